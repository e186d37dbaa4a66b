/** Labels of an exchange, decided in SQL: one multi-pattern match, then arithmetic over bits. */
import {
  BLOCK,
  type CompiledCues,
  compileCues,
  resolve,
  SYMBOLS,
  together,
  WORD_BITS,
} from './classify-cues.ts';
import { CAPABILITIES, TECHNIQUES } from './classify-registry.ts';

/** Labels in name order. */
export const CAPABILITY_LABELS: readonly string[] = [...CAPABILITIES.keys()];
export const TECHNIQUE_LABELS: readonly string[] = [...TECHNIQUES.keys()];

/**
 * A SELECT over `from` (a table, a WITH name or a parenthesised query) that adds to all its columns
 * `capability` (one label, '' without content) and `techniques` (labels in name order, [] without content).
 * Reads the columns `subject`, `has_content` and those that the shapes name; the text holds no parameters.
 */
export function classifySelect(from: string): string {
  const names = [...cues().ways.keys()];
  const words = span(cues().bits);
  const scratch = [
    'cue_text',
    'cue_hits',
    ...words.map((w) => `near_${w}`),
    ...span(names.length).map((w) => `group_${w}`),
  ];
  return `SELECT * EXCEPT (${scratch.join(', ')}),
  ${capability(names)} AS capability,
  ${techniques(names)} AS techniques
FROM (
  SELECT *,
    ${span(names.length).map(groupWord).join(',\n    ')}
  FROM (
    SELECT *,
      ${words.map(nearWord).join(',\n      ')}
    FROM (
      SELECT *, arrayPushFront(${hits()}, ${marks()}) AS cue_hits
      FROM (SELECT *, lowerUTF8(subject) AS cue_text FROM ${from})
    )
  )
)`;
}

/** Numbers of the words that so many bits need. */
const span = (bits: number): number[] =>
  Array.from({ length: Math.ceil(bits / WORD_BITS) }, (_, word) => word);

/** Bytes of a window in which the parts of a cue must stand together, and from one window to the next. */
const WINDOW = 280;
const STEP = 200;

let compiled: CompiledCues | undefined;
const cues = (): CompiledCues => {
  compiled ??= compileCues();
  return compiled;
};

const quote = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
const list = (texts: readonly string[]): string => `[${texts.map(quote).join(', ')}]`;

/** Phrases found in each window of the text, which is stripped of symbols first. */
function hits(): string {
  const from = `${SYMBOLS}123456789`;
  const to = ' '.repeat([...SYMBOLS].length) + '0'.repeat(9);
  const flat = `replaceRegexpAll(concat(' ', translateUTF8(cue_text, ${quote(from)}, '${to}'), ' '), '0+', '0')`;
  const phrases = `splitByChar('\\n', ${quote(cues().phrases.join('\n'))})`;
  const block = bitOf(`intDiv(hit - 1, ${BLOCK})`, cues().blocks);
  return `arrayMap(at -> arrayMap(hit -> ${block}, multiMatchAllIndices(substring(${flat}, 1 + at * ${STEP}, ${WINDOW}), ${phrases})),
        range(toUInt32(1 + intDiv(greatest(length(cue_text), ${STEP}) - 1, ${STEP}))))`;
}

function marks(): string {
  const { expressions, expressionBits } = cues();
  return `arrayMap(hit -> ${bitOf('hit - 1', expressionBits)}, multiMatchAllIndices(cue_text, ${list(expressions)}))`;
}

/** Number of a find → its bit; \`transform\` hashes, an index into a constant array would copy it for each find. */
function bitOf(number: string, bits: readonly number[]): string {
  return `transform(${number}, range(toUInt64(${bits.length})), CAST([${bits.join(',')}] AS Array(UInt64)), 0)`;
}

const inWord = (word: number): string =>
  `bit -> if(intDiv(bit, ${WORD_BITS}) = ${word}, bitShiftLeft(toUInt64(1), bit % ${WORD_BITS}), 0)`;

function nearWord(word: number): string {
  return `arrayMap(found -> arrayReduce('groupBitOr', arrayMap(${inWord(word)}, found)), cue_hits) AS near_${word}`;
}

/**
 * Groups seen, as bits. A cue of one part may stand anywhere, so may its expressions; the parts of others
 * must share a window. Plain arithmetic: AND and OR would be evaluated lazily, again and again.
 */
function groupWord(word: number): string {
  const all = [...cues().ways.values()].slice(word * WORD_BITS, (word + 1) * WORD_BITS);
  const bits = all.map((ways, index) => {
    const seen = ways.map(together).reduce((some, one) => `bitOr(${some}, ${one})`);
    return `bitShiftLeft(toUInt64(${seen}), ${index})`;
  });
  const words = span(cues().bits);
  const balanced = fold(bits);
  return `arrayReduce('groupBitOr', arrayMap((${words.map((w) => `w${w}`).join(', ')}) -> ${balanced}, ${words.map((w) => `near_${w}`).join(', ')})) AS group_${word}`;
}

/** Joins terms by bitOr as a balanced tree, so that the engine's parser does not run out of depth. */
function fold(terms: readonly string[]): string {
  if (terms.length === 1) return terms[0] ?? '0';
  const middle = terms.length >> 1;
  return `bitOr(${fold(terms.slice(0, middle))}, ${fold(terms.slice(middle))})`;
}

// No if() around these: a lazy branch would evaluate everything below it again for every use.

function techniques(groups: readonly string[]): string {
  const flags = [...TECHNIQUES].map(([label, { when, unless }]) => {
    const some = when.map((shape) => `(${resolve(shape, label, groups)})`).join(' + ');
    const not = unless === undefined ? '' : ` * (${resolve(unless, label, groups)} = 0)`;
    return `(has_content * (${some})${not} > 0)`;
  });
  return `arrayFilter((label, flag) -> flag = 1, ${list(TECHNIQUE_LABELS)}, [${flags.join(',\n    ')}])`;
}

/** The highest score wins; at a draw the label that stands first. */
function capability(groups: readonly string[]): string {
  const scores = [...CAPABILITIES].map(
    ([label, { weights }]) =>
      `toFloat32(${weights.map(([shape, weight]) => `${weight} * (${resolve(shape, label, groups)} > 0)`).join(' + ')})`,
  );
  const best = `indexOf([${scores.join(',\n    ')}] AS scores, arrayMax(scores))`;
  return `arrayElement(${list(['', ...CAPABILITY_LABELS])}, 1 + has_content * ${best})`;
}
