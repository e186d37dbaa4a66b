/** Lessons: long tasks in an environment: plan, act, observe, go on. */
import type { Lesson } from '../../lesson.ts';

export default {
  asks: [
    'You are an autonomous web agent. Task: find the cheapest [monitor|tent] with free delivery and put it in the basket. Current page: [search results|login form]. Decide the next step.',
    'Plan a research project with several sub-agents: one searches, one verifies, one writes. Give the orchestration and the hand-over messages.',
    'Environment: a house with rooms kitchen, hall, study. You see a locked drawer. Goal: put a clean mug on the desk. Think, then act.',
    'Step 1 observation: the page shows 404. Step 2 observation: the site map lists /archive. What does the agent do next and why?',
    'Long horizon: over forty steps set up a cluster, migrate the data, verify, roll back on failure. Keep a running plan with completed and open items.',
    'Your agent is stuck in a loop: it repeats click(12). Reflect on the history and revise the plan.',
    'Multi-hop: which [river|university] flows through the birthplace of the author of the book that inspired the film directed by [Kurosawa|Varda]? Search hop by hop.',
    'Decompose the goal "launch a community newsletter" into subgoals, delegate to agents, and define when each has succeeded.',
    'Computer use: screenshot shows a spreadsheet. Produce the sequence of clicks and keystrokes to sort by column B.',
    'Thought, action, observation loop: find out who won the most recent cup and when their stadium opened.',
    'The terminal agent must make all tests pass in an unknown repository. Describe exploration, hypotheses, edits, verification, in order.',
    'Simulate a negotiation between a buyer agent and a seller agent over ten rounds with private reservation prices.',
    'An agent with memory must decide what to store from today’s episode and what to forget. Policy?',
    'Deep research: collect evidence on both sides of the claim, cite sources, resolve contradictions, iterate until confident.',
    'Eres un agente autónomo en un navegador; objetivo: comprar un billete. Decide la siguiente acción.',
    'Tu es un agent de recherche ; planifie les étapes, agis, observe et corrige ton plan.',
    '你是一个自主智能体，环境是一个网页。请规划步骤，执行动作并根据观察调整。',
    'あなたは自律エージェントです。目標を小目標に分け、行動と観察を繰り返してください。',
    'Game state: inventory torch, rope; exits north, east. Objective: reach the tower. Choose the action with rationale.',
    'Multi-agent debate: three agents argue, a fourth decides. Run five rounds.',
    'Were the founders of the two companies that merged into this airline born in the same country? Reason over both articles.',
    'Which [magazine|band|company|school] was [founded|formed|opened] first, [the northern one|Red Harbour] or [the southern one|Grey Mill]?',
    'What is the nationality of the [director|author|composer] of the [film|novel|opera] in which [the actress|the singer] had her first role?',
    'In which [county|state|city] was the [player|politician|architect] born who [captained the team|signed the treaty|designed the bridge]?',
    'Are [the two rivers|both airlines|these two plants] located in the same [country|region]?',
    'The [actor|drummer] best known for the [series|band] also appeared in which 1994 film directed by whom?',
    'Who is older, the [founder|presenter] of [the station|the firm] or the [winner|host] of [the show|the prize]?',
    'What [award|title] did the [coach|writer] receive whose [brother|pupil] played for [the club|the orchestra]?',
    'The song by [the duo|the group] was covered by a singer from which town?',
    '[Aldous Venn|The 1987 album] and [Marta Quill|the sequel] share what [profession|label|genre]?',
    'Which American [comedian|racing driver] starred in the film based on the book written by [a judge|a nurse]?',
  ],
  answers: [
    'Thought: I should open the archive first. Action: goto("/archive") Observation: list of years.',
    'Plan: 1. explore the repository 2. reproduce the failure 3. edit 4. verify. Status: step 2 in progress.',
    'The agent revises its plan since the last action had no effect.',
    'Sub-agent A reports its findings to the orchestrator, which assigns verification to B.',
  ],
  things:
    'an autonomous agent|a plan with sub-goals|a long task|a multi-step mission|' +
    'a web navigation task|a browser session|a desktop with windows|clicking a button|' +
    'typing into a field|scrolling the page|a screenshot of the screen|the terminal session|' +
    'a sandbox|an environment with states|actions and observations|a trajectory|a rollout|' +
    'a reward|exploration|backtracking|reflection on failure|a loop of thought and action|' +
    'an orchestrator|sub-agents|delegation|handover|memory of an agent|a task list with status|' +
    'a research agent|multi-hop search|two documents to combine|' +
    'the birthplace of the director of a film|the author of the book that was adapted|' +
    'which of the two was founded first|who is older|the band whose singer was born there|' +
    'the county in which the school lies|the league in which the player began|' +
    'the sequel’s composer|an American actress known for the series|' +
    'the company that owns the brand|the city where the university lies|the 1994 film starring|' +
    'the nationality of both people|evidence from several paragraphs|supporting facts|' +
    'a household robot|a text adventure|inventory and exits|a negotiation of agents|a simulation|' +
    'a game state|shopping on a website|filling in a form online|booking over several pages|' +
    'filing an expense report in the app|moving files in the file manager|mouse coordinates|' +
    'keyboard shortcuts|the DOM of the page|an accessibility tree|' +
    'open issue, patch, test, repeat|un agente autónomo|navegar por una página|un agent autonome|' +
    'ein autonomer Agent|智能体|规划与执行|多步任务|网页操作|エージェント|計画と行動|画面操作|에이전트|계획과 행동|автономный агент|' +
    'план действий|agente autônomo|agente autonomo|وكيل ذاتي|otonom ajan|agen otonom',
} satisfies Lesson;
