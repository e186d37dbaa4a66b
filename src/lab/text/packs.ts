/** All subjects and languages the lab can speak, compiled once. */
import { coding } from './english/coding.ts';
import { data } from './english/data.ts';
import { EVERYDAY } from './english/everyday.ts';
import { general } from './english/general.ts';
import { math } from './english/math.ts';
import { tools } from './english/tools.ts';
import { writing } from './english/writing.ts';
import { type Frame, Grammar } from './grammar.ts';
import type { Pack } from './pack.ts';
import { chinese } from './tongues/chinese.ts';
import { french } from './tongues/french.ts';
import { german } from './tongues/german.ts';
import { japanese } from './tongues/japanese.ts';
import { portuguese } from './tongues/portuguese.ts';
import { spanish } from './tongues/spanish.ts';

export interface Subject {
  readonly capability: string;
  readonly language: string;
  readonly ask: readonly Frame[];
  readonly follow: readonly Frame[];
  readonly task: readonly Frame[];
  readonly answer: readonly Frame[];
  readonly material: readonly Frame[];
}

/** Makes a pack speak. */
export function compile(pack: Pack): Subject {
  const grammar = new Grammar(EVERYDAY, pack.banks);
  return {
    capability: pack.capability,
    language: pack.language,
    ask: grammar.frames(pack.ask),
    follow: grammar.frames(pack.follow),
    task: grammar.frames(pack.task),
    answer: grammar.frames(pack.answer),
    material: grammar.frames(pack.material),
  };
}

export const SUBJECTS: readonly Subject[] = [
  coding,
  data,
  math,
  writing,
  general,
  tools,
  german,
  spanish,
  french,
  portuguese,
  chinese,
  japanese,
].map(compile);

/** What programmers talk about. */
export const CODING: readonly Subject[] = SUBJECTS.filter(
  ({ capability, language }) => capability === 'coding' && language === 'en',
);

/** The subjects of one language; a language without a pack of its own speaks English. */
export function subjectsIn(language: string): readonly Subject[] {
  const own = SUBJECTS.filter((subject) => subject.language === language);
  return own.length > 0 ? own : SUBJECTS.filter((subject) => subject.language === 'en');
}
