/** Addresses: home lines, phones behind carrier NAT, clouds, shared VPN exits, company egress. */
import { Random } from '../random.ts';

const FIRST = [
  23, 31, 37, 46, 58, 62, 73, 77, 82, 86, 89, 91, 95, 98, 103, 109, 113, 118, 122, 138, 151, 163,
  176, 181, 188, 190, 201, 203, 213,
];
const PROVIDERS = 5;
/** Blocks of /24 a provider has in our customers' towns; few enough for strangers to meet in one. */
const BLOCKS = 90;
const CARRIER_EXITS = 14;
const VPN_EXITS = 18;
const CLOUD_REGIONS = 9;

/** Addresses are a function of names, so that a provider looks the same to everybody in every world. */
function octets(name: string): string {
  const random = new Random(`net/${name}`);
  return `${random.pick(FIRST)}.${random.int(1, 250)}`;
}

const known = new Map<string, string>();
function block(name: string): string {
  const found = known.get(name) ?? octets(name);
  known.set(name, found);
  return found;
}

/** A subscriber's line at one of the country's providers. */
export function homeAddress(random: Random, country: string): string {
  const provider = Math.floor(random.next() ** 1.6 * PROVIDERS);
  const slot = random.int(0, BLOCKS - 1);
  return `${block(`${country}/${provider}/${slot % 3}`)}.${(slot * 37) % 251}.${random.int(2, 254)}`;
}

/** A carrier-grade NAT: thousands of unrelated phones share a handful of exits. */
export function phoneAddress(random: Random, country: string): string {
  return `${block(`${country}/mobile/${random.int(0, 1)}`)}.${random.int(0, 1)}.${10 + random.int(0, CARRIER_EXITS - 1)}`;
}

/** An exit of a consumer VPN: strangers of all countries. */
export function vpnAddress(random: Random): string {
  return `${block(`vpn/${random.int(0, 5)}`)}.7.${20 + random.int(0, VPN_EXITS - 1)}`;
}

/** A rented server of one's own. */
export function cloudAddress(random: Random): string {
  const region = random.int(0, CLOUD_REGIONS - 1);
  return `${block(`cloud/${region}`)}.${random.int(0, 119)}.${random.int(1, 254)}`;
}

/** A serverless platform's egress, shared by all its customers. */
export function serverlessAddress(random: Random): string {
  return `${block(`lambda/${random.int(0, 3)}`)}.3.${random.int(1, 24)}`;
}

/** One to three neighbouring addresses of a site's own line. */
export function siteAddresses(random: Random, country: string, count: number): string[] {
  const base = homeAddress(random, country).split('.').slice(0, 3).join('.');
  const first = random.int(2, 240);
  return Array.from({ length: count }, (_, i) => `${base}.${first + i}`);
}
