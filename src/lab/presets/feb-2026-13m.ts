/** The largest campaign of February 2026: 13 million exchanges over tens of thousands of accounts. */
import type { Preset } from '../cast.ts';

const preset: Preset = {
  id: 'feb-2026-13m',
  title:
    '13 million exchanges: tens of thousands of accounts that pivot to a new model, one in ten',
  campaigns: ['templated_generation'],
  days: 90,
  accounts: 233_000,
};

export default preset;
