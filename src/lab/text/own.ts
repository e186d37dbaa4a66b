/** The project's own words: grammars in several languages and subjects, sized to what was asked for. */
import type { Random } from '../random.ts';
import { coin, type Frame, type Voice } from './grammar.ts';
import { SUBJECTS, type Subject, subjectsIn } from './packs.ts';
import type { Role, Said, Speaker, TextSource, Vein } from './source.ts';

const TASK_SUBJECTS = SUBJECTS.filter((subject) => subject.language === 'en');

export function makeSpeaker(random: Random, language: string): Speaker {
  const known = subjectsIn(language);
  const favourite = random.pick(known);
  // People stay with what they do; a second subject turns up now and then.
  const subjects = [favourite, favourite, favourite, random.pick(known)];
  return {
    random,
    own: [coin(random), `${coin(random)} ${coin(random)}`, coin(random)],
    subjects,
    lower: random.chance(0.2),
  };
}

export class OwnWords implements TextSource {
  readonly id: 'grammar' | 'corpus' = 'grammar';
  readonly #bytes: number;

  /** `bytes`: the median of prompt and answer together. */
  constructor(bytes: number) {
    this.#bytes = bytes;
  }

  size(random: Random): number {
    const size = random.logNormal(this.#bytes, 0.35);
    return Math.max(this.#bytes / 3, Math.min(size, this.#bytes * 2.2));
  }

  ask(speaker: Speaker): Said {
    const { random } = speaker;
    const subject = random.pick(speaker.subjects);
    const size = this.size(random);
    let prompt = random.pick(subject.ask)(speaker).trim();
    if (speaker.lower) prompt = prompt.toLowerCase();
    const room = size * random.between(0.25, 0.7) - prompt.length;
    if (room > 80 && random.chance(0.6)) {
      prompt += `\n\n${fill(speaker, subject.material, room, '\n')}`;
    } else if (room > 60) {
      prompt += ` ${fill(speaker, subject.ask, Math.min(room, 260), ' ')}`;
    }
    return this.#answered(speaker, subject, prompt, size);
  }

  follow(speaker: Speaker): Said {
    const { random } = speaker;
    const subject = random.pick(speaker.subjects);
    const prompt = random.pick(subject.follow)(speaker).trim();
    return this.#answered(speaker, subject, prompt, this.size(random) * 0.6);
  }

  task(random: Random, capability?: string): Said {
    const fitting = capability
      ? SUBJECTS.filter((subject) => subject.capability === capability)
      : TASK_SUBJECTS;
    const subject = random.pick(fitting.length > 0 ? fitting : TASK_SUBJECTS);
    const voice: Voice = { random, own: [coin(random), coin(random)] };
    const size = this.size(random);
    let prompt = random.pick(subject.task)(voice).trim();
    const room = size * 0.5 - prompt.length;
    if (room > 60) prompt += `\n${fill(voice, subject.material, room, '\n')}`;
    return this.#answered(voice, subject, prompt, size);
  }

  material(speaker: Voice & { readonly subjects: readonly Subject[] }, bytes: number): string {
    return fill(speaker, speaker.random.pick(speaker.subjects).material, bytes, '\n');
  }

  vein(_random: Random, _role: Role, _techniques: readonly string[]): Vein | undefined {
    return undefined;
  }

  #answered(voice: Voice, subject: Subject, prompt: string, size: number): Said {
    const answer = fill(voice, subject.answer, Math.max(60, size - prompt.length), ' ');
    return { prompt, answer, capability: subject.capability, technique: 'none' };
  }
}

/** Like `fill`, but no frame comes again before all have been used. */
export function tell(
  voice: Voice,
  frames: readonly Frame[],
  bytes: number,
  between: string,
): string {
  let deck: Frame[] = [];
  let out = '';
  while (out.length < bytes) {
    if (deck.length === 0) deck = voice.random.shuffled(frames);
    out += (out === '' ? '' : between) + (deck.pop()?.(voice) ?? '');
  }
  return out;
}

/** Sentences until about `bytes` are full (UTF-16 units; three bytes each for Chinese and Japanese). */
export function fill(
  voice: Voice,
  frames: readonly Frame[],
  bytes: number,
  between: string,
): string {
  let out = voice.random.pick(frames)(voice);
  while (out.length < bytes) out += between + voice.random.pick(frames)(voice);
  return out;
}
