/** Judges samples of requests: what they are about and how they extract, as probabilities. */
import type { Engine } from '../engine/index.ts';
import { CAPABILITY_LABELS, classifySelect, cueSelect, TECHNIQUE_LABELS } from './classify.ts';
import { featuresOf, type Seen, sizeOf } from './features.ts';
import { examples } from './lessons.ts';
import { type Features, Softmax } from './softmax.ts';

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
 * them in a few thousand texts.
 */
export async function judgeSamples(
  engine: Engine,
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
async function look(engine: Engine, samples: readonly Sample[]) {
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

/** As `texts`, for what is judged alone; it never leaves memory. One that was killed meanwhile leaves an empty table. */
const JUDGED = `CREATE OR REPLACE TABLE judged (n UInt32, text String, system String, prompt String, response_text String,
  tools Array(String), tool_calls Array(String), turns UInt16 DEFAULT 1, user_turns UInt16 DEFAULT 1,
  assistant_turns UInt16, images UInt16, tool_results UInt16, prompt_length UInt32 DEFAULT length(prompt),
  response_length UInt32 DEFAULT length(response_text), samples UInt16 DEFAULT 1, refused UInt8,
  has_content UInt8 DEFAULT 1) ENGINE = Memory`;

/** Numbers of the groups of cues seen in each text, and behind them of the labels that the cues give it. */
async function cuesOf(engine: Engine, rows: readonly object[]) {
  const { sql, groups } = cueSelect(`(${classifySelect('judged')})`);
  await engine.run(JUDGED);
  try {
    await engine.insert(
      'judged',
      rows.map((row, n) => ({ n, ...row })),
    );
    const seen = await engine.rows<{ cues: number[]; capability: string; techniques: string[] }>(
      `SELECT cues, capability, techniques FROM (${sql}) ORDER BY n`,
    );
    return {
      groups,
      cues: seen.map(({ cues }) => cues),
      labels: seen.map(({ capability, techniques }) =>
        [capability, ...techniques].map((label) => groups + 1 + LABELS.indexOf(label)),
      ),
    };
  } finally {
    await engine.run('DROP TABLE judged');
  }
}

const LABELS: readonly string[] = [...CAPABILITY_LABELS, ...TECHNIQUE_LABELS];
