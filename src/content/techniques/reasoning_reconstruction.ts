/** Technique: reasoning written after the fact for an answer that is already given. */
import { atLeast, type Technique } from '../classify-member.ts';

export default {
  title: 'Reconstruction of the reasoning behind a given answer',
  benign:
    'A learner asking why an answer is right; an auditor asking why a decision was taken: the answer is theirs and no inner voice is demanded.',
  cues: {},
  when: [
    `${atLeast(6, {
      'recover~think': 2,
      'onward~answer': 1,
      settled: 2,
      asked: 1,
      answered: 1,
      'form|role|slots': 1,
    })} AND ({answered} OR {settled} AND {onward~answer})`,
  ],
  unless: '{rubric_grading.judge} AND {rubric_grading.candidate}',
} satisfies Technique;
