/** Technique: reasoning written after the fact for an answer that is already given. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Reconstruction of the reasoning behind a given answer',
  benign:
    'A learner asking why an answer is right; an auditor asking why a decision was taken: the answer is theirs and no inner voice is demanded.',
  cues: {
    recover: {
      en: r`(?:reconstruct|recover|reverse[- ]?engineer|back-?fill|infer|imagin|retrac|restor|deduc|recreat|re-?derive|hypothesi[sz]|simulat|role-?play|articulat|write|generate|produce|fill in|work backwards?|provide|create|supply)~(?:reasoning|thought process|thinking|thoughts|chain[- ]of[- ]thought|internal monologue|inner monologue|rationale|deliberation|scratchpad|derivation|steps|cot)\b`,
      zh: '(?:重构|还原|重建|反推|倒推|推断|补全|补写|想象|恢复|复原|回溯|写出|生成|补充)~(?:推理|思考|思维|推导|内心独白|思路)',
      es: '(?:reconstru|infier|imagin|recuper|dedu[cz]|recrea|escrib|gener)\\S*~(?:razonamiento|pensamiento|monólogo|pasos)',
      fr: '(?:reconstru|reconstitu|infér|imagin|retrouv|dédui|recré|rédig|écri|gén[éè]r)\\S*~(?:raisonnement|pensée|réflexion|monologue|étapes|cheminement)',
      de: '(?:rekonstru|erschließ|stell\\S* dir|leite|stelle|schreib|erzeug|generier)\\S*~(?:gedankeng|denkprozess|überlegung|gedankenkette|denkschritte|monolog|lösungsweg|begründung)',
      ja: '(?:推論|思考|考え|導出|独白)(?:過程|プロセス|の過程)?~(?:再構成|再現|復元|逆算|推測|想像|書い|記述|生成|補完)',
      ko: '(?:추론|사고|생각|도출|독백)(?: ?과정)?~(?:재구성|복원|역추적|추정|상상|작성|생성|재현|복구)',
      ru: '(?:восстанов|реконстру|воссозда|вообраз|представ|додума|напиш|сгенерир|вывед)\\S*~(?:рассужд|ход мысл|цепочк|мыслительн|монолог|логик)',
      pt: '(?:reconstru|infir|imagin|recuper|deduz|recri|escrev|ger)\\S*~(?:raciocínio|pensamento|monólogo|passos|etapas)',
      ar: '(?:أعد بناء|استنتج|تخيل|استرجع|اكتب|أنشئ|ولّ?د)~(?:الاستدلال|التفكير|سلسلة|خطوات|المونولوج|استدلال)',
    },
    toward: {
      en: r`(?:lead(?:s|ing)?|led|arriv(?:e|es|ed|ing)|get(?:s|ting)?|reach(?:es|ed|ing)?|conclud(?:e|es|ed)|result(?:s|ed|ing)?) (?:\w+ ){0,3}(?:to|at|in|with)?~(?:answer|solution|conclusion|response|result|output)|behind~(?:answer|solution|response|output|completed|final|decision|reply|message)|(?:that|which) (?:produced|yielded|generated|justif(?:y|ies)|explains|supports|must have|would have|could have|preceded)|(?:connect|bridge)~(?:question|problem)~answer|as if~(?:not know|did not know|didn't know|unaware|first time|solving)|without (?:revealing|mentioning|hinting|referring|disclosing)~(?:answer|given|solution|provided)`,
      zh: '(?:得出|导出|推出|达到|得到|通向|产生)~(?:答案|结论|回答|结果|解答|回复)|(?:答案|回答|结论|回复)(?:背后|之前|所依据)|假装~不知道|不要(?:提及|暴露|透露)~(?:答案|已知)|如同~(?:不知道|初次)',
      es: '(?:llev|conduc|lleg)\\S* (?:a|hasta)~(?:respuesta|solución|conclusión|resultado)|detrás de~(?:respuesta|solución)|como si no (?:conocieras|supieras)',
      fr: '(?:men|condui|abouti|arriv|parv)\\S*~(?:réponse|solution|conclusion|résultat)|derrière~(?:réponse|solution)|comme si~(?:ne connaiss|ne sav|ignor)',
      de: '(?:führ|gelang|komm)\\S*~(?:antwort|lösung|ergebnis|schluss)|(?:antwort|lösung|ergebnis)~(?:führ|gelang)|hinter~(?:antwort|lösung)|als ob~nicht (?:kenn|wüsst|wiss)',
      ja: '(?:答え|回答|結論|解答|結果|応答)(?:に|へ)~(?:至る|至った|導く|到達|たどり|つながる)|(?:答え|回答|応答)の(?:背後|裏)|知らない(?:かのよう|ふり)',
      ko: '(?:답|답변|결론|해답|정답|결과|응답)(?:에|에게|으로|로)~(?:이르|도달|이어지|도출)|(?:답|답변|응답) ?(?:뒤|이면|배후)|모르는 (?:것처럼|척)',
      ru: '(?:прив[её]л|привод|ведущ|ведут|приш[её]л|прийти)\\S*~(?:ответ|решени|вывод|заключени)|(?:за|стоящ\\S* за)~ответом|как будто~не зна|как если бы',
      pt: '(?:lev|conduz|cheg)\\S*~(?:resposta|solução|conclusão|resultado)|por trás d~(?:resposta|solução)|como se não (?:soubesse|conhecesse)',
      ar: '(?:يؤدي|أدى|تؤدي|أدت|يوصل|الوصول|قاد)~(?:الإجابة|الحل|النتيجة|الجواب|الاستنتاج)|وراء~(?:الإجابة|الرد|الحل)|كأنك لا تعرف',
    },
    given: {
      en: r`(?:given|provided|known|correct|final|completed|reference|ground[- ]truth|gold|finished|supplied|stated|already|above|following|below|existing) (?:\w+ ){0,3}(?:answer|solution|response|conclusion|output|result|reply|completion|summary)|(?:question|problem|prompt|instruction|quer\w+) (?:and|with) (?:its |the |an? |their )?(?:\w+ ){0,2}(?:answer|solution|response|reply|output)`,
      zh: '(?:给定|已知|正确|最终|参考|标准|以下|上述|已有|已完成)的?~(?:答案|回答|回复|结论|解答)|(?:问题|题目)(?:和|与|及)~(?:答案|回答|解答)',
      es: '(?:respuesta|solución)~(?:dada|final|correcta|conocida|siguiente|completa)|(?:pregunta|problema) y~(?:respuesta|solución)',
      fr: '(?:réponse|solution)~(?:donnée|finale|correcte|connue|suivante|complète)|(?:question|problème) et~(?:réponse|solution)',
      de: '(?:gegeben|endgültig|richtig|bekannt|fertig|folgend|korrekt|vorliegend)\\S*~(?:antwort|lösung)|(?:frage|aufgabe|problem) und~(?:antwort|lösung)',
      ja: '(?:与えられた|最終|正しい|既知の|完成した|次の|以下の)~(?:答え|回答|解答|応答)|(?:問題|質問)と~(?:答え|回答|解答)',
      ko: '(?:주어진|최종|정확한|알려진|완성된|다음)~(?:답|답변|해답|정답|응답)|(?:문제|질문)(?:와|과)~(?:답|정답|답변)',
      ru: '(?:данн|готов|итогов|правильн|известн|следующ|окончательн)\\S*~(?:ответ|решени)|(?:вопрос|задач)\\S* и~(?:ответ|решени)',
      pt: '(?:resposta|solução)~(?:dada|final|correta|conhecida|seguinte|completa)|(?:pergunta|problema|questão) e~(?:resposta|solução)',
      ar: '(?:الإجابة|الحل|الجواب|الرد)~(?:المعط|النهائي|الصحيح|التالي|المعروف)|(?:السؤال|المسألة) و(?:الإجابة|الجواب|الحل)',
    },
    afterwards: {
      en: r`(?:reconstruct|reverse[- ]?engineer|recover|back-?fill|retrac|restor|recreat|re-?deriv|expand|unroll|unfold|elaborat|de-?compress)\w*~(?:reasoning|thought|thinking|chain[- ]of[- ]thought|monologue|trace|rationale|deliberation|derivation)|(?:imagine|suppose|pretend)~(?:you|the assistant|the model|your)~(?:reasoning|thought|thinking|internal)|post[- ]?hoc|hindsight|(?:internal|inner) (?:reasoning|monologue|thoughts?|thinking)~(?:behind|led|that produced)`,
      zh: '(?:重构|还原|重建|反推|倒推|复原|补全|补写|扩写|展开)~(?:推理|思考|思维|推导)|想象~(?:内部|内心|推理|思考)',
      es: '(?:reconstru|recre|recuper|expand)\\S*~(?:razonamiento|pensamiento|monólogo)|imagina~(?:razonamiento|pensamiento)',
      fr: '(?:reconstru|reconstitu|recré|retrouv|développ)\\S*~(?:raisonnement|pensée|réflexion|monologue|cheminement)|imagin\\S*~(?:raisonnement|réflexion)',
      de: '(?:rekonstru|wiederherst|nachbild|ausform)\\S*~(?:gedankeng|denkprozess|überlegung|gedankenkette|denkschritte|lösungsweg|begründung)|stell\\S* dir~(?:gedank|überleg)',
      ja: '(?:推論|思考|考え|独白)~(?:再構成|再現|復元|逆算|想像|補完)',
      ko: '(?:추론|사고|생각|독백)~(?:재구성|복원|역추적|상상|재현|복구)',
      ru: '(?:восстанов|реконстру|воссозда)\\S*~(?:рассужд|ход мысл|цепочк|мыслительн|логик)',
      pt: '(?:reconstru|recri|recuper|expand)\\S*~(?:raciocínio|pensamento|monólogo)|imagine~(?:raciocínio|pensamento)',
      ar: '(?:أعد بناء|إعادة بناء|استرجع|استعد)~(?:الاستدلال|التفكير|سلسلة|خطوات|استدلال)',
    },
  },
  when: [
    '{recover} AND {toward} AND {given} AND ({form} OR {slots} OR {role})',
    '{afterwards} AND {given} AND ({form} OR {slots} OR {toward})',
    '{afterwards} AND {toward} AND {role}',
  ],
  unless: '{rubric_grading.judge} AND {rubric_grading.candidate}',
} satisfies Technique;
