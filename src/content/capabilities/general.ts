/** Capability: everything else; it wins when nothing reaches its bar. */
import type { Capability } from '../classify-member.ts';

export default {
  title: 'General',
  cues: {},
  weights: [['1', 2]],
} satisfies Capability;
