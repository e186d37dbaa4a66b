/** Technique: making preference data: which of two answers is better, or a good and a bad answer on purpose. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Preference pairs: choosing between answers, or writing a chosen and a rejected one',
  benign:
    'A person choosing between two drafts of their own shows no pair of labelled model answers and demands no verdict token.',
  cues: {
    second: {
      any: r`(?:assistant|response|answer|output|candidate|model|completion|reply|text|solution)[ _#]?\(?(?:b|2|ii)\b|(?:回答|回复|答案|助手|模型|候选|応答|アシスタント|候補|답변|응답|후보) ?(?:b|2|二|乙)|(?:respuesta|asistente|réponse|antwort|ответ|resposta) ?(?:b|2|б)\b|\[\[[abc]|"(?:output|response|answer|completion|text|summary|model)_?(?:b|2)"|\|assistant[ _]b\|>|[\n ][\[(]?(?:model|text|summary|poem|story|limerick|version|reply|translation|essay) ?(?:b|2|ii)[\])]? ?[:：\n]|(?:option|policy|agent|system|bot|variant|candidate|chatbot|llm|completion)[ _#]?\(?(?:b|2)\)?[^\n]{0,16}[:：]`,
      en: 'two (ai |different |candidate |model |)(assistants|responses|answers|completions|outputs|replies|models)|both (responses|answers|completions|assistants)|pair of (responses|answers|completions)|responses below|multiple responses|(two|both|three|four|five|0|these|following|candidate) (replies|responses|answers|completions|outputs|candidates|summaries|translations)|(two|three|four|these) (ai|different|candidate|possible|model) (replies|responses|answers|completions|outputs|summaries)|model 0 and|and model 0|response a_|responses? to the same|answers to the same|replies to the same|both outputs|both (texts|candidates|answers|versions|options from)|pair of (outputs|completions|answers|replies)|two (outputs|completions|chatbots|policies|agents)|pairwise',
      zh: '两个回答|两个回复|两个答案|两个模型|两条回答|两个不同的|两条|回复1|回复2',
      es: 'dos respuestas|ambas respuestas',
      fr: 'deux réponses|deux (textes|résumés)|réponse 2',
      de: 'zwei antworten|beiden antworten|beide antworten|antwort b|antwort 2',
      ja: '2つの回答|二つの回答|2つの応答|0つの回答',
      ko: '두 답변|두 응답|두 개의|답변 b|응답 b',
      ru: 'два ответа|двух ответов|оба ответа',
      pt: 'duas respostas|ambas as respostas',
      ar: 'إجابتين|ردين|الإجابة ب|الإجابة 0',
    },
    spoil: {
      any: r`\b"?chosen"?\b[^\n]{0,40}\b"?rejected\b|"rejected"|chosen/rejected`,
      en: '(chosen|preferred) and (a |one |)(rejected|dispreferred)|(rejected|dispreferred) (response|answer|completion|reply)|subtly (wrong|incorrect|worse|flawed)|(one|a) (that is |)(worse|flawed|inferior|weaker) (response|answer|version|reply|one)|(preference|contrastive|dpo) (pair|data)|(deliberately|intentionally) (worse|flawed|wrong|bad)|(good|helpful|better) (response|answer) and (a |one |)(bad|worse|unhelpful)|worse than the|plausible but (wrong|incorrect)|chosen and rejected|degrade|degraded|make it (less|worse)|negative of a|preference pair|less helpful in a way|deliberate(ly)? (error|mistake|flaw)|dpo_|worse in|(good|excellent|ideal) (and|answer and|reply and|response and) (one|a) (bad|poor|worse)|corrupt(ed)? version|subtly (worse|wrong)|keys chosen|a chosen',
      zh: '较差的回答|较差|更差的|劣质|低质量回答|偏好对|偏好数据|被拒绝|一好一坏|较差版本',
      es: 'respuesta rechazada|peor respuesta|una peor|pares de preferencia|par de preferencia|rechazada|una mala',
      fr: 'réponse rejetée|moins bonne|pire réponse|paires de préférence|rejetée|une mauvaise réponse',
      de: 'abgelehnte|schlechtere|präferenzpaar|präferenzdaten|eine schlechtere',
      ja: '劣る回答|悪い回答|低品質な回答|選好ペア|選好データ|却下',
      ko: '더 나쁜|선호도 쌍|선호 데이터|거부된',
      ru: 'отклонённ|отклоненн|худший ответ|хуже|пары предпочт|пару предпочт|плохой ответ',
      pt: 'resposta rejeitada|pior resposta|pares de preferência|rejeitada',
      ar: 'إجابة مرفوضة|أسوأ|مرفوضة|أزواج تفضيل',
    },
    better: {
      en: 'which (is better|do you|would|of the (two|responses|answers|candidates|assistants))|which (one|response|answer|assistant|model|reply|completion|output|candidate|text|summary|limerick|is|you|would)_|(decide|choose|pick|select|say|tell us|tell me) (which|who|the better|the best|between|one of the)|who (wins|won|did better)|from best to worst|best to worst|order the|rank (the|these|both|all|two|response)|you prefer|do you prefer|preferred|preference|winner|wins_|my choice|more helpful_|better (one|response|answer|reply)|stronger (response|answer|one)|is better|draw_|tie_|compare (the|these|both|two)|comparison|favour|favor |favourite|favorite|chosen_option|annotators (compare|would|prefer)|which (output|policy|option|candidate|summary|bot) (is|do|does|would|seems|you)|more (helpful|harmless|accurate|useful)|pairwise|head to head|a b same|the better|superior',
      any: String.raw`\[\[[abc]|[ab1-4] ?[>≻<]+ ?[ab1-4]|"(?:preferred|prefer|winner|better|choice|preference)"|["“](?:1|a)["”]或["“](?:2|b)["”]|"chosen_?\w{0,10}" ?:`,
      zh: '哪个更|哪一个|更好|更佳|更优|偏好|胜出|选出|比较|排序|更符合',
      es: 'cuál|mejor|preferi|prefieres|compara',
      fr: 'laquelle|celle que|meilleure|préfér|égalité|compare',
      de: 'welche|besser|bevorzug|vergleich',
      ja: 'どちら|より良い|優れ|好まし|比べ|比較',
      ko: '어느|더 나은|더 좋은|더 도움|선호|비교|고르',
      ru: 'какой|лучше|предпочт|сравни',
      pt: 'qual|melhor|preferi|compare',
      ar: 'أيهما|أفضل|قارن',
    },
  },
  needs: '{second} AND {better} OR {spoil}',
  weights: [
    ['{second}', 4],
    ['{better}', 5],
    ['{spoil}', 8],
    ['{spoil} AND ({make} OR {training})', 1],
    ['{rubric_grading.judge}', 1],
    ['{rubric_grading.verdict}', 1],
    ['{form}', 2],
    ['{slots}', 1],
    ['{answered}', 1],
    ['{training}', 1],
    ['{general.choice}', -6],
    ['{rubric_grading.scale} AND NOT {better}', -4],
  ],
} satisfies Technique;
