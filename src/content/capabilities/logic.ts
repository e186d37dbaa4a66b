/** Capability: deduction, puzzles, arguments. */
import type { Capability } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Logic',
  cues: {
    form: {
      en: r`logic(?:al|ally)? (?:puzzles?|reasoning|deduction|grid|problems?|riddles?|fallac(?:y|ies)|conclusion|entail|form\b|argument|inference|statement)|riddles?\b|brain ?teaser|syllogism|knights? and knaves|(?:always|only) (?:tells? the truth|lies?)\b|truth[- ]teller|liar|deduc(?:e|tion|tive)|premises?\b|(?:valid|sound|invalid) (?:argument|inference|conclusion)|entail(?:s|ment|ed)?\b|contradict(?:s|ion)|propositional|predicate logic|first-order logic|truth table|modus ponens|sudoku|zebra puzzle|einstein'?s riddle|if and only if|counterfactual|necessarily (?:true|follow)|which of the (?:following )?statements (?:must|can|could)|sits? (?:next|opposite|immediately|to the (?:left|right))|finish(?:ed|es)?~(?:before|after|ahead)~(?:race|place|first|second)|causal reasoning|proof by|best translation|symboli[sz]~(?:plato|predicate|logic|following)`,
      zh: '逻辑(?:推理|谜题|题|学)?|演绎|三段论|前提|真话|假话|说谎|悖论|推断出|谜题|必然为真|谬误|数独',
      es: 'lógic|silogismo|premisa|deduc|acertijo|mentiroso|dice la verdad|falacia|rompecabezas',
      fr: 'logique|syllogisme|prémisse|dédui|énigme|menteur|dit la vérité|sophisme|casse-tête',
      de: 'logik|logisch|syllogismus|prämisse|rätsel|lügner|sagt die wahrheit|schlussfolger|fehlschluss',
      ja: '論理(?:パズル|的推論|学|的に|問題)|三段論法|前提|演繹|なぞなぞ|嘘つき|正直者|謎解き|詭弁|数独',
      ko: '논리|삼단논법|전제|연역|수수께끼|거짓말쟁이|참말|오류 추론|스도쿠',
      ru: 'логическ|логик|силлогизм|посылк|дедук|загадк|лжец|говорит правду|головоломк|софизм',
      pt: 'lógic|silogismo|premissa|dedu[zç]|enigma|charada|mentiroso|diz a verdade|falácia',
      ar: 'منطق|قياس منطقي|مقدمة منطقية|استنتاج|لغز|كاذب|صادق|مغالطة',
    },
    rule: {
      any: r`(?:all|no|some) \w+ are \w+|if [^.?!]{3,40}, then|\b(?:p|q) ?(?:→|->|∧|∨|⇒)|∀|∃|⊢|¬`,
    },
  },
  weights: [
    ['{form}', 3],
    ['{rule}', 1],
  ],
} satisfies Capability;
