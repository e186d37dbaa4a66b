/** What `explain` knows about one account: why it is linked, what was not used and why, what speaks against. */
import type { CounterEvidence } from '../campaigns/index.ts';

/** One key an account shares with others. */
export interface AccountLink {
  readonly signal: string;
  /** The key as people may see it: masked or pseudonymous. */
  readonly key_label: string;
  /** How many other accounts show the same key. */
  readonly with: number;
  readonly bits: number;
  /** Signals of one group say the same thing and do not add up, such as `payment`. */
  readonly group: string;
  /** False when the link did not count. */
  readonly used: boolean;
  readonly why_not?: string;
}

/** Row of the store's `results` table with kind `account`. */
export interface AccountView {
  readonly account_id: string;
  /** Campaign id, or null. */
  readonly campaign: string | null;
  readonly extraction: number;
  readonly risk: number;
  readonly links: readonly AccountLink[];
  readonly checks: readonly CounterEvidence[];
}
