/** One scan, from logs to a report: what the library door and the command line share. */
import type { ScanResult } from './report/report.ts';

export interface ScanOptions {
  /** Files, directories, globs, or `-` for standard input. May be empty when `signals` is not. */
  readonly exchanges?: readonly string[];
  readonly accounts?: readonly string[];
  readonly signals?: readonly string[];
  readonly calendar?: string;
  /** Log format id, or `auto` (default): recognised by content. */
  readonly format?: string;
  /** Data directory; `null` scans on a throw-away directory. Default `.stillwatch`. */
  readonly data?: string | null;
  /** Writes report.json, report.html and rejected.jsonl (when lines were rejected) into this directory. */
  readonly out?: string;
  /** Highest share of rejected lines that still gives a report, 0..1. Default 0.05. */
  readonly maxRejected?: number;
  /** Keeps the text of prompts in the data directory. Default false. */
  readonly keepText?: boolean;
  /** Adds to what the data directory holds instead of starting afresh. Default false. */
  readonly append?: boolean;
  /** Upper bound of the engine's memory in bytes. */
  readonly memory?: number;
  /** The time of the scan: `generated_at`, and what counts as the future. Default: the clock. */
  readonly now?: Date;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly stage: 'read' | 'sketch' | 'link' | 'test' | 'report';
  /** 0..1 within the whole scan, never going back. */
  readonly done: number;
  /** A few words for people, such as `120,000 exchanges`. */
  readonly note: string;
}

export type Scan = (options: ScanOptions) => Promise<ScanResult>;
