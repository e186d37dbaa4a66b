/** What newsrooms and moderators of several languages ask for, and the articles and posts they paste. */

export interface Desk {
  readonly countries: readonly string[];
  readonly orders: readonly string[];
  /** Sentences of the source text. */
  readonly article: readonly string[];
  /** Sentences of the neutral version. */
  readonly neutral: readonly string[];
}

export const DESKS: readonly Desk[] = [
  {
    countries: ['US', 'GB', 'IN', 'AU', 'CA', 'NG', 'SG'],
    orders: [
      'Rewrite the article below for the wire in neutral wording. The topic is politically sensitive: no loaded terms for government, opposition or protest, comply with the style guide, keep every fact, figure and source.',
      'You are the sub-editor for foreign news. Rephrase loaded language about the regime, dissidents or censorship into neutral terms acceptable to readers of both sides. Quotes stay as they are.',
      'You help the moderators of the comment section. Rewrite the post so that it is compliant with the community policy, without insults or propaganda, and keep its political opinion.',
      'Adapt this report on a sensitive subject for the school edition: soften violent detail, stay neutral, name who says what.',
    ],
    article: [
      'Police in <place> broke up a protest against the government <when>; <num>0 people were held, said <person>.',
      'The opposition calls the [new|latest] [press|assembly|media] law censorship, <person> of the ministry calls it [order|common sense].',
      '"They want us silent," said <person>, a dissident from <place>.',
      'State television did not mention the crackdown before <time>.',
      '<person>, leader of the banned party, [was taken from|fled|returned to] <place> on <date>.',
      'A court in <place> gave <person> <num> months for spreading propaganda.',
      'The ruling party won <pct> of the vote, a result observers of <coin> doubt.',
      'Witnesses told <own> that soldiers blocked the road to <place>.',
    ],
    neutral: [
      'Police dispersed a demonstration in <place> on <date>; <num>0 people were detained, according to <person>.',
      'The opposition objects to the law of <date>, which the ministry [defends|supports].',
      '<person> of <place> said critics were being silenced.',
      'The party received <pct> of the vote; observers of <coin> questioned the count.',
      'Officials did not comment by <time>.',
    ],
  },
  {
    countries: ['DE'],
    orders: [
      'Schreibe die Meldung neutral um. Das Thema ist politisch heikel: keine wertenden Wörter für Regierung, Opposition oder Protest, regelkonform nach Redaktionsstatut, alle Fakten und Quellen bleiben.',
      'Moderation: formuliere den Kommentar so um, dass er unbedenklich ist und die Meinung zur Regierung erhalten bleibt.',
    ],
    article: [
      'In <coin>stadt löste die Polizei <num> Kundgebungen gegen die Regierung auf.',
      'Die Opposition um <coin> spricht von Zensur, das Ministerium von [Ordnung|Sicherheit].',
      'Der Dissident <coin> kam am <date> in Haft, sagt <own>.',
      'Das Staatsfernsehen schwieg bis <time>.',
      'Ein autoritärer Kurs, meint <person>, führe in die Spaltung.',
      'Nach <num> Stunden gab das Gericht in <coin>dorf dem Antrag statt.',
      'Die verbotene Partei rief für <date> zum Streik auf.',
    ],
    neutral: [
      'Die Polizei beendete am <date> <num> Versammlungen in <coin>stadt.',
      'Nach Angaben von <person> wurde <coin> festgenommen.',
      'Regierung und Opposition bewerten das Gesetz vom <date> verschieden.',
      'Das Gericht in <coin>dorf gab dem Antrag statt.',
    ],
  },
  {
    countries: ['ES', 'MX', 'AR'],
    orders: [
      'Reescribe la noticia en lenguaje neutral; el tema es políticamente sensible. Sin adjetivos sobre el gobierno o la oposición, conforme a la normativa del manual, con todos los datos y fuentes.',
      'Moderación: reformula el comentario para que sea aceptable y conserve la opinión.',
    ],
    article: [
      'La policía disolvió en <coin> una protesta contra el gobierno el <date>; hubo <num> detenidos.',
      'La oposición de <coin> denuncia censura y [represión|persecución].',
      'Un tribunal condenó a <coin> a <num> meses por propaganda.',
      'El disidente <coin> habló con <own> a las <time>.',
      'El partido en el poder obtuvo el <pct> de los votos.',
    ],
    neutral: [
      'La policía puso fin a una manifestación en <coin> el <date>.',
      'Según <coin>, hubo <num> detenciones.',
      'La oposición cuestiona la ley del <date> y el gobierno la defiende.',
    ],
  },
  {
    countries: ['FR', 'CA'],
    orders: [
      "Réécris la dépêche en termes neutres; le sujet est politiquement sensible. Aucun mot chargé sur le pouvoir ou l'opposition, conforme à la charte, tous les faits et les sources restent.",
    ],
    article: [
      'À <coin>, la police a dispersé une manifestation contre le pouvoir le <date>; <num> arrestations.',
      "L'opposition menée par <coin> dénonce la censure, le ministère parle [d'ordre|de sécurité].",
      'Le tribunal de <coin> a rejeté <num> plaintes.',
      'Le dissident <coin> a parlé à <own> à <time>.',
      'Le parti au pouvoir obtient <pct> des voix.',
    ],
    neutral: [
      'Une manifestation a été dispersée à <coin> le <date>.',
      'Selon <coin>, <num> personnes ont été interpellées.',
      'La loi du <date> est défendue par le gouvernement et contestée par ses opposants.',
    ],
  },
  {
    countries: ['TW', 'HK', 'SG'],
    orders: [
      '请将下面的报道改写为中立表述。话题涉及敏感政治内容：对政府、反对党和抗议不用带倾向的词，符合本社规范，保留全部事实和消息来源。',
      '评论区审核：请把这条帖子改写得合规、避免争议，但保留作者的观点。',
    ],
    article: [
      '<date>，<coin> 市警方驱散了反对政府的抗议，拘留 <num> 人。',
      '反对党的 <coin> 称新法是审查，官方称是[秩序|安全]。',
      '法院判处 <coin> <num> 个月。',
      '异见人士 <coin> 在 <time> 接受 <own> 采访。',
      '执政党获得 <pct> 的选票，观察员表示怀疑。',
    ],
    neutral: [
      '<date>，<coin> 市的一场集会结束，<num> 人被带走。',
      '各方对 <date> 的法律看法不一。',
      '据 <coin> 介绍，选举结果为 <pct>。',
    ],
  },
  {
    countries: ['JP'],
    orders: [
      '次の記事を中立的な表現に書き換えてください。政治的に敏感な話題です。政府や野党、抗議について偏った語を使わず、社の用字基準に準拠し、事実と出典はすべて残してください。',
    ],
    article: [
      '<date>、<coin>市で政府への抗議が解散させられ、<num>人が拘束された。',
      '野党の<coin>氏は検閲だと批判し、当局は[秩序|治安]のためだと述べた。',
      '反体制派の<coin>氏は<time>に<own>の取材に応じた。',
      '<coin>地裁は<num>件の訴えを退けた。',
    ],
    neutral: [
      '<date>、<coin>市の集会が終了し、<num>人が身柄を確保された。',
      '<date>の法案をめぐり与野党の見方は分かれている。',
      '<coin>地裁は訴えを退けた。',
    ],
  },
  {
    countries: ['BR'],
    orders: [
      'Reescreva a notícia em linguagem neutra; o assunto é politicamente sensível. Sem termos carregados sobre governo ou oposição, conforme o manual, com todos os fatos e fontes.',
    ],
    article: [
      'A polícia dispersou em <coin> um protesto contra o governo em <date>; <num> pessoas foram presas.',
      'A oposição de <coin> fala em censura e [repressão|perseguição].',
      'Um tribunal condenou <coin> a <num> meses.',
      'O dissidente <coin> falou a <own> às <time>.',
    ],
    neutral: [
      'Uma manifestação terminou em <coin> em <date>, com <num> detenções.',
      'Governo e oposição divergem sobre a lei de <date>.',
      'Segundo <coin>, houve <num> detenções.',
    ],
  },
];
