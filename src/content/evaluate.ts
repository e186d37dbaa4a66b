/** Measures the labels of this room against prompts whose source tells what they are. */
import type { Engine } from '../engine/index.ts';
import { classifySelect } from './classify.ts';

/** One cell of the measurement: exchanges of one source with one wanted and one given labelling. */
export interface ContentCell {
  readonly half: 'tuning' | 'held-out';
  readonly source: string;
  /** `attack`, `benign` or `hard_negative`. */
  readonly role: string;
  readonly wanted_capability: string;
  /** `none` when no technique is wanted. */
  readonly wanted_technique: string;
  readonly capability: string;
  readonly techniques: readonly string[];
  readonly exchanges: number;
}

/** Half of a source: by the first hexadecimal digit of the SHA-256 of its name, so that nobody can choose. */
const HALF = `if(substring(lower(hex(SHA256(source))), 1, 1) < '8', 'tuning', 'held-out')`;

const COLUMNS =
  'source String, role String, capability String, technique String, system Nullable(String), prompt String, response Nullable(String)';

/** The columns of `texts` for a prompt that comes alone: one turn, no tools, no images. */
const TEXTS = `
SELECT ${HALF} AS half, source, role, capability AS wanted_capability, technique AS wanted_technique,
  ifNull(system, '') AS system, prompt, prompt AS opening, ifNull(response, '') AS response_text, '' AS reasoning,
  CAST([] AS Array(String)) AS tools, CAST([] AS Array(String)) AS tool_calls,
  1 AS turns, 1 AS user_turns, 0 AS assistant_turns, 0 AS images, 0 AS tool_results,
  length(prompt) AS prompt_length, length(response_text) AS response_length,
  1 AS samples, 0 AS thinking, NULL AS temperature, [] AS artifacts, 0 AS refused, 1 AS has_content
FROM file({files:String}, 'JSONEachRow', '${COLUMNS}')`;

/** Labels every prompt of \`*.jsonl.gz\` in a directory and counts wanted against given. */
export async function evaluateContent(engine: Engine, corpusDir: string): Promise<ContentCell[]> {
  return engine.rows<ContentCell>(
    `SELECT half, source, role, wanted_capability, wanted_technique, capability, techniques, count() AS exchanges
     FROM (${classifySelect(`(${TEXTS})`)})
     GROUP BY ALL ORDER BY ALL`,
    { files: `${corpusDir}/*.jsonl.gz` },
  );
}

/** Sources of the half that labels were tuned on; worlds that measure leave them out. */
export async function tuningSources(engine: Engine, corpusDir: string): Promise<string[]> {
  const rows = await engine.rows<{ source: string }>(
    `SELECT DISTINCT source FROM file({files:String}, 'JSONEachRow', 'source String')
     WHERE ${HALF} = 'tuning' ORDER BY source`,
    { files: `${corpusDir}/*.jsonl.gz` },
  );
  return rows.map(({ source }) => source);
}
