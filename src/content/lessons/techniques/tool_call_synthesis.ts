/** Lessons: user requests with the calls that answer them. */
import type { Frames } from '../../lesson.ts';

export default [
  'Given the tool definitions, write [a user request|ten user requests] and the [function call|JSON arguments] that answers [it|each].\nTools: {q}',
  'Below is an instruction about a tool. Respond with the [tool call|api_call] only: <tool> name, arguments.\n### Instruction:\n{q}\n### Response:',
  'Write a python program in 1 to 2 lines to call the API for: {q} Return domain, api_call, api_provider, explanation, code.',
  'Synthesize function-calling data: query, tools, answers. Vary the argument types and include one query without a fitting tool.\n{q}',
  'Action format: {"action":"<tool>","action_input":"<args>"}. Thought first. Question: {q}',
  'Make parallel and nested call examples for these endpoints, with the observation they return.\n{q}',
  '请根据工具定义生成用户请求和对应的函数调用。\n{q}',
  'Genera una solicitud y la llamada a función que corresponde.\n{q}',
  'Erzeuge Nutzeranfrage und passenden Funktionsaufruf als JSON.\n{q}',
] satisfies Frames;
