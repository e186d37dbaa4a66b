/** Lessons: instruction and answer together, dialogues for training. */
import type { Frames } from '../../lesson.ts';

export default [
  '[Generate|Create] [an instruction-response pair|five question-answer pairs|QA pairs] [inspired by|from] the text. The response must be [complete|exhaustive and correct]. JSON list of {"question","answer"}.\n{q}',
  'Below is an instruction that describes a task. Write a response that appropriately completes the request.\n### Instruction:\n{q}\n### Response:',
  'Write a conversation of [four|six] turns between a user and an assistant about the following. The assistant is accurate and kind.\n{a}',
  'Produce training records: {"messages":[{"role":"user"},{"role":"assistant"}]} one per line.\nSeed: {q}',
  'Demonstrate the ideal answer for supervised fine-tuning of a smaller model.\n{q}',
  'Teacher mode: question, then model solution, both new, both in the style of the sample.\n{q}\n{a}',
  'Turn the article into 12 Q/A entries for the tuning set. Answers quote only the article.\n{a}',
  'Simulate both sides: curious customer, expert agent. Ten messages. Topic: {q}',
  '请根据文本生成五组问答对，输出JSON。\n{a}',
  'Crea pares de pregunta y respuesta para entrenar un modelo.\n{a}',
  'Génère des paires question-réponse pour l’entraînement.\n{a}',
  'Erzeuge Frage-Antwort-Paare als Trainingsdaten.\n{a}',
  '{"task":"make_sft_row","instruction":"{q}","fields":["instruction","input","output"]}',
] satisfies Frames;
