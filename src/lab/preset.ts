/** What a preset, at its own size or a part of it, asks of a world. */
import type { WorldOptions } from './options.ts';
import { findPreset } from './registry.ts';

/**
 * `scale` shrinks campaigns and background alike; what one account does stays as published.
 * Throws `option-value` when there is no such preset.
 */
export async function presetOptions(
  id: string,
  scale = 1,
): Promise<Required<Pick<WorldOptions, 'campaigns' | 'scale' | 'days' | 'accounts'>>> {
  const { campaigns, days, accounts } = await findPreset(id);
  return { campaigns, scale, days, accounts: Math.max(20, Math.round(accounts * scale)) };
}
