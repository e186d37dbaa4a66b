/** Judges samples of requests: what they are about and how they extract, as probabilities. */
import type { Engine } from '../engine/index.ts';
import { CAPABILITY_LABELS, classifySelect, cueSelect, TECHNIQUE_LABELS } from './classify.ts';
import { featuresOf, type Seen, sizeOf } from './features.ts';
import { examples } from './lessons.ts';
import { type Features, Softmax } from './softmax.ts';

type FileReader = Pick<Engine, 'fileRows'>;

/** One request as it is judged. */
export interface Sample {
  readonly system: string;
  readonly prompt: string;
  /** What is left of both when the wording that many requests share is taken away. */
  readonly payload: string;
  /** The wording that many requests share, as far as this one has it. */
  readonly wording: string;
  readonly answer: string;
}

/** For each sample a probability for each label, as if all labels were equally common. */
export interface Opinion {
  readonly labels: readonly string[];
  readonly of: readonly Float64Array[];
}

const INSTRUCTION = { head: 1400, tail: 500 };
const PAYLOAD = 1500;
const WORDING = 1;
const ANSWER = { length: 400, weight: 0.12 };

/**
 * Learns from `lessons/` and judges, in one go: to prepare the statement that finds cues takes longer than to find
 * them in a few thousand texts. Only the engine that reads files sees the texts, and none of them is written down.
 */
export async function judgeSamples(
  engine: FileReader,
  samples: readonly Sample[],
): Promise<{ capability: Opinion; technique: Opinion }> {
  const lessons = examples();
  const taught = lessons.map((one) => ({ ...one, system: '' }));
  const { size, subject, manner } = await look(engine, [...taught, ...samples]);
  return {
    capability: opinion(
      lessons.map(({ capability }) => capability),
      subject,
      size,
    ),
    technique: opinion(
      lessons.map(({ technique }) => technique),
      manner,
      size,
    ),
  };
}

/** `features`: of the lessons first, then of what is to be judged. */
function opinion(wanted: readonly string[], features: readonly Features[], size: number): Opinion {
  const labels = [...new Set(wanted)].sort();
  const lessons = wanted.map((label, i) => ({
    features: features[i] as Features,
    label: labels.indexOf(label),
  }));
  const model = new Softmax(labels.length, size, lessons);
  return { labels, of: features.slice(wanted.length).map((one) => model.judge(one)) };
}

/** What is looked at to tell the subject, and what to tell the manner, of every sample. */
async function look(engine: FileReader, samples: readonly Sample[]) {
  const rows = samples.flatMap(({ system, prompt, payload, answer }) => [
    { system: '', prompt: payload.slice(0, PAYLOAD), response_text: '', text: payload },
    { system: '', prompt: '', response_text: '', text: answer.slice(0, ANSWER.length) },
    { system, prompt, response_text: answer, text: ends(`${system}\n${prompt}`) },
  ]);
  const { cues, labels, groups } = await cuesOf(engine, rows);
  const seen = (n: number, weight: number): Seen => ({
    text: rows[n]?.text ?? '',
    cues: cues[n] ?? [],
    labels: labels[n] ?? [],
    weight,
  });
  return {
    size: sizeOf(groups + LABELS.length),
    subject: samples.map((_, i) => featuresOf([seen(3 * i, 1), seen(3 * i + 1, ANSWER.weight)])),
    manner: samples.map(({ wording }, i) =>
      featuresOf([
        seen(3 * i + 2, 1),
        { text: ends(wording), cues: [], labels: [], weight: WORDING },
      ]),
    ),
  };
}

function ends(text: string): string {
  const { head, tail } = INSTRUCTION;
  if (text.length <= head + tail) return text;
  return `${text.slice(0, head)}\n${text.slice(-tail)}`;
}

/** As `texts`, for what is judged alone. */
const JUDGED = `judged AS (
  SELECT n, text, system, prompt, response_text, CAST([] AS Array(String)) AS tools, tools AS tool_calls,
    toUInt16(1) AS turns, toUInt16(1) AS user_turns, toUInt16(0) AS assistant_turns, toUInt16(0) AS images,
    toUInt16(0) AS tool_results, toUInt32(length(prompt)) AS prompt_length,
    toUInt32(length(response_text)) AS response_length, toUInt16(1) AS samples, toUInt8(0) AS refused,
    toUInt8(1) AS has_content
  FROM format(JSONEachRow, 'n UInt32, text String, system String, prompt String, response_text String', {texts:String}))`;

/** Numbers of the groups of cues seen in each text, and behind them of the labels that the cues give it. */
async function cuesOf(engine: FileReader, rows: readonly object[]) {
  const { sql, groups } = cueSelect(`(${classifySelect('judged')})`);
  const seen = await engine.fileRows<{
    cues: number[];
    capability: string;
    techniques: string[];
  }>(`WITH ${JUDGED} SELECT cues, capability, techniques FROM (${sql}) ORDER BY n`, {
    texts: rows.map((row, n) => JSON.stringify({ n, ...row })).join('\n'),
  });
  return {
    groups,
    cues: seen.map(({ cues }) => cues),
    labels: seen.map(({ capability, techniques }) =>
      [capability, ...techniques].map((label) => groups + 1 + LABELS.indexOf(label)),
    ),
  };
}

const LABELS: readonly string[] = [...CAPABILITY_LABELS, ...TECHNIQUE_LABELS];
