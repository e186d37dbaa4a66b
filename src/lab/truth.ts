/** What really is in a world: the answer sheet beside the logs. */
import type { Family } from '../campaigns/index.ts';

export interface TrueCampaign {
  readonly id: string;
  readonly profile: string;
  readonly family: Family;
  readonly label: 'distillation' | 'relay' | 'authorised';
  readonly evasion: number;
  readonly accounts: readonly string[];
  /** Account → exchanges in the log. */
  readonly exchanges: Readonly<Record<string, number>>;
  /** Account → exchanges whose output is harvested. */
  readonly extraction_exchanges: Readonly<Record<string, number>>;
  /** Share of the extracting exchanges, by what they ask for and how. */
  readonly capabilities: Readonly<Record<string, number>>;
  readonly techniques: Readonly<Record<string, number>>;
}

export interface TrueGroup {
  readonly id: string;
  readonly look_alike: string;
  readonly class: string;
  readonly accounts: readonly string[];
}

export interface Truth {
  readonly campaigns: readonly TrueCampaign[];
  readonly groups: readonly TrueGroup[];
}
