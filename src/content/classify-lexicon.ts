/** Word groups that several techniques share: what is asked to be made, of what, and in which form. */
import type { Cues } from './classify-member.ts';

/** A verb of making. */
const make: Cues = {
  en: 'generat|creat|write_|writing_|produce|come up with|design_|compose|synthesi|devise|construct|craft|invent|formulate|propose|brainstorm|make up|build_|turn |convert|derive|extract_|prepare|compile|fabricat|simulat|provide|give me|draft_|think up|list_|guess|pose_|write|make (a|up|an|one|five|ten|two)_|give (me|0|n|a|an|two|three|four|five|ten)_|extend the|role play|imagine|reply with|sample (a|0|n|one)_|list (0|ten|five|forty)|attempt|solve|put |print |pose|describe|fill|author |implement|emit|synthes|transform|answer it',
  zh: '生成|编写|编造|创建|撰写|设计|构造|写出|补写|合成|创作|给出|提供|虚构|模拟|整理成|提出|拟定|写|编制|请模拟|补全',
  es: 'gener|crea|escrib|redact|produ|diseñ|elabor|proporcion|invent|formul|transform|propon|redacta|inventa|escribe',
  fr: 'génère|générez|générer|crée|rédige|écri|produi|conce|élabor|fourni|invent|formul|propos|renvoie|résous|rends|invente',
  de: 'generier|erstell|schreib|erzeug|entwirf|entwickl|verfass|liefer|erfinde|formulier|denk dir|schreibe|mache ',
  ja: '生成|作成|作って|作り|書いて|書き|考えて|考案|設計|出題',
  ko: '생성|작성|만들|써 |설계|출제|제시|만들어',
  ru: 'сгенерир|создай|создать|напиш|придума|состав|сформулир|разработ|предлож|сымитируй',
  pt: 'ger(e|a|ar)_|cri(e|a|ar)_|escrev|redij|produz|elabor|forneç|invent|formul|proponh',
  ar: 'أنشئ|اكتب|ولد|توليد|إنشاء|صمم|ابتكر|اقترح',
};

/** Many at once, or variety demanded. */
const many: Cues = {
  en: '0 (question|instruction|new|diverse|different|distinct|unique|varied|questions|problems|instructions|tasks|prompts|examples|samples|pairs|queries|requests|personas|items|rows|records|dialogues|training|q a|qa|original|more|realistic|independent)|(several|multiple|two|three|four|five|ten|twenty|fifty) (new|diverse|different|distinct|questions|problems|instructions|tasks|prompts|examples|pairs|personas|self)|(series|set|batch|list|variety|range|collection) of|divers(e|ity)|as many |no two |at (least|most) (0|two|three|five|ten)|each one|one per line|0 (short|separate|related|alternative|independent|realistic|fictional|hard|small|sampled|distinct|ways|samples|completions|subtopics|characters|endpoints|tests|test inputs|rounds|exchanges|responses|answers|implementations|people|users|rows|asserts|topics|records|things)|(two|three|four|five|six|ten|twelve) (short|separate|related|alternative|independent|realistic|fictional|hard|small|sampled|distinct|ways|samples|completions|subtopics|characters|endpoints|tests|test inputs|rounds|exchanges|responses|answers|implementations|people|users|rows|asserts|topics|records|things)|(hundred|fifteen|twelve|six) (short|questions|prompts|tasks|requests)|for each_|as many|one hundred',
  zh: '多样|多个|多条|若干|一批|一系列|0个|0道|0条|0组|0份|0种|不同的|每个主题|五轮|四个|三种|五个|十个',
  es: 'divers|varias|varios|variad|0 (pares|preguntas|instrucciones|tareas|perfiles|ejemplos)|una (serie|lista)|cinco|diez|cada una',
  fr: 'divers|variée|plusieurs|0 (paires|questions|instructions|exemples|profils)|une (série|liste)|quatre|cinq|dix ',
  de: 'vielfältig|verschieden|mehrere|0 (frage|paare|anweisung|beispiel|aufgaben|vielfält)|eine (reihe|liste)|zehn|zwölf|fünf|zu jedem',
  ja: '多様|複数|さまざま|様々|0個|0問|0件|0つ|異なる|5つ|つ作|つ書',
  ko: '다양|여러|서로 다른|0개|0쌍|0가지|0문항|네 개|다섯|열 개',
  ru: 'разнообразн|несколько|набор |серию|0 (разн|вопрос|задач|пар|запрос|инструк|приме)|список из|не менее|десят|пять',
  pt: 'divers|vários|várias|variad|0 (pares|perguntas|instruções|tarefas|exemplos|perfis)|uma (série|lista)',
  ar: 'متنوع|عدة|مجموعة من|سلسلة من|0 (أسئلة|أزواج|مهام|أمثلة|تعليمات)|قائمة من',
};

