import { birthDate } from './compare-births.ts';
import { domain, email, identifier, phone } from './compare-contact-points.ts';
import { familyName, givenName, nameOrder, otherNames, wholeName } from './compare-names.ts';
import { organisationName } from './compare-organisations.ts';
import { city, postcode, region, street } from './compare-places.ts';
import type { Comparison } from './comparison.ts';
import type { LinkageKind } from './linkage-record.ts';
import type { PreparedRecord } from './prepare-record.ts';

/** What is compared of two records of a kind. */
export const COMPARISONS: { readonly [Kind in LinkageKind]: readonly Comparison<PreparedRecord>[] } = {
  contact: [givenName, familyName, nameOrder, otherNames, wholeName, birthDate, email, phone, street, postcode, city, region, identifier],
  account: [organisationName, domain, email, phone, street, postcode, city, region, identifier],
};
