/** Where an account sits: its client program, its addresses over time, its device and its channel. */
import { HOUR } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Install } from './clients.ts';

export interface Seat {
  readonly install: Install;
  readonly channel: string;
  readonly device: string;
  readonly keys: readonly string[];
  /** The address an exchange comes from. */
  address(at: number, random: Random): string;
}

/** A line whose address changes every `lease` milliseconds, in turn. */
export function leased(
  addresses: readonly string[],
  lease: number,
  phase: number,
): Seat['address'] {
  return (at) => addresses[Math.floor((at + phase) / lease) % addresses.length] as string;
}

/** Several addresses behind one door, any of them each time. */
export function pooled(addresses: readonly string[]): Seat['address'] {
  return (_at, random) => random.pick(addresses);
}

/** Mostly `first`, and `share` of the hours on `second`: a phone on the way, a VPN in the evening. */
export function sometimes(
  first: Seat['address'],
  second: Seat['address'],
  share: number,
): Seat['address'] {
  return (at, random) => {
    const slot = Math.floor(at / (2 * HOUR)) * 2654435761;
    return ((slot >>> 7) % 1000) / 1000 < share ? second(at, random) : first(at, random);
  };
}
