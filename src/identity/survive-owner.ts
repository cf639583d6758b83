import type { Ballot } from './ballot.ts';
import type { OwnerValues } from './golden-values.ts';
import type { Member } from './member.ts';
import { chooseShared, nameOfRecord, PERSON_NAME } from './survive-shared.ts';

/** The values of a colleague. */
export function surviveOwner(members: readonly Member<'owner'>[], ballot: Ballot<'owner'>): OwnerValues {
  const name = ballot.choose({ field: 'name', from: ['name'], read: ({ profile }) => profile.name, ...PERSON_NAME });
  const shared = chooseShared(members, ballot, name?.stated);
  const email = ballot.choose({ field: 'email', from: ['email'], read: ({ profile }) => profile.email, text: (value) => value.address });
  // One source that still lists the person is enough; a source that does not say lists them.
  const active = ballot.choose({
    field: 'active',
    from: ['active'],
    read: ({ profile, pinnedField }) => (profile.active === false && pinnedField === undefined ? undefined : (profile.active ?? true)),
    text: String,
  });
  return {
    name: name?.value.text ?? email?.value.address ?? nameOfRecord(shared.primary),
    nameKey: name?.value.key ?? '',
    email: email?.value.address,
    active: active?.value ?? false,
    ...shared,
  };
}
