/** Technique: several answers to one question, by `n` or by asking, for selection or voting. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Several samples of one answer',
  benign:
    'People ask for a few title ideas or alternatives; here whole solutions are asked for, with markers to split them.',
  cues: {
    solutions: {
      en: '(0|two|three|four|five|several|multiple|n|k) (solutions|responses|answers|completions|attempts|rollouts|candidates|samples)|(distinct|different|independent|diverse|separate|candidate|complete) (solutions|responses|answers|completions|attempts|rollouts|reasoning paths)|(0|two|three|four|five|several|multiple) (separate |independent |different |)times|independently',
      zh: '种不同的解|种解法|种不同的独立|个独立的|个不同的回答|多个解答|独立地给出|独立解法|多种解法|种不同的解答',
      es: '0 soluciones|soluciones independientes|soluciones distintas|varias soluciones|0 respuestas',
      fr: '0 solutions|solutions indépendantes|plusieurs solutions|solutions différentes|0 réponses',
      de: '0 lösungen|unabhängige lösungen|verschiedene lösungen|mehrere lösungen|0 antworten',
      ja: '通りの解|複数の解|独立した解|0つの解|複数の回答|独立した回答',
      ko: '가지 풀이|여러 풀이|독립적인 풀이|서로 다른 풀이|독립적인 답|0개의 답변',
      ru: '0 решен|независимых решен|несколько решен|разных решен|0 ответ|независимых ответ',
      pt: '0 soluções|soluções independentes|várias soluções|soluções diferentes|0 respostas',
      ar: '0 حلول|حلول مستقلة|حلول مختلفة|عدة حلول|0 إجابات',
    },
    split: {
      any: r`(?:solution|response|attempt|sample|candidate|completion|method) ?(?:#? ?1|\{i\}|\{n\}|\[i\]|<n>) ?[:.\]]|<(?:sample|candidate|solution|response|attempt|answer)[_ ]?(?:1|i|n|id)|(?:解法|回答|答案|解答|方案) ?(?:1|一)[:：]|(?:solución|réponse|lösung|antwort|resposta|solução|решение|ответ) ?1\b`,
      en: 'label (them|each)|attempt 0|solution 0|separated by|majority vote|self consistency|best of|never looking back|(do not|don t|never) (refer|look|repeat|reuse|copy)|different (approach|method|strateg)|numbered',
      zh: '不同思路|不同方法|标为|分隔|投票|格式为解法',
      es: 'enfoques distintos|distintos enfoques|métodos distintos|numera',
      fr: 'approches différentes|méthodes différentes|numérot',
      de: 'verschiedene ansätze|unterschiedliche|nummerier|mehrheit',
      ja: '異なる方法|異なるアプローチ|多数決|番号',
      ko: '다른 방법|다른 접근|다수결|번호',
      ru: 'разными способ|разные подход|голосован|пронумер',
      pt: 'abordagens diferentes|métodos diferentes|numere|maioria',
      ar: 'طرق مختلفة|أساليب مختلفة|تصويت|رقم',
    },
  },
  needs:
    '{solutions} AND {split} AND ({form} OR {slots} OR {make}) OR samples >= 2 AND ({reasoning} OR {slots})',
  surely: 'samples >= 4',
  weights: [
    ['{solutions}', 6],
    ['{split}', 3],
    ['{make}', 1],
    ['{form} OR {slots}', 1],
    ['samples >= 2', 10],
    ['{rubric_grading.judge}', -8],
    ['{rubric_grading.scale}', -2],
    ['{preference_generation.better}', -3],
  ],
} satisfies Technique;
