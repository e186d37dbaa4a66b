/** Technique: several answers to one question, by `n` or by asking, for selection or voting. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Several samples of one answer',
  benign:
    'People ask for a few title ideas or alternatives; here whole solutions are asked for, with markers to split them.',
  cues: {
    solutions: {
      en: '(0|two|three|four|five|several|multiple|n|k) (solutions|responses|answers|completions|attempts|rollouts|candidates|samples)|(distinct|different|independent|diverse|separate|candidate|complete) (solutions|responses|answers|completions|attempts|rollouts|reasoning paths)|(0|two|three|four|five|several|multiple) (separate |independent |different )times|independently|in (two|three|four|five|six|0|several|n) (different |distinct |independent |)ways|(separate|alternative|diverse|sampled|candidate|possible) (completions|implementations|answers|responses|solutions|attempts|samples|proofs)|(two|three|four|five|eight|ten|0) (completions|implementations|candidate answers|proofs|drafts)|(from scratch|the task|it|the problem|this) (two|three|four|five|0|n)_ times|sample (0|eight|ten|n|five|four)_|n 0 (different|distinct|independent)|from scratch (two|three|four|five|0)|(distinct|different|independent|separate|diverse) (solution paths|paths|derivations|proofs|strategies|trajectories|takes|variants|rewrites)|k 0|answer it again|solve it again|(several|multiple|many) (candidate|sample|possible|different) (solutions|answers|responses)|repeat until|(0|five|four|three|six|eight) (candidates|derivations|alternatives|generations|independent)|again from scratch',
      zh: '种不同的解|种解法|种不同的独立|个独立的|个不同的回答|多个解答|独立地给出|独立解法|多种解法|种不同的解答|三种不同的|多种方法|种不同的方法',
      es: '0 soluciones|soluciones independientes|soluciones distintas|varias soluciones|0 respuestas|tres maneras|maneras distintas|formas distintas',
      fr: '0 solutions|solutions indépendantes|plusieurs solutions|solutions différentes|0 réponses|manières indépendantes|quatre manières|trois manières|façons différentes',
      de: '0 lösungen|unabhängige lösungen|verschiedene lösungen|mehrere lösungen|0 antworten|drei verschiedene|auf drei|auf vier',
      ja: '通りの解|複数の解|独立した解|0つの解|複数の回答|独立した回答|異なる回答|異なる解き方|通りの方法',
      ko: '가지 풀이|여러 풀이|독립적인 풀이|서로 다른 풀이|독립적인 답|0개의 답변|세 가지 방법|가지 방법',
      ru: '0 решен|независимых решен|несколько решен|разных решен|0 ответ|независимых ответ|тремя способ|способами',
      pt: '0 soluções|soluções independentes|várias soluções|soluções diferentes|0 respostas',
      ar: '0 حلول|حلول مستقلة|حلول مختلفة|عدة حلول|0 إجابات',
    },
    split: {
      any: r`(?:solution|response|attempt|sample|candidate|completion|method) ?(?:#? ?1|\{i\}|\{n\}|\[i\]|<n>) ?[:.\]]|<(?:sample|candidate|solution|response|attempt|answer)[_ ]?(?:1|i|n|id)|(?:解法|回答|答案|解答|方案) ?(?:1|一)[:：]|(?:solución|réponse|lösung|antwort|resposta|solução|решение|ответ) ?1\b|(?:way|method|result|méthode|método|weg|способ|方法|回答|solution) ?(?:1|k|一)\b|方法一|回答1|"(?:candidates|solutions|samples|responses|answers)"|id=.?1|={3}|<(?:path|attempt|sample|solution|response|answer)s?>`,
      en: 'label (them|each)|attempt 0|solution 0|separated by|majority vote|self consistency|best of|never looking back|(do not|don t|never) (refer|look|repeat|reuse|copy)|different (approach|method|strateg)|numbered|majority voting|separate them|json (array|list) of (0|ten|five|strings|four|eight)|(array|list) of (ten |five |)strings|one per line|prefixed by|each (using|with|come|to its|another)|another algorithm|not reuse|temperature|tag them|after each|vary (length|tone)|wrap each|independent from|without looking|repeat until|mark each|each in its own|each one in|delimit',
      zh: '不同思路|不同方法|标为|分隔|投票|格式为解法|方法一|每种方法|标注',
      es: 'enfoques distintos|distintos enfoques|métodos distintos|numera',
      fr: 'approches différentes|méthodes différentes|numérot|présente les',
      de: 'verschiedene ansätze|unterschiedliche|nummerier|mehrheit',
      ja: '異なる方法|異なるアプローチ|多数決|番号|番号を付け|互いに異なる',
      ko: '다른 방법|다른 접근|다수결|번호',
      ru: 'разными способ|разные подход|голосован|пронумер',
      pt: 'abordagens diferentes|métodos diferentes|numere|maioria',
      ar: 'طرق مختلفة|أساليب مختلفة|تصويت|رقم',
    },
  },
  needs:
    '{solutions} AND ({split} OR {form} AND {slots}) OR samples >= 2 AND ({reasoning} OR {slots})',
  surely: 'samples >= 4',
  weights: [
    ['{solutions}', 6],
    ['{split}', 3],
    ['{make}', 1],
    ['{form}', 1],
    ['{slots}', 1],
    ['{many}', 1],
    ['samples >= 2', 10],
    ['{rubric_grading.judge}', -6],
    ['{rubric_grading.scale}', -2],
    ['{rubric_grading.candidate} AND {rubric_grading.verdict}', -3],
    ['{preference_generation.better} AND {preference_generation.second}', -4],
    ['{preference_generation.spoil}', -4],
    ['{rubric_grading.rate} AND {answered}', -2],
  ],
} satisfies Technique;
