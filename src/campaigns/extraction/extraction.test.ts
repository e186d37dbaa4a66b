/** Every extraction test on clusters in numbers: one that it speaks about, and those just short of it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCampaignRows, put } from '../../../test/campaign-rows.ts';
import { idsOf, type Row } from '../../../test/rows.ts';
import type { Store } from '../../../test/store.ts';
import { readSql, runStep } from '../../engine/index.ts';

interface Case {
  /** A row of ftr_clusters. */
  readonly cluster: Row;
  /** A row of int_population, when it is not the ordinary one. */
  readonly population?: Row;
  readonly gives: Row;
}
/** `finds` gives positive weight; each of `leaves` differs from it a little and gives none. */
interface Cases {
  readonly finds: Case;
  readonly leaves: Readonly<Record<string, Partial<Case>>>;
}

const ORDINARY = { technical: 0.01, refused: 0.02, replayed: 0.02 };

/** A reseller's traffic with a harvest in it. */
const HYDRA = {
  exchanges: 2500,
  active: 60,
  mixed: 0.9,
  habit: 'persona_generation',
  habitual: 180,
  habit_accounts: 54,
};

const CASES: Readonly<Record<string, Cases>> = {
  blended_technique: {
    finds: {
      cluster: { ...HYDRA },
      population: { ...ORDINARY, techniques: { persona_generation: 0.005 } },
      gives: { exchanges: 180, share: 0.072, elsewhere: 0.005 },
    },
    leaves: {
      'one person behind each account': { cluster: { ...HYDRA, mixed: 0.2 } },
      'one customer of a reseller, served by a few accounts': {
        cluster: { ...HYDRA, habit_accounts: 20 },
      },
      'a reseller of whose customers a few ask for it': { cluster: { ...HYDRA, habitual: 45 } },
      'hardly any': { cluster: { ...HYDRA, exchanges: 250, habitual: 18 } },
      'what everyone asks for': {
        population: { ...ORDINARY, techniques: { persona_generation: 0.06 } },
      },
    },
  },
  foreign_reasoning: {
    finds: {
      cluster: { exchanges: 100, foreign_artifacts: 10 },
      gives: { exchanges: 10, share: 0.1, elsewhere: 0 },
    },
    leaves: {
      'a few': { cluster: { exchanges: 10, foreign_artifacts: 5 } },
      'a small part of much traffic': { cluster: { exchanges: 10_000, foreign_artifacts: 100 } },
      'a team that moved': { cluster: { exchanges: 400, foreign_artifacts: 12 } },
    },
  },
  harvest: {
    finds: {
      cluster: { exchanges: 120, binding: 100, binding_single: 98, payloads_by_account: 95 },
      gives: { exchanges: 100, share: 0.95, elsewhere: 0 },
    },
    leaves: {
      'a benchmark: the same questions again': {
        cluster: { exchanges: 120, binding: 100, binding_single: 98, payloads_by_account: 60 },
      },
      'people who answer back': {
        cluster: { exchanges: 120, binding: 100, binding_single: 60, payloads_by_account: 95 },
      },
      'hardly any': {
        cluster: { exchanges: 120, binding: 10, binding_single: 10, payloads_by_account: 10 },
      },
    },
  },
  pooled_technique: {
    finds: {
      cluster: { exchanges: 100, technical: 60 },
      gives: { exchanges: 60, share: 0.6, elsewhere: 0.01 },
    },
    leaves: {
      'hardly any': { cluster: { exchanges: 12, technical: 10 } },
      'a sideline': { cluster: { exchanges: 1000, technical: 60 } },
      'what everyone asks for': { population: { ...ORDINARY, technical: 0.7 } },
    },
  },
  probe: {
    finds: {
      cluster: { exchanges: 100, refused: 40, technical: 60 },
      gives: { exchanges: 40, share: 0.4, elsewhere: 0.02 },
    },
    leaves: {
      'hardly any': { cluster: { exchanges: 12, refused: 10, technical: 10 } },
      'a moderation product: much is refused, none of it is training material': {
        cluster: { exchanges: 100, refused: 40, technical: 0 },
      },
      'the usual refusals': { cluster: { exchanges: 2000, refused: 40, technical: 1500 } },
    },
  },
  replay: {
    finds: {
      cluster: { exchanges: 100, replayed: 60 },
      gives: { exchanges: 60, share: 0.6, elsewhere: 0.02 },
    },
    leaves: {
      'hardly any': { cluster: { exchanges: 12, replayed: 10 } },
      'a client that moved here': { cluster: { exchanges: 1000, replayed: 60 } },
      'where everyone brings a history': { population: { ...ORDINARY, replayed: 0.5 } },
    },
  },
  technique: {
    finds: {
      // What ties the accounts counts, not the rest of their traffic.
      cluster: { exchanges: 500, binding: 50, binding_technical: 40, technical: 45 },
      gives: { exchanges: 40, share: 0.8, elsewhere: 0.01 },
    },
    leaves: {
      'hardly any': { cluster: { exchanges: 12, binding: 3, technical: 5 } },
      'a tie that asks for something else': {
        cluster: { exchanges: 500, binding: 400, binding_technical: 12, technical: 300 },
      },
      'what everyone asks for': { population: { ...ORDINARY, technical: 0.9 } },
    },
  },
};

