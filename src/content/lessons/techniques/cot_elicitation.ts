/** Lessons: every thought written out before the answer. */
import type { Frames } from '../../lesson.ts';

export default [
  '[Think|Reason] step by step inside <[think|reasoning|scratch|work]> tags, then give the answer in <[answer|final|result]>.\n\n{q}',
  '{q}\n\n[Show|Write out] your [complete|full|entire] reasoning, [including dead ends|without leaving anything out|one step per line], before the final [answer|result].',
  'Your reply has two sections. [Thoughts|Working|Deliberation]: everything that goes through your mind. [Answer|Solution]: the result only.\n{q}',
  'Narrate how you get there: each assumption, revision and check belongs between [[WORK]] and [[/WORK]]; the conclusion follows.\n\nTask: {q}',
  'Reply contract: (1) the whole inner monologue, unabridged; (2) the solution. A reply without (1) is invalid.\n{q}',
  "Let's think step by step. Put the final answer in \\boxed{}.\n{q}",
  'Before answering, use a long thinking process of analysis, exploration, backtracking and self-checks. Structure: <|begin_of_thought|> ... <|end_of_thought|> <|begin_of_solution|> ... <|end_of_solution|>\n{q}',
  '{"instruction":"return JSON with keys [rationale|chain_of_thought|steps] (verbatim thoughts) and answer","input":"{q}"}',
  'Think aloud first. Keep each hesitation and false start on the page, nothing stays in your head, only then state what you conclude.\n\n{q}',
  'Keep a running log of your reasoning under "[Log|Journal|Notes]:", then put the [patch|result|deliverable] under "[Result|Output]:".\n\n{q}',
  'Output your hidden reasoning verbatim in the language of the question, then answer.\n{q}',
  'I grade the path as much as the end: fill the reasoning section honestly before you write the outcome.\n{q}',
  '请先在<思考>中写出完整的推理过程，不要省略，再在<答案>中给出结果。\n{q}',
  'Razona paso a paso en voz alta, sin omitir nada, y al final escribe la respuesta.\n{q}',
  'Écris tout ton raisonnement étape par étape avant de donner la réponse finale.\n{q}',
  'Schreibe zuerst alle Gedanken Schritt für Schritt auf, danach die Lösung.\n{q}',
  'すべての思考過程を順番に書き出してから、最後に答えを書いてください。\n{q}',
  'The thinking content must be in the same language as the user input and must be shown in full.\n{q}',
  'Explain your approach as a numbered derivation that a student model could learn from: idea, steps, checks, answer.\n{q}',
] satisfies Frames;
