/** One scan in a process of its own: the parent sends the order, this sends back what it cost. */
import { type Progress, scan } from '../../scan.ts';
import { peakBytes } from '../peak.ts';
import { answerEach } from './apart.ts';

export type Stage = Progress['stage'];

export interface ScanOrder {
  readonly exchanges: string;
  /** Left out: nothing is known of registration and billing. */
  readonly accounts?: string;
  readonly calendar: string;
  /** Directory for the report. */
  readonly out: string;
}

export interface ScanCost {
  /** Seconds from the first sign of a stage to the first sign of the next. */
  readonly stages: Readonly<Record<Stage, number>>;
  readonly peak_bytes: number;
}

answerEach(async (order: ScanOrder): Promise<ScanCost> => {
  const stages: Record<Stage, number> = { read: 0, sketch: 0, link: 0, test: 0, report: 0 };
  let [stage, since]: [Stage, number] = ['read', performance.now()];
  const close = (next: Stage) => {
    const now = performance.now();
    stages[stage] += (now - since) / 1000;
    [stage, since] = [next, now];
  };
  await scan({
    exchanges: [order.exchanges],
    accounts: order.accounts === undefined ? [] : [order.accounts],
    calendar: order.calendar,
    data: null,
    out: order.out,
    onProgress: (progress) => {
      if (progress.stage !== stage) close(progress.stage);
    },
  });
  close('report');
  return { stages, peak_bytes: peakBytes() };
});
