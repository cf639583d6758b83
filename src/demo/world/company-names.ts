import type { Dice } from './dice.ts';
import type { Industry } from './industries.ts';
import { toSlug } from './latin.ts';
import { rollPersonName } from './person-names.ts';
import type { Country } from './places.ts';

/** A company's full name, its short name without legal form, and its domain. */
export interface CompanyName {
  readonly name: string;
  readonly shortName: string;
  readonly domain: string;
  /** As it is written in the country's own script, where that is not Latin. */
  readonly native?: string;
  /** The trade that the name tells. */
  readonly industry?: Industry;
}

const LEGAL_FORMS: Readonly<Record<Country, readonly string[]>> = {
  US: ['Inc.', 'LLC', 'Corporation', 'Co.', 'Inc.'],
  GB: ['Ltd', 'Limited', 'PLC', 'LLP'],
  DE: ['GmbH', 'GmbH & Co. KG', 'AG', 'KG', 'GmbH', 'e.K.'],
  AT: ['GmbH', 'AG', 'KG'],
  CH: ['AG', 'GmbH', 'SA'],
  FR: ['SAS', 'SARL', 'SA'],
  NL: ['B.V.', 'N.V.', 'B.V.'],
  ES: ['S.L.', 'S.A.'],
  SE: ['AB'],
  PL: ['Sp. z o.o.', 'S.A.'],
  BR: ['Ltda.', 'S.A.'],
  JP: ['K.K.', 'Co., Ltd.'],
};

const TRADES_ENGLISH: Readonly<Record<Industry, readonly string[]>> = {
  'Food & Beverage': ['Foods', 'Beverages', 'Provisions', 'Dairy'],
  Retail: ['Stores', 'Homeware', 'Outfitters', 'Trading'],
  Machinery: ['Machine Works', 'Conveyors', 'Engineering', 'Tools'],
  Healthcare: ['Medical Supply', 'Diagnostics', 'Care Products', 'Pharmacy Services'],
  Chemicals: ['Coatings', 'Chemicals', 'Resins', 'Adhesives'],
  Electronics: ['Electronics', 'Circuits', 'Instruments', 'Lighting'],
  Transportation: ['Logistics', 'Freight', 'Cold Storage', 'Forwarding'],
  Apparel: ['Apparel', 'Textiles', 'Footwear', 'Workwear'],
  Agriculture: ['Seeds', 'Growers', 'Orchards', 'Feed & Grain'],
  Construction: ['Building Supply', 'Timber', 'Insulation', 'Fixings'],
};

type TradeWords = Readonly<Record<Industry, readonly string[]>>;

const TRADES_GERMAN: TradeWords = {
  'Food & Beverage': ['Feinkost', 'Molkerei', 'Getränke', 'Backwaren'],
  Retail: ['Handels', 'Warenhaus', 'Wohnbedarf'],
  Machinery: ['Maschinenbau', 'Fördertechnik', 'Werkzeuge'],
  Healthcare: ['Medizintechnik', 'Pflegebedarf', 'Diagnostik'],
  Chemicals: ['Lacke', 'Klebstoffe', 'Beschichtungen'],
  Electronics: ['Elektronik', 'Messtechnik', 'Leuchten'],
  Transportation: ['Spedition', 'Kühllogistik', 'Lagerhaus'],
  Apparel: ['Berufskleidung', 'Textil', 'Schuhe'],
  Agriculture: ['Saatgut', 'Landhandel', 'Obstbau'],
  Construction: ['Baustoffe', 'Dämmtechnik', 'Holzhandel'],
};

const TRADES_FRENCH: TradeWords = {
  'Food & Beverage': ['Épicerie Fine', 'Laiterie', 'Boissons'],
  Retail: ['Distribution', 'Maison & Décor'],
  Machinery: ['Mécanique', 'Outillage'],
  Healthcare: ['Santé', 'Matériel Médical'],
  Chemicals: ['Peintures', 'Résines'],
  Electronics: ['Électronique', 'Éclairage'],
  Transportation: ['Transports', 'Entrepôts Frigorifiques'],
  Apparel: ['Textiles', 'Chaussures'],
  Agriculture: ['Semences', 'Vergers'],
  Construction: ['Matériaux', 'Charpentes'],
};

