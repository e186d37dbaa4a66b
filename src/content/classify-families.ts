/** Families of words that no technique owns. `{act~object}` in a shape holds when both stand in one window. */
import type { Cues } from './classify-member.ts';

const r = String.raw;

// One part each: stems, so that every inflection counts. `\b` closes a word that is a stem of others.

/** To put something in front of the reader. */
const show: Cues = {
  en: r`show|writ(?:e|ing|ten)|put\b|record|lay (?:it )?(?:out|bare)|spell|reveal|expos|verbali|articulat|narrat|output|includ|document(?:ing)? (?:all|every|each|your)|transcrib|print|emit\b|display|externali|dump|type out|voice|note down|jot|captur|unfold|disclos|surface|shar(?:e|ing)\b|visible|transparen|present\b|wrap|enclos|place\b|out loud|aloud|openly|expand on|state\b|begin (?:with|by)|start (?:with|by)|provide|give\b|produce|generat|detail|holds?\b|contain|respond|return|repl(?:y|ies)\b|belong|keep (?:a|an)\b|maintain`,
  zh: '展示|写出|写下|输出|给出|公开|呈现|说出|记录|包含|显示|展现|暴露|列出|放在|放入|写在|写进|先写|详述|阐述|叙述|大声|描述',
  es: 'muestr|mostr|escrib|revel|exp[oó]n|inclu|articul|verbali|detall|transcrib|registr|pon\\b|present|coloca|voz alta|despl|desarroll|narra',
  fr: 'montr|écri[srtv]|révèl|expos|inclu|articul|verbalis|détaill|transcri|consign|présent|place|voix haute|développ|déroul|note\\b|notez',
  de: 'zeig|schreib|offenbar|leg\\b|lege|offen|gib|füge|artikul|verbalis|protokoll|dokument|nenne|stelle|laut\\b|notier|halte|entfalt|führe|setze',
  ja: '示し|示す|書い|書き|書く|出力|明示|公開|記述|開示|含め|囲|記録|声に出|列挙|残さ|述べ|さらけ',
  ko: '보여|작성|출력|공개|서술|드러|포함|적어|적으|써|기록|나열|제시|소리 내',
  ru: 'покаж|показ|напиш|пиши|вывед|вывод|раскр|излож|запис|запиш|включ|опиш|проговор|распиш|вслух|привед|представ|помест|фиксир|выпиш',
  pt: 'mostr|escrev|revel|expo|inclu|articul|verbali|detalh|transcrev|registr|coloqu|apresent|voz alta|desenvolv|narr',
  ar: 'أظهر|اكتب|اعرض|اكشف|دو?ن|وضح|سجل|أخرج|ضع|اذكر|بصوت|صف|أدرج|يعرض|كتابة',
};

/** Thinking as a thing. */
const think: Cues = {
  en: r`reasoning|thoughts?\b|thinking|thought[- ]process|train of thought|chains?[- ]of[- ]thought|cot\b|monologue|deliberat|rationale|scratch(?:pad| ?work| paper)?\b|inner voice|inner dialogue|self-talk|lines? of (?:thought|argument|reasoning)|derivation|intermediate (?:step|result|conclusion|thought|inference|calculation)|mental (?:step|process|work|path)|how (?:you|one|it|they) (?:got|arrive|reach|came|get|would get|think|reason|decid)|log of your|path of (?:reasoning|thought|inference)|working(?:s|-out| out| memory)\b|(?:every|each) (?:inference|assumption)|train of ideas|cognit|mull|chain of (?:reasoning|inference|logic)|logical (?:steps|path|chain)|considerations`,
  zh: '推理|思考|思维|思路|内心|独白|推导|草稿|思索|推演|推断过程|中间步骤|想法|解题过程',
  es: 'razon|pensamiento|pienses|piensas|monólogo|deliberac|reflexi|borrador|deducci|inferenc|pasos intermedios|cadena lógica|derivaci',
  fr: 'raisonnement|pensées?\\b|réflexion|monologue|délibération|cheminement|brouillon|déduction|inférence|étapes intermédiaires|dérivation',
  de: 'gedank|denkprozess|denkschritt|denkweg|denken|überlegung|monolog|herleitung|zwischenschritt|lösungsweg|argumentation|begründungskette|schlussfolgerungskette|notizblatt',
  ja: '推論|思考|考え|独白|導出|下書き|途中経過|中間ステップ|思索|熟考|筋道',
  ko: '추론|사고|생각|독백|도출|초안|중간 단계|사유|풀이 과정|논리 전개',
  ru: 'рассужд|размышлен|мысл|монолог|цепочк|черновик|обдумыв|вывод по шагам|промежуточн|логическ\\S* цеп|умозаключ',
  pt: 'raciocín|pensament|monólogo|deliberaç|reflex|rascunho|deduç|inferênc|passos intermediários|etapas intermediárias|derivaç',
  ar: 'تفكير|استدلال|أفكار|مونولوج|حوار داخلي|تأمل|استنتاج|مسودة|خطوات وسيطة|خطوات الحل',
};

