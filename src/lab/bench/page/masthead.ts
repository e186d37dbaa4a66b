/** The top of the page: the answer in one sentence, and the figures behind it. */
import { day, html, type Markup, whole } from '../../../report/index.ts';
import type { LadderStep } from '../parts/ladder.ts';
import { pooledLookAlikes } from './pool.ts';
import type { Results } from './results.ts';

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

export function masthead(results: Results): Markup {
  const dates = results.runs.map(({ at }) => at).sort();
  return html`<header class="masthead">
<p class="brand"><b>Stillwatch</b><span>Results of the bench</span><span>Last measured ${day(dates.at(-1) ?? '')}</span></p>
<h1>${sentence(results)}</h1>
<p class="lead">Simulated worlds with known campaigns among ordinary accounts and harmless look-alikes. What the bench measured, with the targets as dashed lines, so that what falls short is seen as well.</p>
<dl class="figures">${figures(results).map(
    ({ name, value, note }) =>
      html`<div><dt>${name}</dt><dd><b>${value}</b><span>${note}</span></dd></div>`,
  )}</dl>
</header>`;
}

function sentence(results: Results): string {
  const [first, last] = ends(results);
  if (first === undefined || last === undefined) {
    return 'How well Stillwatch finds networks of accounts that distil a model';
  }
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  if (first.evasion === last.evasion)
    return `${percent(first.recall)} of hostile accounts are found`;
  return `${percent(first.recall)} of careless campaigns’ accounts are found, and ${percent(last.recall)} of the most careful ones’`;
}

function ends(results: Results): [LadderStep | undefined, LadderStep | undefined] {
  const steps = results.of('ladder')?.levels.filter(({ worlds }) => worlds > 0) ?? [];
  return [steps[0], steps.at(-1)];
}

function figures(results: Results): Figure[] {
  const [first, last] = ends(results);
  const classes = Object.values(pooledLookAlikes(results));
  const accused = classes.reduce((sum, one) => sum + one.accused, 0);
  const accounts = classes.reduce((sum, one) => sum + one.accounts, 0);
  const hours = (results.of('time') ?? [])
    .flatMap(({ campaigns }) => campaigns.flatMap((one) => (one.hours === null ? [] : [one.hours])))
    .sort((a, b) => a - b);
  const unknown = { value: '–', note: 'not measured yet' };
  const level = (step: LadderStep) => `recall ${step.recall.toFixed(2)} at E${step.evasion}`;
  return [
    {
      name: 'Careless campaigns',
      ...(first
        ? { value: first.precision.toFixed(2), note: `precision, ${level(first)}` }
        : unknown),
    },
    {
      name: 'Most careful campaigns',
      ...(last ? { value: last.precision.toFixed(2), note: `precision, ${level(last)}` } : unknown),
    },
    {
      name: 'Look-alike accounts accused',
      ...(accounts > 0
        ? { value: whole(accused), note: `of ${whole(accounts)} scanned` }
        : unknown),
    },
    {
      name: 'Median time to detection',
      ...(hours.length > 0
        ? {
            value: `${(hours[Math.floor((hours.length - 1) / 2)] ?? 0).toFixed(0).replace('-', '−')} h`,
            note: `after the 500th exchange, ${hours.length} campaigns`,
          }
        : unknown),
    },
  ];
}
