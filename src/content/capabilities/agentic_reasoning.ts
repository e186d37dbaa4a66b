/** Capability: planning and acting over many steps, with an environment answering. */
import type { Capability } from '../classify-member.ts';

export default {
  title: 'Agentic reasoning',
  cues: {
    agent: {
      en: '(autonomous|web|coding|research|browser|gui|software|planning|sub|computer use|ai|llm|intelligent|tool use|task) agents?_|(autonomous|ai|web|coding|research|llm|browser) agent|multi ?agent|multiagent|agentic|orchestrat|subagent|autogpt|long horizon|computer use|trajector|rollout|you are an agent|an agent_|the agent_',
      zh: '智能体|自主代理|长程任务|轨迹|编排',
      es: 'agente autónomo|multiagente|agente de ia|un agente|trayectoria',
      fr: 'agent autonome|multi agent|agent ia|un agent_|trajectoire',
      de: 'autonomer agent|multi agent|ki agent|ein agent_|agenten_|trajektorie',
      ja: 'エージェント|軌跡',
      ko: '에이전트|궤적',
      ru: 'автономный агент|мультиагент|агент|траектори',
      pt: 'agente autônomo|multiagente|agente de ia|um agente|trajetória',
      ar: 'وكيل ذكي|وكيل|وكلاء',
    },
    step: {
      en: 'next (action|step|move|tool)|subtask|sub task|sub goal|subgoal|action space|current (state|observation)|plan and execute|execute the plan|multi hop|multi step (task|plan)|navigate to|working directory|terminal session|task (complete|is done)|until the (task|goal)|take actions?|your actions|environment_|observation',
      zh: '下一步行动|下一步操作|子任务|规划并执行|当前状态|环境返回',
      ja: '次の行動|次のアクション|サブタスク|計画を実行|環境から',
      ko: '다음 행동|다음 동작|하위 작업|계획을 실행',
      ru: 'следующее действ|следующий шаг|подзадач|выполни план',
      es: 'siguiente (acción|paso)|subtarea',
      fr: 'prochaine (action|étape)|sous tâche',
      de: 'nächste (aktion|r schritt)|teilaufgabe|nächsten schritt',
      pt: 'próxima (ação|etapa)|subtarefa',
      ar: 'الخطوة التالية|مهام فرعية|الإجراء التالي',
    },
    loop: {
      any: String.raw`\n[#*<\[ ]{0,5}(?:action|action input|observation)(?: ?\d{1,2})? ?:|<action>|<observation>|click\(|scroll\(`,
    },
  },
  weights: [
    ['{agent}', 3],
    ['{step}', 2],
    ['{loop}', 3],
    ['least({trajectory_generation.run}, {trajectory_generation.agent})', 3],
    ['tool_results >= 2', 9],
    ['turns >= 4 AND length(tools) >= 2', 6],
  ],
} satisfies Capability;
