/** What `lab make` was asked for, as the options of a world. */
import { InvalidArgumentError } from 'commander';
import type { CampaignOrder, Evasion, WorldOptions } from '../lab/index.ts';
import { share } from './values.ts';

export interface MakeFlags {
  out: string;
  seed: string;
  accounts?: number;
  exchanges?: number;
  days?: number;
  clean?: true;
  corpus?: string;
  evasion?: Evasion;
  campaign?: readonly (string | CampaignOrder)[];
  preset?: string;
  scale?: number;
}

/** What is said itself goes before what a preset says. */
export async function worldOptions(flags: MakeFlags): Promise<WorldOptions> {
  const { presetOptions } = await import('../lab/index.ts');
  const { preset, campaign, clean, ...said } = flags;
  return {
    ...(preset !== undefined && (await presetOptions(preset, flags.scale))),
    ...said,
    ...(campaign !== undefined && { campaigns: campaign }),
    clean: clean === true,
  };
}

/** Collects `profile` and `profile:share`; who names no share leaves the size to the world. */
export function campaigns(
  text: string,
  before: readonly (string | CampaignOrder)[] = [],
): (string | CampaignOrder)[] {
  const [profile = '', part, ...more] = text.split(':');
  if (profile === '' || more.length > 0) {
    throw new InvalidArgumentError('Give a profile, or a profile and its share: hydra:2%.');
  }
  return [...before, part === undefined ? profile : { profile, share: share(part) }];
}

/** A part of the published size, 0.0001 to 10. */
export function scale(text: string): number {
  const value = /^\d*\.?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (value >= 0.0001 && value <= 10) return value;
  throw new InvalidArgumentError('Give a number from 0.0001 to 10.');
}
