/** Labels of an exchange, decided in SQL: a multi-pattern match over its parts, then weights over bits. */
import { StillwatchError } from '../errors.ts';
import { compileCues, SYMBOLS } from './classify-cues.ts';
import { BAR, type Shape } from './classify-member.ts';
import { CAPABILITIES, TECHNIQUES } from './classify-registry.ts';

/** Labels in name order. */
export const CAPABILITY_LABELS: readonly string[] = [...CAPABILITIES.keys()];
export const TECHNIQUE_LABELS: readonly string[] = [...TECHNIQUES.keys()];

/**
 * The parts of an exchange, and how much a subject seen there counts. Instructions stand in front (the system
 * prompt, the head), what they are about stands behind; a short prompt is all payload.
 */
const PARTS: Readonly<Record<string, { text: string; weight: string; instructs: boolean }>> = {
  system: {
    text: "concat(substring(system, 1, 600), ' ', substring(system, greatest(601, length(system) - 199)))",
    weight: '1',
    instructs: true,
  },
  head: {
    text: 'substring(prompt, 1, 900)',
    weight: '(3 - 2 * (length(prompt) > 900))',
    instructs: true,
  },
  body: {
    text: 'substring(prompt, 901, least(700, greatest(length(prompt), 1100) - 1100))',
    weight: '2',
    instructs: false,
  },
  tail: {
    text: 'substring(prompt, greatest(901, length(prompt) - 199))',
    weight: '4',
    instructs: true,
  },
  answer: { text: 'substring(response_text, 1, 300)', weight: '2', instructs: false },
};
const NAMES = Object.keys(PARTS);

/** How much less than the most evident technique another may have to be named too. */
const NEAR = 3;

/** Stands between prompt and answer, so that an expression can ask how the prompt ends. */
const END = '\\x02';

/** Bits a word holds; the 64th is left out, so that no signed number is ever needed. */
const WORD_BITS = 63;

/**
 * A SELECT over `from` (a table, a WITH name or a parenthesised query) that adds to all its columns
 * `capability` (one label, '' without content) and `techniques` (labels in name order, [] without content).
 * Reads `system`, `prompt`, `response_text`, `has_content` and the columns that the shapes name.
 */
export function classifySelect(from: string): string {
  const { groups, patterns, expressions } = compileCues();
  const words = Array.from({ length: Math.ceil(groups.length / WORD_BITS) }, (_, word) => word);
  const scratch = ['cue_texts', 'cue_hits', 'cue_marks', 'technique_scores', 'technique_most'];
  const bits = words.flatMap((word) => {
    const parts = NAMES.map((name, at) => {
      const stems = mask(`cue_hits[${at + 1}]`, word);
      const all = at === 0 ? `bitOr(${stems}, ${mask('cue_marks[1]', word)})` : stems;
      return `${all} AS ${name}_${word}`;
    });
    const instructing = NAMES.filter((name) => PARTS[name]?.instructs).map((n) => `${n}_${word}`);
    scratch.push(...NAMES.map((name) => `${name}_${word}`), `asked_${word}`, `frame_${word}`);
    return [
      ...parts,
      `${mask('cue_marks[2]', word)} AS asked_${word}`,
      `${[...instructing, `asked_${word}`].reduce((a, b) => `bitOr(${a}, ${b})`)} AS frame_${word}`,
    ];
  });
  return `SELECT * EXCEPT (${scratch.join(', ')}),
  ${capability(groups)} AS capability,
  arrayFilter((label, score) -> score >= technique_most, ${list(TECHNIQUE_LABELS)}, technique_scores) AS techniques
FROM (
  SELECT *, ${techniqueScores(groups)} AS technique_scores, greatest(${BAR}, arrayMax(technique_scores) - ${NEAR}) AS technique_most
  FROM (
    SELECT *,
      ${bits.join(',\n      ')}
    FROM (
      SELECT *,
        arrayMap(text -> ${stemsSeen('text', patterns)}, cue_texts) AS cue_hits,
        arrayMap(text -> multiMatchAllIndices(text, ${lines(expressions)}), [cue_texts[1], concat('\\n', arrayStringConcat(arraySlice(cue_texts, 2, ${NAMES.length - 2}), '\\n'), '${END}\\n', cue_texts[${NAMES.length}])]) AS cue_marks
      FROM (
        SELECT *, arrayMap(text -> lowerUTF8(concat(' ', text, ' ')), [${NAMES.map((name) => PARTS[name]?.text).join(', ')}]) AS cue_texts
        FROM ${from}
      )
    )
  )
)`;
}

