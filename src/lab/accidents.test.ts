import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeWorld } from './index.ts';

const home = mkdtempSync(join(tmpdir(), 'lab-accidents-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Texts, each with the accounts that said it. */
type Sayers = Map<string, Set<string>>;

interface Said {
  account_id: string;
  request: { system?: string; messages: { role: string; content: string }[] };
}

/** Prompts longer than this do not come out the same by accident. */
const LONG = 60;
/** Words in a shingle; in Chinese and Japanese two signs count as a word. */
const SHINGLE = 8;
/** So many shingles in common look like one template. */
const ROWS = 8;
const WORD = /[\u2e80-\uffff]{2}|[^\s\u2e80-\uffff]+/g;

function shinglesOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return Array.from({ length: Math.max(0, words.length - SHINGLE + 1) }, (_, i) =>
    words.slice(i, i + SHINGLE).join(' '),
  );
}

function sayers(lines: readonly Said[], pieces: (line: Said) => readonly string[]): Sayers {
  const out: Sayers = new Map();
  for (const line of lines) {
    for (const piece of pieces(line)) {
      const found = out.get(piece);
      if (found) found.add(line.account_id);
      else out.set(piece, new Set([line.account_id]));
    }
  }
  return out;
}

const userTurns = ({ request }: Said) =>
  request.messages.filter(({ role }) => role === 'user').map(({ content }) => content);
const prompts = (line: Said) => userTurns(line).filter((text) => text.length > LONG);
const shingles = (line: Said) =>
  [...userTurns(line), line.request.system ?? ''].flatMap(shinglesOf);

function sharedPart(said: Sayers): number {
  return [...said.values()].filter((accounts) => accounts.size > 1).length / said.size;
}

/** Share of all pairs of accounts that have at least `least` texts in common. */
function pairedPart(said: Sayers, accounts: number, least: number): number {
  const common = new Map<string, number>();
  for (const owners of said.values()) {
    const list = [...owners].sort();
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1)) common.set(a + b, (common.get(a + b) ?? 0) + 1);
    }
  }
  const pairs = [...common.values()].filter((count) => count >= least).length;
  return pairs / ((accounts * (accounts - 1)) / 2);
}

describe('accounts that have nothing to do with each other', () => {
  let strangers: Said[];
  let library: Said[];
  beforeAll(async () => {
    const world = await makeWorld({
      out: home,
      seed: 5,
      accounts: 800,
      exchanges: 12_000,
      days: 14,
      lookAlikes: ['library_default'],
    });
    const { campaigns, groups } = world.truth;
    const together = new Set([...campaigns, ...groups].flatMap(({ accounts }) => accounts));
    const reading = new Set(
      groups.flatMap((one) => (one.look_alike === 'library_default' ? one.accounts : [])),
    );
    const lines = readFileSync(world.exchangesPath, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Said);
    strangers = lines.filter(({ account_id }) => !together.has(account_id));
    library = lines.filter(({ account_id }) => reading.has(account_id));
  });
  const count = (lines: readonly Said[]) => new Set(lines.map((line) => line.account_id)).size;

  test('hardly ever send the same long prompt: measured none, bound one in a thousand', () => {
    const said = sayers(strangers, prompts);
    expect(said.size).toBeGreaterThan(2000);
    expect(sharedPart(said)).toBeLessThan(0.001);
  });

  test('seldom share eight words in a row: measured 0.8 %, bound 1.2 %', () => {
    expect(sharedPart(sayers(strangers, shingles))).toBeLessThan(0.012);
  });

  test('hardly ever share eight such rows: measured one pair in ten thousand, bound five', () => {
    const said = sayers(strangers, shingles);
    expect(pairedPart(said, count(strangers), ROWS)).toBeLessThan(0.0005);
  });

  test('differ from users of one library, who share its words', () => {
    const said = sayers(library, shingles);
    expect(pairedPart(said, count(library), ROWS)).toBeGreaterThan(0.5);
  });
});
