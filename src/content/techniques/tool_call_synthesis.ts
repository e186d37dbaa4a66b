/** Technique: inventing tools, and requests and calls for them, as training data for tool use. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Synthesis of tool schemas and tool calls',
  benign:
    'A client with native tools; a developer asking how to call an API; both lack the demand for many made-up queries or for the call as the only output.',
  cues: {
    catalogue: {
      any: r`"parameters" ?:|"api_name"|"arguments" ?:|\{(?:tools|functions|apis?)\}|<tools?>|"name" ?: ?"\w+"[^\n]{0,40}"(?:description|parameters|args)"|\n[a-z_]+\((?:[a-z_]+(?:, ?)?)*\)\s*\n|\n[#*<\[ ]{0,5}(?:functions|tools?|apis?|funciones|herramientas|funktionen|werkzeuge|api-katalog|api 列表|函数|工具|関数|ツール|함수|도구|функции|инструменты)(?: list)?[*\]>]{0,3} ?[:：]|[\n ，,](?:\d\. ?)?[a-z_]+[a-z_.]*\([a-z_]+(?:: ?[a-z]+)?(?:, ?[a-z_]+(?:: ?[a-z]+)?){0,6}\)(?:\n|,|，|->| ->|:)`,
      en: '(following|available|given|provided|these|several) (functions|tools|apis|api|tool)|api (catalogue|catalog|documentation|schema|list|spec)|(tool|function) (definitions|schemas|specifications|set|list)|parameter schemas|api schemas|(these|given|following|list of|the) (apis|functions|tools)_|endpoints|openapi|api code|model hub|tool list|function list|mcp_|function spec|you can use_|tool spec|api reference|function (signature|description)s?|tools? (available|provided|at your)|api docs',
      zh: '可用工具|以下工具|以下函数|工具定义|工具列表|函数定义|接口文档|函数列表|函数：|接口列表',
      es: 'herramientas disponibles|siguientes (funciones|herramientas)|definiciones de herramientas|funciones',
      fr: 'outils disponibles|fonctions suivantes|outils suivants|définitions d outils|fonctions',
      de: 'verfügbare (tools|werkzeuge|funktionen)|folgenden (funktionen|werkzeuge|tools)|tool definitionen|api katalog',
      ja: '利用可能なツール|以下の関数|以下のツール|ツール定義|関数定義',
      ko: '사용 가능한 도구|다음 함수|다음 도구|도구 정의',
      ru: 'доступные инструмент|следующие функци|следующих функци|описания инструмент',
      pt: 'ferramentas disponíveis|seguintes (funções|ferramentas)|definições de ferramentas',
      ar: 'الأدوات المتاحة|الدوال التالية|الأدوات التالية|تعريفات الأدوات',
    },
    call: {
      en: '(function|tool|api) (call|calls|calling|invocation)|matching call|corresponding call|sample call|(call|calls) with arguments|(user |)(queries|requests|questions|utterances|things) (that |)(need|require|a user)|tool definitions|api schemas|call the (function|tool|api)|which (function|tool|api)s?_|(exact|right|correct|matching) (tool |function |api |)call|list of (apis|calls)|apis used|with which arguments|function format|function calling|required and optional parameters|list of calls|(functions|apis|tools) (fits|fit|are needed|is needed|needed)|two or more of the|inline calls|function call json|utterances (with|and)|(lacks?|missing) a required (argument|parameter)|calls where|api calls|call json|(invoke|invoking) (the|a|each|one)|(which|right|correct) (tool|function|api) to',
      zh: '函数调用|工具调用|对应的调用|调用示例|调用参数|并行调用|调用多个函数',
      es: 'llamadas a funci|llamada a la funci|llamadas correspond|llamada exacta|la llamada',
      fr: 'appels de fonction|appels d outil|appels correspond|appel exact',
      de: 'funktionsaufruf|werkzeugaufruf|tool aufruf|passenden aufruf|aufruf mit',
      ja: '関数呼び出し|ツール呼び出し|対応する呼び出し|呼び出しを',
      ko: '함수 호출|도구 호출|해당 호출|호출을',
      ru: 'вызовы функ|вызов функ|вызовы инструм|соответствующие вызов',
      pt: 'chamadas de fun|chamada de fun|chamadas correspond',
      ar: 'استدعاءات الدوال|استدعاء الدالة|استدعاءات الأدوات',
      any: String.raw`"(?:api_call|apis|arguments|tool_calls?|function_call|calls?)" ?:|"name": ?(?:\.\.\.|"\w+"), ?"(?:arguments|parameters)"`,
    },
    bare: {
      any: r`\n +(?:[a-z_][\w]*[.=] ?)*[a-z_]\w*\([^\n]*\)? ?$`,
    },
    scene: {
      en: 'i(| )(m| am| ve| have) (planning|organizing|organising|working on|writing|researching|preparing|hosting|building|a |an |been|looking|interested|trying|currently|developing|thinking|going|conducting)|(we re|we are) (planning|organizing|organising|hosting|going)|my (family|friend|friends|company|sister|brother|wife|husband|colleagues|team|boss|daughter|son|mother|father|parents|partner|cousin|students|client)_',
    },
    fetch: {
      en: '(could|can|would) you (please |also |)(fetch|provide|find|get|retrieve|give|suggest|search|check|look up|recommend|help me find|show|tell)_|please (fetch|provide|find|get|retrieve|give|suggest|search|check|look up|recommend|help me find|show|tell)_|i (need|want|would like) (you |)to (find|know|get|fetch|check)',
    },
    fetched: {
      en: 'a list of|details (of|about|for|on)|information (on|about|for|of)|latest|current|available|weather|prices|availability|nearby|reviews|ratings|contact details|statistics|schedule|upcoming|trending|historical|status of|options (in|for)|news_',
    },
    more: {
      en: 'also_|additionally|furthermore|moreover|as well as|in addition|and then',
    },
    called: {
      any: String.raw`\x02[^\x02]*[a-z_]\(["'][^"')]`,
    },
  },
  needs:
    'empty(tools) AND ((({catalogue} OR {call}) AND ({make} OR {form}) AND ({form} OR {many} OR {training} OR {slots})) OR {catalogue} AND {called} OR {bare} AND (length(response_text) < 300) OR {scene} AND {fetch} AND {fetched} AND {more} AND (length(prompt) < 900))',
  weights: [
    ['{catalogue}', 4],
    ['{call}', 4],
    ['{make}', 1],
    ['{many}', 1],
    ['{form}', 2],
    ['{training}', 2],
    ['{slots}', 1],
    ['{bare}', 10],
    ['{catalogue} AND {called}', 6],
    ['{scene} AND {fetch} AND {fetched} AND {more}', 10],
    ['{rubric_grading.judge}', -5],
    ['{rubric_grading.candidate} AND {rubric_grading.verdict}', -3],
    ['{trajectory_generation.run}', -4],
    ['{trajectory_generation.act} AND {trajectory_generation.observe}', -4],
    ['{preference_generation.second} AND {preference_generation.better}', -3],
    ['{verifier_synthesis.code}', -4],
    ['{coding.source} AND NOT {many}', -2],
  ],
} satisfies Technique;
