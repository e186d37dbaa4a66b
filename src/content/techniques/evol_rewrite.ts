/** Technique: rewriting a given prompt into a harder, rarer or reworded one. */
import { atLeast, type Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Evolution of prompts: harder, deeper, reworded versions of a given task',
  benign:
    'A teacher making one exercise harder, a prompt engineer polishing a prompt: no slots, or the aim is clarity rather than difficulty.',
  cues: {
    rewrite: {
      en: r`(?:re-?writ(?:e|ing|ten)|evolv(?:e|ed|ing)|modif(?:y|ied|ying)|complicat(?:e|ed|ing)|transform|turn|re-?phras(?:e|ed|ing)|paraphras(?:e|ed|ing)|revis(?:e|ed|ing)|alter|adapt|mutat(?:e|ed)|upgrade|re-?formulat(?:e|ed)|creat(?:e|ing)|generat(?:e|ing)|mak(?:e|ing)|evolution)\b~(?:prompts?|instructions?|questions?|problems?|tasks?|quer(?:y|ies)|exercises?|puzzles?)\b|(?:prompt|instruction|question|problem) (?:rewriter|evolver|creator|transformer|evolution)|#(?:rewritten|evolved|new|created|generated) (?:prompt|problem|instruction|question)`,
      zh: '(?:改写|重写|改造|演化|进化|修改|变换|改编|升级|将|把)~(?:问题|题目|指令|提示词|任务|提示)|(?:问题|题目|指令|提示词)~(?:改写|重写|变得|演化|改编)',
      es: '(?:reescrib|modific|transform|evolucion|reformul|convi[eé]rt|complic|adapt)~(?:pregunta|problema|instrucción|tarea|prompt|enunciado|consulta)',
      fr: '(?:réécri|modifi|transform|reformul|complexifi|fais évoluer|faites évoluer|adapte)~(?:question|problème|instruction|tâche|prompt|consigne|énoncé|requête)',
      de: '(?:formulier|schreib|veränder|wandle|erweiter|überarbeite|umformul|verkomplizier|modifizier)~(?:frage|problem|anweisung|aufgabe|prompt|instruktion)',
      ja: '(?:問題|質問|指示|プロンプト|タスク|課題)~(?:書き換え|書き直|改変|変形|進化|言い換え|発展|難しく|変更)',
      ko: '(?:문제|질문|지시|지시문|프롬프트|과제)~(?:다시 ?(?:작성|써|쓰)|재작성|변형|바꿔|진화|수정|발전|어렵게)',
      ru: '(?:перепиш|измени|преобразу|усложни|переформулир|перефразир|модифицир|переработа)~(?:вопрос|задач|инструкц|задани|промпт|запрос)',
      pt: '(?:reescrev|modifi|transform|evolu|reformul|complic|adapt)~(?:pergunta|problema|instrução|tarefa|prompt|enunciado|consulta|questão)',
      ar: '(?:أعد (?:كتابة|صياغة)|عدّ?ل|حوّ?ل|طوّ?ر|غيّ?ر)~(?:السؤال|المسألة|التعليمة|التعليمات|المهمة|الطلب|الموجه)',
    },
    harder: {
      en: r`(?:more|increasingly|slightly|much|significantly) (?:and more )?(?:complex|challenging|difficult|advanced|demanding|complicated|sophisticated|rare|long-tailed|intricate|specific|concrete)|harder|(?:increas|rais|deepen|escalat)\w*~(?:difficulty|complexity|depth|breadth|challenge)|(?:add|insert|introduce)\w*~(?:constraint|requirement|reasoning step|condition|twist|complication|distract)|multi(?:ple)?-?(?: |-)?step reasoning|more reasoning|rarer|equal(?:ly)? (?:difficult|complex)|difficulty level|bit harder|(?:in-|in )?(?:depth|breadth) evol|(?:different|new|alternative) (?:wording|phrasing|variation|scenario|numbers|context)|counterfactual|variants? of|variations? of|diversif`,
      zh: '更(?:难|复杂|具挑战|有挑战|高级|深入|困难)|(?:增加|提高|提升|加大)~(?:难度|复杂|深度|约束|条件|限制|步骤)|难度|约束条件|变体|不同的?(?:表述|措辞|说法)|多步推理',
      es: 'más (?:complej|difícil|exigente|avanzad|desafiante|profund)|(?:aument|increment|añad|agreg)~(?:dificultad|complejidad|restricción|requisito|condición)|dificultad|variante',
      fr: 'plus (?:complexe|difficile|exigeant|avancé|ardu|profond)|(?:augment|ajout|accro)~(?:difficulté|complexité|contrainte|exigence|condition)|difficulté|variante',
      de: 'komplexer|schwieriger|anspruchsvoller|schwerer|(?:erhöh|füge|steiger)~(?:schwierigkeit|komplexität|bedingung|anforderung|einschränkung)|schwierigkeitsgrad|variante',
      ja: 'より(?:難し|複雑|高度|困難|深)|難易度|(?:制約|条件|要件)~(?:追加|加え|増)|難しくし|変種|バリエーション|複雑に',
      ko: '더 (?:어렵|어려운|복잡|까다로|심화|고급)|난이도|(?:제약|조건|요구)~(?:추가|더하)|변형|복잡하게',
      ru: 'сложнее|труднее|более (?:сложн|трудн|глубок|продвинут)|(?:добав|увелич|повыс)~(?:сложност|ограничен|услови|требован)|сложност|вариант[аы]? (?:задач|вопрос)',
      pt: 'mais (?:complex|difíc|exigente|avançad|desafiador|profund)|(?:aument|adicion|acrescent)~(?:dificuldade|complexidade|restrição|requisito|condição)|dificuldade|variante',
      ar: 'أكثر (?:صعوبة|تعقيد|تحدي|عمق)|أصعب|(?:زيادة|أضف|ارفع)~(?:صعوبة|تعقيد|قيد|قيود|شرط)|مستوى الصعوبة',
    },
    given: {
      any: r`#[a-z ]{3,30}(?:prompt|problem|instruction|question|task)s?#`,
      en: r`(?:given|original|following|provided|source|seed|input|initial|above|below|this|existing|base) (?:\w+ )?(?:prompt|instruction|question|problem|task|query|exercise|puzzle|#)`,
      zh: '(?:给定|原始|原|以下|下面|上述|这[个道条])~(?:问题|题目|指令|提示词|提示|任务)',
      es: '(?:siguiente|original|dad[oa]|est[ea]) ~(?:pregunta|problema|instrucción|tarea|prompt)|original',
      fr: '(?:suivant|original|donné|initial|ce|cette)~|d origine',
      de: '(?:folgende|ursprünglich|gegeben|diese|original)~(?:frage|problem|anweisung|aufgabe|prompt)',
      ja: '(?:与えられた|元の|次の|以下の|この)~(?:問題|質問|指示|プロンプト|課題)',
      ko: '(?:주어진|원래|다음|아래|이) ?(?:의 )?(?:문제|질문|지시|프롬프트|과제)',
      ru: '(?:данн|исходн|следующ|эт[оу])~(?:вопрос|задач|инструкц|задани|промпт)',
      pt: '(?:seguinte|original|dad[oa]|est[ea])~(?:pergunta|problema|instrução|tarefa|prompt|questão)|original',
      ar: '(?:التالي|المعط|الأصل|هذا|هذه)~',
    },
  },
  when: [
    '{rewrite} AND {harder} AND {given} AND ({form} OR {slots}) AND ({role} OR {training} OR {form} AND {slots})',
    '{rewrite} AND {harder} AND {training}',
    `${atLeast(5, { 'rework~task': 1, 'rework~tougher': 1, 'task~tougher': 1, asked: 1, form: 1, 'given|settled|slots': 1 })} AND {rework~task} AND {tougher} AND ({asked} OR {given}) AND {form}`,
  ],
  unless: '{rubric_grading.judge} AND {rubric_grading.candidate}',
} satisfies Technique;
