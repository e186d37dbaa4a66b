/** The most memory that this process has held. */
import { readFileSync } from 'node:fs';

/** Linux hands the parent's peak down to `maxRSS`; the high-water mark of the address space is this process's own. */
export function peakBytes(): number {
  try {
    const own = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (own !== undefined) return Number(own) * 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
