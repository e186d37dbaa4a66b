/** What many requests of one sample say alike is instruction; what is left of each is its payload. */

/** A run of words this long that this share of the requests has in common is no coincidence. */
const RUN = 5;
const SHARED = 0.12;
const FEWEST = 4;
/** Bytes; less than this is no payload. */
const LEAST = 25;
/** When fewer of the requests have a payload, the wording itself is what they are about: they are judged whole. */
const MOSTLY = 0.3;

export interface Parted {
  /** Of each text; empty where there is none, as when somebody only says to go on. */
  readonly payloads: string[];
  /** What each text has in common with others. */
  readonly wordings: string[];
  /** 0..1: share of the texts that carry the most common run of words. */
  readonly constancy: number;
}

export function partPayloads(texts: readonly string[]): Parted {
  const worded = texts.map(words);
  const seen = new Map<string, number>();
  for (const list of worded) {
    for (const run of new Set(runs(list))) seen.set(run, (seen.get(run) ?? 0) + 1);
  }
  const bar = Math.max(FEWEST, SHARED * texts.length);
  const wordings: string[] = [];
  const rests = worded.map((list) => {
    const shared = new Array<boolean>(list.length).fill(false);
    runs(list).forEach((run, i) => {
      if ((seen.get(run) ?? 0) >= bar) shared.fill(true, i, i + RUN);
    });
    wordings.push(list.filter((_, i) => shared[i]).join(''));
    const rest = list
      .filter((_, i) => !shared[i])
      .join('')
      .trim();
    return shared.includes(true) && Buffer.byteLength(rest) < LEAST ? '' : rest;
  });
  const some = rests.filter((rest) => rest !== '').length >= MOSTLY * texts.length;
  const payloads = some ? rests : [...texts];
  const most = [...seen.values()].reduce((a, b) => Math.max(a, b), 0);
  return { payloads, wordings, constancy: most / Math.max(1, texts.length) };
}

/** Words with the space behind them, so that what is left keeps its lines. */
function words(text: string): string[] {
  return (
    text.match(
      /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]\s*|[^\s\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+\s*|\s+/gu,
    ) ?? []
  );
}

function runs(list: readonly string[]): string[] {
  const plain = list.map((word) => word.trim().toLowerCase().replace(/\d+/g, '0'));
  return plain.slice(RUN - 1).map((_, i) => plain.slice(i, i + RUN).join(' '));
}
