/** Technique: tidying recorded reasoning or agent runs so that a model can be trained on them. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Cleaning and normalising of traces',
  benign:
    'An editor tidying prose, an engineer tidying logs: no reasoning trace of a model stands in the input.',
  cues: {
    clean: {
      en: r`(?:clean(?:s|ing)?(?: up)?|normali[sz]|polish|condens|tidy|strip|de-?duplicat|compress|refin|fix|rewrit|re-?format|shorten|prun|filter|edit|standardi[sz]|repair|correct|sanitiz|sanitis|summari[sz]|streamlin|simplif|convert|trim|remov|delet|merg)\w*~(?:traces?|chains?[- ]of[- ]thoughts?|reasoning|cot|trajector(?:y|ies)|thinking|thoughts?|rollouts?|transcripts?|monologue|scratchpad|solution steps|tool calls?|agent logs?)\b`,
      zh: '(?:清洗|清理|整理|规范|精简|压缩|润色|去除|删除|改写|重写|修复|格式化|提炼|裁剪|归一)~(?:推理|思考|思维|轨迹|痕迹)|(?:推理|思考|思维链|轨迹)~(?:清洗|清理|整理|规范|精简|压缩|润色|去除|改写)',
      es: '(?:limpi|normaliz|pul|condens|elimin|depur|reescrib|comprim|simplific)\\S*~(?:razonamiento|traza|cadena de pensamiento|trayectoria)',
      fr: '(?:nettoi|nettoy|normalis|condens|supprim|épur|réécri|compress|simplifi)\\S*~(?:raisonnement|trace|chaîne de pensée|trajectoire|réflexion)',
      de: '(?:bereinig|normalisier|säuber|kürz|entfern|überarbeit|verdicht|glätt|straff)\\S*~(?:gedankeng|gedankenkette|denkprozess|überlegung|spur|trajektorie|denkspur|begründung)',
      ja: '(?:推論|思考|軌跡|考え)~(?:整形|整理|クリーニング|正規化|簡潔|圧縮|除去|削除|書き直|クリーン|要約)',
      ko: '(?:추론|사고|궤적|생각)~(?:정리|정제|정규화|간결|압축|제거|삭제|다듬|다시 ?(?:작성|쓰))',
      ru: '(?:очист|почист|нормализ|сокра|убери|удали|отредактир|перепиш|упрост|сожми)\\S*~(?:рассужд|цепочк|трасс|траектор|ход мысл)',
      pt: '(?:limp|normaliz|poli|condens|remov|depur|reescrev|comprim|simplifi)\\S*~(?:raciocínio|rastro|traço|cadeia de pensamento|trajetória)',
      ar: '(?:نظّ?ف|تنظيف|رتّ?ب|اختصر|احذف|أزل|نقّ?ح|لخص|هذّ?ب)~(?:الاستدلال|التفكير|سلسلة|المسار|استدلال)',
    },
    remove: {
      en: r`(?:remov|delet|strip|drop|eliminat|cut|discard|avoid|without|filter out|get rid of|merg|no)\w*~(?:repetit|redundan|filler|hesitat|dead[- ]ends?|self-?correct|loops?\b|duplicat|irrelevant|verbos|false starts|backtrack|noise|wait|hmm|meta-?comment|failed|errors?|mentions?|artifacts?|artefacts?|boilerplate|personal|identif|refus|brand|model name)|(?:keep|preserv|retain|maintain|do not (?:change|alter|modify)|unchanged|must (?:not change|stay|remain))\w*~(?:final answer|conclusion|answer|logic|correct|key steps|essential|meaning|result|tool calls?|all steps)|(?:consistent|uniform|canonical|standard|target|unified) (?:format|style|structure|schema)`,
      zh: '(?:去除|删除|移除|去掉|剔除|避免)~(?:重复|冗余|口头|犹豫|废话|无关|死胡同|自我纠正|噪声|错误尝试|回溯)|(?:保留|保持|不改变|不要改变|不得更改)~(?:答案|结论|逻辑|步骤|关键|结果)|统一(?:的)?(?:格式|风格)',
      es: '(?:elimin|quit|suprim|borr)\\S*~(?:repetic|redundan|relleno|duda|error|irrelevant|vacilac)|(?:conserv|mant[eé]n|preserv)\\S*~(?:respuesta|conclusión|lógica|pasos)',
      fr: '(?:supprim|enlev|retir|élimin)\\S*~(?:répétition|redondan|hésitation|remplissage|erreur|inutile|digress)|(?:conserv|gard|préserv|maint)\\S*~(?:réponse|conclusion|logique|étapes)',
      de: '(?:entfern|streich|lösch|beseitig)\\S*~(?:wiederholung|redundan|füllw|zögern|fehler|irrelevant|sackgasse|abschweif)|(?:behalt|bewahr|erhalt|belass)\\S*~(?:antwort|ergebnis|logik|schritte|endergebnis)|(?:antwort|ergebnis|logik)~(?:beibehalten|unverändert|erhalten)',
      ja: '(?:繰り返し|重複|冗長|ためらい|無関係|誤り|言い直し|行き止まり|フィラー)~(?:除|削|取り|なく|省)|(?:最終|答え|結論|論理|手順)~(?:保持|維持|変え(?:ない|ず)|残)',
      ko: '(?:반복|중복|군더더기|망설임|무관|오류|불필요)~(?:제거|삭제|없애|빼)|(?:최종|답|결론|논리|단계)~(?:유지|보존|바꾸지|변경하지)',
      ru: '(?:убер|удал|исключ|вычеркн)\\S*~(?:повтор|избыточн|лишн|колебан|ошиб|тупик|воду|слова-паразит)|(?:сохран|остав|не (?:меняй|изменяй))\\S*~(?:ответ|вывод|логик|шаг)',
      pt: '(?:remov|elimin|retir|exclu)\\S*~(?:repetiç|redundân|redundan|hesitaç|erro|irrelevant|enchimento)|(?:mant|preserv|conserv)\\S*~(?:resposta|conclusão|lógica|etapas|passos)',
      ar: '(?:احذف|أزل|إزالة|حذف|تخلص)~(?:التكرار|تكرار|الحشو|حشو|الزائد|التردد|الأخطاء)|(?:احتفظ|حافظ|أبق|دون تغيير)~(?:الإجابة|النتيجة|المنطق|الخطوات)',
    },
  },
  when: [
    '{clean} AND {remove} AND {reasoning} AND ({form} OR {slots})',
    '{clean} AND ({remove} OR {reasoning}) AND {training} AND ({form} OR {slots})',
    '{clean} AND {remove} AND {think} AND {form}',
    '{clean} AND {remove} AND {trajectory_generation.run} AND ({form} OR {slots})',
  ],
  unless: '{cot_elicitation.frame} AND NOT {training}',
} satisfies Technique;
