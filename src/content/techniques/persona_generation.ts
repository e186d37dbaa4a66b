/** Technique: personas as seeds: inventing them, or asking for material in the voice of one. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Persona-driven generation',
  benign:
    'Role-play for fun and marketing personas of one product: no persona slot filled by machine, no rule for the output.',
  cues: {
    persona: {
      en: r`(?:the |this |following |given |provided |each |target )?persona(?:s|lity profile)?(?: description)?\b|(?:character|user|author|speaker) (?:profile|card|sheet|persona)s?\b|demographic (?:profile|attributes)`,
      zh: '人物(?:设定|画像|角色|描述|背景)|人设|角色(?:设定|卡|描述)|用户画像|以下(?:人物|角色)',
      es: 'persona(?:je)? (?:siguiente|descrit|dad|ficticia)|perfil(?:es)? (?:de|del) (?:usuario|personaje|la persona)|siguiente persona(?:je)?',
      fr: 'persona\\b|profils? (?:d utilisateur|de personnage|du personnage)|personnage suivant|fiche (?:de )?personnage',
      de: 'persona\\b|personas\\b|(?:nutzer|personen|charakter|figuren)profil|folgende (?:person|figur|rolle)|rollenprofil',
      ja: 'ペルソナ|人物(?:設定|像|プロフィール)|キャラクター(?:設定|プロフィール)|次の人物',
      ko: '페르소나|인물 (?:설정|프로필)|캐릭터 (?:설정|프로필)|다음 인물',
      ru: 'персон[аыу]\\b|профил\\S* (?:пользовател|персонаж)|следующ\\S* персонаж|описани\\S* персонаж|персонаж',
      pt: 'persona\\b|personas\\b|perf(?:il|is) (?:de|do) (?:usuário|personagem)|seguinte persona(?:gem)?',
      ar: 'شخصية (?:التالية|افتراضية|المستخدم)|الشخصية (?:التالية|المذكورة)|ملف (?:ال)?شخصية|شخصيات',
    },
    use: {
      en: r`(?:creat|generat|writ|guess|invent|describ|produc|design|synthesi[sz]|simulat|infer|list|come up with|assum|adopt|imagin|act as|embody|role-?play|match|reflect)\w*~personas?\b|personas?\b~(?:may|might|would|could|likely|ask|interested|write|related|is)\b|likely to (?:read|write|ask|like|dislike|use)|(?:relationship|close to|related) ~persona`,
      zh: '(?:生成|创建|设计|猜测|推断|扮演|假设|模拟|想象|根据|结合|以)~(?:人物|角色|人设|画像)|(?:该|这个)?(?:人物|角色|人设)~(?:可能|会|提出|需要|写)',
      es: '(?:gener|cre|escrib|imagin|describ|invent|adivin|asum|adopt)\\S*~(?:persona|perfil)|persona(?:je)?~(?:podría|haría|pediría|preguntaría|escribiría)',
      fr: '(?:gén[éè]r|cré|écri|imagin|décri|invent|devin|adopt|incarn)\\S*~(?:person|profil)|person\\S*~(?:pourrait|demanderait|poserait|écrirait)',
      de: '(?:generier|erstell|schreib|beschreib|erfind|errat|versetz|nimm)\\S*~person|person\\S*~(?:könnte|würde|fragen|stellen)',
      ja: '(?:ペルソナ|人物|キャラクター)~(?:生成|作成|作って|考え|推測|なりきっ|質問|尋ね|書)',
      ko: '(?:페르소나|인물|캐릭터)~(?:생성|작성|만들|추측|되어|질문|물어|쓸)',
      ru: '(?:сгенерир|созда|напиш|придума|опиш|представ|угадай)\\S*~перс|персон\\S*~(?:мог|зада|спрос|напис)',
      pt: '(?:ger|cri|escrev|imagin|descrev|invent|adivinh|assum|adot)\\S*~(?:persona|perf)|persona\\S*~(?:poderia|faria|pediria|perguntaria|escreveria)',
      ar: '(?:أنشئ|اكتب|ولّ?د|تخيل|تقمص|خمن)~شخصي|الشخصية~(?:قد|يمكن|تسأل|تطرح)',
    },
  },
  when: [
    '{persona} AND {use} AND ({form} OR {training}) AND ({slots} OR {many} OR {role} OR {asks_items})',
    '{persona} AND {use} AND {asks_items} AND ({slots} OR {role})',
  ],
  unless: '{rubric_grading.judge} AND {rubric_grading.candidate}',
} satisfies Technique;
