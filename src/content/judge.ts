/** Judges samples of requests: what they are about and how they extract, as probabilities. */
import type { Engine } from '../engine/index.ts';
import { CAPABILITY_LABELS, classifySelect, cueSelect, TECHNIQUE_LABELS } from './classify.ts';
import { featuresOf, type Seen, sizeOf } from './features.ts';
import { examples } from './lessons.ts';
import { Softmax } from './softmax.ts';

/** One request as it is judged. */
export interface Sample {
  readonly system: string;
  readonly prompt: string;
  /** What is left of both when the wording that many requests share is taken away. */
  readonly payload: string;
  readonly answer: string;
}

/** For each sample a probability for each label, as if all labels were equally common. */
export interface Opinion {
  readonly labels: readonly string[];
  readonly of: readonly Float64Array[];
}

const INSTRUCTION = { head: 1400, tail: 500 };
const PAYLOAD = 1500;
const ANSWER = { length: 400, weight: 0.5 };

export class Judge {
  readonly #engine: Engine;
  readonly #capabilities: readonly string[];
  readonly #techniques: readonly string[];
  readonly #capability: Softmax;
  readonly #technique: Softmax;

  private constructor(engine: Engine, taught: Taught) {
    this.#engine = engine;
    this.#capabilities = taught.capabilities;
    this.#techniques = taught.techniques;
    this.#capability = taught.capability;
    this.#technique = taught.technique;
  }

  /** Learns from `lessons/`; takes about a second. */
  static async taught(engine: Engine): Promise<Judge> {
    const lessons = examples();
    const capabilities = distinct(lessons.map(({ capability }) => capability));
    const techniques = distinct(lessons.map(({ technique }) => technique));
    const samples = lessons.map((one) => ({ ...one, system: '' }));
    const { groups, subject, manner } = await look(engine, samples);
    const size = sizeOf(groups);
    return new Judge(engine, {
      capabilities,
      techniques,
      capability: new Softmax(
        capabilities.length,
        size,
        lessons.map(({ capability }, i) => ({
          features: featuresOf(subject[i] as Seen[]),
          label: capabilities.indexOf(capability),
        })),
      ),
      technique: new Softmax(
        techniques.length,
        size,
        lessons.map(({ technique }, i) => ({
          features: featuresOf(manner[i] as Seen[]),
          label: techniques.indexOf(technique),
        })),
      ),
    });
  }

  async judge(samples: readonly Sample[]): Promise<{ capability: Opinion; technique: Opinion }> {
    const { subject, manner } = await look(this.#engine, samples);
    return {
      capability: {
        labels: this.#capabilities,
        of: subject.map((seen) => this.#capability.judge(featuresOf(seen))),
      },
      technique: {
        labels: this.#techniques,
        of: manner.map((seen) => this.#technique.judge(featuresOf(seen))),
      },
    };
  }
}

interface Taught {
  readonly capabilities: readonly string[];
  readonly techniques: readonly string[];
  readonly capability: Softmax;
  readonly technique: Softmax;
}

/** What is looked at to tell the subject, and what to tell the manner, of every sample. */
async function look(engine: Engine, samples: readonly Sample[]) {
  const rows = samples.flatMap(({ system, prompt, payload, answer }) => [
    { system: '', prompt: payload.slice(0, PAYLOAD), response_text: answer, text: payload },
    { system: '', prompt: '', response_text: '', text: answer.slice(0, ANSWER.length) },
    { system, prompt, response_text: answer, text: ends(`${system}\n${prompt}`) },
  ]);
  const { cues, groups } = await cuesOf(engine, rows);
  const seen = (n: number, weight: number): Seen => ({
    text: rows[n]?.text ?? '',
    cues: cues[n] ?? [],
    weight,
  });
  return {
    groups,
    subject: samples.map((_, i) => [seen(3 * i, 1), seen(3 * i + 1, ANSWER.weight)]),
    manner: samples.map((_, i) => [seen(3 * i + 2, 1)]),
  };
}

function ends(text: string): string {
  const { head, tail } = INSTRUCTION;
  if (text.length <= head + tail) return text;
  return `${text.slice(0, head)}\n${text.slice(-tail)}`;
}

/** As `texts`, for what is judged alone; it never leaves memory. */
const JUDGED = `CREATE TABLE judged (n UInt32, text String, system String, prompt String, response_text String,
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
      groups: groups + LABELS.length,
      cues: seen.map(({ cues, capability, techniques }) => [
        ...cues,
        ...[capability, ...techniques].map((label) => groups + 1 + LABELS.indexOf(label)),
      ]),
    };
  } finally {
    await engine.run('DROP TABLE judged');
  }
}

const LABELS: readonly string[] = [...CAPABILITY_LABELS, ...TECHNIQUE_LABELS];
const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort();
