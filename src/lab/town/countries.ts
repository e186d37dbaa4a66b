/** Countries of the lab: zones, languages, providers, cards and mail as people there have them. */

export interface Country {
  readonly code: string;
  readonly zone: number;
  readonly languages: readonly (readonly [string, number])[];
  readonly phone: string;
  readonly weight: number;
  /** Issuers' first six digits, the popular ones first. */
  readonly bins: readonly string[];
  readonly mail: readonly (readonly [string, number])[];
}

const WORLD_MAIL: readonly (readonly [string, number])[] = [
  ['gmail.com', 0.62],
  ['outlook.com', 0.11],
  ['icloud.com', 0.06],
  ['yahoo.com', 0.05],
  ['hotmail.com', 0.06],
  ['proton.me', 0.04],
];

function country(
  code: string,
  zone: number,
  weight: number,
  languages: string,
  phone: string,
  bins: string,
  mail: readonly (readonly [string, number])[] = [],
): Country {
  const spoken = languages.split(' ').map((entry) => {
    const [language, share] = entry.split(':') as [string, string];
    return [language, Number(share)] as const;
  });
  return {
    code,
    zone,
    weight,
    languages: spoken,
    phone,
    bins: bins.split(' '),
    mail: [...WORLD_MAIL, ...mail],
  };
}

export const COUNTRIES: readonly Country[] = [
  country(
    'US',
    -5,
    24,
    'en:0.93 es:0.07',
    '+1',
    '414720 542418 424631 517805 440066 371449 485246 531260',
  ),
  country(
    'US',
    -8,
    9,
    'en:0.92 es:0.05 zh:0.03',
    '+1',
    '414720 542418 426684 517805 379363 479851',
  ),
  country('GB', 0, 6, 'en:1', '+44', '465858 535522 475129 454313'),
  country('DE', 1, 6, 'de:0.55 en:0.45', '+49', '492942 545721 416598 523287', [
    ['web.de', 0.06],
    ['gmx.de', 0.08],
  ]),
  country('FR', 1, 4, 'fr:0.7 en:0.3', '+33', '497010 513142 456150', [
    ['orange.fr', 0.06],
    ['free.fr', 0.04],
  ]),
  country('ES', 1, 3, 'es:0.75 en:0.25', '+34', '454617 554050 491748'),
  country('PL', 1, 2, 'en:1', '+48', '425125 516931', [['wp.pl', 0.2]]),
  country('IN', 5.5, 9, 'en:1', '+91', '436303 524167 462272 552260 607384'),
  country('JP', 9, 5, 'ja:0.8 en:0.2', '+81', '353011 498000 524071', [['yahoo.co.jp', 0.2]]),
  country('KR', 9, 2, 'en:1', '+82', '404825 538720', [['naver.com', 0.4]]),
  country('CN', 8, 3, 'zh:0.75 en:0.25', '+86', '622202 621226 625965', [
    ['qq.com', 0.5],
    ['163.com', 0.4],
    ['foxmail.com', 0.1],
  ]),
  country('TW', 8, 1.5, 'zh:0.7 en:0.3', '+886', '493817 543250'),
  country('SG', 8, 2, 'en:0.75 zh:0.25', '+65', '454218 549834 413308'),
  country('HK', 8, 1.5, 'zh:0.55 en:0.45', '+852', '489390 552343'),
  country('ID', 7, 2.5, 'en:1', '+62', '461700 524325'),
  country('VN', 7, 2, 'en:1', '+84', '422149 970436'),
  country('BR', -3, 6, 'pt:0.8 en:0.2', '+55', '550209 498401 516230', [
    ['uol.com.br', 0.05],
    ['bol.com.br', 0.02],
  ]),
  country('MX', -6, 2.5, 'es:0.8 en:0.2', '+52', '415231 557910'),
  country('AR', -3, 1.5, 'es:0.85 en:0.15', '+54', '450799 546553'),
  country('NG', 1, 1.5, 'en:1', '+234', '539983 506118'),
  country('TR', 3, 1.5, 'en:1', '+90', '454360 540061'),
  country('UA', 2, 1.2, 'en:1', '+380', '516875 414949', [['ukr.net', 0.2]]),
  country('AU', 10, 2, 'en:1', '+61', '456432 521729'),
  country('CA', -5, 2.5, 'en:0.75 fr:0.25', '+1', '450003 519121'),
];

/** Prepaid and virtual cards, bought by careful people and by careless operators alike. */
export const PREPAID_BINS = ['531993', '489683', '428837', '556371', '440393'];

/** Throw-away and masking mail; a few honest people use it too. */
export const MASKED_MAIL = [
  'simplelogin.example',
  'quickinbox.example',
  'mailgecko.example',
  'tmpbox.example',
  'duckpost.example',
];
