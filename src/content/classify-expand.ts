/** Writes a small regular expression out as the plain phrases it stands for; plain phrases scan fastest. */

/** Phrases of one expression before it is left as an expression. */
const MOST = 1000;

/**
 * Every phrase of an expression made of letters, `|`, `(?:…)`, `[…]` and `?`; undefined when it says more
 * than that (`\w`, `+`, ranges, line breaks) or stands for too many phrases.
 */
export function expand(source: string): string[] | undefined {
  const reader = { source, at: 0 };
  const phrases = either(reader);
  return reader.at === source.length && phrases !== undefined ? [...new Set(phrases)] : undefined;
}

interface Reader {
  readonly source: string;
  at: number;
}

function either(reader: Reader): string[] | undefined {
  const all: string[] = [];
  for (;;) {
    const one = sequence(reader);
    if (one === undefined) return undefined;
    all.push(...one);
    if (all.length > MOST) return undefined;
    if (reader.source[reader.at] !== '|') return all;
    reader.at++;
  }
}

function sequence(reader: Reader): string[] | undefined {
  let heads = [''];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    let tails = piece(reader);
    if (tails === undefined) return undefined;
    const next = reader.source[reader.at];
    if (next === '?') {
      tails = ['', ...tails];
      reader.at++;
    } else if (next === '*' || next === '+' || next === '{') return undefined;
    heads = heads.flatMap((head) => (tails ?? []).map((tail) => head + tail));
    if (heads.length > MOST) return undefined;
  }
  return heads;
}

function piece(reader: Reader): string[] | undefined {
  const char = String.fromCodePoint(reader.source.codePointAt(reader.at) ?? 0);
  if (char === '(') return group(reader);
  if (char === '[') return letters(reader);
  if ('.^$*+?{}'.includes(char)) return undefined;
  if (char === '\\') {
    const escaped = reader.source[reader.at + 1] ?? '';
    if (escaped !== 'b' && /[a-z0-9]/i.test(escaped)) return undefined;
    reader.at += 2;
    if (escaped === 'b') return ['\b'];
    return [escaped];
  }
  reader.at += char.length;
  return [char];
}

function group(reader: Reader): string[] | undefined {
  if (!reader.source.startsWith('(?:', reader.at)) return undefined;
  reader.at += 3;
  const inside = either(reader);
  if (reader.source[reader.at] !== ')') return undefined;
  reader.at++;
  return inside;
}

function letters(reader: Reader): string[] | undefined {
  const end = reader.source.indexOf(']', reader.at);
  const inside = reader.source.slice(reader.at + 1, end);
  if (end < 0 || /[\\^]/.test(inside) || /\w-\w/.test(inside)) return undefined;
  reader.at = end + 1;
  return [...inside];
}
