/** Finds the template inside filled-in prompts: what a prompt shares with its nearest neighbour in the pile. */
import type { Random } from '../random.ts';
import { coin } from './grammar.ts';

export interface Skeleton {
  /** Shared beginning, may be empty. */
  readonly head: string;
  readonly payload: string;
  /** Shared end, may be empty. */
  readonly tail: string;
}

/** A shared beginning or end shorter than this is an accident of language. */
const SHORTEST = 40;

/** One skeleton for each prompt, in the same order. Sorting puts prompts of one template side by side. */
export function skeletons(prompts: readonly string[]): Skeleton[] {
  const heads = sharedWithNeighbour(prompts);
  const tails = sharedWithNeighbour(prompts.map(reversed));
  return prompts.map((prompt, i) => {
    const head = heads[i] as number;
    const tail = Math.min(tails[i] as number, prompt.length - head);
    return {
      head: prompt.slice(0, head),
      payload: prompt.slice(head, prompt.length - tail),
      tail: prompt.slice(prompt.length - tail),
    };
  });
}

/** Swaps numbers and now and then a name, so that a reused text is not the same text. */
export function vary(random: Random, text: string): string {
  return text
    .replace(/\d+/g, (digits) =>
      digits.length > 6 ? digits : String(random.int(1, 10 ** digits.length)),
    )
    .replace(/(?<=[a-z,] )[A-Z][a-z]{3,}/g, (name) => (random.chance(0.3) ? coin(random) : name));
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function sharedWithNeighbour(texts: readonly string[]): number[] {
  const order = texts
    .map((_, i) => i)
    .sort((a, b) => compare(texts[a] as string, texts[b] as string));
  const out = new Array<number>(texts.length).fill(0);
  for (let k = 1; k < order.length; k++) {
    const [a, b] = [order[k - 1] as number, order[k] as number];
    const length = shared(texts[a] as string, texts[b] as string);
    // The same text twice says nothing about where its template ends.
    if (length < SHORTEST || texts[a] === texts[b]) continue;
    out[a] = Math.max(out[a] as number, length);
    out[b] = Math.max(out[b] as number, length);
  }
  return out;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shared(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let i = 0;
  while (i < end && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}
