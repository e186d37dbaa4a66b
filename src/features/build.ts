/** Runs the feature steps in the order data flows. */
import { type Engine, readSql, runStep } from '../engine/index.ts';

const BEFORE_SHINGLES = [
  'int_duplicates',
  'int_merged',
  'stg_exchanges',
  'stg_shingles',
  'stg_accounts',
  'int_traffic',
  'int_accounts',
] as const;
const SHINGLES = readSql(import.meta.url, './int_shingles.sql');
const AFTER_SHINGLES = [
  'int_phrases',
  'int_holdings',
  'int_fixed',
  'int_formed',
  'int_forms',
] as const;

/** Shingles grouped at once; more would not fit the memory of a small machine. */
const SHINGLES_AT_ONCE = 60_000_000;
/** A phrase of fewer sampled shingles than this is everyday language, not a template. */
const MIN_PHRASE_WIDTH = 2;

/** Builds stg_*, int_* from what was ingested. Deterministic; reads no text. */
export async function buildFeatures(
  engine: Engine,
  onStep?: (step: string) => void,
): Promise<void> {
  const step = async (name: string, params = {}) => {
    onStep?.(name);
    await runStep(engine, readSql(import.meta.url, `./${name}.sql`), params);
  };
  for (const name of BEFORE_SHINGLES) await step(name);
  await buildShingles(engine, onStep);
  for (const name of AFTER_SHINGLES) await step(name, { min_width: MIN_PHRASE_WIDTH });
}

async function buildShingles(engine: Engine, onStep?: (step: string) => void): Promise<void> {
  onStep?.(SHINGLES.id);
  const [size] = await engine.rows<{ total: number }>(
    'SELECT sum(length(shingles)) AS total FROM stg_shingles',
  );
  const parts = Math.max(1, Math.ceil((size?.total ?? 0) / SHINGLES_AT_ONCE));
  await runStep(engine, SHINGLES, { parts, part: 0 });
  for (let part = 1; part < parts; part++) {
    await engine.run(`INSERT INTO int_shingles\n${SHINGLES.sql}`, { parts, part });
  }
}
