/** Technique: making preference data: which of two answers is better, or a good and a bad answer on purpose. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Preference pairs: choosing between answers, or writing a chosen and a rejected one',
  benign:
    'A person choosing between two drafts of their own shows no pair of labelled model answers and demands no verdict token.',
  cues: {
    second: {
      any: r`(?:assistant|response|answer|output|candidate|model|completion|reply|text|solution)[ _#]?\(?(?:b|2|ii)\b|(?:回答|回复|答案|助手|模型|候选|応答|アシスタント|候補|답변|응답|후보) ?(?:b|2|二|乙)|(?:respuesta|asistente|réponse|antwort|ответ|resposta) ?(?:b|2|б)\b|\[\[[abc]`,
      en: 'two (ai |different |candidate |model |)(assistants|responses|answers|completions|outputs|replies|models)|both (responses|answers|completions|assistants)|pair of (responses|answers|completions)|responses below|multiple responses',
      zh: '两个回答|两个回复|两个答案|两个模型|两条回答',
      es: 'dos respuestas|ambas respuestas',
      fr: 'deux réponses',
      de: 'zwei antworten|beiden antworten|beide antworten',
      ja: '2つの回答|二つの回答|2つの応答|0つの回答',
      ko: '두 답변|두 응답|두 개의',
      ru: 'два ответа|двух ответов|оба ответа',
      pt: 'duas respostas|ambas as respostas',
      ar: 'إجابتين|ردين|الإجابة ب|الإجابة 0',
    },
    better: {
      any: r`\[\[[abc]|[ab] ?(?:>|<|≻)+ ?[ab]|"(?:preferred|winner|better|choice|preference)"`,
      en: 'which (one|response|answer|assistant|of the|is|model|completion|output|candidate|reply)_|(the|is|are|which|a) better|better (response|answer|one|assistant)|preferred|prefer_|preference|winner|tie_|superior|best (response|answer)|(rank|compare) (the|these|both|two|response)|comparison|annotator would',
      zh: '哪个更好|哪个回答|更好|更佳|更优|偏好|胜出|平局|比较|排序',
      es: 'cuál es mejor|cuál|mejor respuesta|preferi|compara|empate',
      fr: 'laquelle|meilleure|préfér|compare|égalité',
      de: 'welche ist besser|welche antwort|besser|bevorzug|vergleich|unentschieden',
      ja: 'どちら|より良い|優れ|好まし|比べ|比較|勝者',
      ko: '어느|더 나은|더 좋은|선호|비교|승자',
      ru: 'какой лучше|какой из|лучше|предпочт|сравни|ничья',
      pt: 'qual é melhor|qual|melhor resposta|preferi|compare|empate',
      ar: 'أيهما أفضل|أيهما|أفضل|المفضل|قارن|الفائز',
    },
    spoil: {
      any: r`\b"?chosen"?\b[^\n]{0,40}\b"?rejected\b|"rejected"`,
      en: '(chosen|preferred) and (a |one |)(rejected|dispreferred)|(rejected|dispreferred) (response|answer|completion|reply)|subtly (wrong|incorrect|worse|flawed)|(one|a) (that is |)(worse|flawed|inferior|weaker) (response|answer|version|reply|one)|(preference|contrastive|dpo) (pair|data)|(deliberately|intentionally) (worse|flawed|wrong|bad)|(good|helpful|better) (response|answer) and (a |one |)(bad|worse|unhelpful)|worse than the|plausible but (wrong|incorrect)',
      zh: '较差的回答|较差|更差的|劣质|低质量回答|偏好对|偏好数据|被拒绝',
      es: 'respuesta rechazada|peor respuesta|una peor|pares de preferencia|par de preferencia|rechazada',
      fr: 'réponse rejetée|moins bonne|pire réponse|paires de préférence|rejetée',
      de: 'abgelehnte|schlechtere|präferenzpaar|präferenzdaten',
      ja: '劣る回答|悪い回答|低品質な回答|選好ペア|選好データ|却下',
      ko: '더 나쁜|선호도 쌍|선호 데이터|거부된',
      ru: 'отклонённ|отклоненн|худший ответ|хуже|пары предпочт|пару предпочт',
      pt: 'resposta rejeitada|pior resposta|pares de preferência|rejeitada',
      ar: 'إجابة مرفوضة|أسوأ|مرفوضة|أزواج تفضيل',
    },
  },
  needs:
    '({second} AND {better} OR {spoil}) AND ({form} OR {slots} OR {training} OR {rubric_grading.judge} OR {rubric_grading.verdict})',
  weights: [
    ['{second}', 4],
    ['{better}', 4],
    ['{spoil}', 9],
    ['{rubric_grading.judge}', 1],
    ['{rubric_grading.verdict}', 1],
    ['{make}', 1],
    ['{form}', 2],
    ['{slots}', 1],
    ['{answered}', 1],
    ['{rubric_grading.scale}', -3],
  ],
} satisfies Technique;
