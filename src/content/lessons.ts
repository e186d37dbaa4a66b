/** Reads `lessons/` and composes examples from it: every instruction around every kind of subject. */
import type { Frames, Lesson } from './lesson.ts';
import { members } from './members.ts';

export interface Example {
  readonly prompt: string;
  /** What is left when the instruction is taken away. */
  readonly payload: string;
  readonly answer: string;
  readonly capability: string;
  readonly technique: string;
}

const LESSONS = await members<Lesson>(import.meta.url, 'lessons/capabilities');
const FRAMES = await members<Frames>(import.meta.url, 'lessons/techniques');

/** Times that each instruction is used, with other subjects and other words. */
const USES = 14;

/** Always the same examples: chance comes from a seed of its own. */
export function examples(): Example[] {
  const random = chance(20_261_125);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const spell = (text: string): string =>
    text.replace(/\[([^[\]]*\|[^[\]]*)\]/g, (_, ways: string) => pick(ways.split('|')));
  const subjects = [...LESSONS];
  const decks = new Map<string, string[]>();
  /** Every question of a subject in turn, so that none is left out. */
  const draw = (capability: string, asks: readonly string[]): string => {
    const deck = decks.get(capability) ?? [];
    decks.set(capability, deck);
    if (deck.length === 0) deck.push(...asks.map((ask) => ask).sort(() => random() - 0.5));
    return spell(deck.pop() as string);
  };
  const made: Example[] = [];
  for (const [technique, frames] of FRAMES) {
    for (const frame of frames) {
      for (let use = 0; use < USES; use++) {
        const [capability, lesson] = pick(subjects);
        const payload: string[] = [];
        const put = (text: string): string => {
          payload.push(text);
          return text;
        };
        const answer = () => [pick(lesson.answers), pick(lesson.answers)].map(spell).join(' ');
        const prompt = spell(frame)
          .replaceAll('{q}', () => put(draw(capability, lesson.asks)))
          .replaceAll('{a}', () => put(answer()))
          .replaceAll('{t}', () => put(`${answer()} Hmm, wait. ${answer()} Let me check again.`));
        if (payload.length === 0) continue;
        made.push({ prompt, payload: payload.join('\n'), answer: answer(), capability, technique });
      }
    }
  }
  return made;
}

/** mulberry32 (Tommy Ettinger, public domain). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
