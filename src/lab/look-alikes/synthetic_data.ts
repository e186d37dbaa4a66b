/** H6: a company that makes test, demo and training data for its own product in bulk, within the terms. */
import { DAY } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire, split } from '../crew.ts';
import { plain } from '../habits.ts';
import { flat, nightly, within } from '../rhythm.ts';
import { settings } from '../settings.ts';
import { EVERYDAY } from '../text/english/everyday.ts';
import { Grammar } from '../text/grammar.ts';
import { fill, makeSpeaker } from '../text/own.ts';
import { install } from '../town/clients.ts';

const grammar = new Grammar(EVERYDAY, {
  job: ['nurse', 'courier', 'retired teacher', 'plumber', 'student', 'accountant', 'farmer'],
  beruf: ['Pflegerin', 'Landwirt', 'Studentin', 'Rentner', 'Elektriker', 'Buchhalterin'],
  oficio: ['enfermera', 'albañil', 'estudiante', 'jubilado', 'panadera', 'taxista'],
});
/** Each is one team's template; only its slots change from request to request. */
const ENGLISH = grammar.frames([
  'Persona: <job>, <num> years old, lives in <place>, mood <quality>.\nWrite the support ticket this persona would send to <own>. Realistic typos. Output only the ticket.',
  'Generate <num> diverse customer requests for the chatbot of <own>. Seeds: "<who> <problem>", "order <hex> <problem>". Do not repeat the seeds. One JSON object a line, keys id, text, intent.',
  'Create a new synthetic visit note for the load test of <own>. Age <num>, ward <coin>, admitted <date>. No real names. Markdown only, no comment.',
  'Invent one unusual question that a <job> from <place> may type into the search box of <own>, then <num> different paraphrases of it, numbered, nothing else.',
  'You produce demo content. Fill the schema {"order_no","supplier","lines","total"} with invented values: supplier in <place>, <num> lines, issued <date>, one deliberate mistake. JSON only.',
]);
const ORDERS: Readonly<Record<string, typeof ENGLISH>> = {
  de: grammar.frames([
    'Erfinde eine Schadenmeldung an <own>: Person <beruf>, <num> Jahre, Schaden vom <date>. Sie soll sich von den bisherigen deutlich unterscheiden. Nur den Text ausgeben.',
    'Generiere <num> vielfältige Kundenfragen an <own> als Testdaten, eine pro Zeile, keine echten Namen, Stand <date>.',
  ]),
  es: grammar.frames([
    'Genera <num> mensajes distintos que un <oficio> de <num> años enviaría a <own> el <date>. Varía el tono. Devuelve solo JSONL.',
  ]),
  fr: grammar.frames([
    'Génère <num> demandes fictives et variées adressées à <own> le <date>, ville <coin>. Aucun nom réel, une par ligne, rien d’autre.',
  ]),
  ja: grammar.frames([
    '<own>の負荷試験用に、架空の問い合わせを<num>件、多様な文体で生成してください。日付は<date>、実名は禁止、JSONのみ出力。',
  ]),
  pt: grammar.frames([
    'Gere <num> pedidos fictícios e variados para testar <own>, data <date>, cidade <coin>. Responda somente em CSV.',
  ]),
  zh: grammar.frames([
    '请为 <own> 的测试环境生成 <num> 条多样化的虚构客服对话，日期 <date>，不得包含真实姓名，只输出 JSON。',
  ]),
};

const lookAlike: LookAlike = {
  id: 'synthetic_data',
  title: 'Synthetic data for a product, within the terms',
  class: 'H6',
  sources: ['H6'],
  share: 0.008,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 1, 6).map((size, g) => {
      const own = random.fork(g);
      const firm = town.company(own);
      const names = [firm.name, `${firm.name} ${own.pick(['Desk', 'Care', 'Assist', 'Cloud'])}`];
      const image = install(own, own.pick(['python-sdk', 'openai-python', 'langchain']));
      const language = own.weighted(firm.country.languages);
      const order = own.pick(ORDERS[language] ?? ENGLISH);
      // Some teams run the published pipelines that harvesters run as well.
      const vein = own.chance(0.3)
        ? text.vein(own.fork('vein'), 'attack', ['persona_generation', 'instruction_synthesis'])
        : undefined;
      const speaker = makeSpeaker(own, language);
      const manner = {
        ...settings(own.fork('settings'), 'long'),
        ...(own.chance(0.5)
          ? { system: `Test data service of ${firm.name}. Invented content only.` }
          : {}),
      };
      const contracted = own.chance(0.55);
      const agreed = own.chance(0.35)
        ? { authorised: [own.pick(['evaluation', 'research'] as const)] }
        : {};
      const start = own.between(0, length * 0.7);
      const project: [number, number] = [start, Math.min(length, start + own.between(2, 9) * DAY)];
      const rhythm = own.pick([
        flat,
        nightly(own.int(0, 23), own.between(2, 7)),
        within([project]),
      ]);
      const actors = Array.from({ length: size }, (_, i) =>
        hire(stage, own.fork(i), firm, {
          plan: contracted ? 'enterprise' : 'team',
          family: image.family,
          image,
          ...(own.chance(0.3) ? { channel: 'batch' } : {}),
          rhythm,
          volume: own.logNormal(220, 0.7) * (length / DAY),
          more: agreed,
          speak: (at, chance) => {
            const voice = { ...speaker, random: chance };
            const subject = chance.pick(speaker.subjects);
            const said = vein?.draw(chance) ?? {
              prompt: order({ random: chance, own: names }),
              answer: fill(
                voice,
                chance.chance(0.7) ? subject.ask : subject.material,
                text.size(chance) * 0.6,
                '\n',
              ),
              capability: subject.capability,
              technique: 'instruction_synthesis',
            };
            return plain(
              chance,
              manner,
              said,
              calendar.model({ tier: 'medium', lag: 4 * DAY }, at),
            );
          },
        }),
      );
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
