import type { RecordFields } from '../../connectors/connector.ts';
import { isOrganisationDomain, normaliseDomain } from './normalise/domain.ts';
import { phoneKey } from './normalise/phone.ts';
import type { StatedPhone } from './normalise/phone.ts';
import { readLifecycle } from './profile-account.ts';
import { readPersonName } from './profile-owner.ts';
import type { ContactProfile } from './profile-values.ts';
import { readAddress, readCompany, readDay, readEmails, readMoment, readPhone, readText } from './read-field.ts';
import type { SourceSettings } from './source-settings.ts';

/** Normalised values of a person's record. */
export function profileContact(fields: RecordFields, settings: SourceSettings): Omit<ContactProfile, 'verified' | 'accounts'> {
  const domain = normaliseDomain(fields.website ?? '').value;
  return {
    kind: 'contact',
    emails: readEmails(fields.email, fields.email2),
    phones: differentPhones([fields.phone, fields.mobile].map((raw) => readPhone(raw, fields.country, settings))),
    name: readPersonName({ name: fields.name, prefix: fields.prefix, given: fields.given, family: fields.family }),
    company: readCompany(fields.company),
    domain: domain !== undefined && isOrganisationDomain(domain) ? domain : undefined,
    title: readText(fields.title),
    department: readText(fields.department),
    address: readAddress(fields),
    birthDate: readBirthDate(fields.birthDate, settings),
    lifecycle: readLifecycle(fields.lifecycle),
    status: readText(fields.status),
    description: readText(fields.description),
    createdAt: readMoment(fields.createdAt, settings),
  };
}

function differentPhones(phones: readonly (StatedPhone | undefined)[]): readonly StatedPhone[] {
  const stated = phones.filter((phone) => phone !== undefined);
  return [...new Map(stated.map((phone) => [phoneKey(phone) ?? phone.raw, phone])).values()];
}

// Years of two digits are 20xx in business dates; of a birth the century is not known.
function readBirthDate(raw: string | undefined, settings: SourceSettings): string | undefined {
  return raw !== undefined && /\d{4}/u.test(raw) ? readDay(raw, settings) : undefined;
}
