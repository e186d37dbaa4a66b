/** Technique: inventing tool schemas, the queries that need them, and the calls that answer them. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Synthesis of tool schemas and tool calls',
  benign:
    'A client with native tools; a developer asking how to call an API; both lack the demand for many made-up queries or for the call as the only output.',
  cues: {
    call: {
      any: r`<tool_?calls?>|<function_?calls?>|toolformer|\[\w+\(\w+ ?=|"(?:function|tool|api)_?(?:name|call)s?" ?:|"arguments" ?:|api_call`,
      en: r`(?:function|tool|api)[- ](?:call|invocation|use|usage)(?:s|ing)?\b|(?:call|invoke|invoking|calling|use|using|select|pick)\b~(?:functions?|tools?|apis?)\b`,
      zh: '(?:函数|工具|接口|api) ?调用|调用~(?:函数|工具|接口|api)',
      es: 'llamadas? a (?:función|funciones|herramienta|la api|api)|(?:usa|invoca|llama)\\S*~(?:herramienta|función|api)',
      fr: 'appels? (?:de |d |à )?(?:fonction|outil|api)|appel~(?:fonction|outil|api)',
      de: '(?:funktions|werkzeug|tool|api)-?aufruf|aufrufe?~(?:funktion|werkzeug|tool|api)',
      ja: '(?:関数|ツール|api)(?:の)?(?:呼び出し|呼出|コール)|(?:関数|ツール|api)を~呼',
      ko: '(?:함수|도구|툴|api) ?호출|(?:함수|도구|api)를~호출',
      ru: 'вызов\\S* (?:функци|инструмент|api)|вызыва\\S*~(?:функци|инструмент|api)',
      pt: 'chamadas? de (?:função|funções|ferramenta|api)|(?:use|invoque|chame)~(?:ferramenta|função|api)',
      ar: 'استدعاء (?:ال)?(?:دالة|دوال|أداة|أدوات|وظيفة)|نداء (?:ال)?(?:دالة|أداة)',
    },
    schema: {
      any: r`"parameters" ?:|"properties" ?:|"api_?name" ?:|\bdef \w+\([^)]{0,40}\) ?:?\s+"""|\{(?:tools|functions|apis?)\}|<tools>|access: ?\w+|input should be`,
      en: r`(?:available|following|given|provided|list of|candidate|these) (?:\w+ )?(?:tools|functions|apis)\b|(?:tool|function|api) (?:schema|definition|specification|signature|description|documentation)s?|json schema`,
      zh: '(?:以下|可用|给定|候选|提供)的?~(?:工具|函数|接口|api)|(?:工具|函数|接口|api)~(?:定义|描述|文档|模式|列表)',
      es: '(?:siguientes|disponibles)~(?:herramientas|funciones|apis)|(?:herramientas|funciones|apis)~(?:disponibles|siguientes)|esquema',
      fr: '(?:suivants|disponibles)~(?:outils|fonctions|apis)|(?:outils|fonctions|apis)~(?:disponibles|suivant)|schéma',
      de: '(?:folgende|verfügbare|gegebene)~(?:werkzeuge|tools|funktionen|apis)|(?:funktions|werkzeug|tool|api)-?(?:schema|definition|beschreibung)',
      ja: '(?:利用可能|以下|次|与えられた)~(?:ツール|関数|api)|(?:ツール|関数|api)~(?:定義|仕様|スキーマ|一覧)',
      ko: '(?:사용 가능|다음|주어진)~(?:도구|함수|api)|(?:도구|함수|api)~(?:정의|명세|스키마|목록)',
      ru: '(?:доступн|следующ|данн)~(?:инструмент|функци|api)|(?:схем|описани|определени)\\S*~(?:инструмент|функци|api)',
      pt: '(?:seguintes|disponíveis)~(?:ferramentas|funções|apis)|(?:ferramentas|funções|apis)~(?:disponíveis|seguintes)|esquema',
      ar: '(?:الأدوات|الدوال|الوظائف)~(?:التالية|المتاحة)|مخطط|تعريف (?:ال)?(?:أداة|دالة)',
    },
    invent: {
      en: r`(?:generat|creat|writ|produc|design|synthesi[sz]|invent|construct|devis|compos|come up with|propos)\w*~(?:tool|function|api)s?\b`,
      zh: '(?:生成|编写|构造|设计|创建|合成)~(?:工具|函数|接口|api)|(?:生成|编写|构造|设计|创建)~(?:查询|问题|请求|指令)~(?:工具|函数|接口|api)',
      es: '(?:gener|cre|escrib|diseñ|invent)\\S*~(?:herramienta|funcion|función|api)',
      fr: '(?:gén[éè]r|cré|écri|conc|invent)\\S*~(?:outil|fonction|api)',
      de: '(?:generier|erstell|schreib|entw|erfind)\\S*~(?:werkzeug|tool|funktion|api)',
      ja: '(?:ツール|関数|api)~(?:生成|作成|設計|考え)',
      ko: '(?:도구|함수|api)~(?:생성|작성|설계|만들)',
      ru: '(?:сгенерир|созда|напиш|придума|состав)\\S*~(?:инструмент|функци|api)',
      pt: '(?:ger|cri|escrev|projet|invent)\\S*~(?:ferramenta|funç|api)',
      ar: '(?:أنشئ|اكتب|ولّ?د|صمم|توليد)~(?:أداة|أدوات|دالة|دوال|وظائف|استدعاء)',
    },
    recommend: {
      en: r`(?:recommend|suggest|find|provide|give|tell|show|want|need|looking for|identify|which|what|choose|select)\b~(?:an? |the )?(?:api|machine learning (?:api|model))\b~(?:that|to|for|which|can|capable|from|call)`,
    },
  },
  when: [
    '{invent} AND {call} AND {form} AND ({many} OR {training} OR {slots} OR {schema})',
    '{invent} AND {schema} AND {asks_items} AND ({form} OR {many})',
    '{call} AND {schema} AND ({training} OR {asks_items} AND {form})',
    '{call} AND {schema} AND {form} AND {role} AND empty(tools) AND assistant_turns = 0 AND {many}',
    "positionCaseInsensitive(subject, 'toolformer') > 0 AND {schema}",
  ],
  unless: '{rubric_grading.judge} AND {rubric_grading.candidate}',
} satisfies Technique;
