/** The town everybody lives in: people with homes, phones, mail and cards, and companies with egress. */
import { DAY } from '../calendar.ts';
import type { Random } from '../random.ts';
import { coin } from '../text/grammar.ts';
import type { Card } from './account.ts';
import { COUNTRIES, type Country, MASKED_MAIL, PREPAID_BINS } from './countries.ts';
import { homeAddress, phoneAddress, siteAddresses, vpnAddress } from './network.ts';
import { leased, pooled, type Seat, sometimes } from './seat.ts';

export interface Person {
  readonly country: Country;
  readonly language: string;
  readonly domain: string;
  readonly shape: string;
  readonly phone: string;
  readonly card: Card;
  readonly device: string;
  readonly home: string;
  readonly address: Seat['address'];
}

export interface Company {
  readonly name: string;
  readonly country: Country;
  readonly organization: string;
  readonly domain: string;
  readonly card: Card;
  readonly egress: readonly string[];
  readonly address: Seat['address'];
}

export class Town {
  /** Anybody's country, or one of those named. */
  country(random: Random, codes?: readonly string[]): Country {
    const eligible = codes ? COUNTRIES.filter(({ code }) => codes.includes(code)) : COUNTRIES;
    return random.weighted(eligible.map((one) => [one, one.weight] as const));
  }

  person(random: Random, codes?: readonly string[]): Person {
    const country = this.country(random, codes);
    const homes = Array.from({ length: random.int(1, 3) }, () => homeAddress(random, country.code));
    const line = leased(homes, random.pick([2, 5, 9, 30, 90]) * DAY, random.int(0, 90) * DAY);
    const away = random.chance(0.07)
      ? pooled([vpnAddress(random)])
      : pooled([phoneAddress(random, country.code)]);
    return {
      country,
      language: random.weighted(country.languages),
      domain: this.mail(random, country),
      shape: mailShape(random),
      phone: `${country.phone}${random.int(10, 99)}`,
      card: this.card(random, country),
      device: deviceId(random),
      home: homes[0] as string,
      address: sometimes(line, away, random.chance(0.6) ? 0 : random.between(0.05, 0.5)),
    };
  }

  company(random: Random, codes?: readonly string[]): Company {
    const country = this.country(random, codes);
    const name = coin(random);
    const egress = siteAddresses(random, country.code, random.int(1, 3));
    return {
      name,
      country,
      organization: `org_${random.token(12)}`,
      domain: `${name.toLowerCase()}.${random.pick(['example', 'test', 'co.example', 'io.example'])}`,
      card: this.card(random, country),
      egress,
      address: pooled(egress),
    };
  }

  mail(random: Random, country: Country): string {
    if (random.chance(0.025)) return random.pick(MASKED_MAIL);
    // Freelancers and small firms with a domain of their own.
    if (random.chance(0.14)) return `${coin(random).toLowerCase()}.example`;
    return random.weighted(country.mail);
  }

  card(random: Random, country: Country): Card {
    const prepaid = random.chance(0.07);
    return {
      fingerprint: `pm_${random.hex(16)}`,
      bin: prepaid ? random.pick(PREPAID_BINS) : random.popular(country.bins, 1.7),
      prepaid,
    };
  }
}

export function deviceId(random: Random): string {
  return `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-a${random.hex(3)}-${random.hex(12)}`;
}

const letters = (count: number) => 'a'.repeat(count);

/** The shape of a mail name as people choose it. */
export function mailShape(random: Random): string {
  const first = letters(random.int(3, 8));
  const last = letters(random.int(4, 10));
  const digits = '9'.repeat(
    random.weighted([
      [0, 5],
      [1, 1],
      [2, 3],
      [3, 1.5],
      [4, 1.5],
    ]),
  );
  return random.weighted([
    [`${first}.${last}${digits}`, 0.36],
    [`${first}${last}${digits}`, 0.26],
    [`a${last}${digits}`, 0.14],
    [`${first}_${last}${digits}`, 0.06],
    [`${first}${digits}`, 0.14],
    [`${first}`, 0.04],
  ]);
}
