/** Word groups that several techniques share: verbs of making, objects of training data, demands on the output. */
import type { Cues } from './classify-member.ts';

const r = String.raw;

/** A verb of making near a noun for tasks given to a model. */
const asks_items: Cues = {
  en: r`(?:generat(?:e|ing)|creat(?:e|ing)|writ(?:e|ing)|produc(?:e|ing)|com(?:e|ing) up with|design|compos(?:e|ing)|synthesi[sz](?:e|ing)|devis(?:e|ing)|construct|craft|invent|deriv(?:e|ing)|(?:draw|think|make|dream) up|formulat(?:e|ing)|propos(?:e|ing)|brainstorm|guess|pose|draft|extract)\b~(?:questions?|problems?|instructions?|tasks?|prompts?|exercises?|quer(?:y|ies)|requests?|puzzles|riddles|challenges|user messages?|utterances|q&a|qa pairs?)\b`,
  zh: r`(?:生成|编写|创建|撰写|设计|构造|提出|想出|合成|创作|写出|编制|拟定|出)~(?:问题|题目|指令|任务|提示词|提示语|练习题|习题|查询|试题|问答)|(?:问题|题目|指令|提示词)~(?:生成|构造|合成)`,
  es: r`(?:gener[ae]|cre[ae]|escrib[ae]|redact[ae]|produ[cz]|dise[ñn]|elabor[ae]|formul[ae]|invent[ae]|propon)~(?:preguntas?|problemas?|instruccion|tareas|ejercicios?|consultas|prompts?|enunciados?)`,
  fr: r`(?:gén[éè]r|cré[eo]|rédige|écri[sv]|produi|conce[vz]|concevoir|élabor|formule|invente|propose)~(?:questions?|problèmes?|instructions?|tâches|exercices?|requêtes|prompts?|consignes?|énoncés?)`,
  de: r`(?:generier|erstell|schreib|erzeug|entwirf|entwerf|entwickl|formulier|verfass|erfinde|denk dir)~(?:fragen?\b|probleme?\b|aufgaben?|anweisung|instruktion|prompts?\b|übung|anfragen?\b)`,
  ja: r`(?:問題|質問|指示|命令|タスク|課題|プロンプト|クエリ|例題|設問)~(?:生成|作成|作って|作り|考え|考案|設計)`,
  ko: r`(?:질문|문제|지시|명령|과제|프롬프트|쿼리|문항)~(?:생성|작성|만들|설계|출제)`,
  ru: r`(?:сгенерир|созда[йв]|напиш|придума|состав|сформулир|разработай)~(?:вопрос|задач|инструкци|задани|промпт|запрос|упражнени)`,
  pt: r`(?:ger[ae]|cri[ea]|escrev|redij|produz|elabor|formul|invent|proponh)~(?:perguntas?|problemas?|instruç|tarefas|exercícios?|consultas|prompts?|quest(?:ão|ões)|enunciados?)`,
  ar: r`(?:أنشئ|اكتب|ولّ?د|إنشاء|توليد|صمم|ابتكر|اقترح|ضع)~(?:أسئلة|سؤال|مسائل|مسألة|تعليمات|مهام|تمارين|استفسار)`,
};

const make: Cues = {
  en: r`(?:generate|create|write|produce|come up with|design|compose|synthesi[sz]e|devise|construct|craft|invent|formulate|propose|provide|give me|build|turn|convert|derive|extract|prepare|compile|make up|fabricate|simulate)\b`,
  zh: '生成|编写|编造|创建|撰写|设计|构造|写出|合成|创作|给出|提供|虚构|模拟|整理成',
  es: r`(?:gener[ae]|cre[ae]|escrib[ae]|redact[ae]|produ[cz]|dise[ñn]|elabor[ae]|proporcion)`,
  fr: r`(?:gén[éè]r|crée|rédige|écri[sv]|produi|concevez|élabore|fourni)`,
  de: r`(?:generier|erstell|schreib|erzeug|entwirf|verfass|liefer)`,
  ja: '生成|作成|作って|書いて|出力し|考えて',
  ko: '생성|작성|만들|써 ?주',
  ru: 'сгенерир|созда[йв]|напиш|придума|состав',
  pt: r`(?:ger[ae]|cri[ea]|escrev|redij|produz|elabor|forneç)`,
  ar: 'أنشئ|اكتب|ولّ?د|توليد|إنشاء|صمم',
};

