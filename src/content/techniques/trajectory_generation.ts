/** Technique: whole agent runs written out: thought, action and observation, real or imagined. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Generation of agent trajectories and environments',
  benign:
    'Agents that people really run send native tools and tool results from a coherent client; here the run is asked for as text.',
  cues: {
    act: {
      any: r`\n[#*<\[ ]{0,5}(?:action|行动|动作)(?: ?\d{0,2}| input| ?\{\w+\})? ?:|<action>|"action" ?:|action_input|thought, action|thought:?,? ?action`,
      en: 'thought  action|alternate thought|(thought|reasoning) action (and |)observation',
      zh: '思考、行动|行动和观察',
    },
    observe: {
      any: r`\n[#*<\[ ]{0,5}(?:observations?|观察)(?: ?\d{0,2}| ?\{\w+\})? ?:|<observation>|"observation" ?:|observation:`,
      en: 'simulated? (tool|environment|api|terminal|user)|(realistic|plausible|invented|imagined|made up|mock) (tool |)(outputs|results|observations|tool|responses)|(invent|imagine|make up|simulate|mock|fabricate|inventing) (plausible |realistic |the |)(observation|tool|environment|result|output)|observation_|observations_',
      zh: '模拟工具|环境返回|观察|工具返回|返回结果',
      ja: 'ツールの結果|観察|環境の応答',
      ko: '도구 결과|관찰|환경의 응답',
      ru: 'наблюден|результаты инструмент|ответы среды',
      es: 'observaci|resultados de (las |)herramienta',
      fr: 'observation|résultats d outil',
      de: 'beobachtung|werkzeugergebnis',
      pt: 'observaç|resultados de ferramenta',
      ar: 'ملاحظة|ملاحظات|نتائج الأدوات',
    },
    run: {
      en: 'trajector|rollout|agent(ic|) (trace|transcript|session|episode|run|log)|(tool use|tool using|multi step|agentic|long horizon|terminal|browser|multi step tool use) (trace|transcript|session|episode|demonstration|trajectory|interaction|run)',
      zh: '轨迹|执行记录|多步交互',
      es: 'trayectoria|sesión de un agente',
      fr: 'trajectoire|session d un agent',
      de: 'trajektorie|agentenlauf|agentensitzung',
      ja: '軌跡|トラジェクトリ|実行記録',
      ko: '궤적|트라젝토리|실행 기록',
      ru: 'траектори|протокол агента',
      pt: 'trajetória|sessão de um agente',
      ar: 'مسار وكيل|مسار الوكيل|مسارات',
    },
    agent: {
      en: 'agent_|agents_|agentic|tools_|tool_|environment|terminal_|browser_|gui_|subtask|reinforcement learning|rl_|computer use|sandbox',
      zh: '智能体|代理|工具|环境|终端|浏览器|强化学习',
      es: 'agente|herramienta|entorno|navegador',
      fr: 'agent|outil|environnement|navigateur',
      de: 'agent|werkzeug|umgebung|browser',
      ja: 'エージェント|ツール|環境|ブラウザ|強化学習',
      ko: '에이전트|도구|환경|브라우저|강화학습',
      ru: 'агент|инструмент|среды|среда|среде|браузер',
      pt: 'agente|ferramenta|ambiente|navegador',
      ar: 'وكيل|أداة|أدوات|بيئة|متصفح',
    },
    environment: {
      en: '(agentic|rl|reinforcement learning|sandbox|computer use|long horizon|tool use) (tasks|environment|environments|scenarios|benchmarks|task)',
      zh: '强化学习环境|智能体任务|长程任务',
      es: 'tareas agénticas|entorno de aprendizaje',
      fr: 'tâches agentiques|environnement d apprentissage',
      de: 'agentische aufgaben|lernumgebung',
      ja: '強化学習環境|エージェントのタスク',
      ko: '강화학습 환경|에이전트 과제',
      ru: 'среды обучения с подкреп|агентных задач|агентные задачи',
      pt: 'tarefas agênticas|ambiente de aprendizado',
      ar: 'مهام وكيلية|بيئة التعلم المعزز',
    },
  },
  needs:
    '({run} OR {act} AND {observe} OR {environment}) AND {agent} AND {make} AND tool_results = 0 AND empty(tools) AND ({form} OR {training} OR {slots} OR {many})',
  weights: [
    ['{run}', 6],
    ['{act}', 2],
    ['{observe}', 2],
    ['{agent}', 1],
    ['{environment}', 5],
    ['{make}', 1],
    ['{form}', 2],
    ['{training}', 1],
    ['{many}', 1],
    ['{rubric_grading.judge}', -5],
    ['{trace_cleaning.clean} AND {trace_cleaning.remove}', -6],
  ],
} satisfies Technique;
