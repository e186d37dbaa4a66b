/** Text that came from data, made safe to show: nothing hidden, nothing that steers a terminal or a reader's eye. */

const ELLIPSIS = '…';

/**
 * Control, bidi, zero-width and other invisible characters, lone surrogates, private use. Ordinary space is not among them.
 * U+FE0F and the joiners are kept when `prose` is true: emoji and several scripts need them.
 */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0]|[\ufe00-\ufe0f]/gu;
const KEPT_IN_PROSE = new Set(['\n', '\t', '\u200c', '\u200d', '\ufe0f', '\u3000', '\u00a0']);
/** More marks than any script stacks on one letter: they would paint over the lines around. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

function spelled(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}

/** One line of text with every hidden character spelled out, at most `max` characters of the original. */
export function visible(text: string, max = 80): string {
  const chars = Array.from(text.length > max * 4 ? text.slice(0, max * 4) : text);
  const cut = chars.length > max || text.length > max * 4;
  const head = cut ? chars.slice(0, max - 1).join('') : text;
  const shown = head.replace(HIDDEN, spelled).replace(STACKED_MARKS, '$1');
  return cut ? `${shown}${ELLIPSIS}` : shown;
}

/** Prose from data: line breaks and joiners stay, everything else as `visible`. */
export function visibleProse(text: string, max = 1200): string {
  const cut = text.length > max;
  const head = cut ? text.slice(0, max - 1) : text;
  const shown = head
    .replace(/\r\n?/g, '\n')
    .replace(HIDDEN, (char) => (KEPT_IN_PROSE.has(char) ? char : spelled(char)))
    .replace(STACKED_MARKS, '$1');
  return cut ? `${shown}${ELLIPSIS}` : shown;
}

/** A name from a fixed vocabulary as words: `cot_elicitation` becomes `chain-of-thought elicitation`. */
export function label(id: string): string {
  const words = visible(id, 60)
    .split(/[_\s-]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return 'unnamed';
  return words.map((word) => ACRONYMS[word.toLowerCase()] ?? word).join(' ');
}

const ACRONYMS: Readonly<Record<string, string>> = {
  api: 'API',
  cot: 'chain-of-thought',
  cua: 'computer use',
  id: 'ID',
  ip: 'IP',
  ja4: 'JA4',
  llm: 'LLM',
  rl: 'RL',
  sft: 'SFT',
  swe: 'software engineering',
};

/** First letter in upper case; for the start of a sentence or a row. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
