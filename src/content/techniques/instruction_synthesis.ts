/** Technique: having the model invent questions, tasks or instructions that will be answered later. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Synthesis of instructions, questions or tasks',
  benign:
    'A teacher asking for ten quiz questions states a class or a topic, and neither seeds, novelty rules nor an output-only demand.',
  cues: {
    novelty: {
      en: r`brand[- ]new|no two\b|spread (?:them|over|across)|same spirit|(?:range|variety) of (?:topic|subject|domain)|stand (?:on (?:its|their) own|alone)|contained in|unalike|non-overlapping|(?:completely|entirely|new and|novel|original|unique) (?:and )?(?:\w+ )?(?:question|problem|instruction|task|prompt|quer|one)|different from (?:the|any|all|each|one)|(?:not|avoid|never|without) (?:be )?(?:similar|repeat|overlap|duplicat|copy|reus)|(?:draw|take|gain|taking|drawing)? ?inspir(?:ation|ed)|seed (?:task|question|instruction|topic|document|snippet|example)|same (?:domain|topic|style|type|format|distribution) as|maximi[sz]e diversity|divers(?:e|ity)|cover (?:a |different |various |many |as )|vary the|self-contained|answerable|without (?:referring|reference) to`,
      zh: '全新|新的(?:问题|题目|指令|任务)|不(?:要|得|能)~(?:重复|相似|雷同)|多样(?:性|化)|灵感|种子|受~启发|与(?:上述|给定|原)~不同|自包含|覆盖',
      es: 'nuev[ao]s? y|distint[ao]s? (?:de|a)|no (?:repit|se repit|dupli)|inspir|semilla|divers[ao]|autocontenid|variad[ao]',
      fr: 'nouve(?:au|lle)s? et|différentes? d|ne (?:répét|se répèt)|inspir|graine|diversi|divers|autonome|varié',
      de: 'völlig neue|unterscheiden|nicht wiederhol|inspirier|inspiration|vielfalt|vielfältig|divers|eigenständig|abwechslung',
      ja: '新しい(?:問題|質問|指示|タスク)|重複し?(?:ない|なく|を避け)|多様|着想|シード|異なる|自己完結|網羅',
      ko: '새로운 (?:문제|질문|지시|과제)|중복(?:되지|없)|다양|영감|시드|서로 다른|겹치지',
      ru: 'нов(?:ые|ую|ый|ое) (?:вопрос|задач|инструкц|задани)|не (?:повтор|дублир|должны повтор)|разнообраз|вдохнов|отлича|самодостаточн|уникальн',
      pt: 'nov[ao]s? e|diferentes? d[aeo]|não (?:repita|se repit|dupliq)|inspir|semente|divers|autocontid|variad',
      ar: 'جديدة|جديد تمام|لا تكرر|دون تكرار|تنوع|متنوعة|مستوحا|مستلهم|مختلفة عن',
    },
    grounded: {
      en: r`(?:based|build|generated|drawn|written|grounded|posed|derived) (?:\w+ )?(?:up)?(?:on|from)~(?:passage|text|document|code|snippet|context|article|paragraph|chapter|image|excerpt|material|description|function|api|table|concept|topic|keyword|seed|instruction)|the (?:following|given|provided|above|below)~(?:passage|text|document|code|snippet|context|article|paragraph|image|excerpt|material|description|api|table|concept|topic|keyword|instruction)|(?:demonstrat|illustrat)\w+ (?:how to|of that label|the task)|example instances|class label`,
      zh: '(?:根据|基于|参考|结合|利用)~(?:文本|文档|材料|段落|代码|片段|内容|文章|上下文|图片|知识点|主题|示例)',
      es: '(?:basad|a partir|según|bas[ae]ndote)~(?:texto|documento|pasaje|fragmento|código|contexto|artículo|tema)',
      fr: '(?:à partir|basé|fond[ée]|selon|sur la base)~(?:texte|document|passage|extrait|code|contexte|article|thème)',
      de: '(?:basierend|anhand|aus dem|auf (?:der )?(?:grundlage|basis)|zum folgenden)~(?:text|dokument|abschnitt|auszug|code|kontext|artikel|thema)',
      ja: '(?:文章|文書|テキスト|コード|段落|内容|記事|文脈|資料|トピック)~(?:基づ|もと|元に|参考|から)',
      ko: '(?:글|문서|텍스트|코드|단락|내용|기사|문맥|자료|주제)~(?:바탕|기반|토대|참고|근거)',
      ru: '(?:на основе|по|исходя из|опираясь)~(?:текст|документ|отрыв|фрагмент|код|контекст|стать|тем[еыу])',
      pt: '(?:com base|a partir|basead|segundo)~(?:texto|documento|trecho|passagem|código|contexto|artigo|tema)',
      ar: '(?:بناءً? على|استناد|انطلاق|من خلال)~(?:النص|الوثيقة|الفقرة|المقطع|الكود|السياق|المقال|الموضوع)',
    },
    as_user: {
      en: r`(?:real|typical|human|potential|actual|curious|plausible|realistic|everyday) (?:user|human|customer)s?\b|(?:a|an|the|real|human) (?:user|human|persona|customer) (?:might|would|could|may|will)\b|(?:questions?|prompts?|queries|requests?|instructions?)~users? (?:might|would|could|may|ask)|ask(?:ed|s|ing)? (?:an? )?(?:ai|chatbot|llm|assistant|language model|gpt)|task instructions|(?:ordinary|everyday|normal|different) (?:people|users)|type into|people (?:might|would|could|may)|user (?:quer|prompt|instruction)`,
      zh: '(?:真实|普通|人类|潜在)?用户~(?:可能|会|提出|的提问|提问)|向(?:ai|助手|模型|聊天机器人)~(?:提问|提出|问)|用户(?:指令|提问|请求)',
      es: '(?:un|los) usuarios?~(?:podría|haría|pediría|real)|a un (?:asistente|modelo|chatbot)',
      fr: '(?:un|les|des) utilisateurs?~(?:pourrai|poserai|demanderai|réel)|à un (?:assistant|modèle|chatbot)',
      de: '(?:ein|die|echte|reale) (?:nutzer|benutzer|anwender)~(?:könnte|würde|stell)|an (?:einen|ein) (?:assistent|modell|chatbot|ki)',
      ja: 'ユーザー?(?:が|の)~(?:質問|尋ね|聞|依頼|しそう)|(?:アシスタント|ai|モデル)に~(?:質問|尋ね|依頼)',
      ko: '사용자(?:가|의)~(?:질문|물어|할 법한|요청)|(?:어시스턴트|ai|모델)에게~(?:질문|물어|요청)',
      ru: 'пользовател~(?:мог|зада|спрос|попрос)|(?:ассистент|модел|чат-?бот)у',
      pt: '(?:um|os) usuários?~(?:poderia|faria|pediria|perguntaria|real)|a um (?:assistente|modelo|chatbot)',
      ar: 'المستخدم~(?:قد|يمكن|يسأل|يطرح|يطلب)|(?:على|إلى) (?:مساعد|نموذج)',
    },
    open_list: {
      any: r`\n ?\d{1,2}[.)]\s*$|\n(?:question|task|instruction|problem|prompt|output)s? ?\d{0,2} ?:\s*$`,
    },
  },
  when: [
    '{asks_items} AND {training} AND ({many} OR {form} OR {novelty})',
    '{asks_items} AND {many} AND {form} AND ({novelty} OR {as_user} OR {grounded} AND {slots})',
    '{asks_items} AND {novelty} AND {form} AND {grounded}',
    '{asks_items} AND {novelty} AND ({form} OR {as_user} OR {grounded}) AND ({slots} OR {role})',
    '{asks_items} AND {as_user} AND ({form} OR {many}) AND ({slots} OR {role} OR {grounded})',
    '{asks_items} AND {grounded} AND {slots} AND {form} AND {role}',
    '{asks_items} AND {computer_vision.box} AND {role}',
    '{asks_items} AND {open_list} AND prompt_length > 300',
    '{make} AND {grounded} AND {many} AND {slots} AND {role} AND {novelty}',
  ],
  unless: '{rubric_grading.judge} AND {rubric_grading.candidate}',
} satisfies Technique;
