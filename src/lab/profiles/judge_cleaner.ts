/** Grading answers by rubric and cleaning reasoning traces, hundreds a day on each account, round the clock. */
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { perDay, published } from '../figures.ts';
import { blend } from '../harvest.ts';
import { Operator } from '../operator.ts';
import { flat } from '../rhythm.ts';
import { cleaning } from '../work/cleaning.ts';
import { grading } from '../work/grading.ts';

const FIGURES = {
  accounts: published(273, 'rotated'),
  exchanges: published(3_400_000, 'more than; 770,609 of them through the cleaner in ten days'),
  days: published(17, 'June to July'),
};

const profile: Profile = {
  id: 'judge_cleaner',
  title: 'The model is used as reward model and trace cleaner by a rotating set of accounts',
  family: 'judge_cleaner',
  label: 'distillation',
  cases: ['C8'],
  sources: ['A4', 'A5'],
  published: FIGURES,
  cast(stage) {
    const { random, length } = stage;
    const operator = new Operator(stage, {
      families: ['python-sdk', 'openai-python'],
      plans: ['payg', 'team'],
      channels: ['api', 'api', 'api', 'batch'],
    });
    const taste = { tier: 'large', lag: random.between(5, 60) * HOUR } as const;
    const work = blend([grading(stage, taste), 0.65], [cleaning(stage, taste), 0.35]);
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      // Rotation: an account works for some days and rests.
      const life = Math.min(length, own.between(6, 14) * DAY);
      const from = own.between(0, length - life);
      return operator.enlist(number, {
        volume: (own.logNormal(perDay(FIGURES), 0.4) * life) / DAY,
        rhythm: flat,
        from,
        to: from + life,
        speak: work(own),
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
