/** Pairs of accounts with the tokens that both hold, as the linking of records blocks them. */
import { narrowest, type Postings, tokensOf } from '../../linking/index.ts';

/**
 * Calls `visit` for each pair of accounts, a < b, that shares a narrow token, with all tokens they share (the array
 * is used again). Narrow is what keeps all proposals within ours' bound, at most 400 holders.
 */
export function eachPair(
  postings: Postings,
  visit: (a: number, b: number, shared: readonly number[]) => void,
): void {
  const narrow = narrowest(postings, new Uint8Array(postings.tokens));
  const mine = new Uint8Array(postings.tokens);
  const met = new Int32Array(postings.accounts).fill(-1);
  const shared: number[] = [];
  for (let a = 0; a < postings.accounts; a++) {
    const held = tokensOf(postings, a);
    for (const t of held) mine[t] = 1;
    for (const t of held) {
      const [from, to] = [postings.start[t] as number, postings.start[t + 1] as number];
      if (to - from > narrow) continue;
      for (let p = from; p < to; p++) {
        const b = postings.holders[p] as number;
        if (b <= a || met[b] === a) continue;
        met[b] = a;
        shared.length = 0;
        for (const other of tokensOf(postings, b)) if (mine[other] === 1) shared.push(other);
        visit(a, b, shared);
      }
    }
    for (const t of held) mine[t] = 0;
  }
}
