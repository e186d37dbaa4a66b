/** Technique: reasoning written after the fact for an answer that is already given. */
import type { Technique } from '../classify-member.ts';

export default {
  title: 'Reconstruction of the reasoning behind a given answer',
  benign:
    'A learner asking why an answer is right; an auditor asking why a decision was taken: the answer is theirs and no inner voice is demanded.',
  cues: {
    recover: {
      en: 'reconstruct|recover_|reverse engineer|backfill|retrace|recreate|re derive|piece together|infer the|imagine|rationali|supply the|bridg|work back|work backwards|articulate|write down the thinking|(missing|intermediate|the chain of|the internal|hidden|underlying|private) (thoughts?|reasoning|derivation|thinking|deliberation|steps)|(produce|generate|write|give) the (reasoning|chain|thinking|thought|rationale)|underlying logic|fill in the|fill in|invent (a|the)|plausible thinking|work(s|ing|) backwards?|hidden plan|describe the (hidden|thinking|thoughts|reasoning)|explain in the first person|what must|must have been thinking|could have produced|missing (reasoning|thoughts|thinking|rationale)|rationale wanted|reasoning that (justif|leads|ends)|thinking aloud|how the (expert|author|writer|developer) (came|thought|reasoned)|write the (thoughts|thinking|reasoning)|simulate the (thinking|reasoning)|generate the (intermediate|reasoning|thought|thinking)|thoughts that|come up with the (reasoning|thinking)|hypothesi|what went through|thought process (a|that|the|which|leading|behind)|exploratory|(plausible|natural|likely|probable) (thought|reasoning|thinking|chain|exploratory)|simulate (how|the)|elaborate the|expand the (answer|solution) into|rationale (for|behind|that)|back ?fill|retrofit|reasoning (behind|for|path to)|how (a|the|one) (student|expert|model|person|author) (might|would|could)',
      zh: '重构|还原|重建|反推|倒推|补全|补写|复原|推导出该|推理出该|补全中间|写出推导|补充思考|推理过程|思考内容',
      es: 'reconstru|imagina|deduce el|redacta el razonamiento|recrea|escribe el razonamiento|reconstruye|completa el razonamiento|pensamientos intermedios',
      fr: 'reconstru|reconstitu|imagine|rédige le (cheminement|raisonnement)|retrouve|reconstitue|imagine le',
      de: 'rekonstru|schreibe die überlegungen|nachvollzieh|herleit|stell dir|rekonstruiere|welche gedanken',
      ja: '再構成|再現|復元|逆算|推測|導いた過程|思考を補',
      ko: '재구성|복원|역추적|되짚|유추|사고 과정을 작성|추론을 채',
      ru: 'восстанов|реконстру|воссозда|напиши рассужд|представь|восстанови|скрытые размышления',
      pt: 'reconstru|imagine|recrie|redija o raciocínio|escreva o raciocínio',
      ar: 'أعد بناء|استنتج|تخيل|استرجع',
    },
    onward: {
      en: 'lead(s|ing) to|led to|arriv(e|es|ed|ing) at|get from|reach(es|ed|ing)|behind the|that (produced|yielded|connects|connect|justif|explains|led)|must have|would have|as if (you|for)|as though|ends in|come before|(not|never|without) (reveal|mention|let on|hint|acknowledg)|did not know|had seen|connect the|to the (answer|other)|behind a|preced|gets? from|before the answer|before writing|leads? naturally|naturally (to|leads)|emerged|came to the|justif|before this (final |)(answer|reply)|without (ever )?(referring|mentioning)|do not mention|had been given|ending in|up to the|until the|in order to reach|first person|went through|its mind|between the (question|user|prompt)|without (looking|seeming|appearing)|as though it|might have (had|thought|followed)|might have|known in advance|leading (up |)to|that results in|which (arrives|ends|leads)|to justify|justify',
      zh: '得出该|得到该|推导到|通向|假装不知道|不要提及|不要透露|得出|背后|自然地引出|引出|不要提到',
      es: 'lleva hasta|lleva a|conduce|como si no|detrás de|sin decir que|conducen',
      fr: 'mène à|menant|conduit à|aboutit|comme si tu ne|derrière|sans dire que',
      de: 'führen|führt|als ob|als wüsstest|dahinter|hinter der|ohne zu verraten|bevor',
      ja: '至る|至った|導く|知らない|つながる|背後',
      ko: '이르|도달|이어지|모르는 것처럼|배후',
      ru: 'привел|привёл|приводит|приведш|как будто|как если бы|стоящ|предшествовать|могли',
      pt: 'leva até|leva à|conduz|como se não|por trás',
      ar: 'يؤدي|أدى|تؤدي|الوصول|كأنك|وراء',
    },
    settled: {
      en: '(known|final|official|correct|accepted|given|completed|reference|fixed|gold|expected|verified|right) (answer|response|solution|result|conclusion|reply)|answer is (fixed|known|given|correct)|(answer|solution|result) (below|above|provided|already)|already (know|given|been)|reply that was sent|that solution|that answer|its (final |)(answer|official solution|result)|(diagnosis|patch|correct|commit|outcome|verdict|final reply|text as given|result) (is|and|the|given|was|known|b|option)_|(the|this) (answer|result) is right|correct (option|choice|label)|final (reply|text|diagnosis)|known result|(issue|prompt|question|case|request) and (the |)(final |)(reply|diagnosis|answer|result|correct|patch)|ground truth|the assistant (answered|replied|said|responded)|(this|that|the) (final |)(answer|response|conclusion|solution)_|answered_|gold answer|target answer|(with|given) (the|its) (correct |final |)(answer|solution)',
      zh: '标准答案|正确答案|最终答案|已知答案|给定答案|该答案|参考答案|已完成的回答|最终回复|已知',
      es: 'respuesta correcta|respuesta final|respuesta dada|su respuesta|se conoce el resultado|resultado',
      fr: 'réponse finale|réponse correcte|réponse donnée|sa réponse|cette réponse|résultat',
      de: 'richtige lösung|richtige antwort|gegebene (antwort|lösung)|dieser lösung|endgültige antwort|ergebnis',
      ja: '最終的な答え|正解|与えられた答え|その答え|模範解答',
      ko: '최종 답|정답|주어진 답|그 답',
      ru: 'правильный ответ|данному ответу|этому ответу|готовый ответ|известный ответ|итоговый ответ|даны',
      pt: 'resposta correta|resposta final|resposta dada|essa resposta',
      ar: 'الإجابة الصحيحة|الإجابة النهائية|الجواب المعطى|هذه الإجابة',
    },
  },
  needs:
    '({reasoning} OR {cot_elicitation.whole} OR {recover} AND {onward}) AND ({recover} OR {onward} AND {settled}) AND ({settled} OR {answered})',
  weights: [
    ['{recover}', 4],
    ['{onward}', 3],
    ['{settled}', 3],
    ['{answered}', 2],
    ['{reasoning}', 2],
    ['{form} OR {role}', 1],
    ['{slots}', 1],
    ['{rubric_grading.judge}', -6],
    ['{trace_cleaning.clean} AND {trace_cleaning.remove}', -4],
    ['{cot_elicitation.tag} AND {cot_elicitation.boxed} AND NOT {settled}', -3],
    ['{cot_elicitation.redo}', -5],
    ['{instruction_synthesis.items}', -3],
    ['{multi_sample.solutions} AND {multi_sample.split}', -3],
    ['{preference_generation.second} AND {preference_generation.better}', -3],
  ],
} satisfies Technique;