/** Many at once, or variety demanded. */
const many: Cues = {
  en: r`(?:\d{1,3}|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|fifty|several|multiple) (?:[a-z,-]+ ){0,3}(?:questions|problems|instructions|tasks|prompts|exercises|queries|requests|examples|samples|instances|pairs|scenarios|dialogues|conversations|personas|profiles|variants|variations|items|entries|rows|records|lines)\b|a (?:new )?(?:series|set|batch|collection|list|variety|range) of|divers(?:e|ity)|varied|at (?:least|most) (?:\d|two|three|five|ten)|\bn ?= ?\d`,
  zh: r`(?:0|[一二三四五六七八九十两百几]) ?(?:个|道|条|组|段|份|种|轮)|多样|多个|多条|若干|一批|一系列`,
  es: r`(?:\d{1,3}|dos|tres|cuatro|cinco|seis|ocho|diez|quince|veinte|varias|varios) (?:\S+ ){0,2}(?:preguntas|problemas|instrucciones|tareas|ejercicios|ejemplos|pares|consultas)|una (?:serie|lista) de|un conjunto de|divers[ao]`,
  fr: r`(?:\d{1,3}|deux|trois|quatre|cinq|six|huit|dix|quinze|vingt|plusieurs) (?:\S+ ){0,2}(?:questions|problèmes|instructions|tâches|exercices|exemples|paires|requêtes)|une (?:série|liste) d|un ensemble d|divers|varié`,
  de: r`(?:\d{1,3}|zwei|drei|vier|fünf|sechs|acht|zehn|fünfzehn|zwanzig|mehrere) (?:\S+ ){0,2}(?:fragen|probleme|anweisungen|aufgaben|übungen|beispiele|paare|anfragen|instruktionen)|eine (?:reihe|liste) von|vielfältig|verschieden`,
  ja: r`(?:0|[二三四五六七八九十]) ?(?:個|問|件|つ|組|種類|ペア)|多様|複数|さまざま|様々`,
  ko: r`[0-9]{1,3} ?(?:개|쌍|가지|건|문항)|다양한|여러|(?:다섯|열|스무) ?(?:개|가지)`,
  ru: r`(?:\d{1,3}|два|три|четыре|пять|шесть|восемь|десять|двадцать|несколько) (?:\S+ ){0,2}(?:вопрос|задач|инструкц|задани|пример|пар|запрос)|разнообразн|набор|список из|серию`,
  pt: r`(?:\d{1,3}|dois|duas|três|quatro|cinco|seis|oito|dez|quinze|vinte|vários|várias) (?:\S+ ){0,2}(?:perguntas|problemas|instruções|tarefas|exercícios|exemplos|pares|consultas|questões)|uma (?:série|lista) de|um conjunto de|divers[ao]`,
  ar: r`[0-9٠-٩]{1,3} (?:أسئلة|سؤال|مسائل|تعليمات|مهام|أمثلة|أزواج)|مجموعة من|سلسلة من|قائمة من|متنوع|عدة|خمسة|عشرة`,
};

/** The product is said to be for training a model. */
const training: Cues = {
  en: r`(?:training|instruction|synthetic|preference|distillation|alignment|sft|tuning) (?:data|set|corpus|example|sample|tuning|row|record|pair)|fine-?tun(?:e|ing)|datasets?\b|(?:to|for|used to) train(?:ing)? (?:an?|the|our|other|future|small|another|large)~(?:model|llm|assistant|classifier|ai\b)|student model|distill(?:ed|ing|ation)|language model will|given to a (?:gpt|language|large)|data (?:labell?er|annotator|generator)|sft\b|rlhf|dpo\b|jsonl`,
  zh: '训练数据|训练集|训练样本|微调|数据集|语料|指令数据|蒸馏|学生模型|用于训练|供模型训练|训练(?:一个|我们|小|大|语言)?~模型|数据标注|合成数据|偏好数据',
  es: r`datos (?:de entrenamiento|sintéticos)|conjunto de datos|ajuste fino|afinar|entrenar (?:un|el|nuestro|otro)~modelo|modelo (?:estudiante|alumno)|corpus`,
  fr: r`données (?:d entra[iî]nement|synthétiques)|jeu de données|affinage|fine-?tun|entra[iî]ner (?:un|le|notre)~mod[èe]le|modèle (?:élève|étudiant)|corpus`,
  de: r`trainingsdat|datensatz|datensätze|feinabstimm|fine-?tun|trainieren~modell|schülermodell|synthetische daten|korpus|modell~trainier`,
  ja: '学習データ|訓練データ|トレーニングデータ|データセット|ファインチューニング|微調整|蒸留|生徒モデル|モデルの(?:学習|訓練)|合成データ|コーパス',
  ko: '학습 ?데이터|훈련 ?데이터|데이터 ?셋|데이터세트|파인 ?튜닝|미세 ?조정|증류|모델~(?:학습|훈련)|합성 데이터|말뭉치',
  ru: 'обучающ(?:их|ие|ей|ая|его) (?:данн|выборк|пример|набор)|датасет|набор данных|дообуч|файн-?тюн|для обучения|дистилляц|обуч(?:ить|ения|ать)~модел|синтетическ|корпус',
  pt: r`dados (?:de treinamento|de treino|sintéticos)|conjunto de dados|ajuste fino|treinar (?:um|o|nosso|outro)~modelo|modelo (?:aluno|estudante)|corpus`,
  ar: 'بيانات (?:ال)?تدريب|مجموعة بيانات|الضبط الدقيق|لتدريب~نموذج|تدريب (?:ال)?نموذج|تقطير|بيانات اصطناعية',
};

