/** Masking: what several requests of one template have in common is shown, the rest becomes ▢. */

const SLOT = '▢';
const MOST_WORDS = 90;
/** Words compared at once: a run this long that most examples share belongs to the template. */
const RUN = 3;
const MOST = 0.6;

/**
 * The common wording of a few texts: words in runs that at least 60 % of them share, other stretches as ▢.
 * Addresses, keys, numbers and links are redacted even where they are common.
 */
export function maskedExcerpt(texts: readonly string[]): string {
  const first = texts[0];
  if (first === undefined) return '';
  const tokenised = texts.map(words);
  const seen = new Map<string, number>();
  for (const list of tokenised) {
    for (const run of new Set(runs(list))) seen.set(run, (seen.get(run) ?? 0) + 1);
  }
  // The example that shares most shows the template best.
  const scored = tokenised.map((list) => runs(list).filter((run) => shared(run)).length);
  function shared(run: string): boolean {
    return texts.length > 1 && (seen.get(run) ?? 0) >= Math.max(2, MOST * texts.length);
  }
  const best = tokenised[scored.indexOf(Math.max(...scored))] ?? [];
  const keep = new Array<boolean>(best.length).fill(false);
  runs(best).forEach((run, i) => {
    if (shared(run)) keep.fill(true, i, i + RUN);
  });
  const out: string[] = [];
  best.forEach((word, i) => {
    if (keep[i]) out.push(word);
    else if (out.at(-1) !== SLOT) out.push(SLOT);
  });
  const cut = out.slice(0, MOST_WORDS);
  return cut.join(' ') + (out.length > MOST_WORDS ? ' …' : '');
}

function words(text: string): string[] {
  // Scripts without spaces are compared character by character.
  return redacted(text)
    .replace(/([\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f])/gu, ' $1 ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function runs(list: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i + RUN <= list.length; i++) {
    out.push(
      list
        .slice(i, i + RUN)
        .join(' ')
        .toLowerCase()
        .replace(/\d+/g, '0'),
    );
  }
  return out;
}

/** Links, addresses, keys and numbers in any script, before words are cut: a cut must not hide one. */
function redacted(text: string): string {
  return text
    .replace(/\S+:\/\/\S+/gu, '[link]')
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}._-]+/gu, '[address]')
    .replace(/[A-Za-z0-9_+/=.-]{20,}/g, (run) => (/\d/.test(run) ? '[key]' : run))
    .replace(/\p{Nd}+(?:[.,:]\p{Nd}+)*/gu, '[number]');
}
