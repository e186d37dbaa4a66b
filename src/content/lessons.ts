/** Reads `lessons/` and composes examples from it: every instruction around every kind of subject, in many manners. */
import type { Frames, Lesson } from './lesson.ts';
import { ASKING } from './lessons/asking.ts';
import { FILLINGS, MANNERS, THOUGHTS } from './lessons/manner.ts';
import { members } from './members.ts';

export interface Example {
  readonly prompt: string;
  /** What is left when the instruction is taken away. */
  readonly payload: string;
  /** The instruction without it. */
  readonly wording: string;
  readonly answer: string;
  readonly capability: string;
  readonly technique: string;
}

const LESSONS = await members<Lesson>(import.meta.url, 'lessons/capabilities');
const FRAMES = await members<Frames>(import.meta.url, 'lessons/techniques');

/** Times that each whole request is used, and what is said by itself: with other subjects and other words. */
const USES = { frame: 7, say: 11 };
/** Share of the questions that are made of the things of a subject. */
const THINGS = 0.45;
/** Share of what a technique that is of one kind is about it. */
const MOSTLY = 0.85;
/** Share of the answers that are thought aloud. */
const THOUGHTFUL = 0.35;
/** Share of the payloads that still have their instruction around them, as when no other request shares it. */
const WHOLE = 0.4;

/** Always the same examples: chance comes from a seed of its own. */
export function examples(): Example[] {
  const random = chance(20_261_125);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const spell = (text: string): string =>
    text.replace(/\[([^[\]]*\|[^[\]]*)\]/g, (_, ways: string) => pick(ways.split('|')));
  const subjects = [...LESSONS].map(
    ([capability, lesson]) => [capability, lesson, lesson.things.split('|')] as const,
  );
  const decks = new Map<string, string[]>();
  /** Every one of a list in turn, so that none is left out. */
  const draw = (name: string, all: readonly string[]): string => {
    const deck = decks.get(name) ?? [];
    decks.set(name, deck);
    if (deck.length === 0) deck.push(...shuffled(all, random));
    return deck.pop() as string;
  };
  const question = ([capability, { asks }, things]: (typeof subjects)[number]): string =>
    random() < THINGS
      ? spell(draw('asking', ASKING)).replaceAll('{w}', () => draw(`${capability}.`, things))
      : spell(draw(capability, asks));
  const made: Example[] = [];
  const make = (technique: string, frame: string, about?: string): void => {
    const own = subjects.find(([capability]) => capability === about);
    const subject = own !== undefined && random() < MOSTLY ? own : pick(subjects);
    const [capability, lesson] = subject;
    const payload: string[] = [];
    const put = (text: string): string => {
      payload.push(text);
      return text;
    };
    const answer = () => [pick(lesson.answers), pick(lesson.answers)].map(spell).join(' ');
    const thought = () => spell(draw('thought', THOUGHTS));
    const trace = () => [thought(), answer(), thought(), thought(), answer(), thought()].join(' ');
    const spelled = spell(frame);
    const prompt = spelled
      .replaceAll('{q}', () => put(question(subject)))
      .replaceAll('{a}', () => put(random() < THOUGHTFUL ? trace() : answer()))
      .replaceAll('{t}', () => put(trace()));
    if (payload.length === 0) return;
    made.push({
      prompt,
      payload: random() < WHOLE ? prompt : payload.join('\n'),
      wording: random() < WHOLE ? '' : spelled.replace(/\{[qat]\}/g, ''),
      answer: random() < THOUGHTFUL ? trace() : answer(),
      capability,
      technique,
    });
  };
  for (const [technique, { frames, says, parts, bodies = ['{q}'], about }] of FRAMES) {
    const dressed = (say: string): string => {
      const [x, y] = pick(parts).split('/') as [string, string];
      let first = true;
      return draw('manner', MANNERS)
        .replace(/\{(role|rule|label|shape|greeting)\}/g, (_, slot: string) =>
          pick(FILLINGS[slot] as readonly string[]),
        )
        .replaceAll('{x}', x)
        .replaceAll('{y}', y)
        .replaceAll('{say}', () => {
          const one = first ? say : pick(says);
          first = false;
          return one;
        })
        .replaceAll('{body}', () => pick(bodies));
    };
    for (const frame of frames)
      for (let use = 0; use < USES.frame; use++) make(technique, frame, about);
    for (const say of says)
      for (let use = 0; use < USES.say; use++) make(technique, dressed(say), about);
  }
  return made;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
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
