import type { RecordFields } from '../../connectors/connector.ts';
import { isOrganisationDomain, normaliseDomain } from './normalise/domain.ts';
import type { Email } from './normalise/email.ts';
import { normaliseLifecycle } from './normalise/lifecycle.ts';
import type { Lifecycle } from './normalise/lifecycle.ts';
import type { Unified } from './normalise/unified.ts';
import type { AccountProfile } from './profile-values.ts';
import { readAddress, readCompany, readEmails, readMoment, readMoney, readNumber, readPhone, readText } from './read-field.ts';
import type { SourceSettings } from './source-settings.ts';

/** Normalised values of a company's record. */
export function profileAccount(fields: RecordFields, settings: SourceSettings): Omit<AccountProfile, 'verified'> {
  const emails = readEmails(fields.email);
  const employees = readNumber(fields.employees, settings);
  return {
    kind: 'account',
    domains: domainsOf([fields.domain, fields.website], emails),
    emails,
    name: readCompany(fields.name),
    phone: readPhone(fields.phone, fields.country, settings),
    address: readAddress(fields),
    industry: readText(fields.industry),
    employees: employees === undefined ? undefined : Math.round(employees),
    annualRevenue: readMoney(fields.annualRevenue, fields.currency, settings),
    lifecycle: readLifecycle(fields.lifecycle),
    description: readText(fields.description),
    createdAt: readMoment(fields.createdAt, settings),
  };
}

/** A relationship in our words beside the source's; absent where no table knows the word. */
export function readLifecycle(raw: string | undefined): Unified<Lifecycle> | undefined {
  const text = readText(raw);
  const unified = text === undefined ? undefined : normaliseLifecycle(text).value;
  return text === undefined || unified === undefined ? undefined : { unified, raw: text };
}

function domainsOf(stated: readonly (string | undefined)[], emails: readonly Email[]): readonly string[] {
  const named = stated.flatMap((raw) => normaliseDomain(raw ?? '').value ?? []).filter(isOrganisationDomain);
  const ofEmails = emails.filter((email) => email.domainEvidence === 'organisation').map((email) => email.domain);
  return [...new Set([...named, ...ofEmails])];
}
