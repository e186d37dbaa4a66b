/** Lessons: deduction, puzzles, arguments. */
import type { Lesson } from '../../lesson.ts';

export default {
  asks: [
    'On an island knights always tell the truth and knaves always lie. [A|Ben] says "[we are both knaves|he is a knight]". Who is what?',
    'Five houses in a row have different colours. The [Norwegian|baker] lives next to the blue one, the [tea|milk] drinker in the middle. Who keeps the fish?',
    'All [poets|whales|managers] are [dreamers|mammals]; some dreamers are late. Does it follow that some poets are late?',
    'If it rains the ground gets wet. The ground is wet. Can we conclude that it rained? Name the fallacy.',
    'Three boxes are labelled wrongly: apples, oranges, mixed. You may draw one fruit from one box. How do you relabel them?',
    'Which statement must be true? (A) Some birds fly (B) All birds fly (C) No bird swims. Premises: every penguin is a bird; no penguin flies.',
    'Translate into [predicate|propositional] logic: "nobody who studies fails unless the exam is unfair".',
    'A farmer must cross a river with a wolf, a goat and a cabbage. The boat holds two. How?',
    'Build a truth table for (p -> q) and (not q -> not p) and say whether they are equivalent.',
    'Anna sits left of Bob, Carla opposite Dan, Emil not beside Anna. Who sits where at the round table?',
    'What assumption does the argument depend on? "Sales rose after the campaign, so the campaign worked."',
    'Riddle: I speak without a mouth and hear without ears. What am I?',
    'Continue the pattern: circle, square square, triangle triangle triangle, ... and justify the rule.',
    'One of four suspects did it. Each makes one statement and exactly one is lying. Deduce the culprit.',
    'Fill the logic grid: four friends, four pets, four cities. Clue 1: the cat owner is not from Rome.',
    'Is the argument valid, sound, or neither? All metals conduct; rubber conducts; so rubber is a metal.',
    'En una isla hay caballeros y mentirosos. Uno dice: "los dos mentimos". ¿Qué son?',
    'Trois interrupteurs commandent une ampoule dans la pièce voisine. Comment savoir lequel en une visite ?',
    '甲说乙在说谎，乙说丙在说谎，丙说甲乙都在说谎。谁说真话？',
    '三人のうち一人だけが嘘つきである。誰が嘘つきか推理せよ。',
    'Analogies: glove is to hand as sock is to [foot|leg|shoe]? Explain the relation.',
    'Given: p or q; not p; q implies r. Derive r with natural deduction.',
    'Find the contrapositive of "if a shape is a square then it has four sides".',
    'Sudoku row: 5 _ 3 _ 7 _ _ 1 9. Which candidates remain for the second cell if the column has 2 and 8?',
  ],
  answers: [
    'Suppose A is a knight. Then the statement is true, a contradiction. Hence A is a knave and B a knight.',
    'The conclusion does not follow: this is affirming the consequent.',
    'From clue 2 Bob cannot own the cat, so the only remaining option is Carla.',
    'The argument is valid but not sound since the first premise is false.',
    'Exactly one statement may be false; if it were the second, two would be lying.',
  ],
  things:
    'a syllogism|premises and conclusion|a valid argument|a fallacy|a straw man|' +
    'circular reasoning|necessary and sufficient conditions|modus ponens|a truth table|' +
    'propositional logic|first-order logic|quantifiers|a counterexample|knights and knaves|' +
    'liars and truth-tellers|a seating puzzle|an ordering puzzle|a logic grid|a riddle|' +
    'a brain teaser|lateral thinking|who is lying|which statement must be true|' +
    'the strongest assumption|an analogy|odd one out|a pattern of shapes|if and only if|' +
    'contraposition|deduction|induction|a paradox|the liar paradox|river crossing|weighing coins|' +
    'hats of two colours|prisoners and a light bulb|a sudoku|a crossword clue|family relations|' +
    'what follows from the clues|the only suspect|a constraint puzzle|entailment|' +
    'does the hypothesis follow|contradiction or neutral|true or false from the passage|' +
    'moral reasoning about a case|critical thinking|argument strength|un silogismo|una falacia|' +
    'un acertijo|une énigme|un raisonnement valide|ein Trugschluss|ein Rätsel|逻辑推理|谁说谎|三段论|谜题|' +
    '論理パズル|推理|嘘つき|논리 퍼즐|거짓말쟁이|логическая загадка|кто лжёт|силлогизм|um enigma|un indovinello|' +
    'لغز منطقي|mantık bulmacası|teka-teki logika',
} satisfies Lesson;
