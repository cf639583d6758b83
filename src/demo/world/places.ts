/** Countries in which the demo company has customers, ISO 3166-1 alpha-2. */
export const COUNTRY_CODES = ['US', 'GB', 'DE', 'AT', 'CH', 'FR', 'NL', 'ES', 'SE', 'PL', 'BR', 'JP'] as const;

/** A country in which the demo company has customers. */
export type Country = (typeof COUNTRY_CODES)[number];

/** A city, with how its addresses and telephone numbers look. */
export interface City {
  readonly name: string;
  readonly region?: string;
  /** `#` stands for a digit. */
  readonly postcode: string;
  /** E.164 with `#` for digits; where a country keeps numbers free for films and books, those. */
  readonly phone: string;
}

/** What generated data need to know about a country. */
export interface CountryFacts {
  readonly name: string;
  /** Share of the customers, relative to the others. */
  readonly weight: number;
  readonly currency: string;
  readonly language: 'en' | 'de' | 'fr';
  readonly mobile: string;
  readonly streets: readonly string[];
  /** How a street and a house number are put together. */
  readonly address: (street: string, house: number) => string;
  readonly cities: readonly [City, ...City[]];
}

const streetFirst = (street: string, house: number): string => `${street} ${house}`;
const houseFirst = (street: string, house: number): string => `${house} ${street}`;

