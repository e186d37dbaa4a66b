/** Grading answers by rubric and cleaning reasoning traces, hundreds a day on each account, round the clock. */
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { harvest } from '../harvest.ts';
import { Operator } from '../operator.ts';
import { flat } from '../rhythm.ts';
import { settings } from '../settings.ts';
import { Wordings } from '../wording.ts';

const GRADE = [
  '[Score|Grade] the candidate [from 0 to 10|on a 0-10 scale] for [correctness|soundness], [completeness|coverage] and [clarity|economy] of its reasoning. Reply with JSON {"scores":{"c":0,"m":0,"r":0},"flaw":""} and nothing else.',
  'As verifier, [check|inspect] each step of the trace against the question. Output: {"scores":{...},"flaw":"first wrong step or empty"}.',
  'Rubric: +4 right result, +3 no gap, +3 [readable|well ordered]. [Deduct|Subtract] for guessing. Return only the JSON object with scores and flaw.',
];
const CLEAN = [
  'Normalise this trace: [drop|remove] repetitions and [false starts|hesitation], keep every [deduction|inference], one per line, [same|original] language. Return the cleaned trace only.',
  'Rewrite the raw reasoning below so that a [reader|student model] can follow: no meta talk, no repeats, [all|each] logical step[s|] kept.',
];

const profile: Profile = {
  id: 'judge_cleaner',
  title: 'The model is used as reward model and trace cleaner by a rotating set of accounts',
  family: 'judge_cleaner',
  label: 'distillation',
  sources: ['C8', 'C1', 'A1', 'A4'],
  cast(stage) {
    const { random, text, length } = stage;
    const operator = new Operator(stage, {
      families: ['python-sdk', 'openai-python'],
      plans: ['payg', 'team'],
      channels: ['api', 'api', 'api', 'batch'],
    });
    const grading = new Wordings(random.fork('grade'), stage.evasion, GRADE);
    const cleaning = new Wordings(random.fork('clean'), stage.evasion, CLEAN);
    const speak = harvest(stage, {
      techniques: ['rubric_grading', 'preference_generation'],
      manner: settings(random.fork('settings'), 'sharp'),
      taste: { tier: 'large', lag: random.between(5, 60) * HOUR },
      own: (chance, words) => {
        const task = text.task(chance, chance.pick(['math', 'coding', 'tool_use']));
        // Grading and cleaning instructions alternate in `words`.
        const at = 2 * chance.int(0, words.length / 2 - 1);
        const [grade, clean] = [words[at] as string, words[at + 1] as string];
        if (chance.chance(0.65)) {
          const candidates = Array.from(
            { length: chance.int(1, 3) },
            (_, i) =>
              `### Candidate ${i + 1}\n${text.task(chance, task.capability).answer.slice(0, 260)}`,
          );
          return {
            ...task,
            system: grade,
            prompt: `### Question\n${task.prompt.slice(0, 320)}\n${candidates.join('\n')}`,
            answer: `{"scores":{"c":${chance.int(0, 10)},"m":${chance.int(0, 10)},"r":${chance.int(0, 10)}},"flaw":"${chance.chance(0.5) ? task.answer.slice(0, 60) : ''}"}`,
            technique: 'rubric_grading',
          };
        }
        return {
          ...task,
          prompt: `${clean}\n\n<trace>\n${task.prompt.slice(0, 200)}\nHmm, wait. ${task.answer}\n</trace>`,
          technique: 'trace_cleaning',
        };
      },
    });
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      // Rotation: an account works for some days and rests.
      const life = Math.min(length, own.between(6, 14) * DAY);
      const from = own.between(0, length - life);
      const [grades, cleans] = [grading.some(own), cleaning.some(own)];
      const words = grades.flatMap((grade, i) => [grade, cleans[i % cleans.length] as string]);
      return operator.enlist(number, {
        volume: (own.logNormal(700, 0.4) * life) / DAY,
        rhythm: flat,
        from,
        to: from + life,
        speak: speak(words),
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