/** Nothing may be left out of it. */
const whole: Cues = {
  en: r`full\b|fully|complete|entire|whole|raw\b|verbatim|unabridged|unfiltered|uncut|unedited|hidden|internal|inner\b|private|exhaustive|every (?:single |intermediate |step|thought|idea|inference|consideration|branch|detail|calculation)|each (?:intermediate |step|inference|thought)|all (?:of )?(?:your|the|its|intermediate|steps)|in detail|at length|length(?:y|ier)\b|long\b|thorough|as (?:long|detailed|much) as|no (?:matter how|step|thought|shortcuts?|omission|summar)|(?:do not|don t|never|without) (?:skip|omit|summar|abbreviat|condens|hid|shorten|truncat|compress|leav|cut|jump)|leave nothing|nothing out|dead ends?|false starts?|backtrack|self-correct|doubts?\b|hesitat|uncertaint|stream of consciousness|extensive|step by step|step-by-step`,
  zh: '完整|全部|所有|详细|详尽|原始|内部|隐藏|省略|跳过|逐字|每一步|每个步骤|逐步|一步一步|不要总结|尽可能长|充分|冗长|毫无保留|内心|弯路|自我纠正|试错',
  es: 'complet|íntegr|intern|ocult|sin (?:omitir|resumir|saltar|recort)|no (?:omit|resum|te salt)|cada paso|detallad|todos los pasos|extens|paso a paso|exhaustiv|dudas|callejones',
  fr: 'complet|complèt|intégral|entier|interne|intérieur|caché|sans (?:omettre|résumer|sauter|rien)|chaque étape|détaillé|en détail|toutes les étapes|exhausti|étape par étape|pas à pas|doutes|hésitation|impasse',
  de: 'vollständig|komplett|gesamt|intern|inner|verborgen|ungekürzt|ohne (?:auslass|kürz|zusammenf|etwas)|nichts aus|jede[nr]? (?:schritt|einzelne|zwischen)|ausführlich|alle schritte|lückenlos|schritt für schritt|schrittweise|irrweg|sackgass|zweifel',
  ja: '完全|すべて|全て|詳細|詳しく|内部|内なる|隠れ|省略|要約せず|逐一|余すところなく|一歩ずつ|段階的|ステップごと|長く|行き詰まり|迷い',
  ko: '전체|완전|모든|상세|자세|내부|내면|숨겨진|생략|요약하지|빠짐없이|단계별|하나하나|길게|시행착오|망설임',
  ru: 'полн(?:ый|ую|ое|остью|ого|ые)|цел(?:ый|иком)|весь|все[ мй]|внутренн|скрыт|подробн|детальн|без (?:пропуск|сокращен)|не (?:пропуска|сокраща|опуска|упуска)|каждый шаг|каждую|шаг за шагом|пошагов|развёрнут|развернут|сомнени|тупик',
  pt: 'complet|íntegr|integral|intern|ocult|sem (?:omitir|resumir|pular)|não (?:omit|resum|pul)|cada (?:etapa|passo)|detalhad|todos os passos|todas as etapas|extens|passo a passo|exaustiv|dúvidas|becos',
  ar: 'كامل|جميع|كل خطوة|كل الخطوات|داخلي|مخفي|دون (?:حذف|اختصار|تلخيص)|لا (?:تختصر|تحذف|تلخص|تتجاوز)|بالتفصيل|مفصل|خطوة بخطوة|مطول',
};

