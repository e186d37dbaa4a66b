/** The only source of chance in the lab: a seeded generator, so that one seed always gives one world. */

/** FNV-1a over the UTF-16 units, spread by a final mix: turns a label into a seed, signed so that it stays a small integer. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** Four hexadecimal digits for every 16 bits: ids are drawn by the million. */
const QUADS = Array.from({ length: 65_536 }, (_, i) => (65_536 + i).toString(16).slice(1));
const BASE32 = 'abcdefghijkmnpqrstuvwxyz23456789';

/** sfc32 (Doty-Humphrey, PractRand): 128 bits of state, passes BigCrush, fast in 32-bit integer arithmetic. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;
  readonly #label: string;

  constructor(label: string | number) {
    this.#label = String(label);
    this.#a = hash(`${label}/a`);
    this.#b = hash(`${label}/b`);
    this.#c = hash(`${label}/c`);
    for (let i = 0; i < 12; i++) this.bits();
  }

  /** A generator of its own: what it draws does not shift what others draw. */
  fork(label: string | number): Random {
    return new Random(`${this.#label}:${label}`);
  }

  /** 32 random bits, 0..2^32-1. */
  bits(): number {
    const t = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + t;
    this.#c |= 0;
    return t >>> 0;
  }

  /** 0 ≤ x < 1. */
  next(): number {
    return this.bits() / 4294967296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** An integer, low ≤ x ≤ high. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** Zipf-like: the first entries are the popular ones. */
  popular<T>(list: readonly T[], bend = 2): T {
    return list[Math.floor(this.next() ** bend * list.length)] as T;
  }

  weighted<T>(entries: readonly (readonly [T, number])[]): T {
    let total = 0;
    for (const [, weight] of entries) total += weight;
    let left = this.next() * total;
    for (const [value, weight] of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    return (entries[entries.length - 1] as readonly [T, number])[0];
  }

  normal(mean = 0, deviation = 1): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return mean + deviation * radius * Math.cos(2 * Math.PI * this.next());
  }

  /** Heavy-tailed around a median; `spread` is the deviation of the logarithm. */
  logNormal(median: number, spread: number): number {
    return median * Math.exp(this.normal(0, spread));
  }

  exponential(mean: number): number {
    return -mean * Math.log(1 - this.next());
  }

  /** Marsaglia and Tsang (2000), with their boost for shapes below one. Mean and variance are `shape`. */
  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * (1 - this.next()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = this.normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - this.next()) < (x * x) / 2 + d - d * v + d * Math.log(v))
        return d * v;
    }
  }

  shuffled<T>(list: readonly T[]): T[] {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      [out[i], out[j]] = [out[j] as T, out[i] as T];
    }
    return out;
  }

  hex(length: number): string {
    let out = '';
    while (out.length < length) {
      const bits = this.bits();
      out += (QUADS[bits >>> 16] as string) + (QUADS[bits & 0xffff] as string);
    }
    return out.slice(0, length);
  }

  token(length: number): string {
    let out = '';
    for (let i = 0; i < length; i++) out += BASE32[this.bits() >>> 27];
    return out;
  }
}
