import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type PythonRun, runPython } from './python.ts';

const home = mkdtempSync(join(tmpdir(), 'bench-python-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const TEMPLATE =
  'Write one hard exercise on the theme below, solve it step by step, and close with a final line that holds nothing but the answer. Theme:';
const TALK = [
  'my neighbour wants to borrow the ladder again and I would rather not, how do I say it kindly',
  'which trains run from Lyon to Turin on a Sunday morning in late spring, and where do I change',
  'the dough for my rye bread stays wet even after a long rest, what am I doing wrong here',
];

function lines(name: string, values: readonly object[]): string {
  const path = join(home, name);
  writeFileSync(path, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  return path;
}

const exchange = (account_id: string, content: string) => ({
  account_id,
  request: { messages: [{ role: 'user', content }] },
});

async function accused(flags: readonly string[]): Promise<PythonRun | undefined> {
  const sent = ['kay', 'lee', 'max'].flatMap((who) =>
    ['tides', 'primes', 'graphs'].map((theme) => exchange(who, `${TEMPLATE} ${theme}`)),
  );
  const talk = ['ada', 'bob', 'eve'].map((who, i) => exchange(who, TALK[i] ?? ''));
  // Ada, Bob and Eve pay with one card and share no template; twenty others make the template no common one.
  const all = [
    'ada',
    'bob',
    'eve',
    'kay',
    'lee',
    'max',
    ...Array.from({ length: 30 }, (_, i) => `other-${i}`),
  ];
  const card = new Map([...['ada', 'bob', 'eve'].map((who) => [who, 'c1'] as const)]);
  return runPython(
    lines('exchanges.jsonl', [...sent, ...talk]),
    lines(
      'accounts.jsonl',
      all.map((account_id) => ({ account_id, payment_fingerprint: card.get(account_id) ?? '' })),
    ),
    join(home, 'result.json'),
    flags,
  );
}

// `-S` hides packages: the standard library alone.
test.each([[[]], [['-S']]])(
  'the Python pipeline accuses who shares a template, not who shares a card (flags: %j)',
  async (flags) => {
    const run = await accused(flags);
    if (run === undefined) return;
    expect(run.accused.map(({ account_id }) => account_id).sort()).toEqual(['kay', 'lee', 'max']);
    expect(new Set(run.accused.map(({ group }) => group)).size).toBe(1);
    if (flags.includes('-S')) expect(run.numpy).toBeNull();
  },
);
