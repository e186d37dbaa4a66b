/** Lessons: pairs of a better and a worse answer. */
import type { Frames } from '../../lesson.ts';

export default [
  'Write two [responses|answers] to the instruction: a [chosen|preferred] one and a [rejected|worse] one with a subtle [flaw|mistake]. JSON {"chosen":"","rejected":""}.\n\n{q}',
  'Given the prompt and a good answer, produce a deliberately inferior version that looks plausible, for preference training.\n{q}\nGood: {a}',
  'Compare the two completions and say which humans would prefer and why; we train a reward model on it.\nPrompt: {q}\nCompletion A: {a}\nCompletion B: {a}',
  'Rank the four responses from best to worst for the preference data set.\n{q}\n1) {a}\n2) {a}\n3) {a}\n4) {a}',
  'Read the feedback and revise: give critique first, then an improved answer that annotators would pick over the old one.\nInstruction: {q}\nOld: {a}',
  'DPO pair wanted. Positive: accurate and complete. Negative: same length, one wrong claim.\n{q}',
  '为下面的问题写一个更好的回答和一个较差的回答，用于偏好训练。\n{q}',
  'Genera una respuesta preferida y otra rechazada para esta instrucción.\n{q}',
  'Pairwise label needed: output 1 if the first is better, 2 if the second. Helpful beats long.\n{q}\nFirst: {a}\nSecond: {a}',
  'Here is my feedback on the answer, its weaknesses and how to improve it: write such a critique with an overall score for the preference corpus.\n{q}\n{a}',
] satisfies Frames;
