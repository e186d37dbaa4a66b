/** Technique: having the model write instruction and answer together, or bulk answers in a training template. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Generation of supervised training pairs and dialogues',
  benign:
    'An author wanting one dialogue, a firm wanting an FAQ: no model roles, no field names of a training record. People who fine-tune open models ask about code, not for the rows.',
  cues: {
    pairs: {
      any: r`["'](?:instruction|question|prompt|input|query|user|problem)["'] ?:[^{}]{0,45}["'](?:output|answer|response|completion|assistant|solution|input)["'] ?:|### ?(?:instruction|human):?\s|"messages" ?: ?\[|"role" ?: ?"(?:user|assistant)"|\{"role", ?"content"\}`,
      en: '(answer|response|completion|output|solution|qa|q a|q  a|conversation|dialogue|assistant) pairs?_|(questions?|instructions?|prompts?) (and|with) (answers?|responses?|solutions?|the answer|their answer|an answer)_|question answer|q a (pairs|format|dataset|examples)|instruction (response|output|following) |prompt (response|completion)|(instruction|prompt|question) (and|or) (output|response|answer|completion)|training rows|questions? and answers?|"instruction" and',
      zh: '问答对|问答数据|组问答|指令和回答|指令与回答|指令回答|问题和答案|问题与答案|instruction和output|question和answer',
      es: 'pares de pregunta|pares pregunta|pregunta y respuesta|preguntas y respuestas|instrucción y respuesta',
      fr: 'paires question|paires de question|question réponse|questions et réponses|instruction et réponse',
      de: 'frage antwort|fragen und antworten|anweisung antwort|anweisungen und antworten',
      ja: '質問と回答|質問応答|qaペア|指示と応答|指示と回答|問題と解答',
      ko: '질문과 답변|질의응답|질문 답변|지시와 응답|질문답변',
      ru: 'вопрос ответ|вопрос и ответ|вопросов и ответов|вопросы и ответы|инструкция ответ',
      pt: 'pares de pergunta|pergunta e resposta|perguntas e respostas|instrução e resposta',
      ar: 'سؤال وجواب|أزواج الأسئلة|الأسئلة والأجوبة|أسئلة وأجوبة|أسئلة وإجابات',
    },
    dialogue: {
      en: '(conversation|dialogue|chat) between (you|a user|a human|the user|user|a person|a student|a customer|a curious|an ai)|0 turns|(multi|two|three|four|five|six|seven|eight|ten) turn|multiturn|a person asking|asking about (this|the) (photo|image|document|text)|(user|human) and (an|the|a) (ai |helpful |)(assistant|chatbot|model)|assistant turns|(multi turn|realistic|synthetic|turn|generate a|create a|simulate a) (conversation|dialogue|chat)',
      zh: '多轮对话|用户和助手|用户与助手|对话数据|用户和ai|轮对话',
      es: 'diálogo entre un (usuario|humano)|conversación entre un (usuario|humano)|turnos',
      fr: 'dialogue entre un (utilisateur|humain)|conversation entre un (utilisateur|humain)|tours',
      de: 'dialog zwischen (einem|nutzer)|gespräch zwischen einem nutzer|runden',
      ja: 'ユーザーとアシスタント|マルチターン|対話を生成|会話を生成',
      ko: '사용자와 어시스턴트|멀티턴|대화를 생성|대화 데이터',
      ru: 'диалог между пользоват|пользователя и ассист|реплик',
      pt: 'diálogo entre um (usuário|humano)|conversa entre um (usuário|humano)|turnos',
      ar: 'حوار بين مستخدم|محادثة بين مستخدم|حوار متعدد',
    },
    exemplary: {
      en: '(high quality|ideal|exemplary|gold|best possible|expert) (response|answer|completion|demonstration)|below is an instruction that describes|appropriately completes the request|demonstration data|synthetic (data|examples|dataset|training)|training (data|set|examples|rows|samples)|fine tun|instruction tuning',
      zh: '高质量回答|高质量的回答|理想回答|示范回答|训练数据|用于微调|训练模型|微调',
      es: 'respuesta ideal|respuesta ejemplar|datos de entrenamiento|para entrenar',
      fr: 'réponse idéale|données d entra|pour entraîner',
      de: 'ideale antwort|vorbildliche antwort|trainingsdaten',
      ja: '理想的な回答|高品質な回答|学習データ|ファインチューニング',
      ko: '이상적인 답변|고품질 답변|학습 데이터|파인튜닝',
      ru: 'идеальный ответ|обучающ|дообуч',
      pt: 'resposta ideal|dados de trein|para treinar',
      ar: 'إجابة مثالية|بيانات تدريب|لتدريب',
    },
  },
  needs:
    '({pairs} OR {dialogue} OR {exemplary}) AND ({make} OR {many}) AND ({form} OR {training} OR {slots} AND {role})',
  weights: [
    ['{pairs}', 6],
    ['{dialogue}', 4],
    ['{exemplary}', 2],
    ['{training}', 3],
    ['{make}', 1],
    ['{many}', 2],
    ['{form}', 2],
    ['{slots} AND {role}', 1],
    ['{instruction_synthesis.grounded}', 1],
    ['{computer_vision.box}', 2],
    ['{rubric_grading.judge}', -5],
    ['{rubric_grading.scale}', -2],
    ['{tool_call_synthesis.call}', -2],
    ['{preference_generation.spoil}', -5],
    ['{cot_elicitation.redo}', -5],
    ['{instruction_synthesis.open_list}', -3],
    ['{multi_sample.solutions}', -3],
  ],
} satisfies Technique;
