/** Technique: inventing tools, and requests and calls for them, as training data for tool use. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Synthesis of tool schemas and tool calls',
  benign:
    'A client with native tools; a developer asking how to call an API; both lack the demand for many made-up queries or for the call as the only output.',
  cues: {
    catalogue: {
      any: r`"parameters" ?:|"api_name"|"arguments" ?:|\{(?:tools|functions|apis?)\}|<tools?>|"name" ?: ?"\w+"[^\n]{0,40}"(?:description|parameters|args)"|\n[a-z_]+\((?:[a-z_]+(?:, ?)?)*\)\s*\n`,
      en: '(following|available|given|provided|these|several) (functions|tools|apis|api|tool)|api (catalogue|catalog|documentation|schema|list|spec)|(tool|function) (definitions|schemas|specifications|set|list)|parameter schemas|api schemas',
      zh: '可用工具|以下工具|以下函数|工具定义|工具列表|函数定义|接口文档',
      es: 'herramientas disponibles|siguientes (funciones|herramientas)|definiciones de herramientas',
      fr: 'outils disponibles|fonctions suivantes|outils suivants|définitions d outils',
      de: 'verfügbare (tools|werkzeuge|funktionen)|folgenden (funktionen|werkzeuge|tools)|tool definitionen',
      ja: '利用可能なツール|以下の関数|以下のツール|ツール定義|関数定義',
      ko: '사용 가능한 도구|다음 함수|다음 도구|도구 정의',
      ru: 'доступные инструмент|следующие функци|следующих функци|описания инструмент',
      pt: 'ferramentas disponíveis|seguintes (funções|ferramentas)|definições de ferramentas',
      ar: 'الأدوات المتاحة|الدوال التالية|الأدوات التالية|تعريفات الأدوات',
    },
    call: {
      en: '(function|tool|api) (call|calls|calling|invocation)|matching call|corresponding call|sample call|(call|calls) with arguments|(user |)(queries|requests|questions|utterances|things) (that |)(need|require|a user)|tool definitions|api schemas|call the (function|tool|api)',
      zh: '函数调用|工具调用|对应的调用|调用示例',
      es: 'llamadas a funci|llamada a la funci|llamadas correspond',
      fr: 'appels de fonction|appels d outil|appels correspond',
      de: 'funktionsaufruf|werkzeugaufruf|tool aufruf|passenden aufruf',
      ja: '関数呼び出し|ツール呼び出し|対応する呼び出し',
      ko: '함수 호출|도구 호출|해당 호출',
      ru: 'вызовы функ|вызов функ|вызовы инструм|соответствующие вызов',
      pt: 'chamadas de fun|chamada de fun|chamadas correspond',
      ar: 'استدعاءات الدوال|استدعاء الدالة|استدعاءات الأدوات',
    },
    bare: {
      any: r`\n +(?:[a-z_][\w]*[.=] ?)*[a-z_]\w*\([^\n]*\)? ?$`,
    },
  },
  needs:
    '({catalogue} OR {call}) AND {make} AND ({form} OR {many} OR {training}) AND empty(tools) OR {bare} AND empty(tools) AND (length(response_text) < 300)',
  weights: [
    ['{catalogue}', 3],
    ['{call}', 4],
    ['{make}', 1],
    ['{many}', 2],
    ['{form}', 2],
    ['{training}', 2],
    ['{slots}', 1],
    ['{bare}', 10],
    ['{rubric_grading.judge}', -5],
    ['{trajectory_generation.run}', -4],
    ['{trajectory_generation.observe}', -2],
  ],
} satisfies Technique;
