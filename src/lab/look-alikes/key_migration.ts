/** H12: a product that moves to new accounts: the new ones work at full rate from their first minute, the old ones fall silent. */
import { productManner } from '../background.ts';
import { DAY, HOUR, makeTaste } from '../calendar.ts';
import type { Group, LookAlike } from '../cast.ts';
import { hire } from '../crew.ts';
import { plain } from '../habits.ts';
import type { Random } from '../random.ts';
import { crowdHours, flat, type Rhythm } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';
import { install } from '../town/clients.ts';
import { cloudAddress } from '../town/network.ts';
import { pooled } from '../town/seat.ts';

/** Thins out between the move and the end: what is late comes some days earlier at the same hour. */
function falling(rhythm: Rhythm, moved: number): Rhythm {
  return (count, random, from, to) =>
    rhythm(count, random, from, to).map((at) => {
      const late = at > moved && random.chance((at - moved) / (to - moved));
      const earlier = at - Math.ceil((at - moved) / DAY) * DAY;
      return late && earlier >= from ? earlier : at;
    });
}

const lookAlike: LookAlike = {
  id: 'key_migration',
  title: 'A product moved to new accounts',
  class: 'H12',
  sources: ['H12'],
  share: 0.008,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups: Group[] = [];
    for (let left = stage.accounts, g = 0; left > 1; g++) {
      const own = random.fork(g);
      const firm = town.company(own);
      // One or several old accounts, merged into one or carried over one by one.
      const before = Math.min(left - 1, own.pick([1, 1, 1, 2, 3]));
      const after = Math.min(left - before, own.chance(0.4) ? 1 : before);
      left -= before + after;
      const speaker = makeSpeaker(own, own.weighted(firm.country.languages));
      const manner = productManner(own, speaker);
      const taste = makeTaste(own, 0.5);
      const rhythm = own.chance(0.75) ? crowdHours(firm.country.zone, 1) : flat;
      const rate = own.logNormal(170, 0.8);
      const moved = length * own.between(0.25, 0.75);
      const drained = Math.min(length, moved + own.between(4, 70) * HOUR);
      const cloud = own.chance(0.5)
        ? { address: pooled([cloudAddress(own), cloudAddress(own)]) }
        : {};
      const plan = own.chance(0.3) ? 'enterprise' : 'team';
      const oldImage = install(own, own.pick(['python-sdk', 'node-sdk', 'openai-python']));
      const newImage = own.chance(0.5) ? install(own, oldImage.family) : oldImage;
      const speak = (at: number, chance: Random) =>
        plain(chance, manner, text.ask({ ...speaker, random: chance }), calendar.model(taste, at));
      const old = Array.from({ length: before }, (_, i) =>
        hire(stage, own.fork(`old/${i}`), firm, {
          plan,
          family: oldImage.family,
          image: oldImage,
          rhythm: falling(rhythm, moved),
          volume: (rate / before) * (moved / DAY),
          to: drained,
          speak,
        }),
      );
      const declared = own.chance(0.3);
      const fresh = Array.from({ length: after }, (_, i) =>
        hire(stage, own.fork(`new/${i}`), firm, {
          plan,
          family: newImage.family,
          image: newImage,
          ...cloud,
          rhythm,
          created: moved - own.between(0.2, 30) * HOUR,
          from: moved,
          volume: (rate / after) * ((length - moved) / DAY),
          more: declared && old[0] ? { parent: old[0].account.account_id } : {},
          speak,
        }),
      );
      groups.push({ actors: [...old, ...fresh] });
    }
    return { groups };
  },
};

export default lookAlike;
