/** Postings from plain data, for tests of the linking algorithms without an engine. */
import { indexPostings, type Postings } from '../src/linking/postings.ts';
import { strataOf } from '../src/linking/strata.ts';

export interface Token {
  /** Id of its signal; made up when not given. */
  readonly signal?: string;
  readonly group: string;
  readonly holders: readonly number[];
  readonly cap?: number;
  /** Share of the holders' exchanges that show it; 1 when not given. */
  readonly dose?: number;
  readonly stratified?: boolean;
  readonly repertoire?: boolean;
  readonly remainder?: boolean;
  readonly passes?: boolean;
}

const CAPS: Readonly<Record<string, number>> = { identity: 12, network: 4, content: 6, time: 5 };

/** A signal for each token; `strata` names each account's stratum, once for each division. */
export function postingsOf(
  accounts: number,
  tokens: readonly Token[],
  strata: readonly (readonly string[])[] = [],
): Postings {
  const signals = tokens.map(
    ({ signal, group, cap, stratified, repertoire, remainder, passes }, i) => ({
      id: signal ?? `${group}-${i}`,
      group,
      cap: cap ?? CAPS[group] ?? 8,
      stratified: stratified ?? false,
      repertoire: repertoire ?? false,
      remainder: remainder ?? false,
      passes: passes ?? false,
      says: '',
      benign: '',
    }),
  );
  const groups = [...new Set([...Object.keys(CAPS), ...tokens.map((token) => token.group)])];
  const start = [0];
  for (const { holders } of tokens) start.push((start.at(-1) ?? 0) + holders.length);
  return indexPostings(
    {
      accounts,
      tokens: tokens.length,
      signals,
      groups,
      signalOf: Uint16Array.from(tokens, (_, i) => i),
      groupOf: Uint8Array.from(tokens, ({ group }) => groups.indexOf(group)),
      start: Uint32Array.from(start),
      customerOf: Uint32Array.from({ length: accounts }, (_, a) => a),
      strata: strata.map(strataOf),
    },
    Uint32Array.from(tokens.flatMap(({ holders }) => [...holders].sort((x, y) => x - y))),
    Float32Array.from(tokens.flatMap(({ holders, dose }) => holders.map(() => dose ?? 1))),
  );
}

/** Numbers from `from` up to, without, `to`. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
