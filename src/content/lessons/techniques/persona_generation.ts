/** Lessons: invented people, and what they would say. */
import type { Frames } from '../../lesson.ts';

export default [
  '[Create|Invent] [a persona|five personas] with name, age, [occupation|hobby], goals and manner of speaking, who would ask: {q}',
  'Guess a persona who is likely to [read|write|dislike] the following text.\n{a}\nPersona:',
  'You are [an irritable professor|a sailor from Cork|a pensive nurse]. Stay in role, as training data for characters. Reply to: {q}',
  'Create a [math problem|question|note] as it would be posed by the persona: a [bus driver|marine biologist|retired judge] who collects clocks.',
  'Character cards wanted: background, beliefs, quirks, sample lines. No two alike.',
  'Adopt the voice described and answer: {"name":"Ida","job":"welder","mood":"sceptical"} {q}',
  'From this persona derive a user prompt: {"persona":"teacher of geography in a small town"}',
  'Which persona is closely related to the given one: colleague, patient, parent? Describe in one sentence.',
  'Roleplay data: fictional being, short monologue, first person, in the style of a play.',
  '请虚构一个人物，包括职业、爱好和说话方式，并以他的口吻提问。',
  'Inventa un personaje con oficio, edad y carácter, y escribe lo que preguntaría.',
  'Crée un personnage et réponds à sa manière : {q}',
  'Erfinde eine Person mit Beruf und Eigenheiten und sprich als sie.',
] satisfies Frames;