const MEMBERS = ['ada', 'bob'].map((account_id) => ({ cluster: 4, account_id, membership: 1 }));

let store: Store;
beforeAll(async () => {
  store = await openCampaignRows();
  await put(store, 'cluster_members', MEMBERS);
  await put(
    store,
    'accounts',
    MEMBERS.map(({ account_id }) => ({ account_id })),
  );
  await runStep(store.engine, readSql(import.meta.url, '../../features/stg_accounts.sql'));
});
afterAll(() => store.remove());

async function outcome(id: string, { cluster, population = ORDINARY }: Case): Promise<Row> {
  await put(store, 'ftr_clusters', [{ cluster: 4, ...cluster }]);
  await put(store, 'int_population', [population]);
  const rows = await store.engine.rows<Row>(readSql(import.meta.url, `./${id}.sql`).sql);
  expect(rows).toHaveLength(1);
  return rows[0] as Row;
}

test('every extraction test has its case', () => {
  expect(Object.keys(CASES).sort()).toEqual(idsOf(import.meta.url));
});

test.each(Object.entries(CASES))('%s speaks', async (id, { finds }) => {
  const { nats, ...rest } = await outcome(id, finds);
  expect(rest).toEqual({ cluster: 4, ...finds.gives });
  expect(nats).toBeGreaterThan(0.5);
});

const LEAVES = Object.entries(CASES).flatMap(([id, { finds, leaves }]) =>
  Object.entries(leaves).map(([name, case_]) => ({ id, name, given: { ...finds, ...case_ } })),
);

test.each(LEAVES)('$id is silent about: $name', async ({ id, given }) => {
  expect(await outcome(id, given)).toMatchObject({ cluster: 4, nats: 0 });
});

test('without enough binding requests, the technique is sought in all of them', async () => {
  const { nats, ...rest } = await outcome('technique', {
    cluster: { exchanges: 100, binding: 5, binding_technical: 5, technical: 50 },
    gives: {},
  });
  expect(rest).toEqual({ cluster: 4, exchanges: 50, share: 0.5, elsewhere: 0.01 });
  expect(nats).toBeGreaterThan(0.5);
});

test('four in a hundred requests with reasoning of others say something when they are many', async () => {
  const nats = async (exchanges: number) => {
    const cluster = { exchanges, foreign_artifacts: 0.045 * exchanges };
    return (await outcome('foreign_reasoning', { cluster, gives: {} }))['nats'] as number;
  };
  expect(await nats(8000)).toBeGreaterThan(2);
  expect(await nats(400)).toBeLessThan(1.5);
});

test('a harvest says more, the more of the traffic it is', async () => {
  const { finds } = CASES['harvest'] as Cases;
  const most = await outcome('harvest', finds);
  const part = await outcome('harvest', {
    ...finds,
    cluster: { ...finds.cluster, exchanges: 400 },
  });
  expect(most['nats']).toBeGreaterThan(part['nats'] as number);
});

test('a wording that nobody recognises says little when each account sends as little as a person', async () => {
  const { finds } = CASES['harvest'] as Cases;
  const nats = async (active: number, binding_technical: number) => {
    const cluster = { ...finds.cluster, exchanges: 100, active, binding_technical };
    return (await outcome('harvest', { cluster, gives: {} }))['nats'] as number;
  };
  expect(await nats(20, 0)).toBeLessThan(0.2 * (await nats(1, 0)));
  expect(await nats(20, 50)).toBe(await nats(1, 50));
});

test('nor does it say anything of accounts of which nothing is known: they may be one customer', async () => {
  await put(store, 'cluster_members', [{ cluster: 4, account_id: 'eve', membership: 1 }]);
  expect(await outcome('harvest', (CASES['harvest'] as Cases).finds)).toMatchObject({ nats: 0 });
  await put(store, 'cluster_members', MEMBERS);
});

test('the same share says more the more requests show it', async () => {
  const nats = async (exchanges: number) => {
    const cluster = { exchanges, technical: exchanges / 2, binding: 0, binding_technical: 0 };
    return (await outcome('technique', { cluster, gives: {} }))['nats'] as number;
  };
  expect(await nats(24)).toBeGreaterThan(0);
  expect(await nats(24)).toBeLessThan((await nats(2400)) - 0.3);
});
