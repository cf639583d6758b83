/** What is linked: people or organisations. */
export type LinkageKind = 'contact' | 'account';

/** The meanings a column can have. */
export const LINKAGE_KEYS = [
  'id',
  'source',
  'name',
  'given',
  'family',
  'birthDate',
  'email',
  'phone',
  'street',
  'city',
  'region',
  'postcode',
  'domain',
  'identifier',
] as const;

/** One of {@link LINKAGE_KEYS}. */
export type LinkageKey = (typeof LINKAGE_KEYS)[number];

/** The keys that say something about the entity, rather than where its record is from. */
export type StatedKey = Exclude<LinkageKey, 'id' | 'source'>;

/** One record as it was handed in; a key that several columns carry has several values. */
export interface LinkageRecord {
  readonly id: string;
  /** The system or list it is from; records of one source are as a rule already freed of duplicates. */
  readonly source?: string | undefined;
  /** Values by key, in the order of their columns, blank ones left in place: the second `identifier` is always the second. */
  readonly values: { readonly [Key in StatedKey]?: readonly string[] };
}
