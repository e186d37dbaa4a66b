/** Technique: turning politically sensitive questions or answers into neutral, compliant ones. */
import type { Technique } from '../classify-member.ts';

export default {
  title: 'Rewriting of sensitive material into compliant wording',
  benign:
    'Newsrooms and moderators soften whole articles of their own; a topic alone never decides, and neither does the wish for a neutral tone.',
  cues: {
    turn: {
      en: 'rewrit|rephras|reword|paraphras|reformulat|transform|convert|sanitiz|sanitis|soften|neutrali|adapt the|revise|alternative|replace|redirect|steer|deflect|replace the|neutralis|neutraliz|question in_|output  a question|write the version|so that it',
      zh: '改写|重写|改述|转写|转换|替换|改成|改为|净化|引导|回避|规避|脱敏|换一种|改后|改写成|安全回答|替代问题|生成一个安全',
      es: 'reescrib|reformul|parafrase|transform|suaviz|neutraliz|convierte',
      fr: 'réécri|reformul|paraphras|transform|adouci|neutralis',
      de: 'umformul|formulier|umschreib|entschärf|neutralisier|schreibe',
      ja: '書き換え|言い換え|書き直|変換|和らげ|無難|置き換え',
      ko: '다시 작성|바꿔|재작성|순화|완곡|변환',
      ru: 'перепиш|переформулир|перефразир|смягч|нейтрализ|замени|перефразируй',
      pt: 'reescrev|reformul|parafrase|transform|suaviz|neutraliz',
      ar: 'أعد كتابة|أعد صياغة|إعادة صياغة|حول|خفف|استبدل',
    },
    compliant: {
      en: 'policy (compliant|safe|friendly)|compl(y|ies|iant) with|compliant|neutral_|neutrally|acceptable|non controversial|inoffensive|innocuous|harmonious|permissible|publishable|approved|official (position|line|narrative)|censor(ship|) (safe|compliant|friendly)|core socialist|pass (review|the filter|moderation|censor)|regulations|avoid(s|ing|) (trigger|censor|violat|critici|offend|red)|safe (version|alternative|wording|question)|neutral (voice|tone|form|wording)|facts only|pass review|safe (answer|question)|harmless form|local regulation|follows the official|redirects? to|in a neutral|national content rules|content rules|complies with|safe alternative|harmless (version|alternative)|acceptable (query|question|version)',
      zh: '合规|符合规定|符合政策|符合法|中性|中立|无害|安全的表述|不触犯|通过审核|正能量|官方口径|价值观|避免敏感|避免争议|不会触发|保持客观|合规回答|安全、中立|替代',
      es: 'neutral|conforme a|aceptable|inofensiv|normativa',
      fr: 'neutre|conforme|acceptable|inoffensi|consensuel',
      de: 'neutral|regelkonform|richtlinienkonform|unverfänglich|unbedenklich|akzeptabel',
      ja: '中立|無害|安全な|準拠|当たり障り|問題のない',
      ko: '중립|무해|안전한|준수|문제없는|공식 입장',
      ru: 'нейтральн|безопасн|приемлем|безобидн|соответству|прошли цензуру|звучали нейтральн',
      pt: 'neutr|conforme|aceitável|inofensiv',
      ar: 'محايد|متوافق|يتوافق|مقبول|آمن|لا يخالف|لا تخالف|محايدة',
    },
    sensitive: {
      en: '(politically|political|policy) sensitive|sensitive (topic|question|quer|subject|issue|political|content|word|term|material|prompt|statement)|dissident|censor|authoritarian|party leader|ruling party|taboo|forbidden topic|red lines|banned (topic|word)|crackdown|separatis|one party|regime_|massacre|propaganda|government critic|banned party|opposition|outlawed|government_ |criticism of the|politically charged|regime|journalists|protest|dictator|separatist|leaders and|official line|political red|politically delicate|delicate (event|topic|question)|national leader|head of state|the square_|uprising|political prisoner|human rights|censored|government s_',
      zh: '敏感|异见|异议人士|审查|领导人|禁忌|红线|专制|独裁|镇压|违禁|涉政|反对党|抗议|取缔|政治|国家领导人|任期|政府',
      es: 'políticamente sensible|sensible|disiden|censur|autoritari|tabú|represi',
      fr: 'politiquement sensible|sensible|dissident|censur|autoritair|tabou|répress',
      de: 'politisch (sensib|heikl)|heikl|dissident|zensur|autoritär|tabu',
      ja: '政治的に敏感|敏感な|センシティブ|反体制|検閲|独裁|タブー',
      ko: '정치적으로 민감|민감한|반체제|검열|독재|금기',
      ru: 'политически чувствит|чувствительн|диссидент|цензур|авторитар|табу|оппозици|о власти|запретили',
      pt: 'politicamente sensív|sensível|dissident|censur|autoritári|tabu',
      ar: 'حساس سياسي|حساسة سياسي|حساس|معارض|رقابة|استبداد|محظور|المعارضة|السياسي',
    },
  },
  needs: '{turn} AND {compliant} AND {sensitive}',
  weights: [
    ['{turn}', 3],
    ['{compliant}', 4],
    ['{sensitive}', 3],
    ['{form} OR {slots}', 1],
    ['{form} AND {slots}', 1],
    ['{training}', 1],
    ['{task}', 1],
    ['{rubric_grading.judge}', -4],
    ['NOT {form} AND NOT {slots} AND NOT {training}', -4],
  ],
} satisfies Technique;
