/** H8: review bots of one organisation: every push starts runners with new addresses and versions under few keys. */
import { DAY, HOUR, MINUTE } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire, split } from '../crew.ts';
import { plain } from '../habits.ts';
import { officeHours, type Rhythm } from '../rhythm.ts';
import { EVERYDAY } from '../text/english/everyday.ts';
import { Grammar } from '../text/grammar.ts';
import { tell } from '../text/own.ts';
import { type ClientFamily, install } from '../town/clients.ts';
import { cloudAddress, serverlessAddress } from '../town/network.ts';

const ENGLISH = [
  'You review pull requests. For each hunk reason step by step about correctness, then list findings as JSON: file, line, severity 1-5, why. Return [] when there is nothing.',
  'Act as a strict verifier of this change. Score it from 0 to 10 on tests, naming and safety, give your full rationale first and end with VERDICT: approve or VERDICT: block.',
  'Summarise the diff for the changelog, one line a file, then write the unit tests that are missing. Output only code blocks.',
  'Security gate. Think through every way the change could leak data, write all of your reasoning down for the log, and finish with a risk from 1 to 5.',
];
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Du prüfst Merge Requests. Gehe jeden Abschnitt Schritt für Schritt durch, nenne Fehler mit Zeile und Schwere und schließe mit FREIGABE oder ABLEHNUNG.',
  ],
  es: [
    'Eres el revisor automático del repositorio. Explica paso a paso cada riesgo del cambio y termina con una nota del 1 al 5 en JSON.',
  ],
  fr: [
    'Tu relis les demandes de fusion. Raisonne étape par étape sur chaque modification, puis attribue une note de 1 à 5 avec les lignes en cause.',
  ],
  pt: [
    'Você revisa os pull requests. Analise passo a passo cada trecho e termine com APROVADO ou BLOQUEADO e uma nota de 0 a 10.',
  ],
  ja: [
    'あなたはコードレビュー担当です。差分を順を追って確認し、問題点を行番号と重大度付きのJSONで出力してください。',
  ],
  zh: ['你是代码审查机器人。请逐步分析每个改动的风险，给出 1 到 5 的评分，并只输出 JSON。'],
};

const grammar = new Grammar(EVERYDAY, {
  file: [
    'src/<var>.ts',
    'lib/<var>/<var>.py',
    'internal/<var>.go',
    'app/<var>_test.rb',
    'web/<var>.tsx',
  ],
  call: ['<var>(<var>, <num>)', 'await <var>.<var>()', '<var>.get("<var>")', 'len(<var>) - 1'],
  change: [
    '-  return <call>;\n+  return <call> ?? <num>;',
    '+  if (<var> == null) return <call>;',
    '-<var> = <call>\n+<var> = <call>  # <own>-<num>',
    '+    log.warn("<var> <problem>", <var>)',
    '-  for <var> in <var>:\n+  for <var> in sorted(<var>):',
  ],
});
const DIFF = grammar.frames([
  '+++ b/<file>\n@@ -<num>,<num> +<num>,<num> @@ <var>\n<change>\n<change>',
  '@@ -<big>,<num> +<big>,<num> @@\n<change>',
]);
const FINDINGS = grammar.frames([
  'In <file> line <num> the value of <var> may be missing; <call> then <problem>.',
  'Severity [1|2|3|4|5]: <call> is <quality> but not tested.',
  'The rename to <var> is <quality>, <but> callers in <file> keep the old name.',
]);

/** A push wakes several jobs within seconds; updates of dependencies come in the night. */
function pushes(zone: number, jobs: number): Rhythm {
  const people = officeHours(zone, 2);
  return (count, random, from, to) => {
    const started = people(Math.ceil(count / jobs), random, from, to);
    return started
      .flatMap((at) => {
        const bot = random.chance(0.1) ? Math.floor(at / DAY) * DAY + 2 * HOUR : at;
        const start = Math.max(from, bot);
        return Array.from({ length: jobs }, () => start + random.exponential(MINUTE / 3));
      })
      .map((at) => Math.min(at, to - 1))
      .slice(0, count);
  };
}

const lookAlike: LookAlike = {
  id: 'review_bot',
  title: 'Review bots in the pipelines of one organisation',
  class: 'H8',
  sources: ['H8'],
  share: 0.006,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 1, 5).map((size, g) => {
      const own = random.fork(g);
      const firm = town.company(own);
      const order = own.pick(ORDERS[own.weighted(firm.country.languages)] ?? ENGLISH);
      const family = own.pick<ClientFamily>(['node-sdk', 'python-sdk', 'go-http', 'curl']);
      const runner = own.chance(0.5) ? cloudAddress : serverlessAddress;
      const rhythm = pushes(firm.country.zone, own.int(2, 7));
      const actors = Array.from({ length: size }, (_, i) => {
        const mine = own.fork(i);
        const repositories = Array.from(
          { length: mine.int(1, 6) },
          () => `${firm.name}/${mine.token(5)}`,
        );
        const images = Array.from({ length: 5 }, () => install(mine, family));
        const bot = hire(stage, mine, firm, {
          plan: mine.chance(0.4) ? 'enterprise' : 'team',
          family,
          rhythm,
          volume: mine.logNormal(110, 0.8) * (length / DAY),
          speak: (at, chance) => {
            const voice = { random: chance, own: [firm.name] };
            const head = `Repository ${chance.pick(repositories)}, pull request #${chance.int(3, 4000)}, commit ${chance.hex(10)}`;
            const said = {
              prompt: `${head}\n\n${tell(voice, DIFF, text.size(chance) * 0.6, '\n')}`,
              answer: tell(voice, FINDINGS, text.size(chance) * 0.3, '\n'),
              capability: 'coding',
              technique: 'none',
            };
            const model = calendar.model({ tier: 'medium', lag: 6 * DAY }, at);
            const draft = plain(chance, { system: order, temperature: 0 }, said, model);
            // A fresh machine for every run.
            return {
              ...draft,
              seat: { ...bot.seat, install: chance.pick(images), address: () => runner(chance) },
            };
          },
        });
        return bot;
      });
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
