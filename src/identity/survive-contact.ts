import type { Ballot, Win } from './ballot.ts';
import type { ContactValues } from './golden-values.ts';
import type { Member } from './member.ts';
import type { PersonNameInUse } from './profile-values.ts';
import { addressText, chooseTie, chooseShared, chooseText, chooseUnified, nameOfRecord, phoneText } from './survive-shared.ts';

/** The values of a person. */
export function surviveContact(members: readonly Member<'contact'>[], ballot: Ballot<'contact'>): ContactValues {
  const name = chooseName(ballot);
  const shared = chooseShared(members, ballot, name?.member);
  const emails = ballot
    .collect({ field: 'emails', from: ['email', 'email2'], read: ({ profile }) => profile.emails, text: (value) => value.address })
    .map((email) => email.address);
  return {
    name: name?.value.text ?? emails[0] ?? nameOfRecord(shared.primary),
    nameKey: name?.value.key ?? '',
    prefix: chooseText(ballot, 'prefix', ({ profile }) => profile.name?.prefix),
    given: name?.value.given,
    family: name?.value.family,
    emails,
    phones: ballot.collect({
      field: 'phones',
      from: ['phone', 'mobile'],
      read: ({ profile }) => profile.phones,
      text: phoneText,
      written: ({ raw }) => raw,
    }),
    title: chooseText(ballot, 'title', ({ profile }) => profile.title),
    department: chooseText(ballot, 'department', ({ profile }) => profile.department),
    address: ballot.choose({ field: 'address', from: ['street'], read: ({ profile }) => profile.address, text: addressText })?.value,
    birthDate: chooseText(ballot, 'birthDate', ({ profile }) => profile.birthDate),
    lifecycle: chooseUnified(ballot, 'lifecycle', ({ profile }) => profile.lifecycle)?.value,
    status: chooseText(ballot, 'status', ({ profile }) => profile.status),
    company: chooseText(ballot, 'company', ({ profile }) => profile.company?.text),
    description: chooseText(ballot, 'description', ({ profile }) => profile.description),
    account: chooseTie(ballot, 'account'),
    owner: chooseTie(ballot, 'owner'),
    ...shared,
  };
}

// A name comes whole from one record, and one that has both parts goes before one that has not.
function chooseName(ballot: Ballot<'contact'>): Win<'contact', PersonNameInUse> | undefined {
  const contest = { field: 'name', from: ['name', 'family'], text: (value: PersonNameInUse) => value.text };
  const whole = ballot.choose({ ...contest, read: ({ profile }) => (isWhole(profile.name) ? profile.name : undefined) });
  const name = whole ?? ballot.choose({ ...contest, read: ({ profile }) => profile.name });
  if (name === undefined) return undefined;
  for (const part of ['given', 'family'] as const) {
    const read = (member: Member<'contact'>): string | undefined => (member === name.member ? member.profile.name?.[part] : undefined);
    ballot.choose({ field: part, from: [part, 'name'], read, text: (value) => value });
  }
  return name;
}

function isWhole(name: PersonNameInUse | undefined): boolean {
  return name?.given !== undefined && name.family !== undefined;
}
