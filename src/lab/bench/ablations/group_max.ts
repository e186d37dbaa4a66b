/** Without groups of channels: an address and its subnet, a prompt and its words are told as if they were two witnesses. */
import { at, type Postings, SUFFICIENT_IDENTITY } from '../../../linking/index.ts';
import type { Ablation } from '../ablation.ts';

const ablation: Ablation = {
  id: 'group_max',
  title: 'every signal is a channel group by itself: signals that depend on each other add up',
  without: ({ loaded, stages }) => ({
    loaded: { ...loaded, postings: ungrouped(loaded.postings) },
    stages,
  }),
};

/**
 * Linking asks for groups by name, so the name stays with the signal that has most postings of its group; in identity,
 * where one key can be enough, with all keys that can.
 */
function ungrouped(postings: Postings): Postings {
  const uses = postings.signals.map(() => 0);
  for (let t = 0; t < postings.tokens; t++) {
    const s = at(postings.signalOf, t);
    uses[s] = at(uses, s) + at(postings.start, t + 1) - at(postings.start, t);
  }
  const groups = [...postings.groups];
  const groupOfSignal = postings.signals.map(({ id, group, cap }, s) => {
    const named = groups.indexOf(group);
    const alike = postings.signals.flatMap((other, i) => (other.group === group ? [i] : []));
    const [most] = alike.sort((x, y) => at(uses, y) - at(uses, x) || x - y);
    const keeps = group === 'identity' ? cap >= SUFFICIENT_IDENTITY : s === most;
    return keeps ? named : groups.push(`${group}/${id}`) - 1;
  });
  return {
    ...postings,
    groups,
    groupOf: Uint8Array.from(postings.signalOf, (s) => at(groupOfSignal, s)),
  };
}

export default ablation;
