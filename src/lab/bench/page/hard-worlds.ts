/** Worlds that make it harder: guilt is rare, or a channel of the log is missing. */
import { type Markup, type Piece, whole } from '../../../report/index.ts';
import { TARGET } from '../targets.ts';
import type { WorldResult } from '../world-result.ts';
import { gauge } from './gauge.ts';
import type { Results } from './results.ts';
import { type Column, section, table } from './section.ts';

const WITHHELD: Readonly<Record<string, string>> = {
  nothing: 'nothing is missing',
  accounts: 'no accounts file',
  client: 'no client fields (address, device, program)',
  content: 'no requests and responses',
};

const FIGURES: readonly Column[] = [
  { head: `Precision, target ≥ ${TARGET.precision}`, kind: 'wide' },
  { head: `Recall, target ≥ ${TARGET.recall}`, kind: 'wide' },
  { head: 'Campaigns found', kind: 'num' },
  { head: 'Wrongly accused', kind: 'num' },
];

export function rare(results: Results): Markup {
  const found = results.of('rare');
  return section({
    id: 'rare',
    title: 'Rare campaigns: three hostile accounts in a thousand',
    about:
      'When nearly everybody is innocent, even a small rate of error accuses more innocents than guilty. Each row is one world with three campaigns; the line in a bar is the target.',
    parts: 'rare',
    body:
      found && found.length > 0
        ? table(
            'One world a row, by level of evasion',
            [
              { head: 'World' },
              { head: 'Accounts', kind: 'num' },
              { head: 'Hostile', kind: 'num' },
              ...FIGURES,
            ],
            found.map((one) => [
              `E${one.evasion}, seed ${one.seed}`,
              whole(one.accounts),
              whole(one.guilty),
              ...figures(one),
            ]),
          )
        : null,
  });
}

export function blindChannels(results: Results): Markup {
  const found = results.of('blind_channels');
  return section({
    id: 'blind-channels',
    title: 'Blind channels: the same worlds with something missing',
    about:
      'Not every provider keeps everything. The same worlds are scanned again without the accounts file, without client fields, and without content.',
    parts: 'blind_channels',
    body:
      found && found.length > 0
        ? table(
            'One scan a row; the line in a bar is the target',
            [{ head: 'What is missing' }, { head: 'Seed', kind: 'num' }, ...FIGURES],
            found.map((one) => [
              WITHHELD[one.withheld] ?? one.withheld,
              String(one.seed),
              ...figures(one),
            ]),
          )
        : null,
  });
}

function figures(one: WorldResult): Piece[] {
  return [
    gauge(one.precision, TARGET.precision),
    gauge(one.recall, TARGET.recall),
    `${one.campaigns_found} of ${one.campaigns}`,
    whole(one.false_accounts),
  ];
}
