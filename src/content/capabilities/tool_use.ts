/** Capability: choosing and calling tools, functions and APIs. */
import type { Capability } from '../classify-member.ts';

export default {
  title: 'Tool use',
  cues: {
    call: {
      any: String.raw`<tool_?call|<function_?call|"function_call"|"tool_calls?"|api_call|"api_name"|"arguments" ?:|\{(?:tools|functions|apis?)\}|<tools>|"parameters" ?:`,
      en: '(function|tool|api) (call|invocation|use|usage|calling)|(available|following|given|provided|these|external|right|appropriate|multiple|suitable) (tools|functions|apis|api|tool|plugins)|(call|use|which|what|an|the|any|recommend|find|need) (an |the |)(api|apis|tools?)_|api (documentation|description|from|for|that|to|endpoints|key)|(machine learning|tensorflow|pytorch|hugging ?face|huggingface) (api|hub|model)|tool set|toolset|toolkit|plugin_|rapidapi|endpoint|mcp_',
      zh: '函数调用|工具调用|调用工具|调用函数|接口调用|可用工具|以下工具|可用函数|工具定义|调用接口',
      es: 'llamadas? a (función|funciones|herramienta|api)|herramientas disponibles|la herramienta|las herramientas|api_|apis_',
      fr: 'appels? (de |d |à )(fonction|outil|api)|outils disponibles|l outil|les outils|une api|l api',
      de: 'funktionsaufruf|werkzeugaufruf|tool aufruf|verfügbare (werkzeuge|tools|funktionen)|api aufruf|schnittstelle',
      ja: '関数呼び出し|ツール呼び出し|関数の呼び出し|ツールの呼び出し|利用可能なツール|利用可能な関数|ツールを',
      ko: '함수 호출|도구 호출|사용 가능한 도구|사용 가능한 함수|도구를',
      ru: 'вызов функц|вызов инструм|вызовы функ|доступные инструмент|доступных инструмент|доступных функц|инструмент',
      pt: 'chamadas? de (função|funções|ferramenta|api)|ferramentas disponíveis|as ferramentas|api_|apis_',
      ar: 'استدعاء دالة|استدعاء الدالة|استدعاء أداة|استدعاء الأدوات|الأدوات المتاحة|الدوال المتاحة',
    },
    more: {
      en: 'also (provide|find|fetch|suggest|give|recommend|check|include|share|tell|get)|additionally|as well as|furthermore|moreover|(could|can) you (fetch|find|provide|also|please|retrieve|get|help me)|i (need|want|would like) to (find|know|get)',
    },
    service: {
      en: '(fetch|retrieve|look up|query for|search for) (the|me|some|information|details|data|a list|all|current|latest|available|live|relevant)_|(latest|current|available|live|detailed) (news|prices?|rates?|scores?|weather|flights|listings|information|details|data)_|(real time|up to date|current weather|exchange rate|stock price|flight (status|details)|tracking (number|information)|live (scores|odds))|pretrained|model (that|which|to|can|for)_|(classify|detect|recognize|transcribe|translate|identify|extract|segment|caption) (the|an|a|images|speech|audio|text|objects|different)_',
    },
  },
  weights: [
    ['{call}', 4],
    ['{tool_call_synthesis.bare}', 5],
    ['least({tool_call_synthesis.catalogue}, {tool_call_synthesis.called})', 8],
    ['least({tool_call_synthesis.catalogue}, {tool_call_synthesis.call})', 4],
    [
      'least({tool_call_synthesis.scene}, {tool_call_synthesis.fetch}, {tool_call_synthesis.fetched})',
      2,
    ],
    ['{service}', 2],
    ['least({service}, {more})', 1],
    ['length(tool_calls) > 0', 6],
    ['notEmpty(tools)', 6],
    ['tool_results = 1', 3],
  ],
} satisfies Capability;
