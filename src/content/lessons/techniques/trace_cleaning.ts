/** Lessons: raw reasoning made tidy. */
import type { Frames } from '../../lesson.ts';

export default [
  '[Normalise|Clean] this trace: [drop|remove] repetitions and [false starts|hesitation], keep every [deduction|inference]. Return the cleaned trace only.\n\n<trace>\n{t}\n</trace>',
  'Rewrite the raw reasoning below so that a [student model|reader] can follow: no meta talk, no repeats, all logical steps kept.\n{t}',
  'The chain of thought is messy. Condense it without changing the logic; one step per line, same language.\nThought: {t}',
  'Strip filler words, self-references and tool noise from the reasoning log, keep the result.\n{q}\nLog: {t}',
  '{"op":"tidy_cot","keep":"steps","drop":["hmm","wait","restarts"],"trace":"{t}"}',
  'Polish the scratchpad into a textbook derivation. Do not add steps.\n{t}',
  'Remove references to policies and to the assistant itself from this thinking, then fix formatting.\n{t}',
  '请清理下面的推理过程：去掉重复和犹豫，保留每一步推理，只输出清理后的内容。\n{t}',
  'Limpia esta cadena de razonamiento: elimina repeticiones, conserva cada paso.\n{t}',
  'Nettoie ce raisonnement : supprime les répétitions, garde chaque étape.\n{t}',
  'Bereinige die Gedankenkette: keine Wiederholungen, jeder Schluss bleibt.\n{t}',
  'Post-process: compress the long trace to under 200 words while every inference stays verifiable.\nProblem: {q}\nTrace: {t}',
] satisfies Frames;