/** A SELECT over `from` that adds to all its columns `cues`: numbers, from 1, of the groups of cues seen in `text`. */
export function cueSelect(from: string): { sql: string; groups: number } {
  const { groups, patterns, expressions } = compileCues();
  const lowered = "lowerUTF8(concat(' ', text, ' '))";
  return {
    groups: groups.length,
    sql: `SELECT *, arrayDistinct(arrayConcat(
      ${stemsSeen(lowered, patterns)},
      multiMatchAllIndices(concat('\\n', ${lowered}, '\\n'), ${lines(expressions)}))) AS cues
    FROM ${from}`,
  };
}

/** Numbers of the groups of which a stem stands in a lowered text. */
const stemsSeen = (text: string, patterns: readonly string[]): string =>
  `multiMatchAllIndices(translate(${text}, ${quote(SYMBOLS)}, '${' '.repeat(SYMBOLS.length)}'), ${lines(patterns)})`;

const quote = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
const list = (texts: readonly string[]): string => `[${texts.map(quote).join(', ')}]`;
/** Parsed faster than a long array. */
const lines = (texts: readonly string[]): string =>
  `splitByChar('\\n', ${quote(texts.join('\n'))})`;

/** Numbers of groups, counted from 1, as bits of one word. None comes twice, so that their sum is all of them. */
function mask(hits: string, word: number): string {
  const bit = `(intDiv(hit - 1, ${WORD_BITS}) = ${word}) * bitShiftLeft(toUInt64(1), (hit - 1) % ${WORD_BITS})`;
  return `arraySum(hit -> ${bit}, ${hits})`;
}

/** A shape with every \`{group}\` put in by \`seen\`. AND and OR become products and sums: those are evaluated once. */
function resolve(
  shape: Shape,
  label: string,
  groups: readonly string[],
  seen: (word: number, bit: number) => string,
): string {
  return shape
    .replace(/[a-zA-Z_]+(?:\([^()]*\))? (?:>=|<=|=|>|<) \d+/g, '($&)')
    .replace(/NOT (\{[a-z_.]+\})/g, '(1 - $1)')
    .replaceAll(' AND ', ' * ')
    .replaceAll(' OR ', ' + ')
    .replace(/\{([a-z_.]+)\}/g, (_, name: string) => {
      const own = groups.indexOf(`${label}.${name}`);
      const number = own < 0 ? groups.indexOf(name) : own;
      if (number < 0) {
        throw new StillwatchError('internal', `The class ${label} names an unknown group of cues.`);
      }
      return seen(Math.floor(number / WORD_BITS), number % WORD_BITS);
    });
}

const sum = (terms: readonly string[]): string => (terms.length === 0 ? '0' : terms.join(' + '));

/** No if() around these: a lazy branch would evaluate everything below it again for every use. */
function techniqueScores(groups: readonly string[]): string {
  const scores = [...TECHNIQUES].map(([label, { needs, weights, surely }]) => {
    const is = (shape: Shape): string =>
      `((${resolve(shape, label, groups, (word, bit) => `bitTest(frame_${word}, ${bit})`)}) > 0)`;
    const evidence = sum(weights.map(([shape, weight]) => `${weight} * ${is(shape)}`));
    const sure = surely === undefined ? '' : ` + 1000 * ${is(surely)}`;
    return `toInt32(has_content * (${is(needs)} * (${evidence})${sure}))`;
  });
  return `[${scores.join(',\n    ')}]`;
}

/** The highest score wins; at a draw the label that stands first. */
function capability(groups: readonly string[]): string {
  const seen = (word: number, bit: number): string => {
    const places = NAMES.map((n) => `bitTest(${n}_${word}, ${bit}) * ${PARTS[n]?.weight}`);
    return `greatest(${[...places, `bitTest(asked_${word}, ${bit}) * (3 - (length(prompt) > 900))`].join(', ')})`;
  };
  const scores = [...CAPABILITIES].map(([label, { weights }]) => {
    const terms = weights.map(([shape, w]) => `${w} * (${resolve(shape, label, groups, seen)})`);
    return `toInt32(${sum(terms)})`;
  });
  const best = `indexOf([${scores.join(',\n    ')}] AS scores, arrayMax(scores))`;
  return `arrayElement(${list(['', ...CAPABILITY_LABELS])}, 1 + has_content * ${best})`;
}