/** The product is said to be for training a model. */
const training: Cues = {
  any: `jsonl|\\bsft\\b|\\bdpo\\b|\\brlhf\\b`,
  en: '(training|synthetic|preference|distillation|sft|instruction|demonstration|alignment) (data|set|corpus|examples|samples|rows|records|pairs|tuning)|fine ?tun|finetun|datasets?_|to train |train (a|an|the|our|another|future) |student model|training (a|an|our|the|another|language) (model|llm|language|assistant|student)|llm training|distill|data (generator|annotator|labeler|labeller|curator)|reward model|supervised training|into the corpus|preference (pair|data)|rule based reward|we train|benchmark items|problem bank|training data|used to train|demonstrations? for|smaller model|to dpo|our data filter|data filter|prior to training|before it goes into|fit for (supervised |)training|gui agent',
  zh: '训练数据|训练集|训练样本|微调|数据集|语料|指令数据|蒸馏|学生模型|用于训练|训练模型|训练一个|合成数据|偏好数据|数据标注|奖励模型|用于微调',
  es: 'datos de entrenamiento|datos sintéticos|conjunto de datos|ajuste fino|entrenar (un|el|nuestro|otro)|modelo estudiante|corpus|ajustar un (modelo|chatbot)',
  fr: 'données d entra|données synthétiques|jeu de données|affinage|entraîner (un|le|notre)|modèle élève|corpus',
  de: 'trainingsdat|datensatz|datensätze|feinabstimm|modell trainier|schülermodell|synthetische daten|korpus',
  ja: '学習データ|訓練データ|トレーニングデータ|データセット|ファインチューニング|微調整|蒸留|生徒モデル|合成データ|コーパス|報酬モデル',
  ko: '학습 데이터|학습데이터|훈련 데이터|데이터셋|데이터 셋|파인튜닝|미세 조정|증류|합성 데이터|말뭉치|보상 모델',
  ru: 'обучающ|датасет|набор данных|дообуч|файн тюн|для обучения|дистилляц|синтетическ|корпус',
  pt: 'dados de trein|dados sintéticos|conjunto de dados|ajuste fino|treinar (um|o|nosso|outro)|modelo aluno|corpus',
  ar: 'بيانات تدريب|بيانات التدريب|مجموعة بيانات|الضبط الدقيق|لتدريب|تدريب نموذج|تقطير|بيانات اصطناعية',
};

