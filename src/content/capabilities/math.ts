/** Capability: calculation, word problems, proofs. */
import type { Capability } from '../classify-member.ts';

const r = String.raw;

export default {
  title: 'Mathematics',
  cues: {
    latex: {
      any: r`\\(?:frac|sqrt|sum|int|boxed|cdot|leq|geq|times|mathbb|begin\{|left|pi|theta|alpha|lim|binom|equiv|pmod)|\$[^$\n]{1,40}\$|[a-z]\^\{?\d|\bx ?[+=*/^-] ?\d|\d ?[a-z] ?[+=-] ?\d|∫|∑|√|≤|≥|π|∈|\d ?[×÷] ?\d|=\?`,
    },
    topic: {
      en: r`(?:solve|evaluate|compute|calculate|simplify|prove|find|determine)\b~(?:equation|integral|derivative|value|sum|probability|area|volume|limit|roots?|polynomial|matrix|determinant|remainder|number of|expression|perimeter|angle|inequality|product|length|maximum|minimum|smallest|largest)|math(?:s|ematics|ematical|ematician)?\b|algebra|geometry|trigonometr|calculus|theorem|lemma\b|arithmetic|number theory|combinatori|probability (?:of|that)|integers?\b|prime number|polynomial|eigen|triangle|quadratic|differential equation|olympiad|aime\b|modulo|(?:final )?answer (?:within|in|inside) \\boxed|word problem|linear algebra|topolog|group theory|vector space|\bgcd\b|fraction|percent(?:age)? of`,
      zh: '数学|方程|积分|导数|概率|几何|三角形|求(?:解|值|证|和|出)|证明|计算|整数|质数|多项式|矩阵|奥数|应用题|多少',
      es: 'matemátic|ecuación|integral|derivada|probabilidad|geometría|triángulo|calcul|demuestr|entero|polinomio|¿cuánt',
      fr: 'mathémati|équation|intégrale|dérivée|probabilité|géométrie|triangle|calcul|démontr|entier|polynôme|combien',
      de: 'mathemati|gleichung|integral|ableitung|wahrscheinlichkeit|geometrie|dreieck|berechn|beweis|ganze zahl|polynom|wie ?viele?',
      ja: '数学|方程式|積分|微分|確率|幾何|三角形|求めよ|求めなさい|証明|計算|整数|素数|多項式|いくつ|何個|何人|文章題',
      ko: '수학|방정식|적분|미분|확률|기하|삼각형|구하(?:시오|여라|라)|증명|계산|정수|소수|다항식|몇 (?:개|명)',
      ru: 'математ|уравнени|интеграл|производн|вероятност|геометри|треугольник|вычисл|докаж|цел\\S* чис|многочлен|сколько',
      pt: 'matemátic|equação|integral|derivada|probabilidade|geometria|triângulo|calcul|demonstr|inteiro|polinômio|quant[oa]s',
      ar: 'رياضي|معادلة|تكامل|مشتق|احتمال|هندسة|مثلث|احسب|أثبت|عدد صحيح|كثيرة حدود|كم عدد',
    },
    quantity: {
      en: r`how (?:many|much|far|long|old|fast|tall)\b|in (?:total|all)\b|(?:twice|half|thrice|three times|double|\d+ times) (?:as|the|more|of)|each~(?:costs?|has|weigh|contain|is worth)|per (?:hour|minute|day|week|dozen|pound|gallon|mile)|what (?:is|was|percentage|fraction)~(?:total|average|difference|profit|percent|age|sum|cost)|miles\b|(?:more|fewer) than`,
    },
    number: { any: r`\d\D+\d` },
    count: { any: r`\d[^\d]{1,40}\d[^\d]{1,40}\d` },
  },
  weights: [
    ['{latex}', 2],
    ['{topic}', 3],
    ['{quantity} AND {number}', 3],
    ['{quantity} AND {count}', 1],
  ],
} satisfies Capability;
