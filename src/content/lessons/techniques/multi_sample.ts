/** Lessons: several independent answers to one question. */
import type { Frames } from '../../lesson.ts';

export default {
  frames: [
    'Give [four|eight] independent [solutions|attempts] to the same problem, separated by [---|###]. Do not compare them.\n{q}',
    'Sample [5|10] different completions for this prompt and number them.\n{q}',
    'Solve the problem three times by different methods, each from scratch, each with its own final answer.\n{q}',
    'Majority vote: write seven separate answers, then the most frequent.\n{q}',
    '{"prompt":"{q}","n":[4|16],"independent":true}',
    'Provide several alternative responses, varied in style and path, to: {q}',
    '请对同一问题给出五个互相独立的解答。\n{q}',
    'Da cuatro soluciones independientes del mismo problema.\n{q}',
    'Gib fünf unabhängige Lösungen.\n{q}',
  ],
  says: [
    '[Several|Many] [takes|versions|rollouts] of the answer, [unrelated|uncorrelated]',
    'Give [three|five|eight] [different|independent] [answers|solutions|attempts]',
    '[Try|Solve|Answer] it [four|six] times, each from scratch',
    'Sample several completions and separate them with a line',
    'Produce [n|k] distinct candidate answers, do not rank them',
    'Answer again, and again, in another way each time',
    'Several independent tries, then nothing else',
    'List alternative solutions, all complete',
    '同一道题独立作答多次',
    '给出多个不同的答案',
    'Da varias respuestas independientes',
    'Donne plusieurs réponses indépendantes',
    'Gib mehrere unabhängige Antworten',
    '独立した解答を複数出してください',
    '서로 다른 답을 여러 개 쓰세요',
    'Дай несколько независимых решений',
    'Dê várias respostas independentes',
  ],
  parts: ['sample_1/sample_2', 'attempt1/attempt2', 'candidates/count'],
} satisfies Frames;