/** The form of the output is dictated. */
const form: Cues = {
  any: String.raw`\n\W{0,5}output(?: format)?:?\s*\n|\bformat ?:|\{\s*\\?"[a-z_]+\\?" ?:|(?:start|begin|end) with ["“'\[<]|[<\[{](?:your|insert|the|score|rating|answer|question|label|number)[ _a-z]{0,40}[>\]}]|": ?"?(?:\.\.\.|…|")|\[\d to \d\]|\n#{1,4} (?:output|format|layout|output format)`,
  en: '(output|return|respond|reply|answer|write|provide|give|print) (only|with only|just|strictly|exclusively|with the|with a single|with json|as json|as a json|in json|just)|nothing (but|else|more)|only (output|return|give|provide|reply|respond|the|json|code|with)|(number|letter|question|code|json|text|list|transcript|score|instruction|prompt|line|request|array|object) only_|number alone|no (prose|comment|preamble|explanation|other text|additional text)|without (any )?(explanation|commentary|additional)|(do not|don t|never) (include|add|provide|output|explain|write any|restate|repeat the|say)|(valid|strict|well formed) json|json (object|array|format|list|schema|only|lines|messages)|(following|exact|same|strict|required|output|response) (format|template|structure|schema)|format your|(your|the) (output|response|reply) (should|must)|one per line|(a|one|per) line each|per line_|start(s|ing|) with|json_|(question|exercise|statement|call|trace|checks|replacement|file|result|record|text|message|poem|title|items|rows|dialogue|letter|word|verdict|task|query|description|conversation|final answer|version) only|use this (form|format|layout)|in (exactly |)this (form|format|layout)|fill in|print a single|separate(d|) (them |)(by|with)|tag them|numbered|csv_|a single (letter|word|number|line|integer)|(in|as) (a |)(table|list|numbered list) (of|with)|each (line|on|starting|prefixed)|start every|nothing else|and nothing|no explanations|only something like|(just|only) the (question|answer|text|code|number|letter)|is (prohibited|forbidden)|placeholders|with the (keys|columns|fields)|the (first|last|final) line|emit (as|only|the|json)|return as|as (a |)(json|yaml|xml|csv)|yaml|xml|no prose|give 0|wrap (each|it|the)|start with|end with|close with|conclude with|provide a single|between (q|tags)',
  zh: '只输出|只返回|只给出|只回|仅输出|仅返回|直接输出|只需|只能|不要解释|无需解释|不要输出|不要包含|不要添加|json|格式|每行一|输出要求|只回答|直接给出|标注|用“|写出“',
  es: '(solo|sólo|únicamente|solamente) (el|la|un|con|en|devuelv|respond|a|json)|(devuelve|devuelva|responde|entrega|da|escribe) (solo|sólo|únicamente)|sin (explica|coment|texto|nada)|no (incluyas|añadas|agregues|expliques)|formato|json|una por línea|salida en|solo código|solo el|solo la',
  fr: 'uniquement|seulement (la|le|du|les)|sans (explica|comment|texte|rien)|n ajoute|n inclu|json|format (suivant|de sortie|exact)|une par ligne|rends seulement|n écris que|seulement (la|le|les)|présente les ainsi',
  de: 'nur (das|die|den|mit|als|a_|json)|(ausschließlich|lediglich)|ohne (erklärung|kommentar|einleitung|zusätz)|keine (erklärung|kommentare|einleitung)|json|ausgabeformat|format_|eine pro zeile|nichts anderes|nur die|ausgabe als|als json',
  ja: 'のみを|のみ出力|だけを|だけ出力|説明は不要|説明なし|説明せず|json|形式で|フォーマット|次の形式|以下の形式|出力形式|1行に|だけを答え|の形で|番号を付け',
  ko: '만 출력|만 반환|만 답|만 작성|으로만|설명 없이|설명은|json|형식으로|형식에|출력 형식|한 줄에|하나씩|만 답하',
  ru: 'только|исключительно|без (пояснен|объяснен|комментар|лишн)|не (добавляй|пиши|поясняй)|json|формат|по одному',
  pt: '(apenas|somente) (o|a|os|as|um|com|em|json)|sem (explica|coment|texto)|não (inclua|adicione|escreva)|json|formato|uma por linha',
  ar: 'فقط|دون شرح|دون أي|بدون شرح|بدون أي|لا تضف|json|بالتنسيق|بصيغة|تنسيق|سطر لكل',
};

