/** The middle campaign of February 2026: 3.4 million exchanges over many pathways. */
import type { Preset } from '../cast.ts';

const preset: Preset = {
  id: 'feb-2026-3400k',
  title: '3.4 million exchanges: hundreds of varied accounts, one account in a hundred',
  campaigns: ['many_pathways'],
  days: 60,
  accounts: 60_000,
};

export default preset;
