/** How well the labels of content fit prompts whose source tells what they are: the half that was not tuned on. */
import { join } from 'node:path';
import { type ContentCell, evaluateContent } from '../../../content/index.ts';
import { openEmbedded } from '../../../engine/index.ts';
import type { Part } from '../part.ts';

export const part: Part = {
  id: 'content',
  title: 'capabilities and techniques of published prompts, held-out half',
  async run({ wish, place, say }) {
    if (wish.corpus === undefined) {
      say('skipped: no corpus of prompts here');
      return undefined;
    }
    const engine = await openEmbedded({ path: join(place, 'engine') });
    try {
      const started = performance.now();
      const cells = await evaluateContent(engine, join(wish.corpus, 'prompts'));
      const held = cells.filter(({ half }) => half === 'held-out');
      const results: ContentResult = {
        seconds: (performance.now() - started) / 1000,
        prompts: total(cells),
        held_out: measure(held),
      };
      const { prompts, capability_right: right } = results.held_out;
      say(`${prompts} prompts, capability right for ${(100 * right).toFixed(1)} %`);
      return { options: { half: 'held-out' }, results };
    } finally {
      await engine.close();
    }
  },
};

export interface ContentResult {
  readonly seconds: number;
  readonly prompts: number;
  readonly held_out: ReturnType<typeof measure>;
}

function measure(cells: readonly ContentCell[]) {
  const attack = cells.filter(({ role }) => role === 'attack');
  return {
    prompts: total(cells),
    sources: distinct(cells.map(({ source }) => source)).length,
    capability_right: share(cells, rightCapability),
    attack_capability_right: share(attack, rightCapability),
    /** Of the prompts of published pipelines only: what a campaign's profile would be wrong by. */
    capability_distance: distance(
      shares(attack, (cell) => [cell.wanted_capability]),
      shares(attack, (cell) => [cell.capability]),
    ),
    technique_distance: distance(
      shares(attack, (cell) => [cell.wanted_technique]),
      shares(attack, (cell) => (cell.techniques.length === 0 ? ['none'] : cell.techniques)),
    ),
    capabilities: capabilities(cells),
    techniques: techniques(cells),
    by_source: distinct(cells.map(({ source }) => source)).map((source) => {
      const own = cells.filter((cell) => cell.source === source);
      return {
        source,
        role: own[0]?.role ?? '',
        prompts: total(own),
        any_technique: share(own, (cell) => cell.techniques.length > 0),
        technique: share(own, rightTechnique),
        capability: share(own, rightCapability),
      };
    }),
  };
}

function rightCapability(cell: ContentCell): boolean {
  return cell.capability === cell.wanted_capability;
}

/** Where none is wanted, none is right. */
function rightTechnique(cell: ContentCell): boolean {
  if (cell.wanted_technique === 'none') return cell.techniques.length === 0;
  return cell.techniques.includes(cell.wanted_technique);
}

/** Wanted capability → given capability → prompts. */
function capabilities(cells: readonly ContentCell[]) {
  const kinds = distinct(cells.flatMap((cell) => [cell.wanted_capability, cell.capability]));
  const count = (wanted: string, given: string) =>
    total(cells.filter((c) => c.wanted_capability === wanted && c.capability === given));
  return Object.fromEntries(
    kinds.map((wanted) => [
      wanted,
      Object.fromEntries(kinds.map((given) => [given, count(wanted, given)])),
    ]),
  );
}

/** `strayed`: given to prompts of sources that want none. */
function techniques(cells: readonly ContentCell[]) {
  const names = distinct(cells.flatMap((cell) => [cell.wanted_technique, ...cell.techniques]));
  return names
    .filter((technique) => technique !== 'none')
    .map((technique) => {
      const wanted = cells.filter((cell) => cell.wanted_technique === technique);
      const given = cells.filter((cell) => cell.techniques.includes(technique));
      return {
        technique,
        wanted: total(wanted),
        given: total(given),
        both: total(wanted.filter((cell) => given.includes(cell))),
        strayed: total(given.filter((cell) => cell.wanted_technique === 'none')),
      };
    });
}

/** Share of each label among the labels of all prompts; a prompt with two labels counts half for each. */
function shares(
  cells: readonly ContentCell[],
  labels: (cell: ContentCell) => readonly string[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const whole = total(cells);
  for (const cell of cells) {
    const names = labels(cell);
    for (const name of names) {
      found.set(name, (found.get(name) ?? 0) + cell.exchanges / names.length / whole);
    }
  }
  return found;
}

/** Total variation distance, 0..1. */
function distance(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const names = distinct([...a.keys(), ...b.keys()]);
  return (
    names.reduce((sum, name) => sum + Math.abs((a.get(name) ?? 0) - (b.get(name) ?? 0)), 0) / 2
  );
}

function total(cells: readonly ContentCell[]): number {
  return cells.reduce((sum, { exchanges }) => sum + exchanges, 0);
}

function share(cells: readonly ContentCell[], which: (cell: ContentCell) => boolean): number {
  return cells.length === 0 ? 0 : total(cells.filter(which)) / total(cells);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
