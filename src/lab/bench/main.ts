/** `npm run bench`: runs the parts that are named, or all of them, and writes what they found. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../engine/index.ts';
import { StillwatchError } from '../../errors.ts';
import { describeMachine } from './machine.ts';
import type { Part } from './part.ts';
import { listParts } from './parts.ts';
import { writeResults } from './results.ts';
import { type Command, readCommand } from './wish.ts';

const STOPPED = 130;

try {
  const command = readCommand(process.argv.slice(2));
  await runParts(chosen(await listParts(), command.parts), command);
} catch (error) {
  if (!(error instanceof StillwatchError)) throw error;
  console.error(`bench: ${error.message}`);
  process.exitCode = error.exit;
}

function chosen(all: readonly Part[], names: readonly string[]): readonly Part[] {
  if (names.length === 0) return all.filter(({ onlyNamed }) => onlyNamed !== true);
  return names.map((name) => {
    const found = all.find(({ id }) => id === name);
    if (found) return found;
    const known = all.map(({ id }) => id).join(', ');
    throw new StillwatchError('usage', `There is no part "${name}"; there are ${known}.`);
  });
}

async function runParts(parts: readonly Part[], { wish, out }: Command): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'stillwatch-bench-'));
  process.on('exit', () => rmSync(home, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => process.exit(STOPPED));
  }
  const engine = await engineLabel(join(home, 'engine'));
  for (const part of parts) {
    console.log(`\n${part.id}: ${part.title}`);
    const place = join(home, part.id);
    mkdirSync(place);
    const machine = describeMachine(engine);
    const at = new Date();
    const outcome = await part.run({ wish, place, say: (text) => console.log(`  ${text}`) });
    rmSync(place, { recursive: true, force: true });
    if (outcome) console.log(`  → ${writeResults(out, part.id, at, machine, outcome)}`);
  }
}

async function engineLabel(path: string): Promise<string> {
  const engine = await openEmbedded({ path });
  await engine.close();
  return engine.label;
}
