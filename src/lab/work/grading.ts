/** The model as reward model: candidates in, scores by rubric out. */
import type { Taste } from '../calendar.ts';
import type { Stage } from '../cast.ts';
import { harvest, type Work } from '../harvest.ts';
import { fillIn } from '../wording.ts';

const FRAMES = [
  '[Score|Grade] the candidate [from 0 to 10|on a 0-10 scale] for [correctness|soundness], [completeness|coverage] and [clarity|economy] of its reasoning. Reply with JSON {"scores":{"c":0,"m":0,"r":0},"flaw":""} and nothing else.\n\n### [Question|Problem]\n{ask}\n{given}',
  'As verifier, [check|inspect] each step of the trace against the question. Output: {"scores":{...},"flaw":"first wrong step or empty"}.\n\n[QUESTION|TASK]: {ask}\n\n[TRACE|ATTEMPT]:\n{given}',
  'Rubric: +4 right result, +3 no gap, +3 [readable|well ordered]. [Deduct|Subtract] for guessing. Return only the JSON object with scores and flaw.\n<lt>item<gt>{ask}<lt>/item<gt>\n<lt><own><gt>{given}<lt>/<own><gt>',
  '{ask}\n\n{given}\n\n[How many points|What mark] would a strict examiner give [for this|here]? [Three|The three] marks out of ten (right, whole, clear) and the first [flaw|mistake], as JSON with keys scores and flaw.',
  'You [rank|rate] solutions for a [training|filtering] queue. [Keep|Accept] only what would [teach|help] a student. Problem: {ask}\nSubmitted:\n{given}\nscores{c,m,r}, flaw. JSON, one line.',
];
const MARKS = ['(#)', '### Candidate #', '[#]', 'Solution #:', '#.'];

export function grading(stage: Stage, taste: Taste): Work {
  const { text } = stage;
  const mark = stage.random.fork('candidates').pick(MARKS);
  return harvest(stage, 'grading', {
    frames: FRAMES,
    labels: ['work', 'attempt', 'solution', 'submission'],
    techniques: ['rubric_grading', 'preference_generation'],
    taste,
    leaning: 'sharp',
    own: (chance, wording) => {
      const task = text.task(chance, chance.pick(['math', 'coding', 'tool_use']));
      const candidates = Array.from({ length: chance.int(1, 3) }, (_, i) => {
        const answer = text.task(chance, task.capability).answer.slice(0, 260);
        return `${mark.replace('#', String(i + 1))}\n${answer}`;
      });
      const score = () => chance.int(0, 10);
      return {
        ...task,
        prompt: fillIn(wording, { ask: task.prompt.slice(0, 320), given: candidates.join('\n') }),
        answer: `{"scores":{"c":${score()},"m":${score()},"r":${score()}},"flaw":"${chance.chance(0.5) ? task.answer.slice(0, 60) : ''}"}`,
        technique: 'rubric_grading',
      };
    },
  });
}
