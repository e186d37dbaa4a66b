/** H26: a prompt that went round social media: strangers paste it, edit it and ask for their reasoning to be shown. */
import { citizen } from '../background.ts';
import { DAY, makeTaste } from '../calendar.ts';
import type { Actor, LookAlike } from '../cast.ts';
import { split } from '../crew.ts';
import { Talk } from '../habits.ts';
import { privateHours } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';
import { vary } from '../text/skeleton.ts';

const VIRAL = [
  'From now on you are my ruthless mentor. Challenge every claim I make, show your full reasoning step by step before you answer, rate my idea from 1 to 10 and tell me what a skeptic would say. My idea:',
  'Act as a council of five experts who disagree. Let each think out loud in numbered steps, let them criticise each other, then give one verdict in bold. The question is:',
  'You are an elite prompt engineer. First ask me seven questions, then write the perfect prompt inside a code block, explain why it works and list how it could fail. Topic:',
];

const lookAlike: LookAlike = {
  id: 'viral_prompt',
  title: 'A viral prompt',
  class: 'H26',
  sources: ['H26'],
  share: 0.04,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 80, 400).map((size, g) => {
      const own = random.fork(g);
      const post = VIRAL[g % VIRAL.length] as string;
      const seen = own.between(0, length * 0.7);
      const sentences = post.split(/(?<=\.) /);
      const actors = Array.from({ length: size }, (_, i): Actor => {
        const mine = own.fork(i);
        const person = town.person(mine);
        const seated = citizen(stage, mine, person, {
          plan: mine.chance(0.5) ? 'pro' : 'free',
          family: mine.chance(0.85) ? 'browser' : 'desktop',
          created: -mine.exponential(200 * DAY),
        });
        const speaker = makeSpeaker(mine, person.language);
        const talk = new Talk(text, calendar, speaker, makeTaste(mine), {});
        // People cut and change what they copy.
        const copied = mine.chance(0.5)
          ? post
          : vary(mine, sentences.filter(() => mine.chance(0.8)).join(' ') || post);
        return {
          ...seated,
          to: length,
          volume: mine.logNormal(14, 1),
          rhythm: privateHours(person.country.zone, 3),
          speak: (at, chance) => {
            const draft = talk.speak(at, chance);
            const [last] = draft.turns.slice(-1);
            const age = (at - seen) / DAY;
            if (
              !last ||
              draft.turns.length > 1 ||
              age < 0 ||
              !chance.chance(0.5 * Math.exp(-age / 6))
            )
              return draft;
            return { ...draft, turns: [{ role: 'user', content: `${copied} ${last.content}` }] };
          },
        };
      });
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
