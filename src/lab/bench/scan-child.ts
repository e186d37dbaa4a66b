/** One scan in a process of its own: the parent sends the order, this sends back what it cost. */
import { readFileSync } from 'node:fs';
import { type Progress, scan } from '../../scan.ts';

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

// The bench was stopped: nobody waits for this scan.
process.once('disconnect', () => process.exit(1));
process.once('message', async (order: ScanOrder) => {
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
  const cost: ScanCost = { stages, peak_bytes: peakBytes() };
  process.send?.(cost, () => process.exit());
});

/** Linux hands the parent's peak down to `maxRSS`; the high-water mark of the address space is this process's own. */
function peakBytes(): number {
  try {
    const own = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (own !== undefined) return Number(own) * 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
