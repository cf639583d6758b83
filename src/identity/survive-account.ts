import type { Ballot } from './ballot.ts';
import type { AccountValues } from './golden-values.ts';
import type { Member } from './member.ts';
import { settlePhone } from './settle-phone.ts';
import {
  COMPANY_NAME,
  addressText,
  chooseTie,
  chooseShared,
  chooseText,
  chooseUnified,
  MONEY,
  nameOfRecord,
  phoneText,
} from './survive-shared.ts';

/** The values of a company. */
export function surviveAccount(members: readonly Member<'account'>[], ballot: Ballot<'account'>): AccountValues {
  const name = ballot.choose({ field: 'name', from: ['name'], read: ({ profile }) => profile.name, ...COMPANY_NAME });
  const shared = chooseShared(members, ballot, name?.stated);
  const domains = ballot.collect({
    field: 'domains',
    from: ['website', 'domain', 'email'],
    read: ({ profile }) => profile.domains,
    text: (value) => value,
  });
  return {
    name: name?.value.text ?? domains[0] ?? nameOfRecord(shared.primary),
    nameKey: name?.value.key ?? '',
    domains,
    emails: ballot
      .collect({ field: 'emails', from: ['email'], read: ({ profile }) => profile.emails, text: (value) => value.address })
      .map((email) => email.address),
    phone: ballot.choose({
      field: 'phone',
      from: ['phone'],
      read: (member) => member.profile.phone && settlePhone(member.profile.phone, member, members),
      text: phoneText,
      written: ({ raw }) => raw,
    })?.value,
    address: ballot.choose({ field: 'address', from: ['street'], read: ({ profile }) => profile.address, text: addressText })?.value,
    industry: chooseText(ballot, 'industry', ({ profile }) => profile.industry),
    employees: ballot.choose({ field: 'employees', from: ['employees'], read: ({ profile }) => profile.employees, text: String })?.value,
    annualRevenue: ballot.choose({
      field: 'annualRevenue',
      from: ['annualRevenue'],
      read: ({ profile }) => profile.annualRevenue,
      ...MONEY,
    })?.value,
    lifecycle: chooseUnified(ballot, 'lifecycle', ({ profile }) => profile.lifecycle)?.value,
    description: chooseText(ballot, 'description', ({ profile }) => profile.description),
    owner: chooseTie(ballot, 'owner'),
    ...shared,
  };
}
