/** In a process of its own: makes a world piece by piece, each when it is asked for. */
import type { WorldOptions } from '../options.ts';
import { peakBytes } from '../peak.ts';
import { makeWorldInPieces, type Piece, type Surroundings } from '../world.ts';
import { answerEach } from './apart.ts';

export interface MakerOrder {
  readonly options: WorldOptions;
  /** Exchanges in a piece. */
  readonly most: number;
}

export interface MakerAnswer {
  /** Absent when the whole log was written. */
  readonly piece?: Piece;
  /** The world but for its log; there with the last answer only. */
  readonly world?: Surroundings;
  readonly peak_bytes: number;
}

let pieces: ReturnType<typeof makeWorldInPieces> | undefined;

answerEach(async ({ options, most }: MakerOrder): Promise<MakerAnswer> => {
  pieces ??= makeWorldInPieces(options, most);
  const { done, value } = await pieces.next();
  return { ...(done ? { world: value } : { piece: value }), peak_bytes: peakBytes() };
});
