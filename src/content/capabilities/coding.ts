/** Capability: writing, reading and repairing programs. */
import type { Capability } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Coding',
  cues: {
    fence: {
      any: r`\`\`\`(?:python|py\b|js|javascript|ts|tsx|typescript|java|c\b|cpp|c\+\+|csharp|go\b|rust|ruby|php|bash|sh\b|html|css|swift|kotlin|json|yaml|diff|dockerfile|verilog|cuda)`,
    },
    source: {
      any: r`(?:^|\n)\s*(?:def \w+\(|class \w+[:({]|import \w+|from \w+ import|#include ?[<"]|public (?:class|static|void)|function \w* ?\(|const \w+ ?=|let \w+ ?=|var \w+ ?=|func \w+\(|fn \w+|using namespace|package \w+|SELECT \w|<\?php|<!doctype|<html)|=> ?\{|\);\s*\n|\(\) ?\{|self\.|console\.log|System\.out|printf\(|std::|traceback \(most recent|exception in thread|\.(?:py|js|ts|tsx|cpp|java|rs|go|rb|css|html|yaml|yml|sh|ipynb)\b`,
    },
    language: {
      any: r`\b(?:python|javascript|typescript|c\+\+|c#|\.net|java|golang|rust|ruby|php|kotlin|swift|haskell|scala|perl|matlab|bash|powershell|shell script|html|css|react(?:js|\.js| native)?|node\.?js|django|flask|fastapi|vue|angular|laravel|spring boot|docker|kubernetes|k8s|terraform|cuda|triton|verilog|solidity|assembly|webpack|pytorch|tensorflow|vba|regex|nginx|linux|git|github|npm|vscode|unity|api endpoint|opengl|arduino|cmake|powerquery|latex code|ansible|redis|kafka|graphql|grpc)\b`,
    },
    artefact: {
      en: r`(?:write|implement|create|develop|design|build|generate|provide|give me|make|fix|debug|refactor|optimi[sz]e|need|convert|produce|complete|edit|update)\b~(?:function|program|script|code\b|class\b|method|algorithm|app\b|application|api\b|query\b|component|module|unit tests?|snippet|website|web ?page|regex|parser|compiler|kernel|library|plugin|bot\b|game\b|command)|source code|code ?base|pull request|stack ?trace|compil(?:e|er|ation) error|runtime error|syntax error|bug(?:s|fix)?\b|refactor|debug|time complexity|big-o|programming|software engineer|coding|leetcode|data structure|linked list|binary (?:tree|search)|repository|repo\b|commit\b|swe-?bench|stdin|executable|unit test|pip install|variable|code snippet|coder\b|codeforces`,
      zh: '(?:编写|写|实现|修复|优化|调试)~(?:函数|程序|脚本|代码|类|算法|接口)|代码|编程|源码|报错|编译|调试|重构|单元测试|时间复杂度|数据结构|仓库',
      es: '(?:escrib|implement|cre|arregl|depur)\\S*~(?:función|programa|script|código|clase|algoritmo)|código|programación|depurar|compil|algoritmo',
      fr: '(?:écri|implément|cré|corrig|débog)\\S*~(?:fonction|programme|script|code|classe|algorithme)|code source|programmation|débog|algorithme',
      de: '(?:schreib|implementier|erstell|behebe|debug)\\S*~(?:funktion|programm|skript|code|klasse|algorithmus)|quellcode|programmier|kompil|algorithmus',
      ja: '(?:関数|プログラム|スクリプト|コード|クラス|アルゴリズム)~(?:書|実装|作成|修正|デバッグ)|プログラミング|ソースコード|デバッグ|コンパイル|リファクタ|計算量|バグ',
      ko: '(?:함수|프로그램|스크립트|코드|클래스|알고리즘)~(?:작성|구현|만들|수정|디버그)|프로그래밍|소스 ?코드|디버깅|컴파일|리팩터|시간 복잡도|버그',
      ru: '(?:напиш|реализу|созда|исправ|отлад)\\S*~(?:функци|программ|скрипт|код|класс|алгоритм)|исходн\\S* код|программирован|отладк|компиляц|рефактор',
      pt: '(?:escrev|implement|cri|corrij|depur)\\S*~(?:função|programa|script|código|classe|algoritmo)|código|programação|depurar|algoritmo',
      ar: '(?:اكتب|نفذ|أنشئ|أصلح)~(?:دالة|برنامج|كود|شيفرة|خوارزمية|سكربت)|برمجة|شيفرة|الكود|خوارزمية',
    },
  },
  weights: [
    ['{fence}', 3],
    ['{source}', 2],
    ['{language}', 2],
    ['{artefact}', 2],
    ["countSubstrings(subject, '```') >= 2", 1],
  ],
} satisfies Capability;
