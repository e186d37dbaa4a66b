import { expect, test } from 'vitest';
import { hostile, typical } from './fixture.ts';
import { reportJson } from './json.ts';

test('report.json is the report, indented by two, with a newline at its end', () => {
  const { report } = typical();
  const text = reportJson(report);
  expect(JSON.parse(text)).toEqual(report);
  expect(text.startsWith('{\n  "schema": "stillwatch.report/v1",\n  "generated_at": ')).toBe(true);
  expect(text.endsWith('}\n')).toBe(true);
});

test('the order in which keys were made does not change the bytes', () => {
  const { report } = typical();
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, one]) => [key, turned(one)]),
    );
  };
  expect(reportJson(turned(report) as typeof report)).toBe(reportJson(report));
});

test('hostile data comes back as it was', () => {
  const { report } = hostile();
  expect(JSON.parse(reportJson(report)).campaigns[0].accounts).toEqual(
    report.campaigns[0]?.accounts,
  );
});
