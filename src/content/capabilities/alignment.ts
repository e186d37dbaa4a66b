/** Capability: safety, refusals, values, sensitive subjects. */
import type { Capability } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Alignment and safety',
  cues: {
    policy: {
      en: r`harmless(?:ness)?|(?:content|safety|usage) polic(?:y|ies)|jail ?break|red[- ]team|constitution(?:al ai)?|refus(?:al|e to (?:answer|comply))|(?:un)?safe (?:response|answer|alternative|version|completion)|toxic(?:ity)?|moderation|misalign|ai safety|(?:human|ai) (?:values|alignment|preferences?)|helpful,? (?:honest|harmless)|ethical(?:ly)? (?:concern|principle|guideline|consider)|policy-?(?:compliant|safe|sensitive)|politically sensitive|sensitive (?:topic|political|question|quer|subject)|dissident|censor(?:ship|ed)?|authoritarian|bias(?:ed)?~(?:response|answer|model|group)|system prompt (?:leak|extract)|disinformation|sycophan`,
      zh: '安全(?:策略|政策|对齐|准则|审核)|有害|无害|越狱|合规|敏感(?:话题|问题|内容|词|政治)|审查|价值观|伦理|拒绝回答|内容政策|仇恨|偏见|歧视',
      es: 'inofensiv|dañin|política de (?:contenido|seguridad)|censur|disiden|polític\\S* sensible|tóxic|ética|sesgo|discurso de odio',
      fr: 'inoffensi|nuisible|politique de (?:contenu|sécurité)|censur|dissident|politiquement sensible|toxiq|éthique|discours de haine',
      de: 'harmlos|schädlich|inhaltsrichtlinie|sicherheitsrichtlinie|zensur|dissident|politisch (?:sensib|heikl)|toxisch|ethik|ethisch|hassrede',
      ja: '無害|有害|コンテンツポリシー|安全性|検閲|政治的に|反体制|倫理|差別|ヘイト|価値観|脱獄',
      ko: '무해|유해|콘텐츠 정책|안전 정책|검열|정치적으로|반체제|윤리|혐오|차별|탈옥|가치관',
      ru: 'безвредн|вредоносн|политик\\S* (?:контента|безопасност)|цензур|диссидент|политическ\\S* чувствит|токсич|этич|язык\\S* ненависти',
      pt: 'inofensiv|prejudicial|política de (?:conteúdo|segurança)|censur|dissident|politicamente sensív|tóxic|ética|discurso de ódio',
      ar: 'ضار|غير ضار|سياسة المحتوى|رقابة|معارض|حساس\\S* سياسي|أخلاقي|خطاب (?:ال)?كراهية',
    },
    harm: {
      en: r`(?:how (?:can|do|to|would|should|could) (?:i|you|we|one)|ways? to|help me|want to|trying to|best way|tell me|teach me)~(?:kill|murder|steal|rob|poison|bomb|explosive|hack|stalk|kidnap|shoplift|scam|fraud|launder|meth\b|cocaine|drugs?\b|weapon|gun\b|cheat|blackmail|harass|bully|hurt|hide (?:a|the) body|torture|get away with|counterfeit|forge|sneak|spy|revenge|suicide|smuggl|vandal|porn|rape|abuse|assault|fake id|pick (?:a )?lock|break into|identity)|(?:racist|racial slur|slurs?\b|nigg|faggot|bitch|retard|nazi|white suprem|terroris|anti-?semit|islamophob|homophob|sexist|pedo|child abuse|hate (?:black|jew|muslim|gay|women|white|immigrant))|(?:are|why (?:are|do)) (?:all )?(?:black|jew|muslim|gay|women|mexican|white|asian|immigrant)\w*`,
    },
  },
  weights: [
    ['{policy}', 4],
    ['{harm}', 4],
    ['refused = 1', 2],
  ],
} satisfies Capability;