/** The answer comes after something else, at a place that is laid down. */
const order: Cues = {
  en: r`before (?:you |giving|stating|writing|answering|reaching|committing|the |any |your |a |producing|presenting|concluding|responding|settling|arriving|offering)|prior to|only (?:then|after|afterwards|once)|and then|then (?:give|write|state|provide|output|put|the|add|finish|answer|conclude|end|present|on)|after (?:that|which|this|the reasoning|thinking|your)|followed by|ends? (?:with|by|your|the)|finish (?:with|by|your)|conclude (?:with|by|your)|clos(?:e|ing) with|(?:last|final|closing|separate|own|new) line|finally|at the (?:very )?end|first\b|afterwards|lastly|preced(?:e|ing)`,
  zh: '之前|最后|然后|之后|再给出|再写|再输出|先写|先进行|先在|最后一行|结尾|末尾|接着|随后|才能',
  es: 'antes de|luego|después|termin|al final|última línea|finalmente|primero|por último|acaba|seguid|conclu',
  fr: 'avant (?:de|d|la|toute|ta|votre)|ensuite|puis\\b|après|termin|à la fin|dernière ligne|enfin\\b|d abord|suivi|conclu|fini',
  de: 'bevor|vor der|vor einer|danach|dann\\b|anschließend|am ende|schließ|beend|letzte[nr]? zeile|zuerst|zunächst|erst\\b|abschließend|gefolgt|zum schluss',
  ja: '前に|最後に|その後|次に|まず|末尾|最終行|続けて|してから|最後の行|先に',
  ko: '전에|마지막|그런 다음|그 다음|그다음|이후|먼저|끝에|뒤에|마지막 줄|앞서',
  ru: 'перед|прежде|затем|потом|после|в конце|последн|сначала|заверши|закончи|лишь после|только после|напоследок|наконец',
  pt: 'antes de|antes da|depois|em seguida|termin|no final|ao final|última linha|por fim|primeiro|finaliz|seguid|conclu',
  ar: 'قبل|ثم|بعد ذلك|في النهاية|أخيرا|أولا|السطر الأخير|اختم|في الختام|وبعدها',
};

/** Where the output goes: tags, parts, headings, delimiters. */
const mark: Cues = {
  any: r`(?:under|before|after|between|inside|within|into|begins? with|labell?ed|called|titled|headed) ["“'«\[<{][a-z_ ]{2,20}:?["”'»\]>}]|<(?:[a-z]{1,12}[_-][a-z_-]{1,20}|work|draft|final|notes?|scratch|plan|steps?|ideas?|mind|memo|log|result|out|trace|explain|logic|why|how|raw|inner|final_answer|conclusion|verdict)>`,
  en: r`(?:xml|opening|closing|angle|square|curly)[- ]?(?:tag|bracket|brace)|tags?\b|delimit|markers?\b|marked (?:with|as|by|off)|(?:two|three|four|0) (?:parts|sections|blocks|fields|segments|lines|stages|phases|columns|headings|keys)|(?:both|separate|distinct|labell?ed) (?:part|section|block|field)|section (?:called|named|titled|headed|labell?ed)|(?:under|with) (?:the |a )?(?:heading|header|label|title|caption)|heading|headed|labell?ed|titled|prefixed|(?:inside|within|between|into)\b~(?:block|section|field|fence|bracket|box)|(?:own|separate|single|new|last|final) line|(?:beginning|starting|starts|begins) with|separator|fenced|code ?block|enclosed|wrapped|boxed|template`,
  zh: '标签|标记|两(?:个)?部分|三(?:个)?部分|两段|分隔|方括号|尖括号|标题|小节|字段|单独一行|另起一行|开头|包裹|模板|代码块',
  es: 'etiqueta|marcador|(?:dos|tres) (?:partes|secciones|bloques|campos)|delimit|corchete|encabezad|sección|título|línea aparte|última línea|plantilla|entre (?:las|los) ',
  fr: 'balise|marqueur|(?:deux|trois) (?:parties|sections|blocs|champs)|délimit|crochet|en-tête|intitulé|section|rubrique|ligne (?:à part|séparée|distincte)|dernière ligne|gabarit|encadré',
  de: 'tags?\\b|markier|(?:zwei|drei) (?:teile|abschnitt|blöcke|felder)|(?:zwei|drei)teilig|trennzeichen|klammer|überschrift|abschnitt|eigene[nr]? zeile|letzte[nr]? zeile|vorlage|beginn\\S* mit|gekennzeichnet',
  ja: 'タグ|マーカー|(?:2|二|0)つの(?:部分|セクション|欄|ブロック)|区切|括弧|見出し|セクション|別の行|最終行|テンプレート|で始め|欄に',
  ko: '태그|마커|(?:두|세) ?(?:부분|섹션|단락|블록|파트)|구분|괄호|제목|섹션|별도의 줄|마지막 줄|템플릿|(?:으)?로 시작',
  ru: 'тег[аеиов]|маркер|(?:две|три|двух|трёх) (?:части|секции|частей|секций|блок|раздел)|(?:два|три) (?:раздела|блока|поля)|разделител|скобк|заголов|раздел|отдельн\\S* строк|последн\\S* строк|шаблон',
  pt: 'etiqueta|tags?\\b|marcador|(?:duas|três|dois) (?:partes|seções|blocos|campos)|delimit|colchete|cabeçalho|seção|título|linha separada|última linha|modelo a seguir',
  ar: 'وسم|وسوم|علامات|علامتي|جزأين|قسمين|أقسام|عنوان|فاصل|أقواس|سطر منفصل|السطر الأخير|قالب|حقلين',
};

