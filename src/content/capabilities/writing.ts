/** Capability: prose, letters, stories, editing, characters to speak as. */
import type { Capability } from '../classify-member.ts';

export default {
  title: 'Writing',
  cues: {
    piece: {
      en: 'essay|stor(y|ies)_|short story|poem|poetry|haiku|sonnet|lyrics|song_|songs_|blog|email|e mail|letter (to|from|of|for)|cover letter|speech|screenplay|dialogue between|novel_|chapter_|paragraph|ad copy|advert|slogan|tagline|headline|press release|biography|scene_|scenes_|plot_|narrative|fan ?fic|fanfiction|tweet|newsletter|limerick|joke_|toast_|eulogy|article (about|on)|script (about|for a|in)|episode|character_|protagonist|comedic|satire|parody|fairy tale|diary|journal entry|obituary|wedding|greeting card|caption_|product description|testimonial|review (of|for)|ode_|verse|stanza|transcript of|creative|description of',
      zh: '文章|作文|故事|诗|小说|邮件|演讲|文案|剧本|歌词|博客|散文|日记|新闻稿|续写|写作|祝福|贺词',
      es: 'ensayo|cuento|historia corta|una historia|poema|artículo|correo|carta|discurso|guion|novela|párrafo|relato|canción|redacción',
      fr: 'essai|une histoire|poème|courriel|lettre|discours|scénario|roman_|paragraphe|nouvelle_|chanson|dissertation|rédaction',
      de: 'aufsatz|geschichte über|kurzgeschichte|gedicht|e mail|brief_|rede_|drehbuch|roman_|erzählung|lied_|bewerbung',
      ja: 'エッセイ|物語|詩を|小説|メール|手紙|スピーチ|脚本|作文|ブログ|俳句|歌詞',
      ko: '에세이|이야기|시를|소설|이메일|편지|연설|대본|블로그|가사|자기소개서',
      ru: 'эссе|рассказ|стих|письмо|речь|сценари|роман|сказк|песн|сочинени|поздравлен',
      pt: 'redação|ensaio|um conto|uma história|poema|e mail|carta|discurso|roteiro|romance|parágrafo|canção',
      ar: 'مقال|قصة|قصيدة|رسالة|خطاب|رواية|أغنية|سيناريو',
    },
    verb: {
      en: '(write|compose|draft|pen|craft|continue|tell|edit|proofread|rewrite|rephrase|paraphrase|polish|revise|improve|summarize|outline|create|describe|imagine|generate|come up with|produce|give|finish|make)_',
      zh: '写|创作|续写|起草|润色|改写',
      es: 'escrib|redact|compon|corrig|mejor|crea',
      fr: 'écri|rédig|compos|corrig|amélior|crée',
      de: 'schreib|verfass|formulier|dichte|korrigier|verbesser',
      ja: '書い|書き|作成|作って|執筆|添削',
      ko: '써 |쓰|작성|다듬|교정',
      ru: 'напиш|сочин|состав|придума|отредактир|написать',
      pt: 'escrev|redij|compon|corrij|melhor|crie',
      ar: 'اكتب|ألف|صغ|حرر',
    },
    manner: {
      en: 'in the (style|voice|tone|manner) of|first person|iambic|rhym(e|ing)|fiction|metaphor|simile|role ?play|roleplay|role playing|play the role|(imagine|pretend|suppose) (you|that you|yourself)|as if you were|in character|from the (perspective|point of view) of|humorous|witty|heartfelt|vivid|persuasive|tone_|0 words|words long|grammar|grammatical|proofread|sound more|more (formal|polite|professional|concise|engaging)|(describe|share|explain|tell (me|us) about) your_|your (feelings|childhood|adventures|greatest|favorite|experience|life|day|journey)|you are (the|a) (pirate|wizard|king|queen|knight|famous|fictional|legendary)',
      zh: '风格|口吻|文笔|语气|扮演|修辞|字左右|字的',
      es: 'al estilo de|en primera persona|metáfora|tono_|rima|imagina que eres',
      fr: 'dans le style|à la première personne|métaphore|ton_|rime|imagine que tu es',
      de: 'im stil|ich perspektive|metapher|tonfall|reim|stell dir vor  du',
      ja: '風に|口調|文体|比喩|なりきって',
      ko: '스타일로|말투|문체|비유',
      ru: 'в стиле|от первого лица|метафор|рифм|представь  что ты',
      pt: 'no estilo|em primeira pessoa|metáfora|rima|imagine que você',
      ar: 'بأسلوب|على لسان|استعارة|قافية',
    },
  },
  weights: [
    ['{piece}', 2],
    ['({piece} > 0) * ({verb} > 0)', 4],
    ['{manner}', 3],
  ],
} satisfies Capability;
