import type { Ballot, Win } from './ballot.ts';
import type { ContactValues } from './golden-values.ts';
import type { Member } from './member.ts';
import type { PersonNameInUse } from './profile-values.ts';
import { settlePhone } from './settle-phone.ts';
import { PERSON_NAME, addressText, chooseTie, chooseShared, chooseText, chooseUnified, nameOfRecord, phoneText } from './survive-shared.ts';

/** The values of a person. */
export function surviveContact(members: readonly Member<'contact'>[], ballot: Ballot<'contact'>): ContactValues {
  const name = chooseName(ballot);
  const shared = chooseShared(members, ballot, name?.stated);
  const emails = ballot
    .collect({ field: 'emails', from: ['email', 'email2'], read: ({ profile }) => profile.emails, text: (value) => value.address })
    .map((email) => email.address);
  return {
    name: name?.value.text ?? emails[0] ?? nameOfRecord(shared.primary),
    nameKey: name?.value.key ?? '',
    prefix: chooseText(ballot, 'prefix', ({ profile }) => profile.name?.prefix),
    given: name?.given,
    family: name?.family,
    emails,
    phones: ballot.collect({
      field: 'phones',
      from: ['phone', 'mobile'],
      read: (member) => member.profile.phones.map((phone) => settlePhone(phone, member, members)),
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
function chooseName(ballot: Ballot<'contact'>): ChosenName | undefined {
  const contest = { field: 'name', from: ['name', 'family'], ...PERSON_NAME };
  const whole = ballot.choose({
    ...contest,
    read: ({ profile, pinnedField }) => (isWhole(profile.name) || pinnedField !== undefined ? profile.name : undefined),
  });
  const name = whole ?? ballot.choose({ ...contest, read: ({ profile }) => profile.name });
  if (name === undefined) return undefined;
  const partOf = (field: string, read: (stated: PersonNameInUse) => string | undefined): string | undefined =>
    ballot.follow(name, {
      field,
      from: [field, 'name'],
      read: ({ profile }) => (profile.name === undefined ? undefined : read(profile.name)),
      text: (value) => value,
    });
  return {
    ...name,
    given: partOf('given', ({ given, givenNames }) => givenNames ?? given),
    family: partOf('family', ({ family }) => family),
  };
}

interface ChosenName extends Win<'contact', PersonNameInUse> {
  readonly given: string | undefined;
  readonly family: string | undefined;
}

function isWhole(name: PersonNameInUse | undefined): boolean {
  return name?.given !== undefined && name.family !== undefined;
}
