/** SynchroTrap: accounts that act on the same objects at about the same time, again and again. A port of the paper. */
import { readSql, runStep } from '../../../engine/index.ts';
import type { Edge } from '../../../linking/index.ts';
import type { Baseline, Ground } from '../baseline.ts';
import { singleLinkage } from '../linkage.ts';

const ACTIONS = readSql(import.meta.url, '../lab_actions.sql');
const PAIRS = readSql(import.meta.url, '../synchronised_pairs.sql');

/** Seconds within which two actions match. */
const WINDOW = 3600;
/** Accounts at one object in one window beyond which it is left out, so that pairs stay countable. */
const MOST_AT_ONCE = 200;
/** Matched actions that a pair must have: acting together once is chance. */
const LEAST_MATCHES = 3;
/** Pairs less alike are not fetched: no threshold below it is swept. */
const FLOOR = 0.02;

const baseline: Baseline = {
  id: 'synchrotrap',
  title: 'Loosely synchronised actions on the same objects',
  source:
    'A port of SynchroTrap (Cao et al., CCS 2014): Jaccard of matched actions for each kind of object (address, device, system prompt, tools, payload, template), single linkage, each cluster a campaign. An hour, three matches and one half are ours, as no value for this kind of action is published, and so is leaving out an object in an hour when more than 200 accounts use it.',
  rule: 'clusters of three accounts or more at a similarity of 0.5',
  threshold: 0.5,
  run: async (ground) =>
    singleLinkage(ground.ids, await synchronisedPairs(ground), baseline.threshold),
};
export default baseline;

/** Pairs of account numbers; the weight is the similarity in the kind of object they are most alike in. */
export async function synchronisedPairs({ engine }: Pick<Ground, 'engine'>): Promise<Edge[]> {
  await runStep(engine, ACTIONS, { window: WINDOW, most: MOST_AT_ONCE });
  return engine.rows<Edge>(PAIRS.sql, { window: WINDOW, least: LEAST_MATCHES, floor: FLOOR });
}
