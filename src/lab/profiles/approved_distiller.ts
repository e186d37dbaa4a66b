/** A customer that distils with our agreement on file: the whole shape of extraction, and it is allowed. */
import { DAY } from '../calendar.ts';
import type { Actor, Profile } from '../cast.ts';
import { assumed, perDay } from '../figures.ts';
import { mull } from '../habits.ts';
import { harvest } from '../harvest.ts';
import { flat } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';
import { register } from '../town/account.ts';
import { install } from '../town/clients.ts';
import { deviceId, mailShape } from '../town/town.ts';

const FRAMES = [
  'Solve the item with all steps shown.',
  '[Work through|Answer] the exercise; [every|each] step, then the result.',
];

const FIGURES = {
  accounts: assumed(12, 'one contract, a dozen projects'),
  exchanges: assumed(90_000, '250 a day from each'),
  days: assumed(30, 'no case was published'),
};

const profile: Profile = {
  id: 'approved_distiller',
  title: 'An approved distiller: declared parent, one contract, templated harvesting at volume',
  family: 'templated_generation',
  label: 'authorised',
  cases: [],
  sources: ['H4'],
  published: FIGURES,
  cast(stage) {
    const { random, town, text, calendar, length } = stage;
    const firm = town.company(random);
    const { own } = makeSpeaker(random, 'en');
    const speak = harvest(stage, 'curriculum', {
      frames: FRAMES,
      techniques: ['sft_generation', 'instruction_synthesis'],
      taste: { tier: 'large', lag: 2 * DAY },
      own: (chance, wording) => {
        const task = text.task(chance);
        return {
          ...task,
          system: `${own[0]} curriculum builder. ${wording}`,
          answer: mull(task.answer) + task.answer,
          technique: 'sft_generation',
        };
      },
    });
    let parent: string | undefined;
    const actors = Array.from({ length: stage.accounts }, (_, number): Actor => {
      const mine = random.fork(`account/${number}`);
      const account = register(mine, calendar.start, {
        organization: firm.organization,
        created: -mine.between(60, 300) * DAY,
        domain: firm.domain,
        shape: mailShape(mine),
        phone: `${firm.country.phone}44`,
        card: firm.card,
        country: firm.country.code,
        ip: firm.egress[0] as string,
        device: deviceId(mine),
        plan: 'enterprise',
        authorised: ['distillation'],
        ...(parent ? { parent } : {}),
      });
      parent ??= account.account_id;
      const client = install(random.fork('image'), 'python-sdk');
      return {
        account,
        seat: {
          install: client,
          channel: 'api',
          device: '',
          keys: [`key_${mine.token(10)}`],
          address: firm.address,
        },
        volume: mine.logNormal(perDay(FIGURES), 0.6) * (length / DAY),
        rhythm: stage.arrivals(random.fork('arrivals'), flat),
        from: 0,
        to: length,
        speak: speak(mine),
      };
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