/** The form of the output is dictated. */
const form: Cues = {
  any: r`\n\W{0,5}output(?: format)?:?\s*\n|\bformat ?:|\{\s*\\?"[a-z_]+\\?" ?:|(?:start|begin|end) with ["“'\[<]|[<\[{](?:your|insert|the|score|rating|answer|question|label|number)[ _a-z]*[>\]}]`,
  en: r`(?:output|return|respond|reply|answer|write|provide|give|print) (?:me )?(?:only|with only|just|strictly|exclusively)|nothing (?:but|else|more)|(?:number|letter|question|code|json|text|list|task|label|transcript|score|instruction|prompt|result|output|line|request|array|object|b) (?:only|alone)\b|no (?:prose|comments?|text|words)\b|just the\b|(?:output|return|respond|reply|answer|provide|give|format)~(?:in (?:the|this) (?:following|exact|same)|in (?:valid |strict )?json|as (?:a |an )?(?:valid |strict )?(?:json|xml|yaml))|(?:do not|don't|never|without|avoid) (?:includ|add|provid|output|writ|giv|generat|any |say|repeat|restate)~(?:explanation|commentary|preamble|introduction|markdown|anything else|solution|other text|additional|extra)|(?:valid|strict|well-formed) json|json (?:object|array|format|list|schema|line)|(?:following|exact|same|strict|required|output|response|json) (?:format|template|structure|schema)|format (?:your|the) (?:response|output|answer|reply)|(?:your|the) (?:output|response|answer|reply) (?:should|must)|one (?:per|on each) line|(?:two|three|0) (?:distinct |separate )?sections|(?:wrap|enclose)~tags|no (?:explanation|preamble|commentary|other text|additional text)|only (?:output|return|give|provide|reply|the (?:rewritten|final|question|score|number|json|cleaned|new|rewrite|result|prompt|instruction))`,
  zh: r`(?:只|仅|仅仅|直接|只需|只能|严格)~(?:输出|返回|给出|回答|回复|写)|(?:不要|无需|请勿|不得|不需要|禁止)~(?:解释|说明|其他|多余|额外|评论|前言)|json|格式(?:如下|为|输出|要求)|以下格式|(?:输出|返回|回答)格式|按照?~格式|每行一`,
  es: r`(?:devuelv|respond|entreg|escrib|muestr|d[ae]me|produ[cz])\S{0,4} (?:únicamente|solo|sólo|solamente|exclusivamente)|(?:solo|sólo|únicamente) (?:devuelv|respond|escrib|el |la |un )|sin (?:explicac|comentario|texto|nada más|añadir|incluir)|no (?:incluyas|añadas|agregues|escribas)|(?:en|formato) json|siguiente formato|formato (?:de salida|json|exacto)|un[ao] por línea`,
  fr: r`(?:renvoi|répond|donn|écri|produi|retourn|affich)\S{0,5} (?:uniquement|seulement|exclusivement)|(?:uniquement|seulement) (?:le|la|les|un|du)|sans (?:explication|commentaire|texte|rien|préambule)|n (?:ajout|inclu|écri)~(?:pas|rien|aucun)|(?:en|format) json|format (?:suivant|de sortie|json|exact)|un[e]? par ligne`,
  de: r`(?:gib|antwort|liefer|schreib|ausgabe|geben sie|return)~(?:nur|ausschließlich|lediglich)|nur (?:das|die|den|mit|als)|ohne (?:erklärung|kommentar|weiteren|einleitung|zusätz)|keine (?:erklärung|kommentare|einleitung|weiteren)|als json|json-|im (?:json|folgenden)~format|folgende[ns]? (?:format|schema)|ausgabeformat|eine? pro zeile`,
  ja: '(?:のみ|だけ)を?~(?:出力|返|答え|回答|書)|(?:説明|解説|余計|前置き|コメント)~(?:不要|なし|しない|含めない|書かない|せず)|json|(?:次|以下|下記)の(?:形式|フォーマット)|出力(?:形式|フォーマット)|形式で(?:出力|回答|返)|1行に',
  ko: '(?:만|오직)~(?:출력|반환|답|작성)|(?:설명|해설|주석|다른 (?:말|내용|텍스트))~(?:없이|하지 ?마|말고|포함하지|제외)|json|(?:다음|아래) ?(?:의 )?(?:형식|포맷)|출력 ?형식|형식으로|한 줄에',
  ru: '(?:только|исключительно|лишь)~(?:вывед|верн|отве|оценк|текст|json|числ|результат|вопрос|переписан)|(?:вывед|верн|отве|напиш)~(?:только|исключительно)|без (?:пояснен|объяснен|комментар|лишн|дополнит)|не (?:добавля|пиши|включа|поясня)|json|(?:следующ|указанн)~формат|формат (?:вывода|ответа)|по одному~строк|в формате',
  pt: r`(?:devolv|retorn|respond|escrev|forneç|produz)\S{0,4} (?:apenas|somente|só|exclusivamente)|(?:apenas|somente) (?:o|a|os|as|um|com|em)\b|sem (?:explica|comentário|texto|nada mais)|não (?:inclua|adicione|escreva|acrescente)|(?:em|formato) json|seguinte formato|formato (?:de saída|json|exato)|um[a]? por linha`,
  ar: 'فقط|دون (?:أي )?(?:شرح|تعليق|إضاف|تفسير)|بدون (?:أي )?(?:شرح|تعليق|إضاف)|لا تضف|لا تكتب|json|بالتنسيق التالي|بالصيغة التالية|تنسيق (?:ال)?إخراج|بصيغة|سطر لكل|كل سطر',
};

