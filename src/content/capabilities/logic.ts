/** Capability: deduction, puzzles, arguments. */
import type { Capability } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Logic',
  cues: {
    form: {
      en: 'logic (puzzle|problem|grid|riddle)|logical (puzzle|reasoning|deduction|fallac|conclusion|entail|form|argument|inference)|riddle|brain ?teaser|brainteaser|syllogism|knights and knaves|knave|tells? the truth|always lies|truth teller|liar_|liars_|deductive|deduce|premise|valid argument|invalid argument|entail|propositional|predicate logic|first order logic|truth table|modus (ponens|tollens)|sudoku|zebra puzzle|einstein s riddle|if and only if|counterfactual|necessarily true|must be true|could be true|fallac|ad hominem|symbolization|natural deduction|contrapositive|tautology|lateral thinking|relationship between a and|sits (next|opposite|immediately)|to the (immediate )?(left|right) of|logically|analogy',
      zh: '逻辑|演绎|三段论|前提|真话|假话|说谎|悖论|谜题|必然为真|谬误|数独|谜语',
      es: 'lógic|silogismo|premisa|acertijo|mentiroso|dice la verdad|falacia|deducción|adivinanza',
      fr: 'logique|syllogisme|prémisse|énigme|menteur|dit la vérité|sophisme|devinette',
      de: 'logik|logisch|syllogismus|prämisse|rätsel|lügner|sagt die wahrheit|fehlschluss',
      ja: '論理|三段論法|前提|演繹|なぞなぞ|嘘つき|正直者|謎解き|詭弁|数独',
      ko: '논리|삼단논법|전제|연역|수수께끼|거짓말쟁이|참말|스도쿠',
      ru: 'логическ|логик|силлогизм|посылк|дедук|загадк|лжец|говорит правду|головоломк|софизм',
      pt: 'lógic|silogismo|premissa|enigma|charada|mentiroso|diz a verdade|falácia',
      ar: 'منطق|قياس منطقي|لغز|كاذب|صادق|مغالطة|مقدمة منطقية',
    },
    rule: {
      any: r`\ball \w+ are \w+|\bno \w+ are \w+|\bsome \w+ are \w+|if [^.?!\n]{3,40}, then|→|∧|∨|⇒|∀|∃|⊢|¬|\([a-z] v [a-z]\)`,
    },
  },
  weights: [
    ['{form}', 3],
    ['{rule}', 2],
  ],
} satisfies Capability;
