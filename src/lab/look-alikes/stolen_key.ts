/** H22: an honest account whose key leaked: its owner's life goes on while a lone thief runs something else on it. */
import { citizen, productManner } from '../background.ts';
import { DAY, MINUTE, makeTaste } from '../calendar.ts';
import type { Actor, LookAlike, Stage } from '../cast.ts';
import { mull, plain, Talk } from '../habits.ts';
import type { Random } from '../random.ts';
import { crowdHours, flat, officeHours, privateHours, type Rhythm } from '../rhythm.ts';
import { EVERYDAY } from '../text/english/everyday.ts';
import { Grammar } from '../text/grammar.ts';
import { makeSpeaker } from '../text/own.ts';
import { type ClientFamily, install } from '../town/clients.ts';
import { cloudAddress, vpnAddress } from '../town/network.ts';
import { pooled } from '../town/seat.ts';

/** Templates of people who fill a data set of their own with somebody else's money; each writes one. */
const TEMPLATES = new Grammar(EVERYDAY).frames([
  '[Solve|Answer|Work out] the [item|task|entry] [like a <quality> expert|for <coin>|carefully]. [Put|Write|Keep] [all of your|your complete|the whole] reasoning between <lt>think<gt> and <lt>/think<gt>, [skip nothing|every step|with false starts], then the [result|final answer|solution] [on the last line|in one sentence|as JSON].',
  '[Generate|Invent|Compose] [five|eight|ten|<num>] new [tasks|questions|problems] [like|in the style of|harder than] this one, [diverse|varied] [and <quality>|for <coin>|in topic], [with a full answer each|each with its solution]. [JSONL only|Numbered, nothing else], tag <coin>.',
  '[Rewrite|Turn] the [task|question] into a [harder|rarer|longer] version with [one more constraint|an extra reasoning step|<num> conditions], then [solve it|answer it in full]. [Mark it|Label] <coin>.',
  '[Rate|Score] the [answer|text] from 1 to [5|10|100] by [accuracy|depth|style] and [safety|clarity|<quality> wording], explain each point, and return {"score":n,"[why|note|reason]":"..."} for <coin>.',
  '[Show|Spell out] [every thought|the entire chain of thought] [before|ahead of] the [reply|verdict], section "<coin>", then section "[Answer|Result|Final]".',
  '先写出[完整的|全部的]思考过程，不要省略任何[步骤|中间步骤]，[最后|然后]给出[最终答案|结论|结果]，标记 <coin>。',
  'Löse die Aufgabe. Schreibe [alle|sämtliche] Zwischenschritte [unter|in den Abschnitt] "<coin>", lass nichts aus, danach [das Ergebnis|die Lösung] in einer eigenen Zeile.',
  'Resuelve [la tarea|el ejercicio]. Escribe todo tu razonamiento [paso a paso|sin omitir nada] bajo "<coin>" y después [la respuesta final|el resultado].',
]);

type Speak = Actor['speak'];

/** What the thief does with the key. */
function loot(stage: Stage, random: Random): { speak: Speak; rhythm: Rhythm } {
  const { text, calendar, town } = stage;
  const taste = { tier: 'large' as const, lag: random.between(0, 6) * DAY };
  const kind = random.next();
  if (kind < 0.5) {
    const template = random.pick(TEMPLATES)({ random, own: ['it'] });
    const capability = random.pick(['math', 'coding', 'general', 'data_analysis']);
    return {
      rhythm: flat,
      speak: (at, chance) => {
        const task = text.task(chance, capability);
        const said = {
          ...task,
          prompt: `${template}\n\n${task.prompt}`,
          answer: mull(task.answer) + task.answer,
          technique: 'cot_elicitation',
        };
        return plain(chance, { maxTokens: 8192 }, said, calendar.model(taste, at));
      },
    };
  }
  // Somebody's free chat, or that of the friends it was passed on to.
  const users = Array.from({ length: kind < 0.75 ? 1 : 12 }, (_, i) => {
    const one = random.fork(`user/${i}`);
    return new Talk(text, calendar, makeSpeaker(one, town.person(one).language), taste, {});
  });
  return {
    rhythm: privateHours(random.int(-8, 9), 5),
    speak: (at, chance) => chance.pick(users).speak(at, chance),
  };
}

const lookAlike: LookAlike = {
  id: 'stolen_key',
  title: 'An account whose key was stolen',
  class: 'H22',
  sources: ['H22'],
  share: 0.006,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = Array.from({ length: stage.accounts }, (_, g) => {
      const own = random.fork(g);
      const person = town.person(own);
      const victim = citizen(stage, own, person, {
        plan: own.chance(0.8) ? 'payg' : 'team',
        family: own.pick<ClientFamily>(['python-sdk', 'node-sdk', 'openai-python', 'langchain']),
        created: -own.between(20, 900) * DAY,
      });
      const speaker = makeSpeaker(own, person.language);
      const owner = new Talk(text, calendar, speaker, makeTaste(own, 0.6), {
        ...productManner(own, speaker),
        continues: 0.3,
      });
      const zone = person.country.zone;
      const usual = own.chance(0.5) ? officeHours(zone, 3) : crowdHours(zone, 1);
      const thief = loot(stage, own.fork('thief'));
      const leaked = own.between(0.1, 0.75) * length;
      // Seen on the bill, or not in this window.
      const noticed = own.chance(0.6)
        ? Math.min(length, leaked + own.between(0.5, 6) * DAY)
        : length;
      const key = own.pick(victim.seat.keys);
      const abroad = own.chance(0.7) ? cloudAddress : vpnAddress;
      const seat = {
        ...victim.seat,
        install: install(own, own.pick(['openai-python', 'curl', 'go-http', 'gateway'])),
        keys: [key],
        address: pooled([abroad(own), abroad(own)]),
      };
      const owned = own.logNormal(25, 0.9) * (length / DAY);
      const taken = own.logNormal(260, 0.8) * ((noticed - leaked) / DAY);
      const stolen = new Set<number>();
      const actor: Actor = {
        ...victim,
        to: length,
        volume: owned + taken,
        rhythm: (count, chance, from, to) => {
          const theirs = Math.round((count * taken) / (owned + taken));
          const moments = thief.rhythm(theirs, chance, leaked, noticed).map(Math.floor);
          for (const at of moments) stolen.add(at);
          return [...usual(count - theirs, chance, from, to), ...moments];
        },
        speak: (at, chance) => {
          if (stolen.has(at)) return { ...thief.speak(at, chance), seat };
          const draft = owner.speak(at, chance);
          // The thief uses up the limits.
          const crowded = at > leaked && at < noticed + 10 * MINUTE && chance.chance(0.12);
          return crowded ? { ...draft, failure: { status: 429, code: 'rate_limited' } } : draft;
        },
      };
      return { actors: [actor] };
    });
    return { groups };
  },
};

export default lookAlike;
