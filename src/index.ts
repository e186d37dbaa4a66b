/** The library door: `import { scan } from 'stillwatch'`. */
export type {
  AccountResult,
  Campaign,
  CampaignView,
  CounterEvidence,
  Evidence,
  Family,
  Member,
  Template,
  Verdict,
} from './campaigns/index.ts';
export { type ErrorCode, StillwatchError } from './errors.ts';
export type { RejectedLine, Report, ScanResult } from './report/index.ts';
export { type Progress, type ScanOptions, scan } from './scan.ts';
