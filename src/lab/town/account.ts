/** Registration and billing records, filled by the same rules for everybody. */
import { DAY } from '../calendar.ts';
import type { Random } from '../random.ts';

/** The account record of the contract, section 2. */
export interface Account {
  account_id: string;
  organization_id: string;
  created_at: string;
  email_domain: string;
  email_shape: string;
  email_hash: string;
  phone_prefix?: string;
  payment_fingerprint?: string;
  card_bin?: string;
  card_prepaid?: boolean;
  billing_country?: string;
  declared_country: string;
  signup_ip: string;
  signup_device_id?: string;
  referral_code?: string;
  plan: Plan;
  program?: 'education' | 'startup' | 'research';
  verification: 'none' | 'email' | 'phone' | 'document' | 'contract';
  status: 'active' | 'suspended';
  suspended_at?: string;
  parent_account_id?: string;
  authorised_use?: readonly ('distillation' | 'evaluation' | 'resale' | 'research')[];
}

export type Plan = 'free' | 'payg' | 'pro' | 'team' | 'enterprise';

export interface Card {
  readonly fingerprint: string;
  readonly bin: string;
  readonly prepaid: boolean;
}

/** What somebody brings to the sign-up form; the rules below decide what of it is recorded. */
export interface Applicant {
  readonly organization?: string;
  readonly created: number;
  readonly domain: string;
  readonly shape: string;
  readonly phone: string;
  readonly card: Card;
  readonly country: string;
  readonly declared?: string;
  readonly ip: string;
  readonly device: string;
  readonly plan: Plan;
  readonly referral?: string;
  readonly program?: NonNullable<Account['program']>;
  readonly parent?: string;
  readonly authorised?: NonNullable<Account['authorised_use']>;
}

export function register(random: Random, start: number, who: Applicant): Account {
  const paying = who.plan !== 'free';
  const contract = who.plan === 'enterprise';
  const verification = contract ? 'contract' : random.chance(0.55) ? 'phone' : 'email';
  // Invoiced customers have no card on file; scripts that sign up through the API leave no device.
  const carded = paying && !contract;
  return {
    account_id: `acct_${random.token(14)}`,
    organization_id: who.organization ?? `org_${random.token(12)}`,
    created_at: new Date(start + Math.floor(who.created / 1000) * 1000).toISOString(),
    email_domain: who.domain,
    email_shape: who.shape,
    email_hash: random.hex(24),
    ...(verification === 'phone' ? { phone_prefix: who.phone } : {}),
    ...(carded
      ? {
          payment_fingerprint: who.card.fingerprint,
          card_bin: who.card.bin,
          card_prepaid: who.card.prepaid,
        }
      : {}),
    ...(paying ? { billing_country: who.country } : {}),
    declared_country: who.declared ?? who.country,
    signup_ip: who.ip,
    ...(random.chance(0.93) ? { signup_device_id: who.device } : {}),
    ...(who.referral ? { referral_code: who.referral } : {}),
    plan: who.plan,
    ...(who.program ? { program: who.program } : {}),
    verification,
    status: 'active',
    ...(who.parent ? { parent_account_id: who.parent } : {}),
    ...(who.authorised ? { authorised_use: who.authorised } : {}),
  };
}

/** When an ordinary account was opened: long ago for most, in the window for some. Milliseconds in the window. */
export function openedAt(random: Random, length: number): number {
  if (random.chance(0.13)) return random.next() * length * 0.9;
  return -random.exponential(260 * DAY) - random.next() * DAY;
}
