/** Lessons: answers scored by a scale or rubric. */
import type { Frames } from '../../lesson.ts';

export default [
  '[Score|Grade|Rate] the [candidate|response|answer] from [0 to 10|1 to 5|0 to 100] for [correctness|helpfulness|clarity]. Reply with [the number only|JSON {"score": n}].\n\nQuestion: {q}\nResponse: {a}',
  'You are a strict examiner. Rubric: +4 right result, +3 no gap, +3 readable. Deduct for guessing.\n### Question\n{q}\n### Candidate 1\n{a}',
  "Evaluate the assistant's reply on instruction following, honesty, truthfulness. For each give a rating and a rationale.\n[Instruction]\n{q}\n[Text 1]\n{a}\n[Text 2]\n{a}",
  'Please act as an impartial judge. Which assistant answered better, A or B? Output "[[A]]", "[[B]]" or "[[C]]" for a tie.\nUser: {q}\nA: {a}\nB: {a}',
  'As verifier, check each step of the solution against the question. Output {"scores":{"c":0,"m":0},"flaw":"first wrong step or empty"}.\nQuestion: {q}\nTrace: {t}',
  'Is the attempted solution correct with respect to the reference? Answer Yes or No.\nProblem: {q}\nReference: {a}\nAttempt: {a}',
  'Rate the difficulty of this prompt from very easy to very hard and its quality from poor to excellent. JSON.\n{q}',
  'Classify the task below by [category|domain|difficulty] and output the label and a number between 1 and 10.\n{q}',
  '{"criteria":["accuracy","depth","tone"],"scale":"1-7","question":"{q}","answer":"{a}","reply":"scores only"}',
  'Return only the JSON object with scores and flaw. {q} ### {a}',
  '请按准确性和完整性给下面的回答打分（1-10分），只输出分数。\n问题：{q}\n回答：{a}',
  'Puntúa la respuesta de 1 a 5 según la rúbrica y explica el motivo.\n{q}\n{a}',
  'Note la réponse de 0 à 20 selon la grille ; donne seulement la note.\n{q}\n{a}',
  'Bewerte die Antwort auf einer Skala von 1 bis 10.\nFrage: {q}\nAntwort: {a}',
  'Reward model: emit a scalar in [0,1] for the completion. prompt={q} completion={a}',
] satisfies Frames;
