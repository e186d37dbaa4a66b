/** When and on what machine each part was measured. */
import { day, html, type Markup, visible } from '../../../report/index.ts';
import type { Results } from './results.ts';
import { section, table } from './section.ts';

export function runs({ runs: all }: Results): Markup {
  return section({
    id: 'runs',
    title: 'How this was measured',
    about:
      'Every number comes from worlds whose truth is known, made by the lab from a seed; the scan never sees the truth. Accused means in a group with the verdict distillation or coordinated. Accounts, payment and networks are simulated: no public log has them. docs/evaluation.md says where the product falls short.',
    parts: '',
    body: table(
      'Parts of the bench',
      [
        { head: 'Part' },
        { head: 'Measured' },
        { head: 'Version' },
        { head: 'Engine' },
        { head: 'Machine' },
      ],
      all.map(({ part, at, version, machine }) => [
        html`<code>${visible(part, 40)}</code>`,
        day(at),
        visible(version, 20),
        visible(machine.engine, 30),
        `${visible(machine.cpu, 60)}, ${machine.cores} cores, ${machine.memory_gb} GB`,
      ]),
    ),
  });
}
