/** Technique: writing checkers, hidden tests and reward functions for tasks that a model will be trained on. */
import type { Technique } from '../classify-member.ts';

export default {
  title: 'Synthesis of verifiers, hidden tests and rewards',
  benign:
    'A developer wanting unit tests for their own function: no candidate solutions, no reward, no problem statement in a slot.',
  cues: {
    verifier: {
      en: 'verifier|verification (function|code|script)|reward function|reward model code|checker_|check(er|ing) function|hidden tests?|hidden test|test cases?_|test cases|test inputs|unit tests? (for|that)|grader function|grading (script|function)|check  ?output|validat(e|ion) (function|script)|oracle_|write check|verify  ?answer|verify',
      zh: '奖励函数|验证器|验证函数|测试用例|隐藏测试|校验函数|检查器',
      es: 'función de recompensa|verificador|casos de prueba|pruebas ocultas',
      fr: 'fonction de récompense|vérificateur|cas de test|tests cachés',
      de: 'belohnungsfunktion|prüffunktion|testfälle|verifikator|versteckte tests',
      ja: '報酬関数|検証器|検証関数|テストケース|隠しテスト',
      ko: '보상 함수|검증기|검증 함수|테스트 케이스|숨겨진 테스트',
      ru: 'функцию вознагражд|верификатор|тестовые случаи|тест кейс|скрытые тесты|проверяющую функ',
      pt: 'função de recompensa|verificador|casos de teste|testes ocultos',
      ar: 'دالة مكافأة|متحقق|حالات اختبار|اختبارات مخفية',
    },
    strict: {
      en: 'verifier|reward function|hidden tests?|hidden test|checker_|returns true|bool_|expected output|(incorrect|wrong|invalid|faulty) (submission|solution|answer|output)|(correct|candidate|any|every|student|model) (candidate |correct |)(submission|solution|answer|output)|automatically|0 0 (and|to) 0 0|accepts|rejects|edge cases',
      zh: '奖励函数|验证器|期望输出|是否正确|提交的代码|自动判断|隐藏测试',
      es: 'recompensa|verificador|salida esperada|si la respuesta es correcta|automáticamente',
      fr: 'récompense|vérificateur|sortie attendue|automatiquement',
      de: 'belohnung|erwartete ausgabe|automatisch|korrekt ist',
      ja: '報酬|検証|期待される出力|自動的に|正しいかどうか',
      ko: '보상|검증|예상 출력|자동으로|정답인지',
      ru: 'вознагражд|верификатор|ожидаемый вывод|ожидаемым вывод|автоматически|правильность',
      pt: 'recompensa|verificador|saída esperada|automaticamente',
      ar: 'مكافأة|متحقق|المخرجات المتوقعة|تلقائيا',
    },
    statement: {
      any: '\\n[#*<\\[ ]{0,5}(?:problem|task|problem statement|statement|题目|题目描述|问题|задача|problema|problème|aufgabe)(?: description)?[^\\n:：]{0,10}[:：]|#+ ?problem',
      en: 'for the (following |)(problem|task|exercise)|(problem|task) (below|statement|description)|(following|given) (programming |coding |)(problem|task|exercise)|this problem|for the following',
      zh: '以下题目|下面的题目|该题目',
      es: 'siguiente problema|problema siguiente',
      fr: 'problème suivant|exercice suivant',
      de: 'folgende aufgabe|folgendes problem|folgende problem',
      ja: '以下の問題|次の問題',
      ko: '다음 문제|아래 문제',
      ru: 'следующей задач|задачи ниже|данной задач',
      pt: 'problema a seguir|seguinte problema',
      ar: 'المسألة التالية|المشكلة التالية',
    },
  },
  needs: '{verifier} AND {strict} AND ({statement} OR {training}) AND ({form} OR {slots})',
  weights: [
    ['{verifier}', 4],
    ['{strict}', 3],
    ['{statement}', 2],
    ['{form}', 2],
    ['{training}', 1],
    ['{make}', 1],
    ['{rubric_grading.judge}', -3],
    ['{general.choice}', -4],
  ],
} satisfies Technique;
