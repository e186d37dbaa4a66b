/** The report object of the contract, `stillwatch.report/v1`. */
import type { AccountResult, Campaign, CampaignView } from '../campaigns/index.ts';

export interface Report {
  schema: 'stillwatch.report/v1';
  generated_at: string;
  engine: string;
  version: string;
  window: { from: string; to: string };
  input: {
    exchanges: number;
    duplicates: number;
    rejected: number;
    accounts_seen: number;
    accounts_described: number;
    without_content: number;
  };
  /** What this input cannot show, one sentence each. */
  gaps: string[];
  /** Ranked: verdict, then confidence, then size. */
  campaigns: Campaign[];
  accounts: AccountResult[];
}

/** Everything a finished scan knows: the contract's report and what is shown to people only. */
export interface ScanResult {
  report: Report;
  /** Same order as `report.campaigns`. */
  views: CampaignView[];
  /** The first lines that could not be read, at most five, and where all of them were written. */
  rejected: RejectedLine[];
}

export interface RejectedLine {
  file: string;
  line: number;
  field: string;
  reason: string;
}
