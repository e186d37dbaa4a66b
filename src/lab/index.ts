/** Lab room: labelled worlds to measure on, and the measure. */
export { benchPage } from './bench/page/page.ts';
export { readResults } from './bench/page/results.ts';
export type { Actor, Cast, Evasion, LookAlike, Preset, Profile, Stage } from './cast.ts';
export { type Figure, type Published, perDay } from './figures.ts';
export type { CampaignOrder, WorldOptions } from './options.ts';
export { presetOptions } from './preset.ts';
export { listLookAlikes, listPresets, listProfiles } from './registry.ts';
export { type Score, scoreReport } from './score.ts';
export type { CampaignScore } from './score-campaign.ts';
export type { TrueCampaign, TrueGroup, Truth } from './truth.ts';
export { makeWorld, type World } from './world.ts';
