import type { Faker } from '@faker-js/faker';
import { faker as de } from '@faker-js/faker/locale/de';
import { faker as deAt } from '@faker-js/faker/locale/de_AT';
import { faker as deCh } from '@faker-js/faker/locale/de_CH';
import { faker as es } from '@faker-js/faker/locale/es';
import { faker as fr } from '@faker-js/faker/locale/fr';
import { faker as nl } from '@faker-js/faker/locale/nl';
import { faker as pl } from '@faker-js/faker/locale/pl';
import { faker as ptBr } from '@faker-js/faker/locale/pt_BR';
import { faker as sv } from '@faker-js/faker/locale/sv';

import type { Dice } from './dice.ts';
import type { Country } from './places.ts';

/** How a person is called. */
export interface PersonName {
  readonly given: string;
  readonly family: string;
  readonly gender: 'female' | 'male';
  /** In Latin letters, where the name is written otherwise. */
  readonly latin?: { readonly given: string; readonly family: string };
  readonly nickname?: string;
}

// faker's English list holds names hardly anybody in an office bears; these are common ones, put together by chance.
const ENGLISH = {
  female:
    'Katherine Elizabeth Susan Margaret Rebecca Joanne Priya Megan Deborah Jennifer Abigail Ruth Samantha Hannah Patricia Christine Fatima Grace Caroline Victoria Amelia Nicola Denise Yvonne'.split(
      ' ',
    ),
  male: 'Robert William Michael Thomas Daniel Andrew Christopher James Anthony Gregory Marcus Stephen Edward Samuel Nicholas Timothy Benjamin Imran Patrick Joseph Kenneth Raymond Alexander Douglas'.split(
    ' ',
  ),
  family:
    'Ashdown Hollins Merriweather Okafor Pemberton Castellan Whitlock Brannigan Thackeray Delacourt Osgood Lockhart Fairweather Naylor Hargreave Stanwick Kowalczyk Tremaine Bellweather Mensah Rosenthal Tolliver Vandermeer Quigley Abernethy Chaudhry Lindgren Marchetti Penhaligon Whitcombe Draycott Sandoval Eastman Kettering Oyelaran Bancroft Hathersage Winslade Pruitt Callaghan'.split(
      ' ',
    ),
};

const JAPANESE = {
  female: { 恵子: 'Keiko', 由美: 'Yumi', 彩: 'Aya', 直美: 'Naomi', 真理: 'Mari', 香織: 'Kaori' },
  male: { 健太: 'Kenta', 浩: 'Hiroshi', 大輔: 'Daisuke', 隆: 'Takashi', 誠: 'Makoto', 亮: 'Ryo' },
  family: {
    山辺: 'Yamabe',
    黒川: 'Kurokawa',
    藤森: 'Fujimori',
    北村: 'Kitamura',
    西尾: 'Nishio',
    長谷部: 'Hasebe',
    浜野: 'Hamano',
    小沢: 'Ozawa',
  },
};

const NICKNAMES: Readonly<Record<string, string>> = {
  Katherine: 'Kate',
  Elizabeth: 'Liz',
  Susan: 'Sue',
  Margaret: 'Peggy',
  Rebecca: 'Becky',
  Deborah: 'Debbie',
  Jennifer: 'Jen',
  Abigail: 'Abby',
  Samantha: 'Sam',
  Patricia: 'Pat',
  Christine: 'Chris',
  Victoria: 'Vicky',
  Robert: 'Bob',
  William: 'Bill',
  Michael: 'Mike',
  Thomas: 'Tom',
  Daniel: 'Dan',
  Andrew: 'Andy',
  Christopher: 'Chris',
  James: 'Jim',
  Anthony: 'Tony',
  Gregory: 'Greg',
  Stephen: 'Steve',
  Edward: 'Ted',
  Samuel: 'Sam',
  Nicholas: 'Nick',
  Timothy: 'Tim',
  Benjamin: 'Ben',
  Joseph: 'Joe',
  Kenneth: 'Ken',
  Raymond: 'Ray',
  Alexander: 'Alex',
};

const FAKERS: Readonly<Partial<Record<Country, Faker>>> = { DE: de, AT: deAt, CH: deCh, FR: fr, NL: nl, ES: es, SE: sv, PL: pl, BR: ptBr };

/** A name as people in that country bear it; invented, no list of real people is behind it. */
export function rollPersonName(country: Country, dice: Dice): PersonName {
  const gender = dice.chance(0.46) ? 'female' : 'male';
  if (country === 'JP') return rollJapaneseName(gender, dice);
  const faker = FAKERS[country];
  if (faker === undefined) {
    const given = dice.pick(ENGLISH[gender]);
    return withNickname({ given, family: dice.pick(ENGLISH.family), gender });
  }
  faker.seed(dice.int(0, 2 ** 31 - 1));
  const given = faker.person.firstName(gender);
  return withNickname({ given, family: inflect(faker.person.lastName(gender), { country, gender }), gender });
}

/** The nickname of a given name, where it has a usual one. */
export function nicknameOf(given: string): string | undefined {
  return NICKNAMES[given];
}

function withNickname(name: Omit<PersonName, 'nickname'>): PersonName {
  const nickname = nicknameOf(name.given);
  return nickname === undefined ? name : { ...name, nickname };
}

function rollJapaneseName(gender: 'female' | 'male', dice: Dice): PersonName {
  const [given, latinGiven] = dice.pick(Object.entries(JAPANESE[gender]));
  const [family, latinFamily] = dice.pick(Object.entries(JAPANESE.family));
  return { given, family, gender, latin: { given: latinGiven, family: latinFamily } };
}

// faker's Polish surnames are all masculine.
function inflect(family: string, { country, gender }: { readonly country: Country; readonly gender: 'female' | 'male' }): string {
  return country === 'PL' && gender === 'female' ? family.replace(/(s|c|dz)ki$/, '$1ka') : family;
}
