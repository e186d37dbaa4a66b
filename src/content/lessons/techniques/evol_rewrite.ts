/** Lessons: a given task made harder, deeper or different. */
import type { Frames } from '../../lesson.ts';

export default [
  '[Rewrite|Evolve] the [given prompt|seed|instruction] into a [harder|more complex] version by adding [one more constraint|a further requirement|multi-step planning]. #Given#: {q} #Rewritten#:',
  'Take the problem below and [develop|turn] it into a harder variant that needs two additional conditions, then solve it completely.\nSeed: {q}',
  'Raise the difficulty: rewrite what follows so that it demands longer reasoning, keep it well posed.\n{q}',
  'Draw inspiration from the prompt to create a brand new one of the same domain but rarer.\nPrompt: {q}\nNew prompt:',
  'Mutate the question: change the numbers and the setting, keep the skill. Output the variant only.\n{q}',
  'Increase depth and breadth of the inquiry; replace general concepts by specific ones; at most 20 extra words.\n{q}',
  '{"seed":"{q}","op":"[deepen|concretise|add_reasoning|broaden]","out":"evolved"}',
  'Make this exercise more challenging and improve it according to the feedback: too easy, no trap, one step only.\n{q}',
  'Rephrase the problem in three other ways that keep the answer.\n{q}',
  '请把下面的题目改写得更难：增加约束条件和推理步骤，仍然可解。\n{q}',
  'Reescribe la instrucción para hacerla más compleja, con una restricción adicional.\n{q}',
  'Réécris cet exercice en une version plus difficile.\n{q}',
  'Mache die Aufgabe schwieriger: füge eine Bedingung hinzu, sie bleibt lösbar.\n{q}',
  '次の課題を、より難しく複雑な課題に書き換えてください。\n{q}',
] satisfies Frames;
