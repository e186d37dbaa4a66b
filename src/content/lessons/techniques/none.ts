/** Lessons: what people and products ask. */
import type { Frames } from '../../lesson.ts';

export default [
  '{q}',
  '{q}',
  '{q}',
  'Hi! {q} Thanks.',
  'please help: {q}',
  '{q} Keep it short.',
  '{q}\n\n{a}\n\nIs this right?',
  'You are a helpful assistant of a [shop|school|bank].\n{q}',
  'Context: {a}\nQuestion: {q}\nAnswer:',
  '{q} Explain it to me, I am a beginner.',
  'I tried this yesterday and got stuck. {q}',
  '{q} Choose the correct option: A, B, C or D.',
  'Summarise: {a}',
  '{"user":"{q}"}',
  'Translate into English: {a}',
  '[urgent|question] {q}',
  'Eine Frage: {q}',
  'Bonjour, {q}',
  'Hola, {q}',
  '你好，{q}',
  'Support ticket. Customer writes: {q} Draft the reply.',
  '{q} Answer in one sentence.',
  'Extract names and dates as JSON from: {a}',
] satisfies Frames;