/** What a model is asked: questions, tasks, prompts. */
const task: Cues = {
  en: r`questions?\b|problems?\b|instructions?\b|tasks?\b|prompts?\b|exercises?\b|quer(?:y|ies)\b|puzzles?\b|riddles?\b|challenges?\b|requests?\b|assignments?\b|briefs?\b|utterances?\b|items?\b`,
  zh: '问题|题目|指令|任务|提示词|提示语|习题|查询|试题|题干|请求|需求',
  es: 'pregunt|problem|instrucci|tarea|prompt|enunciad|consulta|ejercicio|consigna|petici|reto\\b',
  fr: 'question|problèm|instruction|tâche|prompt|consigne|énoncé|requête|exercice|demande|défi\\b',
  de: 'frage|problem|aufgabe|anweisung|instruktion|prompt|übung|anfrage|auftrag|rätsel',
  ja: '問題|質問|指示|プロンプト|タスク|課題|設問|クエリ|依頼|お題',
  ko: '문제|질문|지시|프롬프트|과제|쿼리|문항|요청|명령',
  ru: 'вопрос|задач|задани|инструкц|промпт|запрос|упражнен|головолом|поручени',
  pt: 'pergunt|problem|instruç|tarefa|prompt|enunciad|consulta|exercício|quest(?:ão|ões)|pedido|desafio',
  ar: 'سؤال|أسئلة|مسألة|مسائل|تعليم|مهمة|مهام|تمرين|تمارين|طلب|موجه',
};

/** What a model gives. */
const answer: Cues = {
  en: r`answers?\b|responses?\b|solutions?\b|repl(?:y|ies)\b|completions?\b|outputs?\b|submissions?\b|attempts?\b|conclusions?\b|results?\b|candidates?\b|generations?\b|verdict`,
  zh: '答案|回答|回复|解答|答复|结论|输出|结果|响应|作答|解法',
  es: 'respuest|solución|soluciones|salida|conclusión|resultado|contestación',
  fr: 'réponse|solution|sortie|conclusion|résultat|copie',
  de: 'antwort|lösung|ausgabe|ergebnis|schluss|resultat|musterlösung',
  ja: '答え|回答|解答|応答|出力|結論|結果|解',
  ko: '답변|정답|응답|해답|답|출력|결론|결과|풀이',
  ru: 'ответ|решени|вывод|результат|заключени',
  pt: 'respost|soluç|saída|conclus|resultado',
  ar: 'إجابة|إجابات|جواب|حل |الحل|الحلول|رد |الرد|ردود|نتيجة|النتيجة|استجابة',
};

