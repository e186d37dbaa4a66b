/** Calibration: from log odds in nats to a confidence that is right as often as it says. */

/** The odds are fitted to be right; nobody is ever certain. See docs/evaluation.md for the reliability. */
export function confidence(score: number): number {
  return Math.min(0.99, probability(score));
}

/** The probability, 0..1, that natural log odds stand for. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
