/** Published prompts from a directory of `prompts/*.jsonl.gz`, mixed with the grammars where they run out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { StillwatchError } from '../../errors.ts';
import { Random } from '../random.ts';
import { fill, OwnWords } from './own.ts';
import { SUBJECTS } from './packs.ts';
import { type Skeleton, skeletons, vary } from './skeleton.ts';
import type { Role, Said, Speaker, TextSource, Vein } from './source.ts';

export interface CorpusLine {
  readonly source: string;
  readonly role: Role;
  readonly capability: string;
  readonly technique: string;
  readonly system?: string;
  readonly prompt: string;
  readonly response?: string;
}

export interface CorpusOptions {
  readonly path: string;
  /** Only these sources, and never those; for a split between training and test. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** How often one prompt of a person may be asked in a world before the grammar takes over. */
const REUSE = 3;
/** A source with fewer prompts of the wanted kind cannot feed a campaign. */
const FEWEST = 40;

export class CorpusWords extends OwnWords implements TextSource {
  override readonly id = 'corpus';
  readonly #lines: readonly CorpusLine[];
  readonly #people: readonly CorpusLine[];
  readonly #sentences: readonly string[];
  readonly #bytes: number;
  #next = 0;

  constructor(options: CorpusOptions, seed: string | number, bytes: number) {
    super(bytes);
    this.#bytes = bytes;
    this.#lines = read(options);
    this.#people = new Random(`${seed}/corpus`).shuffled(
      this.#lines.filter((line) => line.role === 'benign' && line.prompt.length < 4 * bytes),
    );
    this.#sentences = this.#people
      .flatMap((line) => line.prompt.split(/(?<=[.?!])\s+/))
      .filter((sentence) => sentence.length > 30 && sentence.length < 200);
  }

  override ask(speaker: Speaker): Said {
    const { random } = speaker;
    const english = speaker.subjects[0]?.language === 'en';
    if (!english || this.#people.length === 0) return super.ask(speaker);
    if (random.chance(0.3) && this.#next < REUSE * this.#people.length) {
      const line = this.#people[this.#next++ % this.#people.length] as CorpusLine;
      return { ...this.#said(random, line, line.prompt), technique: 'none' };
    }
    const said = super.ask(speaker);
    if (this.#sentences.length === 0 || !random.chance(0.4)) return said;
    return { ...said, prompt: `${said.prompt} ${vary(random, random.pick(this.#sentences))}` };
  }

  override vein(random: Random, role: Role, techniques: readonly string[]): Vein | undefined {
    const fitting = this.#lines.filter(
      (line) => line.role === role && techniques.includes(line.technique),
    );
    const sizes = new Map<string, number>();
    for (const { source } of fitting) sizes.set(source, (sizes.get(source) ?? 0) + 1);
    const sources = [...sizes].flatMap(([source, size]) => (size >= FEWEST ? [source] : [])).sort();
    if (sources.length === 0) return undefined;
    const source = random.pick(sources);
    const lines = fitting.filter((line) => line.source === source);
    const frames = skeletons(lines.map((line) => line.prompt));
    return { source, draw: (chance) => this.#draw(chance, lines, frames) };
  }

  /** The template stays, the payload is fresh: a few hundred published prompts must serve for thousands. */
  #draw(random: Random, lines: readonly CorpusLine[], frames: readonly Skeleton[]): Said {
    const index = random.int(0, lines.length - 1);
    const line = lines[index] as CorpusLine;
    const frame = frames[index] as Skeleton;
    const head = frame.head.slice(0, this.#bytes);
    const payload = random.chance(0.5)
      ? this.task(random, line.capability).prompt
      : vary(random, frame.payload.slice(0, Math.max(200, this.#bytes - head.length)));
    const prompt = `${head}${payload}${frame.tail.slice(-this.#bytes)}`;
    return this.#said(random, line, prompt);
  }

  #said(random: Random, line: CorpusLine, prompt: string): Said {
    const subject =
      SUBJECTS.find((one) => one.capability === line.capability) ??
      (SUBJECTS.find((one) => one.capability === 'general') as (typeof SUBJECTS)[number]);
    const room = Math.max(80, this.size(random) * 0.5);
    const answer = line.response
      ? vary(random, line.response.slice(0, 2 * room))
      : fill({ random, own: ['it'] }, subject.answer, room, ' ');
    const system = line.system === undefined ? {} : { system: line.system };
    return { ...system, prompt, answer, capability: line.capability, technique: line.technique };
  }
}

function read(options: CorpusOptions): CorpusLine[] {
  const folder = join(options.path, 'prompts');
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
  } catch (cause) {
    throw new StillwatchError('input-not-found', `No corpus of prompts at ${folder}.`, { cause });
  }
  return names.sort().flatMap((name) =>
    gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as CorpusLine)
      .filter(
        ({ source }) =>
          (options.include?.includes(source) ?? true) && !options.exclude?.includes(source),
      ),
  );
}
