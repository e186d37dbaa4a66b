/** Capability: choosing and calling tools, functions and APIs. */
import type { Capability } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Tool use',
  cues: {
    call: {
      any: r`toolformer|<tool_?call|<function_?call|"function_call"|"tool_calls?"|api_call|"api_name"|"arguments" ?:|\{(?:tools|functions|apis?)\}|<tools>`,
      en: r`(?:function|tool|api)[- ](?:call|invocation|use)(?:s|ing)?\b|(?:call|invoke|use|using|select|choose|recommend|suggest|find|provide|identify|want|need)\b~(?:functions?|tools?|apis?)\b~(?:to|for|that|which|from|call|capable|below|given|available|solve)|(?:available|following|given|provided) (?:tools|functions|apis)\b|api (?:documentation|description|from|for)\b|(?:machine learning|tensorflow|pytorch|torch|hugging ?face) (?:api|hub|model)`,
      zh: '(?:函数|工具|接口|api) ?调用|调用~(?:函数|工具|接口|api)|(?:可用|以下)~工具',
      es: 'llamadas? a (?:función|funciones|herramienta|api)|herramientas disponibles|(?:usa|invoca)\\S*~(?:herramienta|api)',
      fr: 'appels? (?:de |d |à )?(?:fonction|outil|api)|outils disponibles|(?:utilis|appel)\\S*~(?:outils?|api)\\b',
      de: '(?:funktions|werkzeug|tool|api)-?aufruf|verfügbare (?:werkzeuge|tools|funktionen)',
      ja: '(?:関数|ツール|api)(?:の)?(?:呼び出し|コール)|(?:関数|ツール|api)を~呼|利用可能な(?:ツール|関数)',
      ko: '(?:함수|도구|api) ?호출|(?:함수|도구|api)를~호출|사용 가능한 (?:도구|함수)',
      ru: 'вызов\\S* (?:функци|инструмент|api)|доступн\\S* (?:инструмент|функци)|вызыва\\S*~(?:инструмент|функци|api)',
      pt: 'chamadas? de (?:função|funções|ferramenta|api)|ferramentas disponíveis',
      ar: 'استدعاء (?:ال)?(?:دالة|دوال|أداة|أدوات|وظيفة)|الأدوات المتاحة',
    },
    api: { any: r`\bapis?\b|\btools?\b|\bplugins?\b` },
    schema: {
      any: r`"parameters" ?:|"properties" ?:|input should be|access: ?\w+|\bget_\w+\(|\bsearch_\w+\(`,
    },
  },
  weights: [
    ['{call}', 4],
    ['{schema}', 2],
    ['{api}', 1],
    ['length(tool_calls) > 0', 2],
    ['notEmpty(tools)', 2],
    ['tool_results = 1', 1],
  ],
} satisfies Capability;
