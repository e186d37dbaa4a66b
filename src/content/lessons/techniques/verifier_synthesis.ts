/** Lessons: checkers, tests and rewards for tasks. */
import type { Frames } from '../../lesson.ts';

export default [
  'Write a [checker|verifier|reward function] in Python that [accepts|passes] only the right [end state|solution] of the task, for RL.\n{q}',
  'For the problem below produce hidden unit tests that tell right from wrong programs, with a pass criterion.\n{q}',
  'Build a task for reinforcement learning: statement, environment setup, grader script, hints of cheating to detect.\n{q}',
  'Give the final answer in machine-checkable form and code that verifies it: verify(answer) -> bool.\n{q}',
  'Design the reward: conditions, weights, edge cases where a policy could hack it.\n{q}',
  '{"task":"{q}","need":["oracle","asserts","timeout"]}',
  '为下面的任务编写验证程序，判断最终状态是否正确，用于强化学习。\n{q}',
  'Escribe un verificador automático para esta tarea.\n{q}',
  'Schreibe einen Prüfer, der nur richtige Lösungen annimmt.\n{q}',
] satisfies Frames;
