import type { ObjectType } from './object-types.ts';

/** The association type ids of one direction (HS-55). */
export interface AssociationTypeIds {
  readonly unlabeled: number;
  /** Where a pair can be primary. */
  readonly primary?: number;
}

const RECORD_TYPES: Readonly<Record<string, AssociationTypeIds>> = {
  'contact>company': { unlabeled: 279, primary: 1 },
  'company>contact': { unlabeled: 280, primary: 2 },
  'deal>contact': { unlabeled: 3 },
  'contact>deal': { unlabeled: 4 },
  'deal>company': { unlabeled: 341, primary: 5 },
  'company>deal': { unlabeled: 342, primary: 6 },
  'contact>ticket': { unlabeled: 15 },
  'ticket>contact': { unlabeled: 16 },
  'company>ticket': { unlabeled: 340, primary: 25 },
  'ticket>company': { unlabeled: 339, primary: 26 },
  'deal>ticket': { unlabeled: 27 },
  'ticket>deal': { unlabeled: 28 },
  'company>company': { unlabeled: 450 },
};

/** First type id per engagement, in the order company, contact, deal, ticket; the inverse is one more. */
const ENGAGEMENT_TYPES: Readonly<Record<string, readonly number[]>> = {
  call: [181, 193, 205, 219],
  email: [185, 197, 209, 223],
  meeting: [187, 199, 211, 225],
  note: [189, 201, 213, 227],
  task: [191, 203, 215, 229],
};
const ENGAGEMENT_PARTNERS = ['company', 'contact', 'deal', 'ticket'];

/** The type ids between two object types; undefined where HubSpot has no such tie. */
export function associationTypeIds(fromType: ObjectType, toType: ObjectType): AssociationTypeIds | undefined {
  const [from, to] = [fromType.singular, toType.singular];
  const known = RECORD_TYPES[`${from}>${to}`];
  if (known !== undefined) return known;
  const outward = ENGAGEMENT_TYPES[to]?.[ENGAGEMENT_PARTNERS.indexOf(from)];
  if (outward !== undefined) return { unlabeled: outward };
  const inward = ENGAGEMENT_TYPES[from]?.[ENGAGEMENT_PARTNERS.indexOf(to)];
  if (inward !== undefined) return { unlabeled: inward + 1 };
  return isCustom(fromType) || isCustom(toType) ? { unlabeled: portalTypeId(`${from}>${to}`, 1_000) } : undefined;
}

function isCustom({ typeId }: ObjectType): boolean {
  return typeId.startsWith('2-');
}

/** A type id that a portal gave out: any number will do, as long as a name always has the same one and no type of HubSpot's has it. */
export function portalTypeId(name: string, first: number): number {
  return first + Buffer.from(name).reduce((sum, byte) => (sum * 31 + byte) % 9_000, 7);
}