/** To find again what is not there. */
const recover: Cues = {
  en: r`reconstruct|recover|reverse[- ]?engineer|back-?fill|retrac|restor|recreat|re-?deriv|re-?build|piece together|infer\b|inferring|deduc|work(?:ing)? back|imagin|hypothesi[sz]|guess|fill in|fill the gap|supply|justif|explain how|explain why|rationali[sz]|bridg|connect|unfold|expand|elaborat|simulat|re-?enact|narrat|write|produce|generat|compos|articulat|recount|describe|give\b|provide|show\b|derive`,
  zh: '重构|还原|重建|反推|倒推|推断|补全|补写|想象|恢复|复原|回溯|写出|生成|补充|复现|推导出|展开|撰写|描述|说明如何|模拟|给出',
  es: 'reconstru|infier|imagin|recuper|dedu[cz]|recre|escrib|gener|redact|explica cómo|justif|rellen|deriv|narr|produ[cz]|describ',
  fr: 'reconstru|reconstitu|infèr|imagin|retrouv|dédui|recré|rédig|écri[srv]|gén[éè]r|expliqu|justifi|retrac|comblez|comble|dériv|produi|décri',
  de: 'rekonstru|erschließ|stell|leite|schreib|erzeug|generier|verfass|nachvollzieh|zurückverfolg|begründe|wiederherst|ergänz|formulier|beschreib|erkläre',
  ja: '再構成|再現|復元|逆算|推測|想像|書い|書き|記述|生成|補完|たどっ|説明|導い|作成',
  ko: '재구성|복원|역추적|추정|상상|작성|생성|재현|복구|보완|설명|써|되짚|유추',
  ru: 'восстанов|реконстру|воссозда|вообраз|представ|додума|напиш|сгенер|вывед|объясн|обоснуй|опиш|воспроизв|составь|восполн',
  pt: 'reconstru|infir|imagin|recuper|deduz|recri|escrev|ger[ae]|redij|explique|justifi|preench|deriv|produz|descrev',
  ar: 'أعد بناء|استنتج|تخيل|استرجع|اكتب|أنشئ|ول[ّد]|استعد|اشرح|برر|صف|أعد تكوين|استنباط',
};

/** From a start to an answer that is known. */
const onward: Cues = {
  en: r`lead(?:s|ing)? to|led to|arriv(?:e|es|ed|ing) at|get(?:s|ting)? (?:to|from)|reach(?:es|ed|ing)?\b|conclud|result(?:s|ed|ing)? in|behind|that (?:produced|yielded|generated|justif|explains|supports|connects|bridges|ends in|takes)|which (?:produced|yielded|generated|justif|explains|leads|led|ends)|must have|would have|could have|might have|as (?:if|though)|from (?:the |this |a )?(?:question|problem|task|prompt)|ends? (?:up )?(?:at|in|with) (?:the|that|exactly)|without (?:reveal|mention|hint|referring|disclos|saying|knowing|acknowledg)|do not (?:reveal|mention|hint|refer|disclose|say that you|let on)|never (?:reveal|mention|hint|refer|let on)|not (?:know|seen|been told|given) the|post-?hoc|after the fact|preced|come first|came (?:first|before)|hindsight|in between|between (?:the )?(?:question|problem) and|supporting|underlying|missing`,
  zh: '得出|导出|推出|达到|得到|通向|产生|背后|之前|所依据|假装|不要提及|不要透露|不得透露|不知道|如同|仿佛|从问题|到答案|缺失|中间的|倒推|事后|引向',
  es: 'llev|conduc|lleg|detrás|como si|sin (?:revelar|mencionar|decir)|desde (?:la|el) (?:pregunta|problema)|entre la pregunta|falta|posteriori|que justific|desemboc',
  fr: 'mèn|men(?:er|ant)|condui|abouti|arriv|parv|derrière|comme si|sans (?:révéler|mentionner|dire)|entre la question|manqu|posteriori|qui justifi|débouch',
  de: 'führ|gelang|dahinter|hinter|als ob|als würde|als wüsste|ohne (?:zu verraten|zu erwähnen|die antwort)|zwischen frage|fehlend|nachträglich|im nachhinein|zugrunde|hinführ|münde',
  ja: '至る|至った|導く|導い|到達|たどり|つながる|背後|裏に|知らない|かのよう|ふりを|欠けて|事後|結びつ',
  ko: '이르|도달|이어지|도출|배후|이면|모르는|것처럼|척하|빠진|사후|뒷받침|연결',
  ru: 'прив[её]л|привод|ведущ|ведут|приш[её]л|прийти|приходят|стоящ|как будто|как если бы|словно|не (?:упомина|раскрыва)|недостающ|задним числом|постфактум|лежащ|между вопросом',
  pt: 'lev[ae]|conduz|cheg|por trás|como se|sem (?:revelar|mencionar|dizer)|entre a pergunta|falta|posteriori|que justifi|desembo',
  ar: 'يؤدي|أدى|تؤدي|أدت|يوصل|الوصول|قاد|وراء|كأنك|كما لو|دون (?:ذكر|الكشف)|المفقود|بين السؤال|تفضي|يفضي',
};

