/** What an account says in one exchange, before the recorder turns it into a line of the log. */
import type { Seat } from './town/seat.ts';

export interface Turn {
  readonly role: 'user' | 'assistant' | 'tool';
  readonly content: string;
}

export interface Draft {
  readonly system?: string;
  readonly turns: readonly Turn[];
  /** Schemas of the tools offered, as sent. */
  readonly tools?: readonly { readonly name: string; readonly description: string }[];
  readonly answer: string;
  /** Present when the model was asked to think. */
  readonly reasoning?: string;
  readonly toolCalls?: readonly { readonly name: string; readonly arguments: string }[];
  readonly model: string;
  /** Any text that stays the same within one session; absent for one-shot requests. */
  readonly session?: string;
  /** Only a reseller's accounts send one. */
  readonly endUser?: string;
  readonly temperature?: number;
  readonly maxTokens?: number;
  readonly samples?: number;
  /** Encrypted reasoning presented; issued to the account itself unless it says otherwise. */
  readonly artifacts?: readonly { readonly id: string; readonly issued_to_account?: string }[];
  readonly refused?: boolean;
  readonly failure?: { readonly status: number; readonly code: string };
  /** Used instead of the account's seat, for accounts that more than one person or machine uses. */
  readonly seat?: Seat;
  /** Overrides the address of the account's seat, for accounts with many users behind them. */
  readonly ip?: string;
  readonly channel?: string;
  /** Bytes of prompt that the provider already holds from the turn before. */
  readonly cached?: number;
  /** Truth only; never written to the log. */
  readonly truth: {
    readonly extraction: boolean;
    readonly capability: string;
    readonly technique: string;
  };
}
