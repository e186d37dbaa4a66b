/** The half of a corpus that nothing was tuned on, as a world is asked to speak with it. */
import { join } from 'node:path';
import { tuningSources } from '../../content/index.ts';
import { openEmbedded } from '../../engine/index.ts';
import type { WorldOptions } from '../options.ts';
import type { Bench } from './part.ts';

/** No text source at all without a corpus: the world then speaks in the lab's own words. */
export async function heldOut({
  wish: { corpus },
  place,
}: Bench): Promise<Pick<WorldOptions, 'corpus' | 'sources'>> {
  if (corpus === undefined) return {};
  const engine = await openEmbedded({ path: join(place, 'sources') });
  try {
    return { corpus, sources: { exclude: await tuningSources(engine, join(corpus, 'prompts')) } };
  } finally {
    await engine.close();
  }
}
