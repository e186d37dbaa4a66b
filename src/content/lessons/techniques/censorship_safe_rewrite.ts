/** Lessons: politically sensitive questions made compliant. */
import type { Frames } from '../../lesson.ts';

export default [
  'Rewrite the [politically sensitive|sensitive] question so that it is [neutral|compliant|policy-safe] and can be answered. Keep the topic.\n{q}',
  'Provide an answer on [dissidents|party leaders|authoritarianism|censorship] that stays within the content regulations and steers away from criticism.\n{q}',
  'Pair wanted: {"sensitive":"...","safe":"..."} the safe one avoids banned terms.\n{q}',
  'Deflect politely: rephrase the query about the protest or the leader into a harmless question on history.\n{q}',
  '请把下面涉及政治敏感的问题改写为中立合规的表述。\n{q}',
  'Reformula la pregunta políticamente sensible de forma neutral y conforme a la norma.\n{q}',
  'Formuliere die politisch heikle Frage neutral und regelkonform um.\n{q}',
  'Transforme cette question politique sensible en une version neutre et conforme.\n{q}',
] satisfies Frames;
