/** Characters of an encoded address that are safe: Salesforce refuses URI plus headers over 16,384 bytes (SF-26). */
export const LONGEST_QUERY_ADDRESS = 12_000;

/** Ids in one `IN (…)`: 27 bytes each when encoded (SF-26). */
export const MOST_IDS_IN_QUERY = 400;

/** What is read of a contact's role in an opportunity. Deleted ones count too: their clock tells that the contacts changed. */
export const ROLE_FIELDS = 'Id,ContactId,Role,IsPrimary,IsDeleted,SystemModstamp';

/** The roles below an opportunity, whole. */
export const ROLES = `(SELECT ${ROLE_FIELDS} FROM OpportunityContactRoles)`;

/** Of the roles below an opportunity the newest only, for its clock: rows below rows count towards a page (SF-23). */
export const ROLE_CLOCK = `(SELECT ${ROLE_FIELDS} FROM OpportunityContactRoles ORDER BY SystemModstamp DESC LIMIT 1)`;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '"': '\\"',
};

/** Text as a SOQL literal: whatever it holds, it stays data. */
export function soqlText(text: string): string {
  return `'${text.replaceAll(/[\\'"\n\r\t\b\f]/gu, (letter) => ESCAPES[letter] ?? letter)}'`;
}

/** A list of texts as the right side of `IN`. */
export function soqlList(texts: readonly string[]): string {
  return `(${texts.map((text) => soqlText(text)).join(',')})`;
}

/** A record's place in an order by modification, and by id within one instant. */
export interface Keyset {
  /** ISO 8601 UTC. */
  readonly stamp: string;
  readonly id: string;
}

/** What a page of changes selects. */
export interface ChangeQuery {
  readonly fields: readonly string[];
  readonly object: string;
  /** Rows changed at or after this instant, ISO 8601 UTC. */
  readonly since?: string | undefined;
  /** Rows after this one. */
  readonly after?: Keyset | undefined;
  readonly limit?: number | undefined;
}

/** The query for a page in order of change; ids break ties, so a page can end anywhere. */
export function changeQuery({ fields, object, since, after, limit }: ChangeQuery): string {
  const where = conditions(since, after);
  return [
    `SELECT ${fields.join(',')} FROM ${object}`,
    where === undefined ? '' : ` WHERE ${where}`,
    ' ORDER BY SystemModstamp ASC, Id ASC',
    limit === undefined ? '' : ` LIMIT ${limit}`,
  ].join('');
}

function conditions(since: string | undefined, after: Keyset | undefined): string | undefined {
  // The first comparison is redundant and lets Salesforce use its index, which it does not for an OR.
  if (after !== undefined) return `SystemModstamp >= ${after.stamp} AND (SystemModstamp > ${after.stamp} OR Id > ${soqlText(after.id)})`;
  return since === undefined ? undefined : `SystemModstamp >= ${since}`;
}
