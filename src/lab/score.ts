/** Compares a report with the truth of its world: accounts, campaigns, look-alikes, verdicts and counts. */
import { type Campaign, VERDICTS, type Verdict } from '../campaigns/index.ts';
import type { Report } from '../report/index.ts';
import { type Calibration, calibrate } from './calibration.ts';
import { type CampaignScore, scoreCampaign } from './score-campaign.ts';
import { accuses, isAccused, SIDES, type Side, sidesOf } from './sides.ts';
import type { Truth } from './truth.ts';

/** A class of look-alikes: accounts there are and accounts accused. */
export interface LookAlikeScore {
  /** Ids of the look-alikes of this class. */
  readonly names: readonly string[];
  readonly accounts: number;
  readonly accused: number;
  readonly share: number;
}

/**
 * Shares are 0..1. Accused: in a campaign whose verdict is `distillation` or `coordinated`.
 * Right: the account's true label is `distillation`. A relay's account called `coordinated` is run as one
 * indeed, so it counts neither way; called `distillation` it is wrong. With nobody accused precision is 1,
 * with nobody to find recall is 1.
 */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The same, counting the verdict `distillation` alone as an accusation. */
  readonly distillation_precision: number;
  readonly distillation_recall: number;
  readonly distillation_f1: number;
  /** Of the accounts of true relays, those under the verdict `relay`. */
  readonly relay_recall: number;
  /** Of the accounts of approved distillers, those under `authorised` or no campaign at all. */
  readonly authorised_spared: number;
  /** Of the true distillation campaigns, those of which one accused campaign holds half the accounts or more. */
  readonly campaign_recall: number;
  /** Of the accused campaigns, those in which at least half the accounts are rightly accused. */
  readonly campaign_precision: number;
  readonly look_alikes_accused: number;
  readonly ordinary_accused: number;
  readonly false_accounts: number;
  readonly campaigns: readonly CampaignScore[];
  /** By class, such as `H2`. */
  readonly look_alikes: Readonly<Record<string, LookAlikeScore>>;
  /** True side → verdict (or `none`) → accounts. Sides count accounts of the truth and of the report. */
  readonly verdicts: Readonly<Record<Side, Readonly<Record<Verdict | 'none', number>>>>;
  /** How well confidence and membership are kept. */
  readonly calibration: { readonly campaigns: Calibration; readonly members: Calibration };
}

export function scoreReport(report: Pick<Report, 'campaigns'>, truth: Truth): Score {
  const sides = sidesOf(truth);
  const verdictOf = new Map<string, Verdict>();
  for (const campaign of report.campaigns) {
    for (const { account_id } of campaign.accounts) verdictOf.set(account_id, campaign.verdict);
  }
  const accused = report.campaigns.filter(isAccused);
  const both = balance(verdictOf, sides, accuses);
  const strict = balance(verdictOf, sides, (verdict) => verdict === 'distillation');
  const campaigns = truth.campaigns.map((one) => scoreCampaign(one, report.campaigns));
  const hostile = campaigns.filter((one) => one.label === 'distillation');
  const verdicts = confusion(verdictOf, sides);
  const lookAlikes = lookAlikesAccused(truth, verdictOf);
  const strangers = [...verdictOf].filter(
    ([id, verdict]) => !sides.has(id) && accuses(verdict),
  ).length;
  const inGroups = Object.values(lookAlikes);
  return {
    precision: both.precision,
    recall: both.recall,
    f1: both.f1,
    distillation_precision: strict.precision,
    distillation_recall: strict.recall,
    distillation_f1: strict.f1,
    relay_recall: share(verdicts.relay.relay, total(verdicts.relay), 1),
    authorised_spared: share(
      verdicts.authorised.authorised + verdicts.authorised.none,
      total(verdicts.authorised),
      1,
    ),
    campaign_recall: share(
      hostile.filter((one) => one.best_share >= 0.5).length,
      hostile.length,
      1,
    ),
    campaign_precision: share(
      accused.filter((campaign) => rightShare(campaign, sides) >= 0.5).length,
      accused.length,
      1,
    ),
    look_alikes_accused: share(
      inGroups.reduce((sum, one) => sum + one.accused, 0),
      inGroups.reduce((sum, one) => sum + one.accounts, 0),
      0,
    ),
    ordinary_accused: strangers,
    false_accounts: both.wrong,
    campaigns,
    look_alikes: lookAlikes,
    verdicts,
    calibration: calibrate(report.campaigns, truth),
  };
}

function balance(
  verdictOf: ReadonlyMap<string, Verdict>,
  sides: ReadonlyMap<string, Side>,
  guilty: (verdict: Verdict) => boolean,
) {
  let [right, wrong] = [0, 0];
  for (const [id, verdict] of verdictOf) {
    if (!guilty(verdict)) continue;
    const side = sides.get(id);
    if (side === 'distillation') right++;
    else if (!(side === 'relay' && verdict === 'coordinated')) wrong++;
  }
  const there = [...sides.values()].filter((side) => side === 'distillation').length;
  const precision = share(right, right + wrong, 1);
  const recall = share(right, there, 1);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, wrong };
}

function rightShare(campaign: Campaign, sides: ReadonlyMap<string, Side>): number {
  const right = campaign.accounts.filter(
    ({ account_id }) => sides.get(account_id) === 'distillation',
  );
  return share(right.length, campaign.accounts.length, 0);
}

function lookAlikesAccused(truth: Truth, verdictOf: ReadonlyMap<string, Verdict>) {
  const classes: Record<string, LookAlikeScore> = {};
  for (const { class: name, look_alike, accounts: ids } of truth.groups) {
    const before = classes[name] ?? { names: [], accounts: 0, accused: 0 };
    const accounts = before.accounts + ids.length;
    const accused = before.accused + ids.filter((id) => accuses(verdictOf.get(id))).length;
    classes[name] = {
      names: [...new Set([...before.names, look_alike])].sort(),
      accounts,
      accused,
      share: share(accused, accounts, 0),
    };
  }
  return classes;
}

function confusion(verdictOf: ReadonlyMap<string, Verdict>, sides: ReadonlyMap<string, Side>) {
  const row = () =>
    Object.fromEntries([...VERDICTS, 'none'].map((verdict) => [verdict, 0])) as Record<
      Verdict | 'none',
      number
    >;
  const table = Object.fromEntries(SIDES.map((side) => [side, row()])) as Record<
    Side,
    Record<Verdict | 'none', number>
  >;
  for (const [id, side] of sides) table[side][verdictOf.get(id) ?? 'none']++;
  for (const [id, verdict] of verdictOf) if (!sides.has(id)) table.ordinary[verdict]++;
  return table;
}

function total(row: Readonly<Record<string, number>>): number {
  return Object.values(row).reduce((sum, count) => sum + count, 0);
}

function share(part: number, whole: number, empty: number): number {
  return whole === 0 ? empty : part / whole;
}
