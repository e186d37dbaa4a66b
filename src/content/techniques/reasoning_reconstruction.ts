/** Technique: reasoning written after the fact for an answer that is already given. */
import type { Technique } from '../classify-member.ts';

export default {
  title: 'Reconstruction of the reasoning behind a given answer',
  benign:
    'A learner asking why an answer is right; an auditor asking why a decision was taken: the answer is theirs and no inner voice is demanded.',
  cues: {
    recover: {
      en: 'reconstruct|recover_|reverse engineer|backfill|retrace|recreate|re derive|piece together|infer the|imagine|rationali|supply the|bridg|work back|work backwards|articulate|write down the thinking|(missing|intermediate|the chain of|the internal|hidden|underlying|private) (thoughts?|reasoning|derivation|thinking|deliberation|steps)|(produce|generate|write|give) the (reasoning|chain|thinking|thought|rationale)|underlying logic|fill in the',
      zh: '重构|还原|重建|反推|倒推|补全|补写|复原|推导出该|推理出该',
      es: 'reconstru|imagina|deduce el|redacta el razonamiento|recrea|escribe el razonamiento',
      fr: 'reconstru|reconstitu|imagine|rédige le (cheminement|raisonnement)|retrouve',
      de: 'rekonstru|schreibe die überlegungen|nachvollzieh|herleit|stell dir',
      ja: '再構成|再現|復元|逆算|推測|導いた過程',
      ko: '재구성|복원|역추적|되짚|유추',
      ru: 'восстанов|реконстру|воссозда|напиши рассужд|представь',
      pt: 'reconstru|imagine|recrie|redija o raciocínio|escreva o raciocínio',
      ar: 'أعد بناء|استنتج|تخيل|استرجع',
    },
    onward: {
      en: 'lead(s|ing) to|led to|arriv(e|es|ed|ing) at|get from|reach(es|ed|ing)|behind the|that (produced|yielded|connects|connect|justif|explains|led)|must have|would have|as if (you|for)|as though|ends in|come before|(not|never|without) (reveal|mention|let on|hint|acknowledg)|did not know|had seen|connect the|to the (answer|other)|behind a|preced',
      zh: '得出该|得到该|推导到|通向|假装不知道|不要提及|不要透露|得出|背后',
      es: 'lleva hasta|lleva a|conduce|como si no|detrás de',
      fr: 'mène à|menant|conduit à|aboutit|comme si tu ne|derrière',
      de: 'führen|führt|als ob|als wüsstest|dahinter|hinter der',
      ja: '至る|至った|導く|知らない|つながる|背後',
      ko: '이르|도달|이어지|모르는 것처럼|배후',
      ru: 'привел|привёл|приводит|приведш|как будто|как если бы|стоящ',
      pt: 'leva até|leva à|conduz|como se não|por trás',
      ar: 'يؤدي|أدى|تؤدي|الوصول|كأنك|وراء',
    },
    settled: {
      en: '(known|final|official|correct|accepted|given|completed|reference|fixed|gold|expected|verified|right) (answer|response|solution|result|conclusion|reply)|answer is (fixed|known|given|correct)|(answer|solution|result) (below|above|provided|already)|already (know|given|been)|reply that was sent|that solution|that answer|its (final |)(answer|official solution|result)',
      zh: '标准答案|正确答案|最终答案|已知答案|给定答案|该答案|参考答案|已完成的回答',
      es: 'respuesta correcta|respuesta final|respuesta dada|su respuesta',
      fr: 'réponse finale|réponse correcte|réponse donnée|sa réponse|cette réponse',
      de: 'richtige lösung|richtige antwort|gegebene (antwort|lösung)|dieser lösung|endgültige antwort',
      ja: '最終的な答え|正解|与えられた答え|その答え|模範解答',
      ko: '최종 답|정답|주어진 답|그 답',
      ru: 'правильный ответ|данному ответу|этому ответу|готовый ответ|известный ответ|итоговый ответ',
      pt: 'resposta correta|resposta final|resposta dada|essa resposta',
      ar: 'الإجابة الصحيحة|الإجابة النهائية|الجواب المعطى|هذه الإجابة',
    },
  },
  needs:
    '{recover} AND ({reasoning} OR {cot_elicitation.whole}) AND ({settled} OR {answered}) AND ({answered} OR {slots} OR {form})',
  weights: [
    ['{recover}', 4],
    ['{onward}', 3],
    ['{settled}', 3],
    ['{answered}', 2],
    ['{reasoning}', 1],
    ['{form} OR {role}', 1],
    ['{rubric_grading.judge}', -6],
    ['{trace_cleaning.clean} AND {trace_cleaning.remove}', -4],
    ['{cot_elicitation.tag}', -2],
    ['{cot_elicitation.redo}', -5],
    ['{instruction_synthesis.items}', -3],
  ],
} satisfies Technique;
