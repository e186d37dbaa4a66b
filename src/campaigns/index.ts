/** Campaigns room: from linked accounts to verdicts. */
export {
  type AccountResult,
  type Campaign,
  type CampaignView,
  type CounterEvidence,
  type Evidence,
  FAMILIES,
  type Family,
  type LinkGraph,
  type Member,
  type Template,
  VERDICTS,
  type Verdict,
} from './campaign.ts';
export { type Found, findCampaigns } from './find.ts';
export { type Ancestor, asAncestor } from './lineage.ts';
export type { ReadBack } from './samples.ts';
export { STAGES, type Stages } from './stages.ts';
