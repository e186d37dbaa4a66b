/** Worlds that make it harder: guilt is rare, or a channel of the log is missing. */
import { type Markup, type Piece, whole } from '../../../report/index.ts';
import { RARE_TARGET, TARGET } from '../targets.ts';
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

interface Aim {
  readonly precision: number;
  readonly recall: number;
}

function columns(aim: Aim): readonly Column[] {
  return [
    { head: `Precision, target ≥ ${aim.precision}`, kind: 'wide' },
    { head: `Recall, target ≥ ${aim.recall}`, kind: 'wide' },
    { head: 'Campaigns found', kind: 'num' },
    { head: 'Wrongly accused', kind: 'num' },
  ];
}

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
              ...columns(RARE_TARGET),
            ],
            found.map((one) => [
              `E${one.evasion}, seed ${one.seed}`,
              whole(one.accounts),
              whole(one.guilty),
              ...figures(one, RARE_TARGET),
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
            [{ head: 'What is missing' }, { head: 'Seed', kind: 'num' }, ...columns(TARGET)],
            found.map((one) => [
              WITHHELD[one.withheld] ?? one.withheld,
              String(one.seed),
              ...figures(one, TARGET),
            ]),
          )
        : null,
  });
}

function figures(one: WorldResult, aim: Aim): Piece[] {
  return [
    gauge(one.precision, aim.precision),
    gauge(one.recall, aim.recall),
    `${one.campaigns_found} of ${one.campaigns}`,
    whole(one.false_accounts),
  ];
}
