/** Japanese, everyday, study and work. */
import type { Pack } from '../pack.ts';

export const japanese: Pack = {
  capability: 'writing',
  language: 'ja',
  banks: {
    mono: [
      '議事録',
      '履歴書',
      '企画書',
      'レシピ',
      '卒業論文',
      '契約書',
      'スクリプト',
      '見積書',
      '報告書',
      '案内メール',
      '旅程',
      '設計書',
      '請求書',
      '表計算',
    ],
    suru: ['要約', '翻訳', '添削', '比較', '修正', '説明', '整理', '計算', '校正', '改善'],
    dare: ['上司', '取引先', '先生', '大家さん', '妹', '同僚', '学生', '<coin>さん'],
    itsu: ['昨日', '<date>から', '<time>ごろ', '来週', '今朝', '毎晩', '締切前に'],
    youni: ['簡潔に', '丁寧に', '詳しく', 'やさしく', '正確に', '短く', '面白く'],
    doko: ['札幌', '神戸', '福岡', '仙台', '金沢', '那覇', '松本'],
    komaru: [
      '動きません',
      '遅すぎます',
      '合いません',
      '却下されました',
      '<num>分かかります',
      '読みにくいです',
      '見つかりません',
    ],
  },
  ask: [
    '[すみません、|こんにちは。|]<own>の<mono>が<itsu><komaru>。<youni><suru>して[ください|もらえますか]。',
    '<dare>に送る<mono>を<youni><suru>したいです。<itsu>必要です。',
    '<dare>によると<mono>が<komaru>。[本当ですか|どうすれば]？<doko>の<own>の件です。',
    '<mono>を<num>0字で<suru>して、<dare>向けに<youni>お願いします。',
  ],
  follow: [
    '<doko>では？',
    'もっと<youni>',
    'でも<mono>が<komaru>',
    '<dare>でも<suru>できますか',
    '<own>でもう一度',
  ],
  task: [
    '<doko>の人口<big>人のうち<pct>が<mono>を使います。<num>年後の数を<suru>しなさい。',
    '<mono>が<komaru>理由を<num>つ挙げ、<youni><suru>しなさい。',
  ],
  answer: [
    'まず<mono>を<suru>します。',
    '<doko>では<itsu><mono>が<komaru>。',
    '<dare>に<youni>伝えてください。',
    '費用は約<num>00円です。',
    '次に<own>を<suru>します。',
  ],
  material: [
    '<date> <doko> <mono>：<komaru>',
    '<num>. <mono>、<dec>、<own>',
    '<dare>より<itsu>：<mono>が<komaru>。',
  ],
};
