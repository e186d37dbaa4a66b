/** Lessons: the reasoning behind a finished answer, found afterwards. */
import type { Frames } from '../../lesson.ts';

export default [
  'Here is a finished answer. [Reconstruct|Imagine|Articulate] the internal reasoning that [led to|produced] it, step by step, in the first person.\n\nQuestion: {q}\nAnswer: {a}',
  'Question: {q}\nFinal answer: {a}\n\n[Recover|Write down] the thought process the author must have gone through to reach it.',
  'Given the problem and its known solution, [fill in|infer] the missing chain of thought that connects them. Do not mention that the answer was given.\nProblem: {q}\nSolution: {a}',
  'Take the response as settled. Voice the train of thought that must have preceded it, with hesitations.\nQ: {q}\nA: {a}',
  '<prompt>{q}</prompt>\n<completion>{a}</completion>\nWork backwards: what private deliberation came before this completion?',
  '{"question":"{q}","answer":"{a}","todo":"write the hidden rationale that explains how one arrives at the answer"}',
  'Only the reply survived, the scratchpad was lost. Rewrite the scratchpad.\nUser: {q}\nReply: {a}',
  'Rationalise: explain post hoc, as inner speech, why the assistant answered like this.\n{q}\n---\n{a}',
  '下面是问题和已有答案，请还原得出该答案的完整思考过程。\n问题：{q}\n答案：{a}',
  'A continuación, pregunta y respuesta terminada. Reconstruye el razonamiento interno que llevó a ella.\n{q}\n{a}',
  'Voici une réponse achevée ; reconstitue le raisonnement qui y a conduit.\n{q}\n{a}',
  'Rekonstruiere die Gedanken, die zu dieser fertigen Antwort geführt haben.\nFrage: {q}\nAntwort: {a}',
  'Translate the summarised thinking back into the full reasoning trace that it condenses.\nSummary: {a}\nTask: {q}',
] satisfies Frames;