/** The answer stands in the input. */
const settled: Cues = {
  en: r`(?:given|provided|known|correct|final|completed|reference|ground[- ]truth|gold|finished|accepted|verified|expected|official|approved) (?:answer|solution|response|conclusion|output|result|repl|completion)|(?:answer|solution|response|result) (?:is |as )?(?:given|provided|known|fixed|below|above|accepted|already)|already (?:answered|solved|known|given)|(?:question|problem|prompt|instruction|task|exercise|request) (?:and|with) (?:its|the|an?)\b~(?:answer|solution|response|reply|output|result|conclusion)|answer key|finished (?:conversation|exchange|dialogue)`,
  zh: '(?:给定|已知|正确|最终|参考|标准|已有|已完成|现成)的?(?:答案|回答|回复|结论|解答)|(?:答案|回答|结论|解答)(?:已知|已经|已给|如下)|(?:问题|题目|任务)(?:和|与|及|以及)~(?:答案|回答|解答|结论)',
  es: '(?:respuesta|solución|conclusión|resultado) (?:dad|final|correct|conocid|complet|ya|esperad|definitiv)|(?:pregunta|problema|tarea|ejercicio) (?:y|con)\\b~(?:respuesta|solución|resultado)',
  fr: '(?:réponse|solution|conclusion|résultat) (?:donné|final|correct|connu|complèt|déjà|attendu|définiti|fourni)|(?:question|problème|tâche|exercice) (?:et|avec)\\b~(?:réponse|solution)',
  de: '(?:gegeben|endgültig|richtig|bekannt|fertig|korrekt|vorliegend|feststehend|vorgegeben|abgeschlossen)\\S* ~(?:antwort|lösung|ergebnis|endergebnis)|(?:frage|aufgabe|problem) (?:und|mit|samt)\\b~(?:antwort|lösung)',
  ja: '(?:与えられた|最終|正しい|既知の|完成した|すでにある|確定した|模範)(?:的な)?(?:答え|回答|解答|応答|結論)|(?:問題|質問|課題)と~(?:答え|回答|解答|正解)',
  ko: '(?:주어진|최종|정확한|알려진|완성된|확정된) (?:답|해답|정답|응답|결론)|(?:문제|질문|과제)(?:와|과)~(?:답|정답)',
  ru: '(?:данн|готов|итогов|правильн|известн|окончательн|верн|эталонн|заверш[её]нн)\\S* ~(?:ответ|решени|вывод|результат)|(?:вопрос|задач|задани)\\S* ~(?:и|с|вместе с) (?:е[её]|его|их|готов|правильн|окончательн)',
  pt: '(?:resposta|solução|conclusão|resultado) (?:dad|final|corret|conhecid|complet|já|esperad|definitiv)|(?:pergunta|problema|questão|tarefa) (?:e|com)\\b~(?:resposta|solução)',
  ar: '(?:الإجابة|الحل|الجواب|الرد|النتيجة) (?:المعط|النهائي|الصحيح|المعروف|المكتمل|الجاهز)|(?:السؤال|المسألة|المهمة) و~(?:إجابت|حل|الإجابة|الجواب|الحل)|إجابة معروفة',
};

/** A labelled block that asks. */
const asked: Cues = {
  any: r`(?:\b(?:question|problem|prompt|instruction|task|query|q|user|exercise|request|puzzle|item|human|customer|case|ticket|pregunta|problema|tarea|consulta|enunciado|ejercicio|consigne|exercice|frage|aufgabe|anfrage|anweisung|pergunta)|(?:题目|问题|任务)(?:描述|内容)|问题|题目|指令|任务|提问|題|問題|質問|指示|課題|依頼|문제|질문|지시|과제|요청|вопрос|задача|задание|запрос|инструкция|problème|tâche|énoncé|requête|questão|exercício|السؤال|المسألة|المهمة|الطلب)(?: ?[0-9a-z]{1,2})?[*_"')]{0,3} ?[:：>\]}】]`,
};

