/** Every campaign step over one small world: what its table must hold, row by row. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill, idsOf, openRows, type Row } from '../../test/rows.ts';
import type { Store } from '../../test/store.ts';
import { readSql, runStep } from '../engine/index.ts';

/** Each step after what it reads. */
const STEPS = [
  'int_wordings',
  'int_binding',
  'int_population',
  'ftr_clusters',
  'ftr_hands',
  'ftr_days',
  'ftr_members',
  'ftr_profile',
  'ftr_samples',
  'ftr_templates',
] as const;

const day = (at: string) => ({ at: `2026-03-${at}` });
/** The wording that ties the cluster, its system prompt, and one that does not tie. */
const tied = { shingles: [11, 12], ...day('01 10:00:00') };
const MADE = { techniques: ['sft_generation'], capability: 'coding' };

/** `ada` and `bob` are cluster 3, `eve` is nobody's. */
const EXCHANGES: readonly Row[] = [
  { id: 'a1', account_id: 'ada', ...tied, ...MADE, payload_hash: 1, user_turns: 1, channel: 'api' },
  { id: 'a2', account_id: 'ada', ...tied, ...MADE, payload_hash: 2, user_turns: 1, channel: 'api' },
  {
    id: 'a3',
    account_id: 'ada',
    ...day('01 11:00:00'),
    system_hash: 7,
    user_turns: 3,
    payload_hash: 2,
  },
  { id: 'a4', account_id: 'ada', ...day('02 10:00:00'), system_hash: 8, refused: 1, ...MADE },
  // A conversation that goes on here, and one that began elsewhere.
  { id: 'b1', account_id: 'bob', ...tied, opening_hash: 5, user_turns: 1, input_tokens: 10 },
  { id: 'b2', account_id: 'bob', ...day('02 11:00:00'), opening_hash: 5, assistant_turns: 2 },
  { id: 'b3', account_id: 'bob', ...day('03 10:00:00'), opening_hash: 6, assistant_turns: 2 },
  {
    id: 'b4',
    account_id: 'bob',
    ...day('03 11:00:00'),
    session_id: 's',
    artifacts: [{ id: 'art', issued_to: 'ada' }],
    output_tokens: 20,
  },
  { id: 'e1', account_id: 'eve', ...day('01 10:00:00'), system_hash: 7, ...MADE },
  { id: 'e2', account_id: 'eve', ...day('01 10:00:00'), refused: 1 },
];

