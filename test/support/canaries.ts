import type { Company } from './company.ts';
import { hubspotType } from './hubspot-type.ts';

/** People and a company that exist nowhere, planted in a portal, and what of them must be found in no sink. */
export interface Canaries {
  /** Folded letters or digits, of which no text of ours has any. */
  readonly needles: readonly string[];
  /** A harmless word of each note, by which its way into a prompt is seen. */
  readonly markers: readonly string[];
}

const COMPANY = 'Brondalvix Turbinenbau GmbH';
const ENTITIES = 12;

/** One canary a note: how it is written, and the word that tells the note. */
const NOTES: readonly (readonly [marker: string, text: string])[] = [
  ['zebrafinch', 'zebrafinch: Thérèse Quavlindöm wants the offer by Friday.'],
  ['marmoset', 'marmoset: asked thérèse quavlindöm about the renewal.'],
  ['pangolin', 'pangolin: the contract names Thérèse\nQuavlindöm as signatory.'],
  ['axolotl', 'axolotl: Therese Quavlindom and THERESE QUAVLINDOM are one.'],
  ['ocelot', 'ocelot: profile at https://people.example/therese-quavlindom?tab=1 is old.'],
  ['narwhal', 'narwhal: privately therese.quavlindom@mailbox.example answers faster.'],
  ['tapir', 'tapir: see you on Monday.\n--\nT. Quavlindöm\nBrondalvix Turbinenbau\n+49 30 98 76 54 31'],
  ['lemur', 'lemur: signed by Thérèse Quav-\nlindöm, as agreed.'],
  ['quokka', 'quokka: Olga Kvazdyreva called, then wrote from brondalvix-turbinen.example.'],
  ['wombat', 'wombat: встреча с Ольгой Кваздыревой перенесена.'],
  ['dugong', 'dugong: Brondalvix wants what BRONDALVIX TURBINENBAU had last year, ring 030 98765431.'],
];

/** Plants a company with two people to be hidden, others around them, and notes that name them in every way. */
export function plantCanaries({ simulators }: Company): Canaries {
  const { portal } = simulators.hubspot;
  const company = portal.create(hubspotType('companies'), {
    name: COMPANY,
    domain: 'brondalvix-turbinen.example',
    phone: '+49 30 98765430',
    address: 'Quavlindallee 12',
    city: 'Potsdam',
  });
  const home = { type: 'companies', id: company.id };
  const tie = (type: string, id: string, to = home): void => portal.associations.add({ from: { type, id }, to, primary: to === home });
  const people = [
    { firstname: 'Thérèse', lastname: 'Quavlindöm', email: 'therese.quavlindom@brondalvix-turbinen.example', phone: '+49 30 98765431' },
    { firstname: 'Ольга', lastname: 'Кваздырева', email: 'olga@brondalvix-turbinen.example' },
    ...Array.from({ length: ENTITIES }, (_, index) => ({
      firstname: 'Quavlindra',
      lastname: `Brondalvixon${'abcdefghijklmnop'.charAt(index)}`,
      email: `q${index}@brondalvix-turbinen.example`,
    })),
  ].map((person) => portal.create(hubspotType('contacts'), person));
  for (const { id } of people) tie('contacts', id);
  for (const [index, [, text]] of NOTES.entries()) {
    const note = portal.create(hubspotType('notes'), { hs_note_body: text, hs_timestamp: `2026-11-2${index % 2}T09:0${index}:00.000Z` });
    tie('notes', note.id);
  }
  return {
    needles: ['quavlind', 'brondalvix', 'kvazdyr', 'кваздыр', '9876543'],
    markers: NOTES.map(([marker]) => marker),
  };
}

/** Which of the needles a text holds, however they are written: escaped, encoded, cut by lines and signs, accented, in capitals. */
export function findCanaries(text: string, needles: readonly string[]): readonly string[] {
  const writings = [text, withoutEscapes(text), decoded(withoutEscapes(text))].map(folded);
  return needles.filter((needle) => writings.some((writing) => writing.includes(needle)));
}

function withoutEscapes(text: string): string {
  return text
    .replaceAll(/\\u(?<code>[\da-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\+[nrt"\\/]/gu, ' ');
}

function decoded(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/giu, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
