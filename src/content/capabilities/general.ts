/** Capability: everything else; it wins when nothing reaches its bar. */
import type { Capability } from '../classify-member.ts';

export default {
  title: 'General',
  cues: {
    choice: {
      any: String.raw`\n ?\(?b[.)] ?[^\n]+\n+ ?\(?c[.)]|\n ?\(?c[.)] ?[^\n]+\n+ ?\(?d[.)]`,
    },
  },
  weights: [
    ['1', 7],
    ['{choice}', 3],
    [
      '({coding.program} > 0) + ({writing.piece} > 0) + ({math.topic} > 0) + ({data_analysis.analysis} > 0) + ({logic.form} > 0) + ({alignment.policy} > 0) >= 4',
      12,
    ],
    [
      '({instruction_synthesis.open_list} > 0) * (({coding.program} > 0) + ({writing.piece} > 0) + ({math.topic} > 0) + ({data_analysis.analysis} > 0) + ({logic.form} > 0) >= 2)',
      12,
    ],
  ],
} satisfies Capability;
