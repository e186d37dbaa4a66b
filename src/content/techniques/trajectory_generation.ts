/** Technique: whole agent runs written out: thought, action and observation, real or imagined. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Generation of agent trajectories and environments',
  benign:
    'Agents that people really run send native tools and tool results from a coherent client; here the run is asked for as text.',
  cues: {
    react: {
      any: r`\n\W{0,4}(?:thoughts?|思考|想法)(?: ?\d{0,2}| ?\{\w+\})? ?[:：]`,
    },
    act: {
      any: r`\n\W{0,4}(?:action|行动|动作)(?: ?\d{0,2}| input| ?\{\w+\})? ?:|<action>|"action" ?:|action_input`,
    },
    observe: {
      any: r`\n\W{0,4}(?:observations?|观察)(?: ?\d{0,2}| ?\{\w+\})? ?:|<observation>|"observation" ?:`,
      en: r`(?:simulat|imagin|invent|mock|play|pretend|fabricat|hallucinat)\w*~(?:tool|environment|api|function|terminal|shell|observation|result|output|response|user|browser)\w*`,
      zh: '模拟~(?:工具|环境|终端|用户|返回)',
    },
    run: {
      en: r`trajector(?:y|ies)\b|rollouts?\b|agent(?:ic)? (?:traces?|transcripts?|sessions?|episodes?|runs?)\b|(?:tool[- ]use|multi-?step|agentic|long-horizon|terminal|browser|gui\b)~(?:traces?|transcripts?|sessions?|episodes?|demonstrations?)\b`,
      zh: '(?:智能体|代理|agent|工具|多步|交互|任务)~(?:轨迹|回合|执行记录|过程记录)|轨迹',
      es: 'trayectoria|(?:sesión|registro|traza)~(?:agente|herramienta)',
      fr: 'trajectoire|(?:session|journal|trace)~(?:agent|outil)',
      de: 'trajektorie|(?:sitzung|protokoll|verlauf|ablauf)~(?:agent|werkzeug)',
      ja: '軌跡|トラジェクトリ|ロールアウト|エージェント~(?:実行|行動)~(?:記録|履歴|ログ)',
      ko: '궤적|트라젝토리|롤아웃|에이전트~(?:실행|행동)~(?:기록|로그)',
      ru: 'траектори|(?:протокол|запись|лог)~агент',
      pt: 'trajetória|(?:sessão|registro|rastro)~(?:agente|ferramenta)',
      ar: 'مسار (?:ال)?وكيل|مسارات|سجل~وكيل',
    },
    agent: {
      en: r`agents?\b|autogpt|tool(?:s|-use| calls?| use)\b|environment\b|terminal\b|browser\b|function calls?|gui\b|sub-?tasks?|swe-?bench|reinforcement learning|rl (?:task|environment)|computer use`,
      zh: '智能体|代理|工具|环境|终端|浏览器|子任务|强化学习|函数调用|电脑操作',
      es: 'agente|herramienta|entorno|terminal|navegador|aprendizaje por refuerzo',
      fr: 'agent|outil|environnement|terminal|navigateur|apprentissage par renforcement',
      de: 'agent|werkzeug|umgebung|terminal|browser|bestärkend',
      ja: 'エージェント|ツール|環境|端末|ブラウザ|強化学習',
      ko: '에이전트|도구|환경|터미널|브라우저|강화 ?학습',
      ru: 'агент|инструмент|сред[аыу]|терминал|браузер|обучени\\S* с подкреплением',
      pt: 'agente|ferramenta|ambiente|terminal|navegador|aprendizado por reforço',
      ar: 'وكيل|أداة|أدوات|بيئة|متصفح|التعلم المعزز',
    },
    environment: {
      en: r`(?:generat|creat|design|build|construct|propos|invent|synthesi[sz]|writ)\w*~(?:rl\b|agentic|reinforcement learning|computer[- ]use|sandbox|swe-|long-horizon|tool[- ]use)~(?:environments?|tasks?|scenarios?|benchmarks?)`,
      zh: '(?:生成|设计|构造|创建)~(?:强化学习|智能体|agent|沙盒|长程)~(?:环境|任务|场景)',
      ja: '(?:強化学習|エージェント)~(?:環境|タスク)~(?:生成|作成|設計)',
      ru: '(?:сгенерир|созда|придума)\\S*~(?:агент|обучения с подкреплением)~(?:сред|задач)',
    },
  },
  when: [
    '{react} AND {act} AND {observe} AND tool_results = 0 AND empty(tools) AND ({form} OR {role} OR {training})',
    '{run} AND {agent} AND {make} AND ({form} OR {training} OR {slots} AND {role})',
    '{environment} AND ({form} OR {training} OR {many})',
    '{react} AND {act} AND {agent} AND {form} AND {role} AND empty(tools)',
  ],
  unless: '{rubric_grading.judge} AND {rubric_grading.candidate}',
} satisfies Technique;
