/** Lessons: calculation, word problems, proofs. */
import type { Lesson } from '../../lesson.ts';

export default {
  asks: [
    'Solve for x: [3x + 7 = 22|x^2 - 5x + 6 = 0|2(x-1) = 4x + 8|log_2(x) = 5].',
    'A [train|cyclist|boat] travels [120|45|310] km in [2|3|5] hours, then slows by 15 km/h. How long does the remaining [90|60] km take?',
    '[Maria|Tom|A farmer] has [24|36|150] [apples|marbles|sheep]. She gives away a third and buys 8 more. How many are left?',
    'Find the [derivative|integral|limit] of f(x) = [x^3 sin x|e^{2x}/x|\\\\ln(x^2+1)].',
    'Prove that [the square root of 2 is irrational|there are infinitely many primes|n^3 - n is divisible by 6 for every integer n].',
    'What is the probability that [two dice sum to 9|three cards drawn are all hearts|a random permutation of 5 has no fixed point]?',
    'In triangle ABC, AB = 13, BC = 14, CA = 15. Find the [area|inradius|altitude from A].',
    'Let a, b, c be positive reals with a+b+c=1. Show that 1/a + 1/b + 1/c >= 9.',
    'Compute the [determinant|eigenvalues|inverse|rank] of the matrix [[2,1],[1,3]].',
    'How many [ways|integers|subsets|paths] are there to [seat 6 people around a table|choose 3 of 10 with no two adjacent]?',
    'Find the remainder when 7^{100} is divided by 13.',
    'The sum of the first n terms of an arithmetic sequence is 3n^2 + n. Find the tenth term.',
    'A shop sells pens at $1.20 each and gives 15% off over 20. What do 35 pens cost in total?',
    'Evaluate \\\\sum_{k=1}^{\\\\infty} \\\\frac{1}{k(k+1)}.',
    'Determine all functions f: R -> R such that f(x+y) = f(x) + f(y) + 2xy.',
    'what is 15% of 240 plus 3/8 of 64',
    'Is 1001 divisible by 7, 11 and 13? Show the work and box the number.',
    'The angles of a [triangle|quadrilateral] are in the ratio 2:3:4. Find the largest angle in degrees.',
    'Let $G$ be a finite group of order $pq$. Show that $G$ is abelian when $p \\\\nmid q-1$.',
    'If the radius of a circle grows by 10 percent, by how much does its area grow?',
    'Juan tiene el doble de [canicas|dinero] que Ana. Juntos tienen 48. ¿Cuántas tiene cada uno?',
    'Résoudre l’équation x^2 - 4x + 1 = 0 et calculer la somme des racines.',
    'Berechne die Fläche eines Dreiecks mit den Seiten 5, 12 und 13.',
    '小明有[24|36]个苹果，每天吃3个，几天吃完？如果每天多吃一个呢？',
    '求函数 f(x)=x^3-3x 的极值，并证明。',
    '1から100までの整数のうち、3でも5でも割り切れない数はいくつか。',
    '두 수의 합은 30이고 차는 8이다. 두 수를 구하시오.',
    'Сумма двух чисел равна 40, одно на 6 больше другого. Найдите числа.',
    'A tank fills in 4 hours through one pipe and empties in 6 through another. Both open: when is it full?',
    'Simplify (x^2 - 9)/(x - 3) and state where it is undefined.',
    'In a class of 30, 18 play football, 15 play chess, 7 both. How many play neither?',
    'Find the number of positive divisors of 2^4 * 3^2 * 5.',
    'Each box holds 12 eggs and a crate holds 30 boxes. A truck carries 14 crates. 5% break. How many eggs arrive?',
    'Integrate x e^x from 0 to 1. Answer as an exact value.',
    'Three consecutive odd integers add up to 111. What is the smallest one?',
    'Topic: [number theory|combinatorics|Euclidean geometry|linear algebra|calculus|inequalities]. Level: [olympiad|grade 8|undergraduate].',
  ],
  answers: [
    'Let x be the number. Then 2x + 6 = 40, so x = 17. The answer is 17.',
    'By the quadratic formula the roots are 2 and 3, hence their sum is 5. \\\\boxed{5}',
    'Adding both equations gives 2a = 38. Therefore a = 19 and b = 11. #### 19',
    'We argue by induction. For n = 1 the claim holds; assume it for n, then n+1 follows since 6 divides the difference.',
    'First she sells 24 / 3 = 8, leaving 24 - 8 = 16. Then 16 + 8 = 24.',
    'The area equals one half of base times height: 0.5 * 14 * 12 = 84.',
    'Substituting u = x^2 turns the integral into 1/2 times the integral of e^u du.',
  ],
  things:
    'a quadratic equation|a linear system|an inequality|the derivative|a definite integral|' +
    'a limit|a series|a geometric progression|prime numbers|divisibility|modular arithmetic|' +
    'greatest common divisor|a polynomial|roots and coefficients|a matrix|eigenvalues|' +
    'a vector space|a group|a ring|a field extension|a topological space|a metric|' +
    'a proof by induction|a proof by contradiction|a bijection|permutations|combinations|' +
    'the binomial theorem|a counting problem|probability of an event|expected value|a fair coin|' +
    'two dice|a deck of cards|a triangle|a right angle|a circle|a tangent line|the area|' +
    'the perimeter|the volume of a cylinder|a cone|similar triangles|the Pythagorean theorem|' +
    'trigonometric identities|sine and cosine|complex numbers|logarithms|exponents|fractions|' +
    'percentages|a discount of 20%|ratio and proportion|speed and distance|work rates|' +
    'ages of siblings|interest on a loan|average of five numbers|a word problem|' +
    'apples and oranges shared among children|how many are left|the total cost|hours per week|' +
    'miles per gallon|each box contains 12|half as many|twice as old|three times as much|' +
    'a number puzzle|an olympiad problem|an AIME problem|a contest problem|functional equations|' +
    'Cauchy-Schwarz|a differential equation|Fourier series|Laplace transform|Taylor expansion|' +
    'partial derivatives|gradient|a convex function|optimisation with constraints|' +
    'graph colouring|the pigeonhole principle|generating functions|floor function|' +
    'integer solutions|positive integers a, b, c|real numbers x and y|$x^2+y^2=1$|$\\frac{a}{b}$|' +
    '\\sqrt{2}|arithmetic|long division|place value|unit conversion|the sum of digits|' +
    'the smallest integer|una ecuación|un triángulo|probabilidad|une équation|une intégrale|' +
    'ein Dreieck|eine Gleichung|Wahrscheinlichkeit|方程|三角形|积分|概率|整数|一共多少|方程式|確率|三角形の面積|整数の和|방정식|' +
    '확률|삼각형|уравнение|треугольник|вероятность|сколько всего|equação|probabilidade|triangolo|' +
    'integrale|معادلة|احتمال|denklem|üçgen|persamaan|phương trình',
} satisfies Lesson;
