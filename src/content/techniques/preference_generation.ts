/** Technique: making preference data: which of two answers is better, or a good and a bad answer on purpose. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Preference pairs: choosing between answers, or writing a chosen and a rejected one',
  benign:
    'A person choosing between two drafts of their own shows no pair of labelled model answers and demands no verdict token.',
  cues: {
    pair: {
      any: r`(?:assistant|response|answer|output|candidate|model|completion|option|reply)[ _#]?(?:a|1|i)\b[\s\S]?|\[\[[ab][<>]{0,2}`,
      zh: '(?:回答|回复|答案|助手|模型|候选|选项) ?(?:A|1|一|甲)',
      es: '(?:respuesta|asistente|opción) ?(?:a|1|uno)\\b',
      fr: '(?:réponse|assistant|option) ?(?:a|1)\\b',
      de: '(?:antwort|assistent|option) ?(?:a|1)\\b',
      ja: '(?:回答|応答|アシスタント|候補) ?(?:A|Ａ|1|１)',
      ko: '(?:답변|응답|어시스턴트|후보) ?(?:A|1)',
      ru: '(?:ответ|ассистент|вариант) ?(?:а |a |1)',
      pt: '(?:resposta|assistente|opção) ?(?:a|1)\\b',
      ar: '(?:الإجابة|الرد|المساعد|الخيار|الاستجابة) ?(?:أ|1|الأول|A)',
    },
    second: {
      any: r`(?:assistant|response|answer|output|candidate|model|completion|option|reply)[ _#]?(?:b|2|ii)\b|two (?:ai |different |candidate )?(?:assistants|responses|answers|completions|outputs|replies|models)`,
      zh: '(?:回答|回复|答案|助手|模型|候选|选项) ?(?:B|2|二|乙)|两个(?:回答|回复|答案|模型|候选)',
      es: '(?:respuesta|asistente|opción) ?(?:b|2|dos)\\b|dos respuestas',
      fr: '(?:réponse|assistant|option) ?(?:b|2)\\b|deux réponses',
      de: '(?:antwort|assistent|option) ?(?:b|2)\\b|zwei antworten|beiden antworten',
      ja: '(?:回答|応答|アシスタント|候補) ?(?:B|Ｂ|2|２)|2つの(?:回答|応答)|二つの(?:回答|応答)',
      ko: '(?:답변|응답|어시스턴트|후보) ?(?:B|2)|두 (?:답변|응답|개의)',
      ru: '(?:ответ|ассистент|вариант) ?(?:б |b |2)|два ответа|двух ответов',
      pt: '(?:resposta|assistente|opção) ?(?:b|2)\\b|duas respostas',
      ar: '(?:الإجابة|الرد|المساعد|الخيار|الاستجابة) ?(?:ب|2|الثاني|B)|إجابتين|ردين',
    },
    better: {
      any: r`\[\[[abc]|[ab] ?(?:>|<|≻)+ ?[ab]|"(?:preferred|winner|better|choice|preference)"`,
      en: r`which one\b|(?:which|what|whether|decide|determine|choose|select|pick|indicate|say|tell)~(?:better|best|prefer(?:red|able|ence)?|superior|winner|more (?:helpful|harmless|honest|accurate|useful|appropriate))|prefer(?:red|ence)\b|winner\b|tie\b|rank(?:ing|ed)?\b|(?:is|are) better|comparison`,
      zh: '哪(?:个|一个|一方)~(?:更好|更佳|更优|更有|胜|好)|更偏好|偏好|更优|胜出|平局|排序',
      es: '(?:cuál|qué)~mejor|preferi|ganador|empate|elige~mejor',
      fr: '(?:laquelle|lequel|quelle)~(?:meilleur|mieux|préfér)|préfér|gagnant|égalité',
      de: '(?:welche|welcher)~(?:besser|beste)|bevorzug|gewinner|unentschieden|präferenz',
      ja: 'どちら~(?:良|優|好|適切)|より(?:良い|優れ|好ましい)|好まし|優劣|勝者|引き分け',
      ko: '어느~(?:더|낫|나은|좋)|더 (?:나은|좋은|낫|우수)|선호|승자|무승부',
      ru: 'какой~(?:лучше|предпочт)|предпочт|победител|ничья|лучший ответ',
      pt: '(?:qual|que)~melhor|preferi|preferê|vencedor|empate',
      ar: 'أي~(?:أفضل|الأفضل)|المفضل|تفضيل|الفائز|تعادل|الأفضل',
    },
    spoil: {
      any: r`\b"?chosen"?\b~"?rejected\b|"rejected"`,
      en: r`(?:generat|writ|produc|creat|provid|giv)\w*~(?:worse|flawed|inferior|lower[- ]quality|low[- ]quality|subtly (?:wrong|incorrect)|rejected|dispreferred|less helpful|sub-?optimal|bad|incorrect|undesirable|corrupted) (?:\w+ )?(?:response|answer|version|completion|solution|reply|one)|(?:chosen|preferred|good|better)\b~(?:rejected|dispreferred|worse|bad (?:response|answer|one))|(?:preference|contrastive|dpo) (?:pair|data|dataset)|(?:one|first)~(?:helpful|good|better|correct)~(?:other|one|second)~(?:unhelpful|harmful|worse|bad|wrong|flawed)`,
      zh: '(?:较差|更差|劣质|有缺陷|错误|被拒绝|低质量)的?(?:回答|回复|答案|版本)|偏好(?:对|数据|样本)|chosen|一个~(?:好|优质|正确)~一个~(?:差|劣|错)',
      es: '(?:peor|rechazada|defectuosa|inferior)~(?:respuesta|versión)|respuesta~(?:peor|rechazada|defectuosa|inferior|incorrecta)|pares? de preferencia',
      fr: 'réponse~(?:moins bonne|rejetée|pire|défectueuse|inférieure|erronée)|paires? de préférence',
      de: '(?:schlechtere|abgelehnte|fehlerhafte|minderwertige)~(?:antwort|version)|präferenz(?:paar|daten)',
      ja: '(?:劣る|悪い|低品質|不適切な|間違った|却下)~(?:回答|応答)|選好(?:ペア|データ)|好ましい回答~好ましくない',
      ko: '(?:더 나쁜|열등한|결함|낮은 품질|거부된|잘못된)~(?:답변|응답)|선호(?:도)? (?:쌍|데이터)',
      ru: '(?:худш|отклон[её]нн|плох|ошибочн|некачественн)~ответ|пар[ыау] предпочтен',
      pt: 'resposta~(?:pior|rejeitada|defeituosa|inferior|incorreta)|pares? de preferência',
      ar: '(?:إجابة|رد|استجابة)~(?:سيئة|أسوأ|مرفوض|معيب|خاطئ)|أزواج تفضيل',
    },
  },
  when: [
    '{pair} AND {second} AND {better} AND ({form} OR {rubric_grading.verdict} OR {rubric_grading.judge}) AND ({slots} OR {role})',
    '{spoil} AND ({form} OR {training} OR {slots}) AND ({make} OR {role})',
  ],
} satisfies Technique;
