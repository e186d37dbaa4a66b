/** Episodes of tool use for reinforcement learning: a fixed skeleton, fresh goals, and no real client behind the tools. */
import type { Taste } from '../calendar.ts';
import type { Stage } from '../cast.ts';
import type { Draft } from '../draft.ts';
import { harvest, type Work } from '../harvest.ts';
import { paraphrases } from '../wording.ts';

const FRAMES = [
  'You act in environment ENV. [Each turn|At every turn] emit Thought, Action and Arguments as JSON; an [oracle|verifier] will [check|score] the final state. Plan [far ahead|at least eight turns].',
  'Simulate the whole episode: for every step give {"thought","tool","args","observation"}. [Also|Then] write a [checker|verifier] in Python that [accepts|passes] only the right end state.',
  'Produce a complete tool-use trajectory for the goal, [including|with] failed calls and recovery, [then|finally] the reward [conditions|tests].',
  'A [simulated|mock] workstation answers your calls. [Reach|Attain] the goal, [noting|writing down] before each call what you expect of it; end with assertions that [prove|establish] success.',
];
const TOOLS = [
  ['env_open_app', 'env_read_page', 'env_type_text', 'env_run_shell'],
  ['sim.click', 'sim.observe', 'sim.enter', 'sim.exec'],
  ['launch', 'look', 'keys', 'terminal'],
  ['ActOpen', 'ActRead', 'ActWrite', 'ActRun', 'ActSubmit'],
  ['desk_start', 'desk_state', 'desk_input', 'desk_command'],
];
const EFFECTS = ['Changes', 'Acts on', 'Drives', 'Steps'];

export function episodes(stage: Stage, taste: Taste): Work {
  const random = stage.random.fork('tools');
  const sets = TOOLS.map((names) => {
    const effect = random.pick(EFFECTS);
    return names.map((name) => ({ name, description: `${effect} the episode: ${name}.` }));
  });
  const common = random.pick(sets);
  const work = harvest(stage, 'episodes', {
    frames: FRAMES,
    techniques: ['trajectory_generation', 'tool_call_synthesis'],
    taste,
    own: (chance, wording) => {
      const task = stage.text.task(chance, 'tool_use');
      return { ...task, system: wording, technique: 'trajectory_generation' };
    },
  });
  return (own, other) => {
    const tools = paraphrases(stage.evasion) ? own.pick(sets) : common;
    const speak = work(own, other);
    return (at, chance): Draft => ({
      ...speak(at, chance),
      tools,
      toolCalls: [{ name: chance.pick(tools).name, arguments: `{"target":"${chance.hex(8)}"}` }],
    });
  };
}
