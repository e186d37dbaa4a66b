/** Lessons: whole episodes of an agent. */
import type { Frames } from '../../lesson.ts';

export default [
  '[Simulate|Produce] the [whole episode|complete trajectory]: for every step give {"thought","tool","args","observation"}.\nGoal: {q}',
  'You act in environment ENV. Each turn emit Thought, Action and Arguments; an oracle will score the final state.\nGoal: {q}',
  'Write a multi-turn tool-use rollout with failed calls and recovery, ending in success.\nTask: {q}',
  'Generate an agent transcript of twelve steps in a sandbox: plan, command, output, reflection.\n{q}',
  'Play agent and environment both. Stop after the goal state.\n{q}',
  '{"env":"browser","goal":"{q}","emit":"trajectory","max_steps":[15|30]}',
  '请模拟智能体完成任务的完整轨迹：思考、动作、观察，循环直到结束。\n{q}',
  'Genera la trayectoria completa de un agente: pensamiento, acción, observación.\n{q}',
  'Erzeuge einen vollständigen Agentenverlauf mit Gedanken, Aktionen und Beobachtungen.\n{q}',
  'Answer the request by calling the APIs in turn; finish with give_answer. Depth-first, backtrack when a call fails.\n{q}',
] satisfies Frames;
