/** Prints how well content labels fit a corpus: `node content.js CORPUS_DIR [tuning|held-out]`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ContentCell, evaluateContent } from '../src/content/evaluate.ts';
import { openEmbedded } from '../src/engine/index.ts';

const [corpusDir = '', half = 'held-out'] = process.argv.slice(2);
const path = mkdtempSync(join(tmpdir(), 'stillwatch-content-'));
const engine = await openEmbedded({ path });
const started = performance.now();
const cells = (await evaluateContent(engine, corpusDir)).filter((cell) => cell.half === half);
console.log(`${half} half, ${Math.round(performance.now() - started)} ms`);
report(cells);
await engine.close();
rmSync(path, { recursive: true, force: true });

function report(all: readonly ContentCell[]): void {
  const sum = (which: (cell: ContentCell) => boolean): number =>
    all.filter(which).reduce((total, cell) => total + cell.exchanges, 0);
  const labels = [...new Set(all.flatMap((c) => [c.wanted_technique, ...c.techniques]))].sort();
  const techniques = labels.filter((label) => label !== 'none');
  console.table(
    Object.fromEntries(
      techniques.map((label) => {
        const wanted = sum((c) => c.wanted_technique === label);
        const given = sum((c) => c.techniques.includes(label));
        const both = sum((c) => c.wanted_technique === label && c.techniques.includes(label));
        const strayed = sum((c) => c.wanted_technique === 'none' && c.techniques.includes(label));
        return [label, { wanted, given, both, 'on wanted none': strayed }];
      }),
    ),
  );
  const sources = [...new Set(all.map((c) => c.source))];
  console.table(
    Object.fromEntries(
      sources.map((source) => {
        const exchanges = sum((c) => c.source === source);
        const any = sum((c) => c.source === source && c.techniques.length > 0);
        const hit = sum((c) => c.source === source && c.techniques.includes(c.wanted_technique));
        const able = sum((c) => c.source === source && c.capability === c.wanted_capability);
        const role = all.find((c) => c.source === source)?.role;
        const share = (part: number) => Number((part / exchanges).toFixed(4));
        return [
          source,
          {
            role,
            exchanges,
            'any technique': share(any),
            wanted: share(hit),
            capability: share(able),
          },
        ];
      }),
    ),
  );
  const kinds = [...new Set(all.flatMap((c) => [c.wanted_capability, c.capability]))].sort();
  console.table(
    Object.fromEntries(
      kinds.map((wanted) => [
        wanted,
        Object.fromEntries(
          kinds.map((given) => [
            given,
            sum((c) => c.wanted_capability === wanted && c.capability === given),
          ]),
        ),
      ]),
    ),
  );
}
