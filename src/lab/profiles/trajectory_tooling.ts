/** Agent trajectories for reinforcement learning: fixed skeleton, tens of thousands of fresh tasks, no real client. */
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { harvest } from '../harvest.ts';
import { Operator } from '../operator.ts';
import { flat } from '../rhythm.ts';
import { settings } from '../settings.ts';
import { Wordings } from '../wording.ts';

const FRAMES = [
  'You act in environment ENV. [Each turn|At every turn] emit Thought, Action and Arguments as JSON; an [oracle|verifier] will [check|score] the final state. Plan [far ahead|at least eight turns].',
  'Simulate the whole episode: for every step give {"thought","tool","args","observation"}. [Also|Then] write a [checker|verifier] in Python that [accepts|passes] only the right end state.',
  'Produce a complete tool-use trajectory for the goal, [including|with] failed calls and recovery, [then|finally] the reward [conditions|tests].',
];

const profile: Profile = {
  id: 'trajectory_tooling',
  title: 'Synthesised tool-use episodes with verifiers, over API and clouds',
  family: 'trajectory_tooling',
  label: 'distillation',
  sources: ['C2', 'C3', 'A1'],
  cast(stage) {
    const { random, text, length } = stage;
    const operator = new Operator(stage, {
      families: ['python-sdk', 'langchain', 'openai-python'],
      plans: ['payg', 'team', 'pro'],
      channels: ['api', 'bedrock', 'foundry', 'api'],
    });
    const wordings = new Wordings(random, stage.evasion, FRAMES);
    const tools = ['open_app', 'read_page', 'type_text', 'run_shell'].map((name) => ({
      name: `env_${name}`,
      description: `Acts on the episode: ${name.replace('_', ' ')}.`,
    }));
    const harvested = harvest(stage, {
      techniques: ['trajectory_generation', 'tool_call_synthesis'],
      manner: { ...settings(random.fork('settings'), 'long'), tools },
      taste: { tier: 'large', lag: random.between(4, 30) * HOUR },
      own: (chance, words) => {
        const task = text.task(chance, 'tool_use');
        return { ...task, system: chance.pick(words), technique: 'trajectory_generation' };
      },
    });
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      const speak = harvested(wordings.some(own));
      return operator.enlist(number, {
        volume: own.logNormal(60, 0.8) * (length / DAY),
        rhythm: stage.arrivals(random.fork('arrivals'), flat),
        speak: (at, chance) => ({
          ...speak(at, chance),
          toolCalls: [
            { name: chance.pick(tools).name, arguments: `{"target":"${chance.hex(8)}"}` },
          ],
        }),
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