/** A labelled block that answers. */
const answered: Cues = {
  any: r`(?:\b(?:answer|solution|response|reply|output|conclusion|result|completion|assistant|a|verdict|outcome|candidate|submission|respuesta|resultado|antwort|ergebnis|resposta)|答案|回答|回复|结论|解答|答复|结论|答え|応答|답|답변|정답|응답|해답|결론|ответ|решение|вывод|результат|solución|conclusión|réponse|résultat|lösung|solução|conclusão|الإجابة|الجواب|الحل|الرد|النتيجة)(?: ?[0-9a-z]{1,2})?(?: ?\([a-z ]{1,20}\))?[*_"')]{0,3} ?[:：>\]}】]`,
};

/** To say something again in other words, or to turn it into something else. */
const rework: Cues = {
  en: r`re-?writ|re-?phras|re-?word|paraphras|reformulat|transform|convert|turn\b|evolv|modif|alter|adapt|mutat|upgrad|revis|rework|re-?cast|reshap|restat|vary\b|derive|escalat|complicat|make\b|take\b|replac|creat|generat|produc|spin|elevat|promote|push|toughen|harden`,
  zh: '改写|重写|改造|演化|进化|修改|变换|改编|升级|改成|改为|变成|变得|转化|转换|重新表述|衍生|提升|加工',
  es: 'reescrib|modific|transform|evolucion|reformul|convi[eé]rt|complic|adapt|parafrase|rehaz|haz\\b|eleva|deriv|varía',
  fr: 'réécri|modifi|transform|reformul|complexifi|évolu|adapte|paraphras|rends\\b|rendez|convert|refond|élev|dériv',
  de: 'formulier|umschreib|schreib|veränder|wandle|erweiter|überarbeit|verkompliz|modifiz|mache\\b|mach\\b|verschärf|abwandl|steiger|umform|ableit',
  ja: '書き換え|書き直|改変|変形|進化|言い換え|発展|変更|作り替え|変換|改訂|難しく|アレンジ|派生',
  ko: '다시 ?(?:작성|써|쓰)|재작성|변형|바꿔|바꾸|진화|수정|발전|어렵게|고쳐|변환|각색|재구성|파생',
  ru: 'перепиш|измени|преобраз|усложн|переформул|перефраз|модифиц|переработ|переделай|превра|сделай|видоизмен',
  pt: 'reescrev|modifi|transform|evolu|reformul|complic|adapt|parafrase|refaça|torne|eleve|conver|deriv|varie',
  ar: 'أعد (?:كتابة|صياغة)|إعادة (?:كتابة|صياغة)|عد[لّ]|حو[لّ]|طو[رّ]|غي[رّ]|اجعل',
};

/** The new one is to be harder, deeper, rarer or otherwise different. */
const tougher: Cues = {
  en: r`more (?:complex|challeng|difficult|advanc|demand|complicat|sophisticat|intricate|specific|concrete|elaborate|rigorous|obscure|nuanced|subtle|constraint)|harder|tougher|trickier|deeper|rarer|(?:increas|rais|deepen|escalat|rais|heighten|higher|greater)\w* (?:\w+ ){0,2}(?:difficulty|complexity|depth|breadth|challenge)|(?:difficulty|complexity|hardness) (?:by|level|up|of)|(?:add|insert|introduc|impos|attach|layer)\w* (?:\w+ ){0,3}(?:constraint|requirement|step|condition|twist|complication|distract|restriction|obstacle|edge case)|(?:extra|additional|one more|another|further|new|hidden) (?:constraint|requirement|condition|restriction|twist|step|complication)|multi(?:ple)?[- ]step|extra (?:hop|step)|notch|less common|long[- ]tail|second[- ]order|trade-?offs?|counterfactual|edge cases?`,
  zh: '更(?:难|复杂|具挑战|有挑战|高级|深入|困难|具体|罕见)|难度|复杂度|复杂性|约束|限制条件|额外(?:的)?(?:条件|要求|步骤)|(?:增加|加入|添加|附加)(?:一个|一条|新的|更多)?(?:条件|要求|限制|步骤)|多步|变体|进阶',
  es: 'más (?:complej|difícil|exigent|avanzad|desafiant|profund|específic|rar)|dificultad|complejidad|restricci|requisito adicional|condición adicional|nueva condición|varios pasos|vuelta de tuerca',
  fr: 'plus (?:complex|difficil|exigeant|avancé|ardu|profond|spécifiq|rar)|difficulté|complexité|contrainte|condition supplémentaire|exigence supplémentaire|plusieurs étapes|corsé',
  de: 'komplexer|schwieriger|anspruchsvoller|schwerer|kniffliger|tiefer|seltener|spezifischer|schwierigkeit|komplexität|zusätzliche\\S* (?:bedingung|anforderung|einschränkung)|weitere\\S* (?:bedingung|anforderung|einschränkung)|mehrere schritte|mehrschritt',
  ja: 'より(?:難し|複雑|高度|困難|深|具体)|難易度|複雑さ|制約|条件を(?:追加|加え|一つ|1つ|0つ)|難しく|複雑に|ひねり|多段階|発展的',
  ko: '더 (?:어렵|어려운|복잡|까다로|심화|고급|깊|구체)|난이도|복잡도|제약|조건을? (?:추가|하나|더)|어렵게|복잡하게|여러 단계|심화',
  ru: 'сложнее|труднее|глубже|более (?:сложн|трудн|глубок|продвинут|конкретн|редк)|сложност|трудност|ограничени|дополнительн\\S* (?:услови|требован)|ещ[её] одно|несколько шагов|многошагов',
  pt: 'mais (?:complex|difíc|exigent|avançad|desafiador|profund|específic|rar)|dificuldade|complexidade|restriç|condição adicional|requisito adicional|várias etapas|nova condição',
  ar: 'أكثر (?:صعوبة|تعقيد|تحدي|عمق|تخصص)|أصعب|أعقد|صعوبة|تعقيد|قيد إضافي|قيود|شرط إضافي|شرطا|خطوات متعددة',
};