/** The model is given a role or a task in the way templates do. */
const role: Cues = {
  en: 'you are (a|an|the|given|to|tasked|shown|evaluating|judging|now)_|act as |acting as |your (task|job|role|goal|objective|mission) is|your objective|assume the role|you (will|ll) be (given|shown|provided|asked|judging|evaluating)|you (will|shall) (receive|act|evaluate|judge|generate|write|read)|(given|below|here|following) (is|are) (a|an|the)|(given|below) (the|a|an) |i (will|want you to) |we (are|want|need) |as a (strict|expert|careful|senior|professional)|please act|as an (expert|impartial|ai|experienced)|you (grade|evolve|upgrade|rewrite|generate|produce|judge|score|always|write)|your (task|job|role|input)|you (have|need|soften|are shown|will see|make|get)_|here is|we (train|lost|feed|would|collect)|i am going to|is (given|shown) (below|above)|are given',
  zh: '你是|您是|作为一|扮演|你的任务|你的目标|你的职责|请根据|请基于|给定|以下是|下面是|你将|请你|请将|请为|已知|阅读',
  es: 'eres un|usted es|actúa como|tu (tarea|objetivo)|te (doy|daré)|a continuación|dado (el|la|un)|dada (la|una)|se te (da|dará)',
  fr: 'tu es un|vous êtes un|agis (en|comme)|(ta|votre|ton) (tâche|objectif)|voici|ci dessous|étant donné|à partir d',
  de: 'du bist ein|sie sind ein|agiere als|(deine|ihre) aufgabe|gegeben|im folgenden|folgende|dein ziel|lies |du erhältst',
  ja: 'あなたは|として(振る舞|行動)|あなたの(任務|役割|仕事|目的)|次の|以下の|以下は|与えられた',
  ko: '당신은|너는|역할을|당신의 (임무|역할|목표)|다음|아래|주어진',
  ru: 'ты —|ты (беспристраст|эксперт|генерат|опытн|помощ|строг)|вы —|твоя задача|ваша задача|даны_|дана_|следующ|ниже ',
  pt: 'você é um|aja como|(sua|seu) (tarefa|objetivo)|a seguir|abaixo|dado |dada ',
  ar: 'أنت (خبير|مساعد|مقيم|محرر|كاتب|مولد|نموذج|قاض|معلم|حكم|مقيّم)|مهمتك|دورك|بناء على|بناءً على|فيما يلي|التالي|المعطى',
};

/** A labelled block of payload inside a template: slots, section markers, fences, closing label. */
const slots: Cues = {
  any: String.raw`\n[#*<\[({|" -]{0,5}[^\s:：,.;!?<>{}\[\]#*|"\x02-][^\n:：,.;!?\x02]{0,28}[*\])"> ]{0,4}[:：](?: |\n|\{|\[|<|"|[^\x00-\x7f])|\n[#*<\[|]{1,5} ?(?:original|given|input|source|seed|user|student|model|reference|problem|question|instruction|prompt|context|document|text|response|answer|solution|task|query|candidate|assistant)[a-z0-9' ]{0,14}[>\]|]|\{\{?[a-z_]+\}|"""\n|\n-{3,}\n|\n={3,}\n|<\|[a-z]|#[a-z' ]{3,30}#|[=:：>]["'*\x60\s]{0,4}\x02`,
  zh: '(问题|题目|指令|输入|原文|文本|回答|答案|材料|内容|任务|过程|回复|候选|设定|种子|描述|提示)(：|__|00__|a：|b：)|【',
  es: '(pregunta|problema|instrucción|texto|respuesta|solución|tarea|razonamiento|contexto|consulta)__',
  fr: '(problème|entrée|réponse|tâche|raisonnement|énoncé|requête|consigne|exercice|texte)__',
  de: '(frage|anweisung|eingabe|antwort|lösung|aufgabe|gedankengang|kontext)__',
  ja: '(問題|質問|指示|入力|文章|テキスト|解答|答え|課題|推論|回答)(：|__)',
  ko: '(문제|질문|지시|지시문|입력|텍스트|답변|응답|정답|풀이|과제|추론|과정|원문|프롬프트)(：|__)',
  ru: '(вопрос|задача|инструкция|текст|ответ|решение|задание|рассуждение|контекст|запрос|промпт)__',
  pt: '(pergunta|instrução|resposta|solução|tarefa|raciocínio|texto)__',
  ar: '(السؤال|المسألة|التعليمة|التعليمات|المدخل|النص|الإجابة|الحل|المهمة|السياق|الاستدلال|الجواب|الطلب)__',
};

