/** Technique: having the model write instruction and answer together, or bulk answers in a training template. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Generation of supervised training pairs and dialogues',
  benign:
    'An author wanting one dialogue, a firm wanting an FAQ: no model roles, no field names of a training record. People who fine-tune open models ask about code, not for the rows.',
  cues: {
    pairs: {
      any: r`["'](?:instruction|question|prompt|input|query|user|problem)["'] ?:[^{}]{0,45}["'](?:output|answer|response|completion|assistant|solution|input)["'] ?:|### ?(?:instruction|human|input):?\s|"messages" ?: ?\[|"role" ?: ?"(?:user|assistant)"|\bq: ?\S{0,40}\s*a: ?`,
      en: r`(?:question|instruction|prompt|input|query)~(?:answer|response|completion|output)~(?:pairs|pair )|(?:q ?& ?a|qa|q/a|instruction[- ](?:response|output|following)|question[- ](?:and[- ])?answer|user[- ]assistant)~(?:pair|example|data|turn|sample|format|conversation)|(?:question|instruction|prompt|problem)s (?:and|with|along with) ~(?:answer|response|solution|completion)`,
      zh: '问答对|问答数据|指令[-和与及、 ]?(?:回答|回复|响应|输出)|(?:问题|指令|题目)(?:和|与|及|以及|并附)~(?:答案|回答|回复|解答)|问答形式',
      es: 'pares? (?:de )?(?:pregunta|instrucción)|pregunta[- ]?(?:y )?respuesta|preguntas (?:y|con)~respuestas|instrucci(?:ón|ones) (?:y|con)~respuesta',
      fr: 'paires? (?:de )?(?:question|instruction)|question[- ]?(?:et )?réponse|questions (?:et|avec)~réponses|instructions? (?:et|avec)~réponse',
      de: 'frage-?(?:und-)?antwort|(?:fragen|anweisungen|instruktionen) (?:und|mit|samt)~antworten|anweisung-antwort|instruktions?-?antwort',
      ja: '質問(?:と|・)(?:その)?(?:回答|答え)|質問応答|qaペア|指示(?:と|・)~(?:応答|回答|出力)|問題と~(?:解答|答え|解説)',
      ko: '질문(?:과|-| )?(?:답변|응답|대답) ?(?:쌍|데이터)|질의 ?응답|질문과~답|지시(?:문)?(?:과|와|-)~(?:응답|답변)',
      ru: 'вопрос[-– ]?(?:и )?[-– ]?ответ|вопрос(?:ы|ов)? (?:и|с)~ответ|инструкци~ответ|пар[ыа]? (?:вопрос|инструкц)',
      pt: 'pares? (?:de )?(?:pergunta|instrução)|pergunta[- ]?(?:e )?resposta|perguntas (?:e|com)~respostas|instruções? (?:e|com)~resposta',
      ar: 'سؤال وجواب|أزواج (?:من )?(?:الأسئلة|سؤال)|أسئلة (?:و|مع )~(?:أجوبة|إجابات|أجوبتها|إجاباتها)|الأسئلة والأجوبة|تعليمات (?:و|مع )~إجاب',
    },
    dialogue: {
      en: r`(?:generat(?:e|ing)|creat(?:e|ing)|writ(?:e|ing)|produc(?:e|ing)|design|compos(?:e|ing)|simulat(?:e|ing)|synthesi[sz](?:e|ing)|complete|continue|role-?play)\b~(?:conversations?|dialogues?|multi-turn|chat (?:logs?|transcripts?))~(?:user|human|person|student|customer|patient|people|asking|assistant|ai|chatbot|turns?|speakers?)|(?:conversation|dialogue) between (?:you|an?|the) (?:\w+ ){0,3}(?:user|human|person|student|customer|patient|ai|assistant|chatbot)|\d{1,2} turns|multi-turn (?:conversation|dialogue)`,
      zh: '(?:生成|编写|创建|撰写|模拟|构造)~(?:对话|多轮)~(?:用户|助手|ai|轮|人类)|(?:用户|人类|学生)(?:和|与)~(?:助手|ai|模型)~(?:对话|交流)|多轮对话',
      es: '(?:gener|cre|escrib|redact|simul)\\S*~(?:conversación|diálogo)~(?:usuario|asistente|turnos|ia)|diálogo entre un (?:usuario|humano)',
      fr: '(?:gén[éè]r|cré|écri|rédig|simul)\\S*~(?:conversation|dialogue)~(?:utilisateur|assistant|tours|ia)|dialogue entre un (?:utilisateur|humain)',
      de: '(?:generier|erstell|schreib|erzeug|simulier)\\S*~(?:gespräch|dialog|konversation)~(?:nutzer|benutzer|assistent|ki|runden)|dialog zwischen (?:einem|nutzer|mensch)',
      ja: '(?:ユーザー?|人間|学生)と~(?:アシスタント|ai|モデル)~(?:対話|会話)|(?:対話|会話|マルチターン)~(?:生成|作成|作って)',
      ko: '(?:사용자|인간|학생)(?:와|과)~(?:어시스턴트|ai|모델|도우미)~(?:대화)|(?:대화|멀티 ?턴)~(?:생성|작성|만들)',
      ru: '(?:сгенерир|созда|напиш|придума|смоделир)\\S*~(?:диалог|бесед|разговор)~(?:пользовател|ассистент|реплик|человек)|диалог между (?:пользовател|человек)',
      pt: '(?:ger|cri|escrev|redij|simul)\\S*~(?:conversa|diálogo)~(?:usuário|assistente|turnos|ia)|diálogo entre um (?:usuário|humano)',
      ar: '(?:أنشئ|اكتب|ولّ?د|توليد)~(?:حوار|محادثة)~(?:مستخدم|مساعد|أدوار)|(?:حوار|محادثة) بين (?:مستخدم|إنسان)',
    },
    answer_for_training: {
      en: r`(?:write|provide|give|generate|produce|compose)\b~(?:high-quality|ideal|exemplary|gold(?:en)?|best possible|detailed|comprehensive|expert) (?:\w+ ){0,2}(?:response|answer|completion|solution|reply|demonstration)|below is an instruction that describes a task|response that appropriately completes|demonstration data`,
      zh: '(?:高质量|理想|标准|示范|专家级)的?(?:回答|回复|答案)|(?:回答|答案)~(?:用于|用来|作为)~训练',
      es: 'respuesta~(?:ideal|ejemplar|de alta calidad|se usará)',
      fr: 'réponse~(?:idéale|exemplaire|de haute qualité|servira)',
      de: '(?:ideale|hochwertige|vorbildliche|muster)~antwort|antwort~(?:wird verwendet|dient)',
      ja: '(?:高品質|理想的|模範的)な(?:回答|応答)',
      ko: '(?:고품질|이상적|모범)~(?:답변|응답)',
      ru: '(?:идеальн|образцов|высококачествен|качественн)~ответ',
      pt: 'resposta~(?:ideal|exemplar|de alta qualidade|será usad)',
      ar: '(?:إجابة|رد)~(?:مثالي|عالية الجودة|نموذجي)',
    },
  },
  when: [
    '{pairs} AND ({asks_items} OR {make}) AND {form} AND ({many} OR {training} OR {slots} AND {role})',
    '{pairs} AND {make} AND {training}',
    '{dialogue} AND {training} AND {form}',
    '{dialogue} AND ({training} OR {many} AND {form} OR {computer_vision.box}) AND ({role} OR {slots})',
    '{answer_for_training} AND ({training} OR {slots} AND {form})',
    '{training} AND {make} AND {many} AND {form} AND user_turns <= 1',
  ],
  unless: '{rubric_grading.judge} AND {rubric_grading.candidate}',
} satisfies Technique;
