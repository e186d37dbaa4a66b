/** Technique: writing the checkers that reward a model in training: tests, verifiers, reward functions. */
import type { Technique } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Synthesis of verifiers, hidden tests and rewards',
  benign:
    'A developer wanting unit tests for their own function: no candidate solutions, no reward, no problem statement in a slot.',
  cues: {
    verifier: {
      any: r`\b(?:check|verify|grade|reward|is_correct)\w*\([a-z_, ]{0,40}\)`,
      en: r`(?:generat|creat|writ|produc|design|construct|implement|build|devis|synthesi[sz]|provid|develop)\w*~(?:verifiers?|checkers?|validators?|verification (?:function|code|script)|reward (?:function|model|signal|script)|(?:auto-?)?graders?|grading (?:function|script|code)|evaluation (?:function|script|harness)|hidden tests?|test (?:suite|cases?|inputs?|harness)|unit tests?|assertions?|oracles?|judge program|special judge|validation (?:script|function|code))\b`,
      zh: '(?:编写|生成|写|设计|实现|构造|创建)~(?:验证器|校验器|检查器|验证(?:函数|脚本|代码)|奖励函数|判题|评测(?:脚本|程序|函数)|测试用例|单元测试|断言|评分(?:脚本|函数))',
      es: '(?:gener|cre|escrib|diseñ|implement)\\S*~(?:verificador|validador|función de recompensa|casos de prueba|pruebas unitarias|comprobador|evaluador automático)',
      fr: '(?:gén[éè]r|cré|écri|conc|implément|rédig)\\S*~(?:vérificateur|validateur|fonction de récompense|cas de test|tests unitaires|correcteur automatique)',
      de: '(?:generier|erstell|schreib|entw|implementier)\\S*~(?:verifizierer|prüfer|prüfskript|prüffunktion|validator|belohnungsfunktion|testfälle|unit-?tests?|bewertungsskript|verifikator)',
      ja: '(?:検証器|検証(?:関数|スクリプト|コード)|チェッカー|報酬関数|テストケース|単体テスト|ユニットテスト|採点(?:スクリプト|関数)|ジャッジ)~(?:生成|作成|書い|実装|作って|設計)',
      ko: '(?:검증기|검증 ?(?:함수|스크립트|코드)|체커|보상 함수|테스트 ?케이스|단위 ?테스트|채점 ?(?:스크립트|함수))~(?:생성|작성|구현|만들|설계)',
      ru: '(?:сгенерир|созда|напиш|разработ|реализ|состав)\\S*~(?:верификатор|проверяющ|чекер|валидатор|функци[яюи] (?:награды|вознаграждения|проверки)|тест-?кейс|тестовы(?:е|й|х) (?:случа|набор|пример)|юнит-?тест|тесты)',
      pt: '(?:ger|cri|escrev|projet|implement)\\S*~(?:verificador|validador|função de recompensa|casos de teste|testes unitários|avaliador automático)',
      ar: '(?:أنشئ|اكتب|ولّ?د|صمم|نفذ)~(?:مدقق|متحقق|أداة تحقق|دالة (?:مكافأة|تحقق)|حالات اختبار|اختبارات)',
    },
    any_solution: {
      any: r`"(?:test_cases|tests|inputs?|expected_output|stdin|stdout|hidden_tests|unit_tests)" ?:|def (?:check|verify|reward|grade|evaluate|score|is_correct|validate|judge|compute_reward)\w*\(|return (?:1\.0|0\.0|true|false)\b|stdin|pass@`,
      en: r`(?:any|every|each|candidate|submitted|proposed|model(?:'s)?|incorrect|wrong|buggy|student|generated|arbitrary|agent'?s?) (?:\w+ )?(?:solutions?|submissions?|programs?|answers?|implementations?|responses?|outputs?|completions?)|(?:accepts?|rejects?|break|catch) (?:\w+ )?(?:correct|incorrect|wrong|valid|invalid|typical|faulty)|reward\b|rl(?:vr)?\b|reinforcement|(?:programmatic|automatic|deterministic)(?:ally)? (?:check|verif|grad|scor)\w*|ground[- ]truth|edge cases~(?:problem|statement|constraint)|(?:based|from|for) (?:on )?(?:the|this|following|given) (?:\w+ )?problem(?: statement| description)?|competitive programming|brute[- ]force`,
      zh: '(?:任意|任何|候选|提交的?|模型的?|错误的?|每个)(?:解|解法|答案|代码|程序|回答|输出|方案)|奖励|强化学习|自动(?:判断|验证|评分|校验)|标准输入|返回 ?(?:true|1)|题目描述|参考答案',
      es: '(?:cualquier|candidat|solución propuesta|respuesta del modelo|envío)|recompensa|refuerzo|automáticamente|entrada estándar|enunciado',
      fr: '(?:toute solution|n importe quelle|candidate?|soumise?|proposée?)|récompense|renforcement|automatiquement|entrée standard|énoncé',
      de: '(?:beliebige|kandidat|eingereicht|jede lösung|vorgeschlagene)|belohnung|bestärkend|automatisch|standardeingabe|problemstellung|aufgabenstellung',
      ja: '(?:任意の|候補|提出された|モデルの|不正解の|すべての)~(?:解|解答|回答|コード|プログラム|出力)|報酬|強化学習|自動(?:的に)?~(?:判定|検証|採点)|標準入力|問題文',
      ko: '(?:임의의|후보|제출된|모델의|틀린|모든)~(?:해|풀이|답|코드|프로그램|출력)|보상|강화 ?학습|자동(?:으로)?~(?:판정|검증|채점)|표준 입력|문제 설명',
      ru: '(?:люб|кандидат|предложенн|присланн|неверн|кажд)\\S*~(?:решени|ответ|программ|код)|наград|вознагражд|подкреплени|автоматическ|стандартн\\S* ввод|услови\\S* задач',
      pt: '(?:qualquer|candidat|submetid|propost)|recompensa|reforço|automaticamente|entrada padrão|enunciado',
      ar: '(?:أي حل|مرشح|مقدم|حل مقترح)|مكافأة|التعلم المعزز|تلقائي|نص المسألة',
    },
    strict: {
      en: r`reward (?:function|signal|model|script)|verifiers?\b|(?:auto-?)?grader (?:function|script|code)|hidden tests?|rlvr|verifiable reward|special judge|test (?:inputs?|cases?) generator`,
      zh: '验证器|奖励函数|判题程序|校验器|隐藏测试|可验证奖励',
      es: 'función de recompensa|verificador',
      fr: 'fonction de récompense|vérificateur',
      de: 'belohnungsfunktion|verifizierer|verifikator',
      ja: '報酬関数|検証器|隠しテスト',
      ko: '보상 함수|검증기|숨겨진 테스트',
      ru: 'функци\\S* (?:награды|вознаграждения)|верификатор|скрыт\\S* тест',
      pt: 'função de recompensa|verificador',
      ar: 'دالة مكافأة|متحقق',
    },
  },
  when: [
    '{verifier} AND {any_solution} AND {form} AND ({slots} OR {role} OR {asked})',
    '{verifier} AND {strict} AND ({form} OR {training} OR {slots})',
    '{verifier} AND {any_solution} AND {training}',
  ],
  unless: '{rubric_grading.judge} AND {rubric_grading.candidate} AND NOT {strict}',
} satisfies Technique;
