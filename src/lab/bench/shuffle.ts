/** The same lines of a file in another order, drawn from a seed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Random } from '../random.ts';

export function shuffleLines(from: string, to: string, seed: number | string): void {
  const lines = readFileSync(from, 'utf8').trimEnd().split('\n');
  writeFileSync(to, `${new Random(`shuffle/${seed}`).shuffled(lines).join('\n')}\n`);
}
