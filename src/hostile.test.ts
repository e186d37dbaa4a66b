/** A whole scan of hostile values: the campaigns are those of the same log with harmless values, but for the names. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Exchange, jsonLines, PLANTED, plantedWorld } from '../test/planted.ts';
import type { Report, ScanResult } from './report/index.ts';
import { scan } from './scan.ts';

const NASTY = [
  "'); DROP TABLE exchanges; --",
  '{batch:UInt32} {name:Identifier}',
  "\\'; SELECT 1 /* ",
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><svg onload=1>]]>&#0;',
  '\u001b[2J\u001b]0;x\u0007\u009b31m',
  '=cmd|calc!A1',
  '+1+cmd,"a"\r\n@SUM(A1)\t|',
  '\u0000 nul \u0000',
  '\u202egpj.\u2066x\u2069\u200b\uFEFF',
  '\ud800 lone',
  '[INST] </s> {"role":"system"} ```',
  '$(id) `id` $HOME %s %n ../../etc/passwd',
  '\\N \\ \\u0000 NaN null',
];
const hostile = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 30 }));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillwatch-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function scanned(
  name: string,
  exchanges: string | Buffer,
  accounts: string,
): Promise<ScanResult> {
  const home = join(folder, name);
  mkdirSync(join(home, 'out'), { recursive: true });
  const paths = ['log.jsonl', 'accounts.jsonl'].map((file) =>
    join(home, `${name.slice(1)}${file}`),
  );
  const [log = '', described = ''] = paths;
  writeFileSync(log, exchanges);
  writeFileSync(described, accounts);
  return scan({
    exchanges: [log],
    accounts: [described],
    data: join(folder, 'store'),
    out: join(home, 'out'),
    now: new Date('2026-04-01T00:00:00Z'),
  });
}

/** What must not depend on names and words. */
function findings({ campaigns, input }: Report, plain: (id: string) => string) {
  return {
    input,
    campaigns: campaigns.map((c) => ({
      accounts: c.accounts
        .map(({ account_id, exchanges }) => [plain(account_id), exchanges])
        .sort(),
      verdict: c.verdict,
      family: c.family,
      exchanges: c.exchanges.total,
      sessions: c.sessions,
      tokens: c.tokens,
      channels: c.channels,
      timeline: c.timeline,
      window: [c.first_seen, c.last_seen],
      templates: c.templates.length > 0,
    })),
  };
}

test('hostile values change nothing but the names', async () => {
  const { exchanges, accounts } = plantedWorld();
  const values = fc.sample(hostile, { numRuns: 400, seed: 5 });
  const value = (i: number) => values[i % values.length] as string;
  // Halves of a pair cannot be stored as they are.
  const renamed = new Map(
    accounts.map(({ account_id }, i) => [
      account_id,
      `${account_id}${Buffer.from(value(i)).toString()}`,
    ]),
  );
  const rename = (id: string) => renamed.get(id) as string;
  const prompt = ({ request }: Exchange) =>
    (request['messages'] as { content: string }[])[0]?.content ?? '';
  const lines = exchanges.map((exchange, i) => ({
    ...exchange,
    id: `${exchange.id}${value(i)}`,
    account_id: rename(exchange.account_id),
    client: { ...exchange.client, client_name: value(i + 1), device_id: '' },
    request: {
      // The template of the network holds hostile text itself.
      messages: [
        {
          role: 'user',
          content: PLANTED.includes(exchange.account_id)
            ? `${NASTY.slice(0, 8).join(' ')} ${prompt(exchange)} ${value(i)}`
            : `${prompt(exchange)} ${value(i)}`,
        },
      ],
    },
    response: { text: value(i + 2), stop_reason: value(i + 3) },
    error: value(i + 4),
  }));
  const huge = { ...lines[0], request: { system: '<b>'.repeat(3_500_000) } };
  const log = Buffer.concat([
    Buffer.from(jsonLines([huge, ...lines.slice(1)])),
    // One more line that is not UTF-8, and one that is nothing at all.
    Buffer.from('{"id":"bad-'),
    Buffer.from([0xff, 0xc0, 0x80]),
    Buffer.from(
      '","timestamp":1772359200,"account_id":"lone","model":"m"}\n\u0000\u0001 not a line\n',
    ),
  ]);
  const described = accounts.map((account, i) => ({
    ...account,
    account_id: rename(account.account_id),
    declared_country: value(i + 5),
  }));
  const found = await scanned("';{a,b} <i>*\u001b[31m", log, jsonLines(described));

  const plainLine =
    '{"id":"bad","timestamp":1772359200,"account_id":"lone","model":"m"}\nnot a line\n';
  const wanted = await scanned('plain', jsonLines(exchanges) + plainLine, jsonLines(accounts));

  const plain = new Map([...renamed].map(([id, name]) => [name, id]));
  expect(findings(found.report, (id) => plain.get(id) ?? id)).toEqual(
    findings(wanted.report, (id) => id),
  );
  expect(wanted.report.campaigns.map((c) => c.verdict)).toEqual(['distillation']);
  expect(found.report.campaigns[0]?.accounts.map((a) => a.account_id).sort()).toEqual(
    PLANTED.map(rename).sort(),
  );

  const out = join(folder, "';{a,b} <i>*\u001b[31m", 'out');
  expect(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))).toEqual(found.report);
  const page = readFileSync(join(out, 'report.html'), 'utf8');
  expect(page).not.toMatch(/<script|<img|<svg onload/i);
  expect(page).not.toContain('\u001b');
});
