import type { KnownEntities } from '../known-entities.ts';
import { salesforceId } from '../source-ids.ts';
import type { Address, Amount } from '../world/entities.ts';

/** An instant as Salesforce writes it: `2022-03-17T16:21:26.000+0000`. */
export function toSalesforceTime(instant: string): string {
  return instant.replace(/(?:\.\d+)?Z$/, '.000+0000');
}

/** The clocks every row carries. */
export function systemFields({
  createdAt,
  changedAt,
}: {
  readonly createdAt: string;
  readonly changedAt: string;
}): Readonly<Record<string, string>> {
  const changed = toSalesforceTime(changedAt);
  return { CreatedDate: toSalesforceTime(createdAt), LastModifiedDate: changed, SystemModstamp: changed };
}

/** The id of a colleague. */
export function ownerId(known: KnownEntities, key: string): string {
  return salesforceId('User', known.owner(key)?.serial ?? 1);
}

/** The parts of an address under a prefix such as `Billing`; a lead's have none. */
export function addressFields(prefix: 'Billing' | 'Mailing' | '', address: Address | undefined): Readonly<Record<string, string | null>> {
  return {
    [`${prefix}Street`]: address?.street ?? null,
    [`${prefix}City`]: address?.city ?? null,
    [`${prefix}State`]: address?.region ?? null,
    [`${prefix}PostalCode`]: address?.postcode ?? null,
    [`${prefix}Country`]: address?.country ?? null,
  };
}

/** Salesforce states money as a JSON number. */
export function toNumber(amount: Amount | undefined): number | null {
  return amount === undefined ? null : Number(amount.value);
}
