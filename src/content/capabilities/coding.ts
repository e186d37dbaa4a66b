/** Capability: writing, reading and repairing programs. */
import type { Capability } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Coding',
  cues: {
    source: {
      any: r`\`\`\`(?:python|py|javascript|js|typescript|tsx?|java|c|cpp|csharp|go|rust|ruby|php|bash|sh|html|css|swift|kotlin|diff|dockerfile|cuda)\b|\n\s*(?:def \w+\(|class \w+[:({]|import \w+\n|import \w+ as|from \w+ import|#include ?[<"]|public (?:class|static|void)|function \w+ ?\(|const \w+ ?=|let \w+ ?=|func \w+\(|fn \w+|using namespace|package \w+;|<\?php|<!doctype|<html|<div|return \w+[;(])|=> ?\{|\);\n|\(\) ?\{|self\.\w|console\.log|system\.out|printf\(|std::|\bc\+\+|\bc#|print\(|traceback \(most|\w\.(?:py|js|ts|tsx|cpp|java|rs|rb|css|html|sh|ipynb)\b`,
    },
    identifier: {
      any: r`[a-z][a-z]_[a-z][a-z]|[a-z]\(\)|\x60[a-z_./]|\w\.\w{1,20}\(`,
    },
    language: {
      en: 'python|javascript|typescript|java_|java 0|golang|rust_|ruby_|php_|kotlin|swift_|swiftui|haskell|scala_|perl_|matlab|bash_|powershell|shell script|html|css_|react_|reactjs|react native|node js|nodejs|next js|django|flask|fastapi|vue_|angular|laravel|spring boot|docker|kubernetes|terraform|cuda_|verilog|solidity|assembly (code|language)|webpack|vba_|regex|nginx|linux|git_|github|npm_|vscode|opengl|arduino|cmake|ansible|redis|kafka|graphql|ocaml|lua_|nix_|ubuntu|aws_|azure|firebase|unity_|godot|erlang|elixir_|fortran|cobol|asp net|dotnet|jquery|wordpress|selenium',
    },
    program: {
      en: '(function|method|program|script|class|module|component|plugin|macro) (to|that|which|called|named|takes|should)_|java class|python class|code_|codes_|coding|source code|codebase|programm|algorithm|software|developer|snippet|implement|(web|mobile|android|ios) app|website|web page|webpage|rest api|backend|frontend|unit test|data structure|linked list|binary (tree|search)|recursi|pseudocode|stdin|command line|terminal_|compiler|regular expression|array of|list of (integers|strings|numbers)|sorted|string_ |strings_|boolean|input file|endpoint|library_',
      zh: '函数|程序|脚本|代码|编程|算法|接口|数组|字符串|回文|类的',
      es: 'función que|programa que|script|código|programación|algoritmo|cadena de texto|arreglo de',
      fr: 'fonction qui|programme qui|script|code_|code source|programmation|algorithme|chaîne de caractères|tableau d entiers',
      de: 'funktion die|funktion  die|programm|skript|code_|quellcode|programmier|algorithmus|zeichenkette',
      ja: '関数|プログラム|スクリプト|コード|アルゴリズム|配列|文字列',
      ko: '함수|프로그램|스크립트|코드|알고리즘|배열|문자열',
      ru: 'функци|программ|скрипт|код |алгоритм|массив|строк',
      pt: 'função que|programa que|script|código|programação|algoritmo|cadeia de caracteres',
      ar: 'دالة|برنامج|كود|شيفرة|خوارزمية|سكربت|مصفوفة|برمج',
    },
    repair: {
      en: 'bug_|bugs_|bugfix|debug|refactor|compil|stack ?trace|exception_|exceptions_|typeerror|valueerror|nullpointer|undefined|segfault|runtime error|syntax error|error message|pull request|commit_|merge conflict|repo_|repository|branch_|unit tests|lint_|dependency|deploy|variable|parameter|argument_|return value|returns_|subprocess|callback|async_|thread_|time complexity|space complexity|o n_|edge cases|code review|warning_|config|install',
      zh: '报错|调试|编译|重构|单元测试|时间复杂度|数据结构|仓库|变量|异常',
      es: 'depurar|compil|error en el código|variable|excepción',
      fr: 'débog|compil|variable|exception',
      de: 'kompil|debugg|variable|ausnahme|fehlermeldung',
      ja: 'デバッグ|コンパイル|バグ|リファクタ|変数|例外',
      ko: '디버그|디버깅|컴파일|버그|리팩터|변수|예외',
      ru: 'отлад|компил|ошибк|рефактор|переменн|исключен',
      pt: 'depur|compil|variável|exceção',
      ar: 'تصحيح|متغير|استثناء',
    },
  },
  weights: [
    ['{source}', 3],
    ['{language}', 3],
    ['{program}', 3],
    ['{repair}', 1],
    ['{identifier}', 3],
  ],
} satisfies Capability;
