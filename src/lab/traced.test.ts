import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { DAY, HOUR } from './calendar.ts';
import { Random } from './random.ts';
import { flat } from './rhythm.ts';
import { arrivalsFrom, traced } from './traced.ts';
import { type ClientTrace, readTraces, WINDOW } from './traces.ts';

const home = mkdtempSync(join(tmpdir(), 'lab-traces-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Two days; speaks from 6 to 18 on the first, three times as loud from 12. */
const clerk: ClientTrace = {
  client: 'clerk',
  windows: Array.from({ length: 72 }, (_, i) => ({
    at: 6 * HOUR + i * WINDOW,
    rate: i < 36 ? 1 : 3,
    burstiness: 1,
  })).concat({ at: 2 * DAY - WINDOW, rate: 0, burstiness: 1 }),
};
const hours = (moments: readonly number[]) => moments.map((at) => Math.floor((at % DAY) / HOUR));

describe('a traced rhythm', () => {
  test('speaks when its client speaks, as loud as it, again and again', () => {
    const moments = traced(clerk, 0)(4000, new Random(1), 0, 8 * DAY);
    expect(moments.length).toBe(4000);
    expect(new Set(moments.map((at) => Math.floor(at / DAY)))).toEqual(new Set([0, 2, 4, 6]));
    expect(hours(moments).every((hour) => hour >= 6 && hour < 18)).toBe(true);
    const loud = hours(moments).filter((hour) => hour >= 12).length / moments.length;
    expect(loud).toBeGreaterThan(0.7);
    expect(loud).toBeLessThan(0.8);
  });

  test('is moved by its phase and keeps within the life of the account', () => {
    const moments = traced(clerk, DAY)(500, new Random(2), 1.3 * DAY, 3.5 * DAY);
    expect(moments.every((at) => at >= 1.3 * DAY && at < 3.5 * DAY)).toBe(true);
    expect(new Set(moments.map((at) => Math.floor(at / DAY)))).toEqual(new Set([1, 3]));
  });

  test('follows the described rhythm where its client is silent', () => {
    const night = traced(clerk, 0, flat)(40, new Random(3), 0, 5 * HOUR);
    expect(night).toEqual(flat(40, new Random(3), 0, 5 * HOUR));
  });

  test('comes in bursts where its client does', () => {
    const one = (burstiness: number) => ({
      client: 'one',
      windows: [{ at: 0, rate: 1, burstiness }],
    });
    const spread = (burstiness: number) => {
      const moments = traced(one(burstiness), 0)(600, new Random(4), 0, DAY).sort((a, b) => a - b);
      const gaps = moments.slice(1).map((at, i) => at - (moments[i] as number));
      const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
      const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
      return Math.sqrt(variance) / mean;
    };
    expect(spread(0.3)).toBeLessThan(0.5);
    expect(spread(1)).toBeGreaterThan(0.8);
    expect(spread(1)).toBeLessThan(1.2);
    expect(spread(3)).toBeGreaterThan(2);
  });

  test('is the same for the same chance', () => {
    const draw = () => traced(clerk, 0)(50, new Random(5), 0, 4 * DAY);
    expect(draw()).toEqual(draw());
  });
});

describe('arrivals', () => {
  test('are as described when there is no trace', () => {
    expect(arrivalsFrom([])(new Random(1), flat)).toBe(flat);
  });

  test('are traced when there is one, in phases of whole days', () => {
    const rhythms = Array.from({ length: 8 }, (_, i) =>
      arrivalsFrom([clerk])(new Random(i), flat)(50, new Random(i), 0, 4 * DAY),
    );
    expect(rhythms.flatMap(hours).every((hour) => hour >= 6 && hour < 18)).toBe(true);
    expect(new Set(rhythms.map((moments) => Math.floor(Math.min(...moments) / DAY))).size).toBe(2);
  });
});

describe('a file of client rates', () => {
  const HEAD = 'client,second,requests_per_second,burstiness_cv';
  const corpus = (name: string, lines: readonly string[]) => {
    const path = join(home, name);
    mkdirSync(join(path, 'traces'), { recursive: true });
    writeFileSync(join(path, 'traces', 'client-rates.csv.gz'), gzipSync(lines.join('\n')));
    return path;
  };
  const rates = (client: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${client},${i * 600},0.5,2.5`);

  test('gives the clients that were seen long enough, in milliseconds', () => {
    const path = corpus('whole', [HEAD, ...rates('long', 40), ...rates('short', 3)]);
    const [long, ...others] = readTraces(path);
    expect(others).toEqual([]);
    expect(long?.client).toBe('long');
    expect(long?.windows[1]).toEqual({ at: 600_000, rate: 0.5, burstiness: 2.5 });
  });

  test('may be missing', () => {
    expect(readTraces(join(home, 'nowhere'))).toEqual([]);
  });

  test.each([
    ['another head', ['client;second', ...rates('a', 40)]],
    ['a broken line', [HEAD, ...rates('a', 40), 'a,600,much,1']],
    ['a short line', [HEAD, 'a,600']],
  ])('with %s is refused with a code', (name, lines) => {
    const path = corpus(name, lines);
    expect(() => readTraces(path)).toThrow(
      expect.objectContaining({ code: 'input-unreadable' }) as Error,
    );
  });
});

const REAL = process.env['STILLWATCH_CORPUS'];
test.runIf(REAL && readTraces(REAL).length > 0)(
  'real clients keep hours of their own: some never sleep, some come in bursts',
  () => {
    const traces = readTraces(REAL as string);
    const busy = traces.map((trace) => {
      const moments = traced(trace, 0)(1500, new Random(trace.client), 0, 14 * DAY);
      return new Set(moments.map((at) => Math.floor(at / HOUR))).size / (14 * 24);
    });
    expect(traces.length).toBeGreaterThan(20);
    expect(Math.max(...busy)).toBeGreaterThan(0.8);
    expect(Math.min(...busy)).toBeLessThan(0.2);
  },
);