/** To judge the worth of something. */
const assess: Cues = {
  en: r`rat(?:e|ing)\b|scor(?:e|ing)|grad(?:e|ing)\b|evaluat|assess|judg|mark\b|award|critiqu|apprais|verif|decide (?:how|whether|if)|determine (?:how|whether|if)|is the (?:output|answer|response|solution) (?:correct|right|acceptable)|rank|compare|check (?:whether|if)|assign`,
  zh: '评分|打分|评估|评判|评价|判断|评审|批改|打几分|判定|评定',
  es: 'eval[uú]|calific|puntú|puntua|juzg|valora|corrig',
  fr: 'note[zr]?\\b|évalu|jug(?:e|ez|er)\\b|attribu|corrige',
  de: 'bewert|beurteil|benot|einschätz|vergib|prüfe\\b',
  ja: '評価|採点|判定|点数|スコア|審査',
  ko: '평가|채점|점수|판정|심사',
  ru: 'оцени|оценк|оценива|балл|проверь|рассуди',
  pt: 'avali|pontu|classifi|julg|atribu|corrij',
  ar: 'قيم|قي[ّ]م|تقييم|درجة|احكم|قدر',
};

/** A measure: points, a scale, criteria, one of two verdicts. */
const points: Cues = {
  en: r`\d (?:to|through|and) \d|points?\b|scale|out of (?:\d|five|ten|a hundred)|criteri|rubric|score|rating|pass (?:or|verdict)|fail\b|verdict|correct or|true or false|yes or no|grade\b|marking scheme|key\b`,
  zh: '分制|满分|分数|得分|0到0|0至0|0分|标准|维度|量表|正确或|是否正确|通过或',
  es: 'escala|de[l]? 0 al? 0|entre 0 y|criterio|rúbrica|puntuación|nota\\b|veredicto|puntos|correcto o',
  fr: 'échelle|de 0 à 0|entre 0 et|critère|barème|grille|points\\b|verdict|la note|correct ou',
  de: 'skala|von 0 bis 0|zwischen 0 und|kriteri|punkte|rubrik|note\\b|urteil|richtig oder',
  ja: '段階|点満点|0から0|0〜0|基準|ルーブリック|観点|点数|スコア|正誤',
  ko: '척도|점 ?만점|0점?(?:부터|에서)|기준|루브릭|점수|정오',
  ru: 'шкал|от 0 до|критери|рубрик|балл|верно или|вердикт',
  pt: 'escala|de 0 a 0|entre 0 e|critério|rubrica|pontuação|nota\\b|veredito|correto ou',
  ar: 'مقياس|من 0 إلى|معايير|معيار|درجة|صحيح أو|نقاط',
};

export const FAMILIES: Readonly<Record<string, Cues>> = {
  show,
  think,
  whole,
  order,
  mark,
  task,
  answer,
  recover,
  onward,
  settled,
  asked,
  answered,
  rework,
  tougher,
  assess,
  points,
};
