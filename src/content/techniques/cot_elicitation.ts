/** Technique: coaxing the model's reasoning into its visible answer, in a form that can be trained on. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Elicitation of reasoning traces',
  benign:
    'A learner asking for an explanation step by step sets no tags, no demand for the whole inner thinking, and no answer format; audits of decisions keep a domain record.',
  cues: {
    tag: {
      any: r`</?(?:think|thinking|thought|thoughts|reasoning|scratchpad|inner_monologue|reflection|cot|rationale|chain_of_thought|internal_reasoning|deliberation|analysis)>|begin_of_thought|(?:^|\n)#{1,4} ?(?:thought|thinking|reasoning|thoughts)\b|\[(?:thinking|reasoning|thought)\]|"(?:reasoning|thoughts?|thinking|chain_of_thought|cot|rationale|reasoning_steps)" ?:`,
    },
    show: {
      en: r`(?:show|reveal|write(?: out| down)?|output|include|articulate|verbali[sz]e|expose|share|print|disclose|transcribe|narrate|externali[sz]e|dump|record|spell out|lay out|document|emit|put|present|provide|display|describe|explain|generate|repeat|return|enclose|translate|think aloud)\b~(?:reasoning|thought process|thinking|thoughts?|chain[- ]of[- ]thought|internal monologue|inner monologue|working memory|scratchpad|deliberation|rationale|cot)\b|think(?:ing)? (?:out loud|aloud)|(?:reasoning|thinking|thoughts)~(?:must|should|has to|need to) (?:be|appear)`,
      zh: '(?:展示|写出|输出|给出|公开|呈现|说出|写下|记录|包含|显示|展现|暴露|翻译|复述)~(?:推理|思考|思维|内心独白|思路|草稿)|(?:推理|思考|思维)(?:过程|内容|链)?~(?:写|输出|放|展示|包含|包裹|呈现)',
      es: '(?:muestr|escrib|revel|exp[oó]n|incluy|articul|verbali|detall|transcrib)~(?:razonamiento|pensamiento|monólogo)|piensa en voz alta|razonamiento~(?:dentro|entre|antes|completo)',
      fr: '(?:montr|écri|révèl|expos|inclu|articul|verbalis|détaill|transcri)~(?:raisonnement|pensée|réflexion|monologue)|(?:pense|réfléchi)~(?:à voix haute|entre|dans les balises)|raisonnement~(?:entre|dans|avant|complet|intégral)',
      de: '(?:zeig|schreib|offenbar|leg|gib|füge|artikulier|verbalisier|protokollier)~(?:gedankeng|gedankenkette|denkprozess|überlegung|denkschritte|monolog|lösungsweg)|denke? laut|(?:gedankeng|überlegung|denkprozess)~(?:zwischen|innerhalb|in den tags|vollständig|ausgeben)',
      ja: '(?:推論|思考|考え|独白)(?:過程|プロセス|の過程|内容)?~(?:示|書|出力|明示|公開|記述|開示|含め|囲)|声に出して考え',
      ko: '(?:추론|사고|생각|독백)(?: ?과정| ?단계)?~(?:보여|작성|출력|공개|서술|드러|포함|적어|써)',
      ru: '(?:покаж|напиш|вывед|раскр|излож|запиш|включ|опиш|проговор|распиш)~(?:рассуждени|ход мысл|мыслительн|цепочк|монолог)|(?:рассуждай|думай|размышляй)~(?:вслух|внутри|в тег)|рассуждени~(?:целиком|полностью|внутри|в тег)',
      pt: '(?:mostr|escrev|revel|expo|inclu|articul|verbali|detalh|transcrev)~(?:raciocínio|pensamento|monólogo)|pense em voz alta|raciocínio~(?:dentro|entre|antes|completo)',
      ar: '(?:أظهر|اكتب|اعرض|اكشف|دوّ?ن|وضّ?ح|سجّ?ل|أخرج)~(?:تفكير|استدلال|سلسلة الأفكار|خطوات|مونولوج|الاستدلال)|فكر بصوت',
    },
    whole: {
      en: r`(?:full|complete|entire|whole|raw|verbatim|unabridged|unfiltered|hidden|internal|inner|private|detailed|exhaustive|long|every(?: single)?|all(?: of)?(?: your)?|uncut) (?:\w+ ){0,3}(?:reasoning|thoughts?|thinking|chain|monologue|steps?|deliberation|scratchpad|working|process|intermediate|dead[- ]end|rationale)|(?:do not|don't|never|without) (?:skip|omit|summari[sz]|abbreviat|condens|hid|shorten|truncat)|before (?:\w+ ){0,4}(?:final|answer|solution|conclusion|respond|result|output|verdict)|including (?:\w+ ){0,3}(?:dead ends|false starts|mistakes|doubts|backtrack|wrong turns|hesitation|self-correct)|exactly as (?:they|it|you)|then (?:\w+ ){0,4}(?:final answer|answer|solution|conclusion)`,
      zh: '完整|全部|所有|详细|原始|内部|隐藏|不要(?:省略|跳过|总结|概括|缩写)|不得(?:省略|跳过)|逐字|每一步|在(?:给出|得出|回答)~(?:之前|前)|先~(?:推理|思考)~再|然后(?:再)?给出',
      es: 'complet[oa]|íntegr|intern[oa]|ocult[oa]|sin (?:omitir|resumir|saltar)|no (?:omitas|resumas|te saltes)|cada paso|antes de (?:dar|la|responder)|detallad|todos los pasos',
      fr: 'complet|intégral|entier|interne|caché|sans (?:omettre|résumer|sauter)|n (?:omet|oublie)|chaque étape|avant de (?:donner|répondre|la)|détaillé|toutes les étapes',
      de: 'vollständig|komplett|gesamt|intern|verborgen|ungekürzt|ohne (?:auslass|kürz|zusammenf)|lass nichts|jede[nr]? (?:schritt|einzelnen)|bevor du|vor der (?:antwort|endgült)|ausführlich|alle schritte',
      ja: '完全な|すべて|全て|詳細|内部|隠れ|省略(?:せず|しない|なし)|要約せず|逐一|最終(?:回答|的な答え)の前|答える前に|余すところなく',
      ko: '전체|완전한|모든|상세|자세|내부|숨겨진|생략(?:하지|없이)|요약하지|빠짐없이|최종 (?:답변|답)~(?:전에|앞서|이전)|답하기 전',
      ru: 'полн(?:ый|ую|ое|остью)|цел(?:ый|иком)|весь|вс[ею] |внутренн|скрыт|подробн|детальн|без (?:пропуск|сокращен)|не (?:пропускай|сокращай|опускай)|каждый шаг|(?:перед|прежде)~(?:ответ|чем)|до (?:финальн|окончательн)',
      pt: 'complet[oa]|íntegr|integral|intern[oa]|ocult[oa]|sem (?:omitir|resumir|pular)|não (?:omita|resuma|pule)|cada (?:etapa|passo)|antes de (?:dar|responder|a)|detalhad|todos os passos',
      ar: 'كامل|بالكامل|جميع|كل خطوة|داخلي|الداخلي|مخفي|دون (?:حذف|اختصار|تلخيص)|لا (?:تختصر|تحذف|تلخص)|قبل (?:الإجابة|إعطاء|تقديم)|بالتفصيل|مفصل',
    },
    frame: {
      en: r`(?:systematic|long|deep|slow|extended|thorough|careful|deliberate)(?: and \w+)?(?: \w+)? (?:thinking|thought|reasoning|deliberation|chain)|(?:self-?(?:reflect|verif|correct|check|question)|reassess|backtrac|re-?examin|double-?check|explor(?:e|ation) (?:multiple|alternative|different|of)|brainstorm|refining|revisiting|iterat)\w*~(?:reflect|verif|analysis|iterat|summar|explor|reason|step|assumption|approach|answer|solution)|cognitive process|step[- ]by[- ]step (?:\w+ )?(?:reasoning|thinking|thought|solution|rationale|chain)|thinking (?:mode|process)|reason(?:ing)? (?:deeply|carefully|thoroughly|at length|extensively)`,
      zh: '系统(?:性|化)?(?:地)?~(?:思考|推理)|(?:长|深度|深入|慢)(?:思考|推理)|(?:反思|回溯|自我(?:检查|验证|纠正)|重新评估|验证|探索)~(?:反思|回溯|验证|总结|迭代|探索|推理|分析)|逐步(?:推理|思考)|一步(?:一)?步',
      es: 'proceso (?:largo|sistemático|profundo|de pensamiento)|paso a paso|reflexi[oó]n~(?:verifi|explor|autocorr)|piensa (?:profund|detenid|despacio)',
      fr: 'processus (?:long|systématique|de réflexion)|étape par étape|pas à pas|réfléchi\\S* (?:longuement|profondément|en détail)|(?:vérifi|réflex|explor)~(?:retour|autocorrection|itér|vérifi)',
      de: 'schritt für schritt|schrittweise|systematisch~denk|denke? (?:gründlich|ausführlich|lange|tief)|(?:reflexion|überprüf|rückverfolg|selbstkorrekt)~(?:iterat|überprüf|reflex|zusammenfass)',
      ja: '段階的に|ステップ(?:バイ|ごと)|一歩ずつ|順を追って|(?:体系的|深く|長く|じっくり)~(?:思考|考え|推論)|(?:振り返|検証|再検討|自己修正|探索)~(?:検証|反復|分析|要約|修正)',
      ko: '단계별|단계적|차근차근|한 단계씩|(?:체계적|깊이|길게|심층)~(?:사고|생각|추론)|(?:반성|검증|재검토|되짚|자기 ?수정)~(?:검증|반복|분석|요약)',
      ru: 'шаг за шагом|пошагов|по шагам|(?:систематич|длинн|глубок)~(?:размышл|рассужд|мысл)|(?:рефлекс|проверк|самопроверк|возврат)~(?:итерац|анализ|провер|исследован)',
      pt: 'passo a passo|etapa por etapa|processo (?:longo|sistemático|de pensamento)|pense (?:profund|detalhad|com calma)|(?:reflex|verific|explor)~(?:autocorre|iter|verific)',
      ar: 'خطوة بخطوة|خطوة خطوة|تفكير (?:عميق|طويل|منهجي|منظم)|فكر (?:بعمق|مليا)|(?:مراجعة|تحقق|تأمل)~(?:تحقق|مراجعة|تكرار)',
    },
    language: {
      en: r`(?:reasoning|thinking|thoughts?|thought process|chain of thought|internal monologue|scratchpad|thinking content|thinking language|thinking trace)\b~(?:in|into|using|be written in|must be in|match|language)~(?:chinese|english|french|german|japanese|korean|spanish|russian|arabic|portuguese|hindi|thai|vietnamese|italian|dutch|turkish|(?:the )?(?:same|user'?s?|target|original|input|query'?s?|question'?s?) language|latin|pinyin|base64|emoji|\{lang)|think(?:ing)? (?:only |strictly |entirely |exclusively )?in (?:chinese|english|french|german|japanese|korean|spanish|russian|arabic|portuguese|hindi|thai|vietnamese|the (?:same|user|target))`,
      zh: '(?:思考|推理|思维)(?:过程|内容|链|语言)?~(?:必须|请|应|要|全程|严格)?~(?:用|使用|以|采用|保持)~(?:中文|英文|英语|法语|日语|韩语|同样的语言|相同语言|相同的语言|用户的语言)|用(?:中文|英文|英语|日语|法语)(?:思考|推理)',
      es: '(?:razonamiento|pensamiento|piensa|razona)\\S*~en (?:español|inglés|chino|francés|el mismo idioma)|mismo idioma~(?:razon|pens)',
      fr: '(?:raisonnement|pensée|réfléchi\\S*|raisonne\\S*)~en (?:français|anglais|chinois|espagnol)|même langue',
      de: '(?:gedankeng\\S*|denkprozess|denke?|überlegungen|begründung)~auf (?:deutsch|englisch|chinesisch|französisch)|in derselben sprache',
      ja: '(?:思考|推論|考え)~(?:日本語|英語|中国語|同じ言語)で',
      ko: '(?:사고|추론|생각)~(?:한국어|영어|중국어|같은 언어|동일한 언어)로',
      ru: '(?:рассужд|размышл|дума|мысл)~на (?:русском|английском|китайском|том же языке|языке)',
      pt: '(?:raciocínio|pensamento|pense|raciocine)\\S*~em (?:português|inglês|chinês|espanhol)|mesmo idioma',
      ar: '(?:تفكير|فكر|استدلال)~(?:بالعربية|باللغة|بالإنجليزية|بنفس اللغة)',
    },
    stepwise: {
      en: 'reason step by step|think step by step|reasoning step by step|step[- ]by[- ]step reasoning',
      zh: '逐步推理|一步一步(?:地)?推理|请逐步',
    },
    box: { any: r`\\boxed` },
    boxed: {
      any: r`答案[:：]\s*$|\\boxed|####|<answer>|\[answer\]|answer: ?(?:\$|\[|<|\{)|final answer (?:in|within|inside|after|on|should|must|as|with)`,
      zh: '最终答案(?:放|写|用|置|填)',
      es: 'respuesta final (?:en|dentro|entre)',
      fr: 'réponse finale (?:dans|entre|sous)',
      de: 'endgültige antwort (?:in|zwischen|am)',
      ja: '最終(?:回答|的な答え)(?:は|を)',
      ko: '최종 답(?:변)?(?:은|을|만)',
      ru: 'окончательный ответ (?:в|внутри|запиши)|финальный ответ (?:в|внутри)',
      pt: 'resposta final (?:em|dentro|entre)',
      ar: 'الإجابة النهائية (?:داخل|في|بين|ضمن)',
    },
    redo: {
      en: r`(?:generate|produce|write|create|provide|give)\b~(?:improved|new|better|revised|refined|alternative|corrected|detailed|high-quality|long) (?:\w+ ){0,2}(?:reasoning|chain[- ]of[- ]thought|cot|rationale|solution trace|thought process)`,
    },
  },
  when: [
    '{tag} AND ({show} OR {frame} OR {whole}) AND ({reasoning} OR {form})',
    '{show} AND {whole} AND {reasoning} AND ({role} OR {boxed} OR {slots} OR {form})',
    '{show} AND {language} AND {reasoning}',
    '{language} AND {reasoning} AND ({form} OR {whole} OR {role} OR {slots})',
    '{stepwise} AND {box} AND user_turns <= 1',
    '{frame} AND {reasoning} AND ({whole} OR {boxed}) AND {role}',
    '{redo} AND ({slots} OR {role} OR {form})',
  ],
} satisfies Technique;