/** The countries, by code. */
export const COUNTRIES: Readonly<Record<Country, CountryFacts>> = {
  US: {
    name: 'United States',
    weight: 24,
    currency: 'USD',
    language: 'en',
    mobile: '+1332555####',
    streets: ['Foundry Street', 'Commerce Drive', 'Harbor Boulevard', 'Mill Road', 'Industrial Parkway', 'Sycamore Avenue', 'Depot Street'],
    address: (street, house) => `${house * 10} ${street}`,
    cities: [
      { name: 'Columbus', region: 'OH', postcode: '432##', phone: '+161455501##' },
      { name: 'Portland', region: 'OR', postcode: '972##', phone: '+150355501##' },
      { name: 'Austin', region: 'TX', postcode: '787##', phone: '+151255501##' },
      { name: 'Milwaukee', region: 'WI', postcode: '532##', phone: '+141455501##' },
      { name: 'Newark', region: 'NJ', postcode: '071##', phone: '+197355501##' },
      { name: 'Denver', region: 'CO', postcode: '802##', phone: '+130355501##' },
      { name: 'Atlanta', region: 'GA', postcode: '303##', phone: '+140455501##' },
    ],
  },
  GB: {
    name: 'United Kingdom',
    weight: 15,
    currency: 'GBP',
    language: 'en',
    mobile: '+4474########',
    streets: ['Canal Street', 'Station Road', 'Wharf Lane', 'Kingsway', 'Old Brewery Yard', 'Albion Street', 'Tannery Road'],
    address: houseFirst,
    cities: [
      { name: 'London', postcode: 'SE1 #AB', phone: '+442079460###' },
      { name: 'Manchester', postcode: 'M1 #QT', phone: '+441614960###' },
      { name: 'Leeds', postcode: 'LS2 #DL', phone: '+441134960###' },
      { name: 'Bristol', postcode: 'BS1 #HY', phone: '+441174960###' },
      { name: 'Glasgow', region: 'Scotland', postcode: 'G2 #RS', phone: '+441414960###' },
    ],
  },
  DE: {
    name: 'Germany',
    weight: 22,
    currency: 'EUR',
    language: 'de',
    mobile: '+49152288#####',
    streets: [
      'Hafenstraße',
      'Industriestraße',
      'Gartenstraße',
      'Am Güterbahnhof',
      'Lange Gasse',
      'Röntgenstraße',
      'Mühlenweg',
      'Speicherstraße',
    ],
    address: streetFirst,
    cities: [
      { name: 'Berlin', postcode: '10###', phone: '+493023125###' },
      { name: 'Hamburg', postcode: '20###', phone: '+494066969###' },
      { name: 'Köln', region: 'Nordrhein-Westfalen', postcode: '50###', phone: '+492214710###' },
      { name: 'München', region: 'Bayern', postcode: '80###', phone: '+498999998###' },
      { name: 'Frankfurt am Main', region: 'Hessen', postcode: '60###', phone: '+496990009###' },
    ],
  },
  AT: {
    name: 'Austria',
    weight: 4,
    currency: 'EUR',
    language: 'de',
    mobile: '+43664123####',
    streets: ['Lagerhausgasse', 'Wienerstraße', 'Handelskai', 'Schlachthausgasse'],
    address: streetFirst,
    cities: [
      { name: 'Wien', postcode: '10#0', phone: '+431234####' },
      { name: 'Graz', region: 'Steiermark', postcode: '80#0', phone: '+43316234###' },
      { name: 'Linz', region: 'Oberösterreich', postcode: '40#0', phone: '+43732234###' },
    ],
  },
  CH: {
    name: 'Switzerland',
    weight: 4,
    currency: 'CHF',
    language: 'de',
    mobile: '+4179123####',
    streets: ['Bahnhofstrasse', 'Industriestrasse', 'Seestrasse', 'Güterstrasse'],
    address: streetFirst,
    cities: [
      { name: 'Zürich', postcode: '80##', phone: '+4144301####' },
      { name: 'Basel', postcode: '40##', phone: '+4161301####' },
      { name: 'Bern', postcode: '30##', phone: '+4131301####' },
    ],
  },
  FR: {
    name: 'France',
    weight: 9,
    currency: 'EUR',
    language: 'fr',
    mobile: '+33644######',
    streets: ['rue des Entrepôts', 'avenue de la Gare', 'quai du Canal', 'boulevard des Arts', 'rue du Moulin', 'allée des Tilleuls'],
    address: (street, house) => `${house}, ${street}`,
    cities: [
      { name: 'Paris', postcode: '750##', phone: '+3319900####' },
      { name: 'Lyon', postcode: '6900#', phone: '+3346571####' },
      { name: 'Nantes', postcode: '440##', phone: '+3326191####' },
      { name: 'Besançon', postcode: '250##', phone: '+3335301####' },
    ],
  },
  NL: {
    name: 'Netherlands',
    weight: 6,
    currency: 'EUR',
    language: 'en',
    mobile: '+3161234####',
    streets: ['Havenweg', 'Kade', 'Stationsplein', 'Pakhuisstraat', 'Ambachtsweg'],
    address: streetFirst,
    cities: [
      { name: 'Rotterdam', postcode: '30## AB', phone: '+3110123####' },
      { name: 'Utrecht', postcode: '35## KL', phone: '+3130123####' },
      { name: 'Eindhoven', postcode: '56## DR', phone: '+3140123####' },
    ],
  },
  ES: {
    name: 'Spain',
    weight: 4,
    currency: 'EUR',
    language: 'en',
    mobile: '+3461234####',
    streets: ['Calle del Almacén', 'Avenida del Puerto', 'Calle Mayor', 'Paseo de la Estación'],
    address: (street, house) => `${street}, ${house}`,
    cities: [
      { name: 'Valencia', postcode: '460##', phone: '+3496012####' },
      { name: 'Málaga', postcode: '290##', phone: '+3495112####' },
      { name: 'Zaragoza', postcode: '500##', phone: '+3487612####' },
    ],
  },
  SE: {
    name: 'Sweden',
    weight: 4,
    currency: 'SEK',
    language: 'en',
    mobile: '+46701740###',
    streets: ['Hamngatan', 'Fabriksgatan', 'Storgatan', 'Lagervägen'],
    address: streetFirst,
    cities: [
      { name: 'Stockholm', postcode: '11# ##', phone: '+468465004##' },
      { name: 'Göteborg', postcode: '41# ##', phone: '+46313900###' },
      { name: 'Malmö', postcode: '21# ##', phone: '+46406280###' },
    ],
  },
  PL: {
    name: 'Poland',
    weight: 4,
    currency: 'PLN',
    language: 'en',
    mobile: '+48501234###',
    streets: ['ul. Portowa', 'ul. Fabryczna', 'ul. Łąkowa', 'ul. Składowa'],
    address: streetFirst,
    cities: [
      { name: 'Łódź', postcode: '90-###', phone: '+4842234####' },
      { name: 'Wrocław', postcode: '50-###', phone: '+4871234####' },
      { name: 'Gdańsk', postcode: '80-###', phone: '+4858234####' },
    ],
  },
  BR: {
    name: 'Brazil',
    weight: 4,
    currency: 'BRL',
    language: 'en',
    mobile: '+551195123####',
    streets: ['Rua do Comércio', 'Avenida das Indústrias', 'Rua São Bento', 'Rua da Estação'],
    address: (street, house) => `${street}, ${house * 10}`,
    cities: [
      { name: 'São Paulo', region: 'SP', postcode: '01###-000', phone: '+55115123####' },
      { name: 'Curitiba', region: 'PR', postcode: '80###-000', phone: '+55413123####' },
      { name: 'Florianópolis', region: 'SC', postcode: '88###-000', phone: '+55483123####' },
    ],
  },
  JP: {
    name: 'Japan',
    weight: 5,
    currency: 'JPY',
    language: 'en',
    mobile: '+81901234####',
    streets: ['Minato-machi', 'Sakura-dori', 'Kawabata-cho', 'Nakasuji'],
    address: (street, house) => `${(house % 5) + 1}-${(house % 17) + 1}-${(house % 9) + 1} ${street}`,
    cities: [
      { name: 'Tokyo', postcode: '105-00##', phone: '+8135234####' },
      { name: 'Osaka', postcode: '530-00##', phone: '+8166234####' },
      { name: 'Sapporo', region: 'Hokkaido', postcode: '060-00##', phone: '+8111234####' },
    ],
  },
};

/** The facts of a country code, if it is one of ours. */
export function countryFacts(code: string): CountryFacts | undefined {
  const known = COUNTRY_CODES.find((country) => country === code);
  return known === undefined ? undefined : COUNTRIES[known];
}
