/** Technique: turning politically sensitive questions or answers into neutral, compliant ones. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Rewriting of sensitive material into compliant wording',
  benign:
    'Newsrooms and moderators soften whole articles of their own; a topic alone never decides, and neither does the wish for a neutral tone.',
  cues: {
    turn: {
      en: r`(?:re-?writ(?:e|ing|ten)|re-?phras(?:e|ing|ed)|re-?word|paraphras|reformulat|transform|convert|turn|sanitiz|sanitis|soften|neutrali[sz]|adapt|revis|alternative|replace|redirect|steer|deflect|censor)\w*~(?:quer|question|prompt|statement|answer|response|text|passage|request|sentence|post|message|paragraph|input|topic|it)\w*`,
      zh: '(?:改写|重写|改述|转写|转换|替换|改成|改为|润色|净化|引导|回避|规避|脱敏)',
      es: '(?:reescrib|reformul|parafrase|transform|suaviz|neutraliz|conviert|conviért|redirig|sustitu)',
      fr: '(?:réécri|reformul|paraphras|transform|adouci|neutralis|rediri|remplac)',
      de: '(?:umformul|formulier|schreib|umschreib|entschärf|neutralisier|wandle|ersetz|umlenk)',
      ja: '書き換え|言い換え|書き直|変換|和らげ|無難|置き換え|そらす|修正',
      ko: '다시 ?(?:작성|써|쓰)|바꿔|재작성|순화|완곡|돌려|변환|수정',
      ru: 'перепиш|переформулир|перефразир|смягч|нейтрализ|замени|преобразу|обойди|уводи',
      pt: '(?:reescrev|reformul|parafrase|transform|suaviz|neutraliz|convert|redirecion|substitu)',
      ar: 'أعد (?:كتابة|صياغة)|إعادة (?:كتابة|صياغة)|حوّ?ل|خفف|استبدل|حيّ?د',
    },
    compliant: {
      en: r`policy[- ]?(?:compliant|safe|friendly)|compl(?:y|ies|iant) with|(?:neutral|neutrali[sz]ed|acceptable|non-?controversial|inoffensive|harmless|innocuous|harmonious|politically (?:correct|safe)|safe |permissible|publishable|approved|official)~(?:alternative|version|wording|phrasing|question|answer|response|rewrite|language|formulation|terms|framing|tone|reply|equivalent|narrative|position)|censor(?:ship)?[- ](?:safe|compliant|friendly)|(?:avoid|without|never)~(?:trigger|censor|violat|critici[sz]|offend|red[- ]lines?)|core socialist|pass~(?:review|filter|moderation|censor)`,
      zh: '合规|符合~(?:政策|法规|法律|规定|价值观|要求|标准)|中性|中立|无害|安全的?(?:表述|说法|版本|回答|问题)|不触(?:犯|及|碰)|通过审(?:核|查)|正能量|官方(?:口径|立场|表述)|价值观|避免~(?:敏感|违规|触发|争议)',
      es: 'neutral|conforme a|cumpl\\S*~(?:política|norma|regula)|aceptable|no (?:sea )?controver|inofensiv|segur[oa]',
      fr: 'neutre|conforme|respect\\S*~(?:politique|règle|norme)|acceptable|non controvers|inoffensi|consensuel',
      de: 'neutral|regelkonform|richtlinienkonform|konform|unverfänglich|unbedenklich|akzeptabel|harmlos|zulässig',
      ja: '中立|無害|安全な|準拠|規約|当たり障り|問題のない|許容|公式見解|検閲',
      ko: '중립|무해|안전한|준수|규정|문제 ?없는|허용|공식 입장|검열',
      ru: 'нейтральн|безопасн|соответств\\S*~(?:политик|правил|закон|норм|требован)|приемлем|безобидн|некритичн|официальн~(?:позици|точк)',
      pt: 'neutr[oa]|conforme|cumpr\\S*~(?:política|norma|regula)|aceitável|não controvers|inofensiv|segur[oa]',
      ar: 'محايد|متوافق|يتوافق|مقبول|غير مثير|آمن|الموقف الرسمي|لا يخالف',
    },
    sensitive: {
      en: r`(?:politic(?:al|ally)|polic(?:y|ies))[- ]sensitive|sensitive (?:topic|question|quer|subject|issue|political|content|word|term|entit|material|prompt|statement|wording)|dissident|censor(?:ed|ship)?|authoritarian|party leader|head of state|ruling party|taboo|forbidden topic|red lines?|banned (?:topic|word|term)|crackdown|protest(?:er)?s?\b|separatis|human rights|one-party|regime\b|massacre|propaganda|opposition (?:leader|part)|government (?:critic|polic)|controversial (?:topic|question|political|issue)|unrest`,
      zh: '敏感(?:话题|问题|词|内容|信息|人物|事件|政治)?|政治|异见|异议人士|审查|领导人|维权|抗议|禁忌|红线|专制|独裁|人权|执政党|镇压|违禁|争议',
      es: 'sensible|polític|disiden|censur|autoritari|tabú|líder|protesta|derechos humanos|régimen|controver',
      fr: 'sensible|politique|dissident|censur|autoritair|tabou|dirigeant|manifestation|droits de l homme|régime|controvers',
      de: 'sensib|heikl|politisch|dissident|zensur|autoritär|tabu|staatschef|protest|menschenrecht|regime|kontrovers|regierungskrit',
      ja: '敏感|センシティブ|政治|反体制|検閲|権威主義|タブー|指導者|抗議|人権|政権|物議|デリケート',
      ko: '민감|정치|반체제|검열|권위주의|금기|지도자|시위|인권|정권|논란',
      ru: 'чувствительн|политич|диссидент|цензур|авторитар|табу|лидер|протест|прав\\S* человека|режим|запрещ[её]нн|спорн|острые? (?:тем|вопрос)',
      pt: 'sensíve|polític|dissident|censur|autoritári|tabu|líder|protesto|direitos humanos|regime|controvers',
      ar: 'حساس|سياسي|معارض|رقابة|استبداد|محظور|زعيم|احتجاج|حقوق الإنسان|النظام|مثير للجدل',
    },
  },
  when: [
    '{turn} AND {compliant} AND {sensitive} AND ({form} OR {slots}) AND ({role} OR {training} OR {form} AND {slots})',
    '{turn} AND {compliant} AND {sensitive} AND {training}',
  ],
} satisfies Technique;
