/** Technique: making personas, or speaking for one, so that synthetic requests vary. */
import type { Technique } from '../classify-member.ts';

export default {
  title: 'Persona-driven generation',
  benign:
    'Role-play for fun and marketing personas of one product: no persona slot filled by machine, no rule for the output.',
  cues: {
    persona: {
      any: '</?persona>|\\{persona\\}|\\n\\W{0,3}persona ?\\d?:',
      en: 'personas_|persona_|(user|customer|character) profiles|fictional (people|users|individuals|profiles)|role profile|character (sheets|profiles)',
      zh: '人物画像|人物设定|用户画像|角色设定|人设|虚构人物',
      es: 'perfiles de usuario|perfil de usuario|personajes ficticios|persona ficticia|perfiles ficticios',
      fr: 'personas|profils d utilisateur|personnages fictifs|profils fictifs',
      de: 'personas|nutzerprofile|fiktive personen|benutzerprofile',
      ja: 'ペルソナ|人物設定|ユーザー像|人物像',
      ko: '페르소나|인물 설정|사용자 프로필',
      ru: 'персоны|персонажей|профили пользоват|портреты пользоват',
      pt: 'personas|perfis de usuário|perfis fictícios|personagens fictíci',
      ar: 'شخصيات|شخصية افتراضية|ملفات المستخدمين',
    },
    trait: {
      en: 'occupation|age_|job_|hobb|interests|region|background|profession|personality|way of speaking|worries|demograph|traits',
      zh: '职业|年龄|兴趣|性格|爱好|背景',
      es: 'edad|profesión|intereses|ocupación',
      fr: 'âge|profession|métier|intérêts',
      de: 'alter_|beruf|interessen',
      ja: '職業|年齢|趣味|性格',
      ko: '직업|나이|취미|성격',
      ru: 'возраст|професси|интерес',
      pt: 'idade|profissão|interesses',
      ar: 'العمر|المهنة|الاهتمامات',
    },
    speak: {
      en: '(the|this|following|given|that|a|assume you are the|adopt the) (following |given |above |)persona|persona (below|above|described|description|would|may|might)|in the (voice|role) of the persona|assume you are (the|this)|persona(s|) (would|may|might|can)',
      zh: '该人物|这个人物|以下人物|以该角色|该角色',
      es: 'la siguiente persona|este perfil|ese perfil',
      fr: 'ce profil|le personnage suivant|cette persona',
      de: 'die folgende persona|diese persona|diese person_',
      ja: 'この人物|このペルソナ|次のペルソナ',
      ko: '이 인물|이 페르소나|다음 페르소나',
      ru: 'эта персона|этот персонаж|от имени',
      pt: 'este perfil|a seguinte persona|esta persona',
      ar: 'هذه الشخصية|الشخصية التالية',
    },
  },
  needs: '{persona} AND {make} AND ({form} OR {slots} OR {many}) OR {persona} AND {speak}',
  weights: [
    ['{persona}', 4],
    ['{trait}', 3],
    ['{speak}', 4],
    ['{many}', 2],
    ['{form}', 2],
    ['{slots}', 1],
    ['{training}', 1],
    ['{make}', 1],
    ['{rubric_grading.judge}', -4],
  ],
} satisfies Technique;
