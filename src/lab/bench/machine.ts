/** The machine that the bench runs on: a time says nothing without it. */
import { cpus, loadavg, release, totalmem, type } from 'node:os';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memory_gb: number;
  readonly os: string;
  readonly node: string;
  readonly engine: string;
  /** One-minute load average before the part began: others may have used the machine too. */
  readonly load_before: number;
}

export function describeMachine(engine: string): Machine {
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memory_gb: Math.round(totalmem() / 1e9),
    os: `${type()} ${release()} ${process.arch}`,
    node: process.version,
    engine,
    load_before: loadavg()[0] ?? 0,
  };
}
