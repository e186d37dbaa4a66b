/** Capability: prose, letters, stories, editing, translation of style. */
import type { Capability } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Writing',
  cues: {
    piece: {
      en: r`(?:writ|compos|draft|creat|generat|give me|produc|craft|continu|edit|proofread|rewrit|improv|revis|outlin|tell|pen\b|help me with|make)\w*~(?:essay|stor(?:y|ies)|poems?|poetry|haiku|sonnet|lyrics|songs?\b|articles?\b|blog|post\b|email|e-mail|letter|speech|script\b|screenplay|dialogue|novel|chapter|paragraphs?|review|ad copy|advert|slogan|tagline|headline|press release|cover letter|resume|biography|bio\b|description|caption|summary|report\b|scene|plot|narrative|character|fan ?fic|tweet|newsletter|proposal|monologue|product description|limerick|joke|toast|eulogy|manual|memo\b|announcement)|(?:rewrite|rephrase|paraphrase|proofread|polish)\b~(?:this|the following|my|text|sentence|paragraph|tone|sound|grammar|more)|creative writing|copywrit|in the (?:style|voice|tone) of|first-person|iambic|rhym(?:e|ing)|fiction|protagonist|as if (?:you are|it is|you were|we are)|(?:imagine|pretend|suppose) (?:you are|you're|yourself|that you)|metaphor|simile|quora article|persona described above`,
      zh: '(?:写|撰写|创作|续写|起草|润色|改写)~(?:文章|作文|故事|诗|小说|邮件|信|演讲|文案|剧本|歌词|博客|报告|散文|标题|总结|广告|日记|新闻稿)|文案|作文|续写|写作',
      es: '(?:escrib|redact|compon|cre|corrig|mejor)\\S*~(?:ensayo|cuento|historia|poema|artículo|correo|carta|discurso|guion|novela|párrafo|relato|canción|blog|resumen)|redacción',
      fr: '(?:écri|rédig|compos|cré|corrig|amélior)\\S*~(?:essai|histoire|poème|article|courriel|e-?mail|lettre|discours|scénario|roman|paragraphe|nouvelle|chanson|blog|résumé|dissertation)|rédaction',
      de: '(?:schreib|verfass|erstell|formulier|dichte|korrigier|verbesser)\\S*~(?:aufsatz|geschichte|gedicht|artikel|e-?mail|brief|rede|drehbuch|roman|absatz|erzählung|lied|blog|zusammenfassung|bewerbung)',
      ja: '(?:エッセイ|物語|詩|小説|記事|メール|手紙|スピーチ|脚本|作文|ブログ|文章|俳句|歌詞|コピー|要約)~(?:書い|書き|作成|作って|執筆|推敲|添削|考え)',
      ko: '(?:에세이|이야기|시|소설|기사|이메일|편지|연설문|대본|글|블로그|가사|요약|자기소개서)~(?:써|쓰|작성|만들|다듬|교정)',
      ru: '(?:напиш|сочин|состав|придума|отредактир|улучш)\\S*~(?:эссе|рассказ|истори|стих|стать|письм|реч|сценари|роман|абзац|сказк|песн|блог|резюме|сочинени)',
      pt: '(?:escrev|redij|compon|cri|corrij|melhor)\\S*~(?:redação|ensaio|conto|história|poema|artigo|e-?mail|carta|discurso|roteiro|romance|parágrafo|música|blog|resumo)',
      ar: '(?:اكتب|ألّ?ف|صغ|حرر|لخص)~(?:مقال|قصة|قصيدة|رسالة|خطاب|رواية|بريد|فقرة|سيناريو|تقرير|أغنية)',
    },
  },
  weights: [['{piece}', 3]],
} satisfies Capability;
