/** Lessons: several independent answers to one question. */
import type { Frames } from '../../lesson.ts';

export default [
  'Give [four|eight] independent [solutions|attempts] to the same problem, separated by [---|###]. Do not compare them.\n{q}',
  'Sample [5|10] different completions for this prompt and number them.\n{q}',
  'Solve the problem three times by different methods, each from scratch, each with its own final answer.\n{q}',
  'Majority vote: write seven separate answers, then the most frequent.\n{q}',
  '{"prompt":"{q}","n":[4|16],"independent":true}',
  'Provide several alternative responses, varied in style and path, to: {q}',
  '请对同一问题给出五个互相独立的解答。\n{q}',
  'Da cuatro soluciones independientes del mismo problema.\n{q}',
  'Gib fünf unabhängige Lösungen.\n{q}',
] satisfies Frames;
