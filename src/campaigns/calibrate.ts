/** Calibration: from a score in nats to a confidence that is right as often as it says. */
import { sigmoid } from './verdict.ts';

/** Platt scaling (Platt 1999), fitted on simulated worlds; see docs/evaluation.md for the reliability it gives. */
const SLOPE = 0.8;
const OFFSET = 0.2;

export function confidence(score: number): number {
  return Math.min(0.99, sigmoid(SLOPE * score + OFFSET));
}
