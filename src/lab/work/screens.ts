/** Screens and pictures described in words: where to click, what is seen, for models that use computers. */
import type { Taste } from '../calendar.ts';
import type { Stage } from '../cast.ts';
import { harvest, type Work } from '../harvest.ts';
import { EVERYDAY } from '../text/english/everyday.ts';
import { Grammar } from '../text/grammar.ts';
import { fillIn } from '../wording.ts';

const CLICKS = [
  '[Screen|Screenshot] as accessibility tree:\n{given}\nGoal: {ask}\n[Give|Return] the next action as {"act","target","why"}, [and|then] the five after it.',
  'You [operate|control] a desktop by coordinates. Seen: {given} Wanted: {ask} [Think|Reason] about the layout, then [list|emit] clicks and keys until done.',
  '{ask}\n\n[State of the window|What the window shows]: {given}\nWrite the full demonstration, [one|each] action with the [pixel box|element] and the reason.',
];
const SIGHTS = [
  '[Picture|Image], as captioned: {given}\n[Question|Visual question]: {ask}\nAnswer with the [regions|objects] you rely on and the steps [between|from seeing to answer].',
  '[Write|Generate] a [visual question|chart question] with answer and rationale for this image: {given} Related task: {ask}',
  '{given}\n\nThat is the [figure|diagram]. [Read off|Infer] what is needed for: {ask} Spell out each [reading|glance].',
];
const SEEN = [
  'window "<coin>" [640|1280|1920]x[480|720|1080], [button|tab|field] "<coin>" at (<num>,<num>), list of <num> rows, [dialog|menu] open;',
  '[bar|line|scatter] chart of <coin> by <date>, axis to <big>, legend [left|below], peak near <dec>;',
  '[photo|scan] of a [form|street sign|circuit] with "<coin>" in [red|bold], <num> [boxes|wires|marks] [left|right];',
];

export type Sight = 'clicks' | 'pictures';

export function screens(stage: Stage, taste: Taste, kind: Sight): Work {
  const seen = new Grammar(EVERYDAY).frames(SEEN);
  const clicks = kind === 'clicks';
  return harvest(stage, kind, {
    frames: clicks ? CLICKS : SIGHTS,
    techniques: [],
    taste,
    own: (chance, wording) => {
      const task = stage.text.task(chance, clicks ? 'tool_use' : 'data_analysis');
      const parts = Array.from({ length: 3 }, () => chance.pick(seen)({ random: chance, own: [] }));
      return {
        ...task,
        prompt: fillIn(wording, { ask: task.prompt.slice(0, 240), given: parts.join(' ') }),
        capability: clicks ? 'tool_use' : 'computer_vision',
        technique: clicks ? 'trajectory_generation' : 'sft_generation',
      };
    },
  });
}
