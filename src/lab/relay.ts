/** What relays have in common: strangers who talk through somebody else's accounts. */
import { makeTaste } from './calendar.ts';
import type { Stage } from './cast.ts';
import { type Manner, Talk } from './habits.ts';
import type { Random } from './random.ts';
import { makeSpeaker } from './text/own.ts';

/** One end user with a life of their own. `large`: the relay gives everybody the best model. */
export function stranger(
  stage: Stage,
  random: Random,
  languages: readonly string[],
  manner: Manner = {},
  large = false,
): Talk {
  const taste = makeTaste(random);
  return new Talk(
    stage.text,
    stage.calendar,
    makeSpeaker(random, random.pick(languages)),
    large ? { ...taste, tier: 'large' } : taste,
    manner,
  );
}

/** Encrypted reasoning that was issued to accounts outside the world. */
export function foreignReasoning(random: Random, count: number) {
  return Array.from({ length: count }, () => ({
    id: `rs_${random.hex(24)}`,
    issued_to_account: `acct_${random.token(14)}`,
  }));
}