/** A role or a mission is given to the model. */
const role: Cues = {
  en: r`you are (?:an?|the|now|being|asked|given|tasked|acting)\b|act(?:ing)? as (?:an?|the)\b|your (?:task|job|role|objective|goal|mission|responsibility) (?:is|as|here|will)|you (?:will|are going to) (?:be |receive|see|get|read)|as an? (?:expert|experienced|professional|senior|helpful|skilled)|i want you (?:to )?act|(?:here|below) (?:is|are) (?:a|an|the|some|one)\b|(?:given|read) (?:an? |the )?(?:following|below|problem|question|instruction|response|passage|document)`,
  zh: '你是|您是|你的任务|你将|请你?扮演|作为一[名位个]|任务(?:是|：|说明)|给定|要求：|请根据|以下是',
  es: r`eres un|actúa como|tu (?:tarea|trabajo|objetivo|misión|papel)|se te (?:da|dará|proporciona)|a partir de|dad[oa] (?:el|la|un)|como expert`,
  fr: r`(?:tu es|vous êtes) un|agis (?:comme|en)|(?:ta|votre) (?:tâche|mission)|(?:ton|votre) (?:objectif|rôle)|on (?:te|vous) donne|à partir d|en tant qu|voici`,
  de: r`du bist|sie sind ein|handle als|(?:deine|ihre) (?:aufgabe|rolle)|(?:dein|ihr) ziel|du erhältst|gegeben (?:ist|sei|sind)|als (?:experte|erfahren)|auf (?:der )?grundlage`,
  ja: 'あなたは|として(?:振る舞|行動)|あなたの(?:任務|役割|仕事|タスク|目的)|与えられ|以下の|に基づい|次の',
  ko: '당신은|너는|역할|당신의 (?:임무|과제|작업|목표)|주어진|다음|아래|바탕으로|기반으로',
  ru: 'ты (?:—|-|–|являешься|эксперт)|вы (?:—|-|–|являетесь|эксперт)|действуй как|выступи в роли|(?:твоя|ваша) (?:задача|цель|роль)|тебе (?:дан|будет)|вам (?:дан|будет)|на основе|дан[оаы]?\\b|ниже (?:привед|дан)',
  pt: r`você é um|aja como|atue como|(?:sua|a tua) (?:tarefa|função|missão)|seu (?:objetivo|papel|trabalho)|será dad|a partir d|dad[oa] (?:o|a|um)|com base`,
  ar: 'أنت (?:خبير|مساعد|مقيّ?م|محرر|كاتب|مولد|نموذج|قاض|معلم|حكم)|مهمتك|تصرف ك|دورك|بناءً? على|فيما يلي|المعط|التالي',
};

