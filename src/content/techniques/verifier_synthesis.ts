/** Technique: writing checkers, hidden tests and reward functions for tasks that a model will be trained on. */
import type { Technique } from '../classify-member.ts';

export default {
  title: 'Synthesis of verifiers, hidden tests and rewards',
  benign:
    'A developer wanting unit tests for their own function: no candidate solutions, no reward, no problem statement in a slot.',
  cues: {
    verifier: {
      en: 'verifier|verification (function|code|script)|reward function|reward model code|checker_|check(er|ing) function|hidden tests?|hidden test|test cases?_|test cases|test inputs|unit tests? (for|that)|grader function|grading (script|function)|check  ?output|validat(e|ion) (function|script)|oracle_|write check|verify  ?answer|verify|pytest file|asserts|brute force|check(s|)_ with|checks_|checker|verifiable|reward(s|)_|evaluate response|def (check|verify|reward|evaluate|judge|grade|score)|tests? (that|which) (a |)(right|correct|reject|accept)|yes no checks|success check|input generator|scored automatically|grader can verify|judge output|tests hidden|unit tests that|validators?_|test suite|test harness|auto ?grader|assert_|assertions|scoring function|automatic grader|autograder|verify_|verification|implement verify|test generator|adversarial (tests|inputs|cases)|oracle|unit tests which|property (based |)tests|validator|rule based (check|verifier|reward)|programmatic(ally)? (check|verify)|checkable|verify solution',
      zh: '奖励函数|验证器|验证函数|测试用例|隐藏测试|校验函数|检查器|判题|判断函数',
      es: 'función de recompensa|verificador|casos de prueba|pruebas ocultas|función verificadora|función que verifique',
      fr: 'fonction de récompense|vérificateur|cas de test|tests cachés|fonction de vérification',
      de: 'belohnungsfunktion|prüffunktion|testfälle|verifikator|versteckte tests|prüfskript|testsuite',
      ja: '報酬関数|検証器|検証関数|テストケース|隠しテスト|判定関数|自動採点',
      ko: '보상 함수|검증기|검증 함수|테스트 케이스|숨겨진 테스트|채점 함수|검증 코드',
      ru: 'функцию вознагражд|верификатор|тестовые случаи|тест кейс|скрытые тесты|проверяющую функ|скрытых тест|тестов|проверочн',
      pt: 'função de recompensa|verificador|casos de teste|testes ocultos',
      ar: 'دالة مكافأة|متحقق|حالات اختبار|اختبارات مخفية',
    },
    strict: {
      en: 'verifier|reward function|hidden tests?|hidden test|checker_|returns true|bool_|expected output|(incorrect|wrong|invalid|faulty) (submission|solution|answer|output)|(correct|candidate|any|every|student|model) (candidate |correct |)(submission|solution|answer|output)|automatically|0 0 (and|to) 0 0|accepts|rejects|edge cases|right implementation|fails|passes and|submissions|scored automatically|whether a response|tolerance|objectively|gold_|completion str|reference (solution|produces)|final state|true only|catch(es)? (bugs|mistakes|errors)|wrong (ones|answers)|grader|pass(es)? only|candidate|expose (incorrect|wrong|buggy|bugs)|incorrect (programs|solutions|code|ones)|wrong (programs|code)|returning a boolean|share of passed|passed asserts|buggy|true if|for rl_|rl training|a boolean|correct solution|automatic|model s (answer|output)|llm output',
      zh: '奖励函数|验证器|期望输出|是否正确|提交的代码|自动判断|隐藏测试|判题|错误解法|识别',
      es: 'recompensa|verificador|salida esperada|si la respuesta es correcta|automáticamente|solo si es correcta|true solo',
      fr: 'récompense|vérificateur|sortie attendue|automatiquement',
      de: 'belohnung|erwartete ausgabe|automatisch|korrekt ist|nur wenn',
      ja: '報酬|検証|期待される出力|自動的に|正しいかどうか|正しい場合',
      ko: '보상|검증|예상 출력|자동으로|정답인지|올바른지',
      ru: 'вознагражд|верификатор|ожидаемый вывод|ожидаемым вывод|автоматически|правильность|неверные решения|отсеять|ожидаемый',
      pt: 'recompensa|verificador|saída esperada|automaticamente',
      ar: 'مكافأة|متحقق|المخرجات المتوقعة|تلقائيا',
    },
    statement: {
      any: String.raw`\n[#*<\[ ]{0,5}(?:problem|task|problem statement|statement|题目|题目描述|问题|задача|problema|problème|aufgabe)(?: description)?[^\n:：]{0,10}[:：]|#+ ?problem|\n(?:instruction|task|prompt|task for the model)[^\n]{0,14}:|\n(?:description|challenge|puzzle)[^\n]{0,14}:`,
      en: 'for the (following |)(problem|task|exercise)|(problem|task) (below|statement|description)|(following|given) (programming |coding |)(problem|task|exercise)|this problem|for the following|(programming|desktop|coding) (task|problem)|turn the instruction|any answer to this|for the (desktop |)task|with its reference|rule based reward|instruction into|this prompt|challenge_|puzzle description|given the (puzzle|problem|task)|programming challenge|this (task|challenge|puzzle)',
      zh: '以下题目|下面的题目|该题目|给定编程题|编程题',
      es: 'siguiente problema|problema siguiente|problema:',
      fr: 'problème suivant|exercice suivant',
      de: 'folgende aufgabe|folgendes problem|folgende problem',
      ja: '以下の問題|次の問題',
      ko: '다음 문제|아래 문제',
      ru: 'следующей задач|задачи ниже|данной задач|для задачи|задача:',
      pt: 'problema a seguir|seguinte problema',
      ar: 'المسألة التالية|المشكلة التالية',
    },
    code: {
      any: String.raw`def (?:check|verify|reward|evaluate|judge|grade|score)\w*\(|(?:check|verify|reward|evaluate|judge|gen)\((?:completion|response|answer|output|inp|seed|out)`,
      en: 'python function (verify|check|evaluate)|reward function|checker script|verifier_|hidden tests',
    },
  },
  needs:
    '{verifier} AND {strict} AND ({statement} OR {training} OR {code} OR {form}) AND ({form} OR {slots})',
  weights: [
    ['{verifier}', 4],
    ['{strict}', 3],
    ['{statement}', 2],
    ['{code}', 2],
    ['{form}', 2],
    ['{slots}', 1],
    ['{training}', 1],
    ['{make}', 1],
    ['{rubric_grading.judge} AND NOT {code}', -3],
    ['{general.choice}', -4],
    ['{preference_generation.second} AND {preference_generation.better}', -3],
    ['{rubric_grading.candidate} AND {rubric_grading.scale}', -2],
  ],
} satisfies Technique;
