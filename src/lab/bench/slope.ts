/** How a cost grows with a size: the exponent of the power law that fits best. */

/**
 * Slope of the logarithm of the costs over that of the sizes, by least squares. Null below two sizes, or where a cost
 * is nothing.
 */
export function exponent(sizes: readonly number[], costs: readonly number[]): number | null {
  if (sizes.length < 2 || costs.some((cost) => !(cost > 0))) return null;
  const x = sizes.map(Math.log);
  const y = costs.map(Math.log);
  const [meanX, meanY] = [mean(x), mean(y)];
  const across = x.reduce((sum, at, i) => sum + (at - meanX) * ((y[i] as number) - meanY), 0);
  return across / x.reduce((sum, at) => sum + (at - meanX) ** 2, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