/** A labelled block of payload inside a template: slots, section markers, fences, closing label. */
const slots: Cues = {
  any: r`\n\s*(?:[#*\[<]{1,4} ?[a-z][a-z0-9 _'-]*[\]>#*]{1,4}:?|#{1,4} ?[a-z][a-z0-9 '-]*:?)\s*\n|<\|[a-z' _]+\|>|\{\{?[a-z_]+\}|\[(?:the )?(?:start|begin|end)|"""\n|\n-{3,}\n|\n={3,}\n|</?(?:question|problem|instruction|input|context|passage|response|answer|solution|text|document|prompt|trace|query|code|task|conversation|draft|original|candidate|reasoning|transcript)[ _0-9a-z]*>|【[^】\n]+】|\n(?:task|instructions?|role|objective|guidelines|requirements|rules|note|notes|constraints|criteria|example|examples)(?: \d)?:|(?:original|given|input|source|seed|user|student|model|reference|problem|question|instruction|prompt|context|passage|document|text|response|answer|solution|task|query|candidate|trace|reasoning|statement|topic|persona|transcript|description|snippet|chosen|draft|a|b|1|2|one|two) ?#?:\s|(?:问题|题目|指令|输入|原文|文本|回答|答案|材料|内容|任务|过程|问|答|回复|候选|問題|質問|指示|入力|文章|テキスト|解答|答え|課題|推論|문제|질문|지시|지시문|입력|텍스트|답변|응답|정답|풀이|과제|추론|과정|원문|프롬프트) ?\d?[ab]?[:：]|(?:вопрос|задача|инструкция|текст|ответ|решение|задание|рассуждение|контекст|запрос|промпт) ?\d?:|(?:pregunta|problema|instrucción|texto|respuesta|solución|tarea|razonamiento|contexto|consulta|problème|entrée|réponse|tâche|raisonnement|énoncé|requête|consigne|frage|anweisung|eingabe|antwort|lösung|aufgabe|gedankengang|kontext|pergunta|instrução|resposta|solução|tarefa|raciocínio) ?\d?[ab]? ?:|(?:السؤال|المسألة|التعليمة|التعليمات|المدخل|النص|الإجابة|الحل|المهمة|السياق|الاستدلال|الجواب|الطلب) ?\d?[ :]`,
};

/** The words for reasoning as a thing: a trace, a chain of thought, an inner monologue. */
const reasoning: Cues = {
  any: r`</?(?:think|thinking|thought|thoughts|reasoning|scratchpad|inner_monologue|reflection|analysis|cot)>|begin_of_thought`,
  en: r`reasoning(?: (?:trace|process|steps?|chain|path))?\b|chains? of thoughts?|chain-of-thought|cot\b|(?:thought|thinking) (?:process|trace|steps?)|train of thought|(?:inner|internal) (?:monologue|reasoning|thoughts?|thinking|deliberation)|rationale|scratchpad|working memory|deliberation|hidden thoughts`,
  zh: '推理(?:过程|步骤|链|轨迹|痕迹)|思考(?:过程|内容|链|轨迹|步骤)|思维链|思维过程|内心独白|思路|内部(?:推理|思考)|草稿',
  es: 'razonamiento|cadena de pensamiento|proceso de pensamiento|monólogo interno|pensamiento interno',
  fr: 'raisonnement|chaîne de pensée|processus de réflexion|monologue intérieur|réflexion interne|cheminement',
  de: 'gedankengang|gedankenkette|denkprozess|denkschritte|überlegungen|argumentationskette|innerer monolog|inneren monolog|begründungskette|lösungsweg',
  ja: '推論(?:過程|プロセス|の過程|ステップ|トレース)|思考(?:過程|プロセス|の過程|連鎖|内容)|内的独白|考えの流れ|思考の連鎖',
  ko: '추론 ?(?:과정|단계|경로|흔적|트레이스)|사고 ?(?:과정|흐름|의 흐름)|생각의 (?:사슬|흐름)|내적 독백|내부 (?:추론|사고)',
  ru: 'рассуждени|цепочк[аиу] (?:мыслей|рассужден)|ход мысл|мыслительн|внутренн(?:ий|его) монолог',
  pt: 'raciocínio|cadeia de pensamento|processo de pensamento|monólogo interno|pensamento interno',
  ar: 'الاستدلال|سلسلة (?:ال)?(?:أفكار|تفكير)|عملية (?:ال)?تفكير|خطوات (?:ال)?تفكير|المونولوج|تفكيرك|التفكير الداخلي|استدلال',
};

export const LEXICON: Readonly<Record<string, Cues>> = {
  asks_items,
  make,
  many,
  training,
  form,
  role,
  slots,
  reasoning,
};
