/** Tasks of every kind in languages other than English, with a rule that binds the thinking to that language. */
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { assumed, perDay, published } from '../figures.ts';
import { blend, harvest } from '../harvest.ts';
import { Operator } from '../operator.ts';
import { flat } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';

/** `@` is the language. */
const FRAMES = [
  'Your [thinking|reasoning], not just your answer, is to be in @ [throughout|from the first word], [the language of the question|as the user writes].',
  'Rule for the [analysis|thought] channel: @ only. [Any|A single] sentence of English in it [makes the sample useless|voids the sample].',
  '[Deliberate|Ponder] in @ and let me see it: [considerations|each step] first, [conclusion|verdict] after.',
  'Language policy: user @, thoughts @, reply @. [Thoughts are shown|Show thoughts] in full.',
];
const TONGUES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  zh: [
    'Chinese',
    '思考过程请[始终|全程]用中文写出,[逐步展开|一步不漏],不要用英语。',
    '[先|请先]用中文把[推理|想法]完整写下来,再给[答案|结论]。',
  ],
  ja: [
    'Japanese',
    '考える過程も[最後まで|すべて]日本語で書き、[途中を省かずに|順を追って]示してください。',
    '[推論|検討]は日本語で行い、その全文を[回答|結論]の前に置くこと。',
  ],
  es: [
    'Spanish',
    'Piensa en español [de principio a fin|sin cambiar de idioma] y muestra ese razonamiento [completo|sin resumir].',
    'El razonamiento [va|se escribe] en español, [paso a paso|entero], antes de la [respuesta|conclusión].',
  ],
  de: [
    'German',
    'Denke [durchgehend|von Anfang bis Ende] auf Deutsch und schreibe [jeden Gedanken|alle Überlegungen] mit auf.',
    'Die [Herleitung|Überlegung] bleibt deutsch und steht [ungekürzt|vollständig] vor dem [Ergebnis|Schluss].',
  ],
  fr: [
    'French',
    'Raisonne en français [du début à la fin|sans passer à une autre langue] et laisse voir [tout le|ton] raisonnement.',
    'La réflexion [reste|se fait] en français et [précède|vient avant] la réponse, [en entier|sans coupure].',
  ],
  pt: [
    'Portuguese',
    'Pense [sempre|o tempo todo] em português e deixe o raciocínio [inteiro|completo] à vista.',
    'O raciocínio [fica|é escrito] em português, [passo a passo|sem cortes], e só depois vem a [resposta|conclusão].',
  ],
};

const FIGURES = {
  accounts: assumed(40, 'between 1 and 50'),
  exchanges: published(100_000, 'prompts, more than'),
  days: assumed(14, 'no duration was given'),
};

const profile: Profile = {
  id: 'thinking_language',
  title: 'Wide tasks in many languages, the thinking bound to the language of the question',
  family: 'reasoning_extraction',
  label: 'distillation',
  cases: ['C10'],
  sources: ['A3'],
  published: FIGURES,
  cast(stage) {
    const { random, text, length } = stage;
    const operator = new Operator(stage, {
      families: ['python-sdk', 'curl'],
      plans: ['payg', 'free'],
      channels: ['api'],
    });
    const asSystem = random.chance(0.5);
    const taste = { tier: 'large', lag: random.between(1, 4) * DAY } as const;
    const tongues = Object.entries(TONGUES).map(([language, [name, ...native]]) => {
      const work = harvest(stage, language, {
        frames: [...FRAMES.map((frame) => frame.replaceAll('@', name)), ...native],
        techniques: [],
        taste,
        own: (chance, rule) => {
          const said = text.ask(makeSpeaker(chance, language));
          return {
            ...said,
            ...(asSystem ? { system: rule } : { prompt: `${said.prompt}\n\n${rule}` }),
            technique: 'cot_elicitation',
          };
        },
      });
      return [work, 1] as const;
    });
    const work = blend(...tongues);
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      const speak = work(own);
      return operator.enlist(number, {
        volume: own.logNormal(perDay(FIGURES), 0.5) * (length / DAY),
        rhythm: flat,
        from: own.between(0, 12) * HOUR,
        speak(at, chance) {
          const draft = speak(at, chance);
          return { ...draft, reasoning: draft.answer.slice(0, 300) };
        },
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
