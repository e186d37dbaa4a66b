/** Innocent accounts that were accused, by the class of harmless group they belong to. */
import {
  bar,
  capital,
  html,
  label,
  type Markup,
  percent,
  visible,
  whole,
} from '../../../report/index.ts';
import { pooledLookAlikes } from './pool.ts';
import type { Results } from './results.ts';
import { section, table } from './section.ts';

/** A whole bar is never less than this share, so that a handful does not look like all. */
const LEAST_FULL = 0.05;

export function lookAlikes(results: Results): Markup {
  const classes = Object.entries(pooledLookAlikes(results)).sort(
    ([a, one], [b, other]) => other.share - one.share || (a < b ? -1 : 1),
  );
  const full = Math.max(LEAST_FULL, ...classes.map(([, one]) => one.share));
  const accused = classes.reduce((sum, [, one]) => sum + one.accused, 0);
  const accounts = classes.reduce((sum, [, one]) => sum + one.accounts, 0);
  return section({
    id: 'look-alikes',
    title: 'Look-alikes accused, by class',
    about:
      'Harmless groups that resemble a campaign stand in every world: classes behind one address, products with one prompt, families on one card. Every account accused here is innocent; the target is none. Scans of all parts are counted together.',
    parts: 'clean',
    body:
      classes.length === 0
        ? null
        : table(
            `${whole(accused)} of ${whole(accounts)} accounts accused; a full bar is ${percent(full)}`,
            [
              { head: 'Look-alike' },
              { head: 'Class' },
              { head: 'Accounts', kind: 'num' },
              { head: 'Accused', kind: 'num' },
              { head: 'Share accused', kind: 'wide' },
            ],
            classes.map(([name, one]) => [
              capital(one.names.map(label).join(', ') || name),
              visible(name, 20),
              whole(one.accounts),
              whole(one.accused),
              html`<span class="gauge"><b>${share(one.share)}</b>${bar(one.share / full)}</span>`,
            ]),
          ),
  });
}

function share(value: number): string {
  return value === 0 ? '0' : `${(100 * value).toFixed(2)}%`;
}
