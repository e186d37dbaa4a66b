/** The smallest campaign of February 2026: 150,000 exchanges of a synchronised pool. */
import type { Preset } from '../cast.ts';

const preset: Preset = {
  id: 'feb-2026-150k',
  title: '150,000 exchanges: a load-balanced pool with shared payment, one account in two hundred',
  campaigns: ['synchronised_pool'],
  days: 30,
  accounts: 20_000,
};

export default preset;
