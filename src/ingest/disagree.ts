/** Warns when two accounts files say different things of the same account. */

import type { Engine } from '../engine/index.ts';
import { ACCOUNT_COLUMNS } from '../event/index.ts';
import type { Kind } from './file.ts';
import { shown } from './find.ts';

interface NamedFile {
  readonly id: number;
  readonly name: string;
  readonly kind: Kind;
  readonly batch: number;
}

const MOST = 10;

/** One sentence for each pair of files and field, at most ten; a field not given in one of them is no disagreement. */
export async function accountWarnings(
  engine: Engine,
  files: readonly NamedFile[],
): Promise<string[]> {
  const mine = files.filter((file) => file.kind === 'accounts');
  const [first] = mine;
  if (first === undefined || mine.length < 2) return [];
  const fields = Object.keys(ACCOUNT_COLUMNS).filter((name) => name !== 'account_id');
  const said = fields.map(
    (name) => `('${name}', ifNull(nullIf(toString(argMax(${name}, line)), '[]'), ''))`,
  );
  const rows = await engine.rows<{ field: string; a: number; b: number; n: number }>(
    `WITH
     stated AS (SELECT account_id, file, arrayJoin([${said.join(', ')}]) AS pair, pair.1 AS field, pair.2 AS value
                FROM accounts WHERE batch = {batch:UInt32}
                  AND account_id IN (SELECT account_id FROM accounts WHERE batch = {batch:UInt32}
                                     GROUP BY account_id HAVING uniqExact(file) > 1)
                GROUP BY account_id, file),
     disputed AS (SELECT account_id, field, arraySort(groupArray((file, value))) AS told
                  FROM stated WHERE value != '' GROUP BY account_id, field HAVING uniqExact(value) > 1)
     SELECT field, told[1].1 AS a, arrayFirst(t -> t.2 != told[1].2, told).1 AS b, count() AS n
     FROM disputed GROUP BY field, a, b ORDER BY a, b, field LIMIT ${MOST + 1}`,
    { batch: first.batch },
  );
  const name = (id: number) => shown(mine.find((file) => file.id === id)?.name ?? '');
  const sentences = rows
    .slice(0, MOST)
    .map(
      ({ field, a, b, n }) =>
        `accounts ${name(a)} and ${name(b)} disagree on ${field} of ${n} ${n === 1 ? 'account' : 'accounts'}; the later file wins`,
    );
  return rows.length > MOST
    ? [...sentences, 'accounts files disagree on further fields']
    : sentences;
}
