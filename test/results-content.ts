/** Tables of the bench's content part. */
import type { ContentResult } from '../src/lab/bench/parts/content.ts';
import { code, number, percent, type Rows, whole } from './results-words.ts';

const NO_TARGET = 'none set';

export function content({ held_out: held }: ContentResult): Rows {
  return [
    ['Measure', 'Value', 'Target', 'Met'],
    ['Prompts', whole(held.prompts), NO_TARGET, ''],
    ['Sources', whole(held.sources), NO_TARGET, ''],
    ['Capability right', percent(held.capability_right), NO_TARGET, ''],
    [
      'Capability right, published pipelines only',
      percent(held.attack_capability_right),
      NO_TARGET,
      '',
    ],
    [
      'Shares of capabilities, total-variation distance',
      number(held.capability_distance, 2),
      NO_TARGET,
      '',
    ],
    [
      'Shares of techniques, total-variation distance',
      number(held.technique_distance, 2),
      NO_TARGET,
      '',
    ],
  ];
}

export function contentCapabilities({ held_out: { capabilities } }: ContentResult): Rows {
  const sum = (counts: Readonly<Record<string, number>> | undefined) =>
    Object.values(counts ?? {}).reduce((all, count) => all + count, 0);
  const kinds = Object.keys(capabilities);
  const wanted = kinds.filter((kind) => sum(capabilities[kind]) > 0);
  const given = kinds.filter((kind) => wanted.some((w) => (capabilities[w]?.[kind] ?? 0) > 0));
  return [
    ['Wanted ↓ given →', ...given.map(code)],
    ...wanted.map((w) => [code(w), ...given.map((g) => whole(capabilities[w]?.[g] ?? 0))]),
  ];
}

export function contentTechniques({ held_out: { techniques } }: ContentResult): Rows {
  return [
    ['Technique', 'Wanted', 'Given', 'Both', 'Given where none is wanted'],
    ...techniques.map((one) => [
      code(one.technique),
      whole(one.wanted),
      whole(one.given),
      whole(one.both),
      whole(one.strayed),
    ]),
  ];
}

export function contentSources({ held_out: { by_source } }: ContentResult): Rows {
  return [
    ['Source', 'Role', 'Prompts', 'Any technique', 'Technique right', 'Capability right'],
    ...by_source.map((one) => [
      code(one.source),
      one.role,
      whole(one.prompts),
      percent(one.any_technique),
      percent(one.technique),
      percent(one.capability),
    ]),
  ];
}
