/** Lessons: new questions and tasks made in bulk. */
import type { Frames } from '../../lesson.ts';

export default [
  '[Come up with|Generate|Write] [20|ten|a list of] [diverse|new] [task instructions|questions|problems] for a language model. Avoid repeating verbs.\n1. {q}\n2. {q}\n3.',
  '[From|Based on] the [passage|document|seed] create [five|one new self-contained] [questions|problem], unlike the seed in wording. Seed: {q}',
  'Topic list in, prompts out: for each topic write three user requests an expert might send.\nTopics: {q}',
  'You write exam questions. Given the text, produce questions whose answers can be found in it. One per line, no answers.\n{a}',
  'Here are examples of instructions. Continue the series with item 9 to 16.\n{q}\n{q}\n{q}',
  'Based on the persona of a busy user, invent the first message of a chat. Output only the message.',
  'Expand the taxonomy: domain, subdomain, skill. Then one original problem for each leaf.\n{q}',
  '{"n":[8|25|50],"kind":"user_query","like":"{q}","constraint":"distinct intents"}',
  'Design questions between a person and an assistant about the picture described below, only such that can be answered with confidence.\n{a}',
  '请生成十条多样的指令，覆盖不同的任务类型，不要重复。\n示例：{q}',
  'Genera diez preguntas nuevas y variadas a partir del texto.\n{a}',
  'Invente dix consignes variées dans le style des exemples.\n{q}',
  'Erstelle zehn verschiedene Aufgaben zum Thema, eine pro Zeile.\n{q}',
  '新しい問題を10個作ってください。互いに異なる内容にすること。\n例：{q}',
  '[Reference solution and tests|Full statement, sample input and output] for an invented problem in the spirit of: {q}',
] satisfies Frames;
