/** Capability: planning and acting over many steps, with an environment answering. */
import type { Capability } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Agentic reasoning',
  cues: {
    agent: {
      en: r`(?:autonomous|ai|web|coding|research|browser|gui|software|computer[- ]use|planning|task|sub-?) ?agents?\b|multi-?agent|agentic|orchestrat|sub-?agents?\b|autogpt|long-horizon|computer use|trajector(?:y|ies)|rollouts?\b|you are an agent\b`,
      zh: '智能体|多智能体|自主代理|长程任务|轨迹|编排',
      es: 'agente autónomo|multiagente|agentes? (?:de|que)|trayectoria',
      fr: 'agent autonome|multi-?agents?|trajectoire',
      de: 'autonomer agent|multi-?agent|trajektorie',
      ja: 'エージェント|軌跡|マルチエージェント',
      ko: '에이전트|궤적|다중 에이전트',
      ru: 'автономн\\S* агент|мультиагент|агент|траектори',
      pt: 'agente autônomo|multiagente|agentes? (?:de|que)|trajetória',
      ar: 'وكيل|وكلاء|متعدد الوكلاء',
    },
    step: {
      en: r`next (?:action|step|move|tool)|(?:break|decompos)\w*~(?:sub-?tasks?|sub-?goals?|steps)|action space|current (?:state|observation)|(?:plan|planning) (?:and|then) (?:execut|act)|multi-hop|click\(|scroll\(|type\(|(?:open|navigate to) the (?:page|site|url|browser)|working directory|terminal session|task (?:complete|is done)|until the task`,
      zh: '下一步(?:行动|操作|动作)|分解~子任务|子任务|规划(?:并|和)执行|当前状态|终端会话',
      ja: '次の(?:行動|アクション|ステップ)|サブタスク|計画~実行',
      ko: '다음 (?:행동|동작|단계)|하위 작업|계획~실행',
      ru: 'следующ\\S* (?:действи|шаг)|подзадач|план\\S* и~выполн',
      es: 'siguiente (?:acción|paso)|subtareas?',
      fr: 'prochaine (?:action|étape)|sous-tâches?',
      de: 'nächste[rn]? (?:aktion|schritt)|teilaufgaben',
      pt: 'próxima (?:ação|etapa)|subtarefas?',
      ar: 'الخطوة التالية|مهام فرعية',
    },
    loop: {
      any: r`(?:^|\n)\W{0,4}(?:thought|action|action input|observation|plan)(?: ?\d{0,2}) ?:|<action>|<observation>`,
    },
  },
  weights: [
    ['{agent}', 3],
    ['{step}', 2],
    ['{loop}', 3],
    ['tool_results >= 2', 3],
    ['length(tools) >= 2 AND turns >= 4', 2],
  ],
} satisfies Capability;
