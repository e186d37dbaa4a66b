/** Shares of labels in a sample, from a judge that thinks all labels equally common. */

const ROUNDS = 60;
/** A label with less than this is noise of the judge. */
const CRUMB = 0.03;

/**
 * Expectation-maximisation over the unknown shares (Saerens, Latinne & Decaestecker 2002). `of` holds a probability
 * for each label and request; the shares that explain them best are returned, 0..1, crumbs left out.
 */
export function sharesOf(
  labels: readonly string[],
  of: readonly Float64Array[],
): Readonly<Record<string, number>> {
  if (of.length === 0) return {};
  let shares = labels.map(() => 1 / labels.length);
  for (let round = 0; round < ROUNDS; round++) {
    const next = labels.map(() => 0);
    for (const p of of) {
      const joint = shares.map((share, k) => share * (p[k] as number));
      const sum = joint.reduce((a, b) => a + b, 0);
      joint.forEach((one, k) => {
        next[k] = (next[k] as number) + one / sum / of.length;
      });
    }
    shares = next;
  }
  const kept = labels
    .map((label, k) => [label, shares[k] as number] as const)
    .filter(([, share]) => share >= CRUMB);
  const whole = kept.reduce((sum, [, share]) => sum + share, 0);
  return Object.fromEntries(kept.map(([label, share]) => [label, share / whole]));
}
