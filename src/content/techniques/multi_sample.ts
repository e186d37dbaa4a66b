/** Technique: several answers to one question, by `n` or by asking, for selection or voting. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Several samples of one answer',
  benign:
    'People ask for a few title ideas or alternatives; here whole solutions are asked for, with markers to split them.',
  cues: {
    solutions: {
      en: r`(?:generat|creat|writ|produc|provid|giv|sampl|propos|draft|output)\w*~(?:\d|two|three|four|five|six|eight|ten|several|multiple|n|k) ~(?:solutions|responses|answers|completions|attempts|rollouts|reasoning paths|candidates)|(?:distinct|different|independent|diverse|candidate|separate) (?:solutions|responses|answers|completions|attempts|rollouts|reasoning paths)|(?:solve|answer)~(?:\d{1,2}|two|three|four|five|several|multiple) (?:\w+ )?(?:times|ways)|independent(?:ly)? (?:attempts?|solutions?|samples?)`,
      zh: '(?:给出|生成|写出|提供|采样|用)~(?:(?:0|[两三四五六八十]) ?(?:个|种|份)|多个|多种|若干)~(?:解法|解答|回答|回复|答案|解决方案|候选|样本|方法解)|独立(?:地)?~(?:解|回答|作答|采样)~(?:次|遍)',
      es: '(?:gener|d[ae]|proporcion|escrib|produ)\\S*~(?:\\d{1,2}|dos|tres|cuatro|cinco|varias|múltiples) (?:\\S+ ){0,2}(?:soluciones|respuestas)|(?:soluciones|respuestas) (?:distintas|independientes|diferentes)',
      fr: '(?:gén[éè]r|donn|propos|écri|produi)\\S*~(?:\\d{1,2}|deux|trois|quatre|cinq|plusieurs) (?:\\S+ ){0,2}(?:solutions|réponses)|(?:solutions|réponses) (?:distinctes|indépendantes|différentes)',
      de: '(?:generier|gib|erstell|schreib|liefer)\\S*~(?:\\d{1,2}|zwei|drei|vier|fünf|mehrere) (?:\\S+ ){0,2}(?:lösungen|antworten|lösungswege)|(?:unabhängige|verschiedene) (?:lösungen|antworten|lösungswege)',
      ja: '(?:(?:0|[三四五]) ?(?:つ|個|通り)|複数)~(?:解法|解答|回答|解|応答)|独立した~(?:解|回答)',
      ko: '(?:[0-9]{1,2} ?(?:개|가지)|여러|서로 다른|다섯|세)~(?:풀이|답변|해답|응답|해결책|해법)|독립적(?:인|으로)~(?:풀이|답)',
      ru: '(?:сгенерир|дай|привед|напиш|предлож)\\S*~(?:\\d{1,2}|два|три|четыре|пять|несколько) (?:\\S+ ){0,2}(?:решени|ответ)|независим\\S* (?:решени|ответ|попыт)',
      pt: '(?:ger|d[êe]|forneç|escrev|produz)\\S*~(?:\\d{1,2}|duas|três|quatro|cinco|várias|múltiplas) (?:\\S+ ){0,2}(?:soluções|respostas)|(?:soluções|respostas) (?:distintas|independentes|diferentes)',
      ar: '(?:أعط|اكتب|قدم|أنشئ|ولّ?د)~(?:[0-9]{1,2}|ثلاث|أربع|خمس|عدة)~(?:حلول|إجابات|ردود)|(?:حلول|إجابات) (?:مختلفة|مستقلة)',
    },
    split: {
      any: r`(?:solution|response|answer|attempt|sample|candidate|completion|method) ?(?:#? ?1|a|\{i\}|\{n\}|\[i\]|<n>|n|i) ?[:.\]]|<(?:sample|candidate|solution|response|attempt|answer)[_ ]?(?:1|i|n|id)|(?:解法|回答|答案|解答|方案|解) ?(?:1|一)[:：]|(?:solución|réponse|lösung|antwort|resposta|solução|решение|ответ) ?1`,
      en: r`independent|majority vote|self-consistency|best[- ]of|(?:do not|don't|never) (?:refer|look|repeat|reuse|copy)|different (?:approach|method|strateg|reasoning)`,
      zh: '独立|互不|投票|不同的?(?:思路|方法|策略)|分隔',
      ja: '独立|多数決|異なる(?:方法|アプローチ|方針)',
      ko: '독립|다수결|다른 (?:방법|접근|전략)',
      ru: 'независим|голосован|разн\\S* (?:способ|подход|метод)',
      de: 'unabhängig|mehrheit|verschiedene\\S* (?:ansätze|methoden|ansatz)',
      es: 'independient|mayoría|distint\\S* (?:enfoque|método)|diferentes (?:enfoque|método)',
      fr: 'indépendant|majorit|(?:approche|méthode)s? (?:différente|distincte)',
      pt: 'independent|maioria|(?:abordage|método)\\S* (?:diferente|distint)',
      ar: 'مستقل|تصويت|(?:طرق|أساليب) مختلفة',
    },
    options: {
      en: r`(?:generat|produc|provid|creat|writ|propos)\w*~(?:multiple|several|different|various|alternative|\d) (?:\w+ ){0,2}(?:versions?|variants?|variations|drafts)~(?:same|of the|question|prompt|problem)`,
    },
  },
  when: [
    'samples >= 4',
    'samples >= 2 AND ({reasoning} OR {slots} AND {form})',
    '{solutions} AND {split} AND ({form} OR {slots} OR {role})',
    '{options} AND {training} AND {form}',
  ],
  unless: 'samples = 1 AND {rubric_grading.judge} AND {rubric_grading.candidate}',
} satisfies Technique;