/** The words for reasoning as a thing: a trace, a chain of thought, an inner monologue. */
const reasoning: Cues = {
  any: String.raw`</?(?:think|thinking|thought|thoughts|reasoning|scratchpad|inner_monologue|reflection|cot|trace)>|begin_of_thought|</?(?:denk|pens|gedank|raz|réfl|мысл|思|推)[^>\n]{0,12}>`,
  en: 'reasoning|chains? of thought|cot_|thought process|thinking (process|trace|steps|transcript|out loud|aloud)|train of (thought|ideas)|(inner|internal|intermediate) (monologue|reasoning|thought|thinking|deliberation|step|inference|voice)|rationale|scratchpad|working memory|deliberation|hidden thoughts|your thinking|derivation|lines? of (thought|argument)|path of|private (thought|deliberation)|the thinking|think (aloud|out loud)|monologue|thoughts_|the thoughts|inner (monologue|voice)|hidden plan|train of|thoughts as|inferences|stream of thought|thoughts go|deliberat|raw thoughts|thinking (field|section)|chain of',
  zh: '推理|思考过程|思考步骤|思维链|思维过程|内心独白|思路|推导|思考|草稿|解题过程|思考内容|想法',
  es: 'razonamiento|cadena de pensamiento|proceso de pensamiento|monólogo|pensamiento interno|deliberación|pensamientos',
  fr: 'raisonnement|chaîne de pensée|processus de réflexion|monologue|cheminement|réflexion interne|pensées',
  de: 'gedankengang|gedankenkette|denkprozess|denkschritt|überlegung|argumentationskette|monolog|begründungskette|lösungsweg|herleitung|zwischenschritt|gedanke|irrwege',
  ja: '推論|思考|独白|考えの流れ|考えの過程|導出',
  ko: '추론|사고 과정|사고과정|생각의|독백|사고의 흐름|풀이 과정',
  ru: 'рассужд|цепочк|ход мысл|мыслительн|монолог|размышлен|размышлени|мысли',
  pt: 'raciocínio|cadeia de pensamento|processo de pensamento|monólogo|pensamento interno|deliberação',
  ar: 'الاستدلال|استدلال|سلسلة التفكير|سلسلة تفكير|سلسلة الأفكار|تفكيرك|عملية التفكير|المونولوج',
};

/** What a model is asked. */
const task: Cues = {
  en: '(question|problem|instruction|task|prompt|exercise|query|queries|puzzle|riddle|challenge|request|utterance|user message)',
  zh: '问题|题目|指令|任务|提示词|提示语|习题|查询|试题|题干|请求',
  es: 'pregunt|problema|instrucci|tarea|prompt|enunciad|consulta|ejercicio',
  fr: 'question|problème|instruction|tâche|prompt|consigne|énoncé|requête|exercice',
  de: 'frage|problem|aufgabe|anweisung|instruktion|prompt|übung|anfrage',
  ja: '問題|質問|指示|プロンプト|タスク|課題|設問|クエリ',
  ko: '문제|질문|지시|프롬프트|과제|쿼리|문항',
  ru: 'вопрос|задач|задани|инструкц|промпт|запрос|упражнен',
  pt: 'pergunt|problema|instruç|tarefa|prompt|enunciad|consulta|exercício|quest(ão|ões)',
  ar: 'سؤال|أسئلة|السؤال|مسألة|مسائل|تعليم|مهمة|مهام|تمرين',
};

/** A question stands in the input, and below it its answer. */
const answered: Cues = {
  any: String.raw`\n[#*<\[ ]{0,5}(?:known |final |official |correct |accepted |attempted |proposed  |reference |gold |ground[- ]truth |model |candidate |assistant |student |standard |completed )?(?:answer|response|solution|result|reply|output|submission|completion|attempt|key) ?#?[ab\d]? ?:|</?(?:answer|response|solution|result|reply|output|submission|completion)>|#{2,} ?(?:response|answer|solution|completion)|\[(?:the )?(?:start|begin)\w* of|<\|the start|(?:回答|答案|回复|解答|答え|답변|정답|응답|풀이) ?[ab\d]?[:：]|\n(?:respuesta|réponse|antwort|lösung|solución|ответ|resposta|решение) ?[ab\d]? ?:|(?:الإجابة|الجواب|الرد) ?\d?:`,
};

export const LEXICON: Readonly<Record<string, Cues>> = {
  make,
  many,
  training,
  form,
  role,
  slots,
  reasoning,
  task,
  answered,
};