const CASES: Readonly<Record<(typeof STEPS)[number], readonly [columns: string, rows: Row[]]>> = {
  int_wordings: [
    'cluster, shingle, token = (SELECT min(token) FROM int_wordings) AS same, stands',
    [
      { cluster: 3, shingle: 11, same: 1, stands: 1 },
      { cluster: 3, shingle: 12, same: 1, stands: 0 },
    ],
  ],
  int_binding: [
    'id, by_phrase + 0 AS phrase, by_frame AS frame, by_artifact AS artifact, binding, technical, replayed',
    [
      { id: 'a1', phrase: 1, frame: 0, artifact: 0, binding: 1, technical: 1, replayed: 0 },
      { id: 'a2', phrase: 1, frame: 0, artifact: 0, binding: 1, technical: 1, replayed: 0 },
      { id: 'a3', phrase: 0, frame: 1, artifact: 0, binding: 1, technical: 0, replayed: 0 },
      { id: 'a4', phrase: 0, frame: 0, artifact: 0, binding: 0, technical: 1, replayed: 0 },
      { id: 'b1', phrase: 1, frame: 0, artifact: 0, binding: 1, technical: 0, replayed: 0 },
      { id: 'b2', phrase: 0, frame: 0, artifact: 0, binding: 0, technical: 0, replayed: 0 },
      { id: 'b3', phrase: 0, frame: 0, artifact: 0, binding: 0, technical: 0, replayed: 1 },
      { id: 'b4', phrase: 0, frame: 0, artifact: 1, binding: 1, technical: 0, replayed: 0 },
    ],
  ],
  // Of ada three in four, of bob none, of eve one in two.
  int_population: [
    'round(technical, 4) AS technical, round(refused, 4) AS refused, mapApply((k, v) -> (k, round(v, 4)), techniques) AS techniques',
    [{ technical: 0.4167, refused: 0.25, techniques: { sft_generation: 0.4167 } }],
  ],
  ftr_clusters: [
    '* EXCEPT hours, arrayMap(h -> hours[h + 1], [9, 10, 11]) AS hours',
    [
      {
        cluster: 3,
        customers: 2,
        aged: 0,
        mixed: 0,
        // Three requests each that carry the tie or a conversation begun elsewhere.
        spread: 0,
        habit: 'sft_generation',
        habitual: 3,
        habit_accounts: 1,
        active: 2,
        exchanges: 8,
        binding: 5,
        technical: 3,
        binding_technical: 2,
        binding_single: 4,
        // The payloads 1 and 2, and the empty one.
        payloads: 3,
        payloads_by_account: 3,
        // One of them came on two days.
        payloads_by_day: 4,
        // Each of the five stands alone.
        questions: 5,
        foreign_artifacts: 1,
        refused: 1,
        replayed: 1,
        // One named; ada's opening 0, bob's 5 and 6.
        sessions: 4,
        systems: 3,
        with_content: 0,
        input_tokens: 10,
        output_tokens: 20,
        first_seen: '2026-03-01 10:00:00.000',
        last_seen: '2026-03-03 11:00:00.000',
        days: 3,
        hours: [0, 5, 3],
      },
    ],
  ],
  // No form ties this cluster; hands.test.ts has groups that one does.
  ftr_hands: ['*', []],
  ftr_days: [
    '*',
    [
      { cluster: 3, day: '2026-03-01', exchanges: 4, accounts: 2 },
      { cluster: 3, day: '2026-03-02', exchanges: 2, accounts: 2 },
      { cluster: 3, day: '2026-03-03', exchanges: 2, accounts: 1 },
    ],
  ],
  ftr_members: [
    '*',
    [
      {
        cluster: 3,
        account_id: 'ada',
        exchanges: 4,
        bound: 3,
        technical: 3,
        surely: 2,
        perhaps: 4,
      },
      {
        cluster: 3,
        account_id: 'bob',
        exchanges: 4,
        bound: 3,
        technical: 0,
        surely: 3,
        perhaps: 3,
      },
    ],
  ],
  ftr_profile: [
    '*',
    [
      { cluster: 3, kind: 'capability', value: 'coding', exchanges: 3, taken: 3 },
      { cluster: 3, kind: 'channel', value: 'api', exchanges: 2, taken: 2 },
      { cluster: 3, kind: 'channel', value: 'unknown', exchanges: 6, taken: 4 },
      { cluster: 3, kind: 'technique', value: 'sft_generation', exchanges: 3, taken: 3 },
    ],
  ],
  ftr_samples: [
    'cluster, arraySort(requests) AS requests',
    [{ cluster: 3, requests: ['a1', 'a2', 'a3', 'a4', 'b1', 'b4'] }],
  ],
  ftr_templates: [
    'cluster, exchanges, accounts, arraySort(examples) AS examples, rank',
    [{ cluster: 3, exchanges: 3, accounts: 2, examples: ['a1', 'a2', 'b1'], rank: 1 }],
  ],
};

let store: Store;
beforeAll(async () => {
  store = await openRows();
  const { engine } = store;
  await fill(store, { exchanges: EXCHANGES });
  await engine.insert('cluster_members', [
    { cluster: 3, account_id: 'ada', membership: 1 },
    { cluster: 3, account_id: 'bob', membership: 1 },
  ]);
  await engine.run(
    `INSERT INTO cluster_tokens
    SELECT DISTINCT 3, 'shared-phrase', cityHash64(toString(phrase)), 5 FROM int_phrases
    UNION ALL SELECT 3, 'shared-system-prompt', cityHash64('7'), 5
    UNION ALL SELECT 3, 'shared-payment', cityHash64('8'), 5`,
  );
  for (const step of STEPS) {
    await runStep(engine, readSql(import.meta.url, `./${step}.sql`), {
      per_cluster: 8,
      most: 9,
    });
  }
});
afterAll(() => store.remove());

test('every campaign step has its case', () => {
  expect(Object.keys(CASES).sort()).toEqual(idsOf(import.meta.url));
});

test.each(Object.entries(CASES))('%s', async (id, [columns, rows]) => {
  expect(await store.engine.rows(`SELECT ${columns} FROM ${id} ORDER BY ALL`)).toEqual(rows);
});

test('only the most used wordings are shown, most used first', async () => {
  const { engine } = store;
  const templates = readSql(import.meta.url, './ftr_templates.sql');
  await runStep(engine, templates, { per_cluster: 0 });
  expect(await engine.rows('SELECT * FROM ftr_templates')).toEqual([]);
});
