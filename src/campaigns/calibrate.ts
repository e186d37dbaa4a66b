/** Calibration: from log odds in nats to a confidence that is right as often as it says. */
import { sigmoid } from './verdict.ts';

/** The odds are fitted to be right; nobody is ever certain. See docs/evaluation.md for the reliability. */
export function confidence(score: number): number {
  return Math.min(0.99, sigmoid(score));
}
