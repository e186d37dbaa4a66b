/** Capability: calculation, word problems, proofs. */
import type { Capability } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Mathematics',
  cues: {
    formula: {
      any: r`\\(?:frac|sqrt|sum|int|boxed|cdot|leq|geq|times|mathbb|pi|theta|alpha|lim|binom|equiv|pmod)\b|\$[^$\n ][^$\n]{0,30}[\\^_=+][^$\n]{0,30}\$|\b[a-z]\^\{?\d|\bx ?[+=*/^-] ?\d|\d ?[xyn] ?[+=-] ?\d|∫|∑|√|≤|≥|π|∈|\d ?[×÷*] ?\d|\d ?[+=] ?\d|=\?|<<\d`,
    },
    topic: {
      en: 'equation|integral|derivative of|polynomial|matrix|matrices|determinant of|remainder|perimeter|inequality|algebra|geometr|trigonometr|calculus|theorem|lemma_|arithmetic|number theory|combinatori|probability|integer|prime number|prime factor|eigen|triangle|quadratic|differential|olympiad|modulo|math|topolog|group theory|vector space|gcd_|fraction|percent of|divisible|divisor|multiple of|logarithm|exponent|square root|circle|radius|coordinate|hypotenuse|permutation|arithmetic sequence|geometric sequence|converge|proof_|prove that|sum of|product of|area of|volume of|degree of|ratio of|isomorph|homomorph|abelian|continuous function|real numbers|rational|factorial|fibonacci',
      zh: '数学|方程|积分|导数|概率|几何|三角形|证明|计算|整数|质数|多项式|矩阵|奥数|应用题|求解|面积|体积|乘以|除以',
      es: 'matemátic|ecuación|integral|derivada|probabilidad|geometría|triángulo|calcul|demuestr|entero|polinomio|área',
      fr: 'mathémati|équation|intégrale|dérivée|probabilité|géométrie|triangle|calcul|démontr|polynôme|aire d',
      de: 'mathemati|gleichung|integral|ableitung|wahrscheinlichkeit|geometrie|dreieck|berechn|beweis|polynom|primzahl|fläche',
      ja: '数学|方程式|積分|微分|確率|幾何|三角形|求めよ|求めなさい|証明|計算|整数|素数|多項式|文章題|面積',
      ko: '수학|방정식|적분|미분|확률|기하|삼각형|구하시오|구하여라|증명|계산|정수|소수|다항식|넓이',
      ru: 'математ|уравнени|интеграл|производн|вероятност|геометри|треугольник|вычисл|докаж|многочлен|площад|простое число',
      pt: 'matemátic|equação|integral|derivada|probabilidade|geometria|triângulo|calcul|demonstr|polinômio|área',
      ar: 'رياضيات|معادلة|تكامل|مشتق|احتمال|هندسة|مثلث|احسب|أثبت|كثيرة حدود|مساحة',
    },
    quantity: {
      en: 'how (many|much|far|long|old|fast|tall|heavy)|what (is|was|are) the (total|average|difference|sum|value|probability|area|number|product|percentage|minimum|maximum|smallest|largest|remainder)|what (percentage|fraction)|find the (value|sum|number|area|probability|product|minimum|maximum|smallest|largest|remainder)|(compute|calculate|solve|simplify|prove)_',
      zh: '多少|求|几个|几只|几天|算出',
      es: 'cuánt|resuelve|halla|determina',
      fr: 'combien|résou|trouve|détermine',
      de: 'wie ?viel|wie viele|wieviele|löse|bestimme',
      ja: 'いくつ|いくら|何個|何人|何円|解け|解いて|求め',
      ko: '몇 |얼마|구하|풀어|풀이',
      ru: 'сколько|реши |решите|найди|найти',
      pt: 'quant(o|a|os|as)_|resolva|determine|ache o',
      ar: 'كم |أوجد|حل المعادلة|احسب',
    },
    story: {
      en: 'in (total|all)_|altogether|twice as|half (as|of|the)|three times|times as (many|much)|each_|per (hour|minute|day|week|month|dozen|pound|gallon|mile|kg|kilogram|year)|every (day|week|hour|month)|left_|remaining|remains_|more than|fewer|less than|cost|dollars|cents|miles|hours|minutes|apples|buys|sells|earns|profit|average speed|a total of|how many more|percent|kilometers|kg_|pounds|gallons|inches|feet_|meters|age_|years old|shares|gives|equal',
      zh: '一共|总共|每个|剩下|平均|两倍|一半|元|公里',
      es: 'en total|cada|el doble|la mitad|por hora|quedan',
      fr: 'au total|chaque|le double|la moitié|par heure|reste',
      de: 'insgesamt|jede|doppelt|hälfte|pro stunde|übrig',
      ja: '合計|全部で|残り|平均|2倍|半分',
      ko: '모두|남은|평균|두 배|절반|총',
      ru: 'всего|кажд|вдвое|половин|осталось',
      pt: 'ao todo|no total|cada|o dobro|metade|por hora',
      ar: 'المجموع|كل واحد|ضعف|نصف|المتبقي',
    },
    numbers: { any: r`\d[^\d\n]+\d+[^\d\n]+\d` },
    figure: { any: r`\d` },
  },
  weights: [
    ['{formula}', 2],
    ['{topic}', 2],
    ['least({quantity}, 2 * {figure})', 2],
    ['least({story}, 2 * {numbers})', 1],
    ['least({quantity}, {story}, 2 * {figure})', 1],
  ],
} satisfies Capability;