const TRADES: Readonly<Partial<Record<Country, TradeWords>>> = {
  DE: TRADES_GERMAN,
  AT: TRADES_GERMAN,
  CH: TRADES_GERMAN,
  FR: TRADES_FRENCH,
};

const ROOTS = [
  'Nor',
  'Tar',
  'Vel',
  'Bre',
  'Cas',
  'Ost',
  'Lum',
  'Mar',
  'Ard',
  'Kel',
  'Sol',
  'Fen',
  'Gal',
  'Hes',
  'Rov',
  'Quin',
  'Ald',
  'Zel',
  'Tren',
  'Wyk',
];
const MIDDLES = ['van', 'mor', 'lin', 'dra', 'ber', 'sto', 'ka', 'rou', 'ti', 'gen', 'wa', 'del'];
const ENDS = ['e', 'is', 'en', 'a', 'um', 'or', 'ix', 'on', 'ia', 'eth'];

/** A made-up company name of that country and trade, with a domain under the reserved top-level domain `.example`. */
export function rollCompanyName(where: { readonly country: Country; readonly industry: Industry }, dice: Dice): CompanyName {
  const trade = dice.pick((TRADES[where.country] ?? TRADES_ENGLISH)[where.industry]);
  const stem = rollStem(where.country, dice);
  const legalForm = dice.pick(LEGAL_FORMS[where.country]);
  const shortName = `${stem} ${trade}`;
  const the = (where.country === 'US' || where.country === 'GB') && dice.chance(0.06) ? 'The ' : '';
  const domain = `${toSlug(dice.chance(0.6) ? shortName : stem, dice.chance(0.7) ? '-' : '')}.example`;
  const japanese = where.country === 'JP' ? { native: `${legalForm === 'K.K.' ? '株式会社' : ''}${inKanji(stem, trade)}` } : {};
  return { name: `${the}${shortName} ${legalForm}`, shortName, domain, industry: where.industry, ...japanese };
}

function rollStem(country: Country, dice: Dice): string {
  const family = (): string => {
    const name = rollPersonName(country, dice);
    return (name.latin ?? name).family.split(' ')[0] ?? 'Arden';
  };
  const kind = dice.int(1, 10);
  if (kind <= 4) return `${dice.pick(ROOTS)}${dice.pick(MIDDLES)}${dice.pick(ENDS)}`;
  if (kind <= 7 && country !== 'JP') return `${family()} & ${dice.chance(0.5) ? family() : sons(country)}`;
  return `${family()}${dice.chance(0.4) ? `-${family()}` : ''}`;
}

function sons(country: Country): string {
  const words: Partial<Record<Country, string>> = {
    DE: 'Söhne',
    AT: 'Söhne',
    CH: 'Söhne',
    FR: 'Fils',
    NL: 'Zonen',
    ES: 'Hijos',
    BR: 'Filhos',
    SE: 'Söner',
    PL: 'Synowie',
  };
  return words[country] ?? 'Sons';
}

const JAPANESE_WORDS: Readonly<Record<string, string>> = {
  Yamabe: '山辺',
  Kurokawa: '黒川',
  Fujimori: '藤森',
  Kitamura: '北村',
  Nishio: '西尾',
  Hasebe: '長谷部',
  Hamano: '浜野',
  Ozawa: '小沢',
  Foods: '食品',
  Beverages: '飲料',
  Logistics: '物流',
  Freight: '運輸',
  Electronics: '電子',
  Chemicals: '化学',
  Textiles: '繊維',
  Timber: '木材',
};

function inKanji(stem: string, trade: string): string {
  return `${JAPANESE_WORDS[stem] ?? stem}${JAPANESE_WORDS[trade] ?? trade}`;
}
