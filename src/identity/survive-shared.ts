import type { FieldName, RecordKind, RecordRef } from '../../connectors/connector.ts';
import type { Ballot, Win } from './ballot.ts';
import type { GoldenKind } from './golden.ts';
import type { Member } from './member.ts';
import type { Address } from './normalise/address.ts';
import type { Money } from './normalise/money.ts';
import type { Phone } from './normalise/phone.ts';
import type { Unified } from './normalise/unified.ts';

/** The winning text of a field that is called the same everywhere. */
export function chooseText<Kind extends GoldenKind>(
  ballot: Ballot<Kind>,
  field: FieldName,
  read: (member: Member<Kind>) => string | undefined,
): string | undefined {
  return ballot.choose({ field, from: [field], read, text: (value) => value })?.value;
}

/** The winning word of ours, beside the source's; different words for one thing of ours are one value. */
export function chooseUnified<Kind extends GoldenKind, Word extends string>(
  ballot: Ballot<Kind>,
  field: FieldName,
  read: (member: Member<Kind>) => Unified<Word> | undefined,
): Win<Kind, Unified<Word>> | undefined {
  return ballot.choose({ field, from: [field], read, text: (value) => value.unified });
}

/** The record that the winning member links to. */
export function chooseLink<Kind extends GoldenKind>(
  ballot: Ballot<Kind>,
  kind: RecordKind,
  { field, from }: { readonly field: string; readonly from: readonly string[] },
): RecordRef | undefined {
  return ballot.choose({ field, from, read: (member) => linkOf(member, kind), text: (ref) => ref.id })?.value;
}

/** What every kind has beside its own fields. */
export function chooseShared<Kind extends GoldenKind>(
  members: readonly Member<Kind>[],
  ballot: Ballot<Kind>,
  primary: Member<Kind> | undefined,
): { readonly createdAt: string | undefined; readonly changedAt: string; readonly primary: RecordRef } {
  const changes = members.map((member) => member.record.changedAt).toSorted();
  const [first] = members;
  const chosen = primary ?? first;
  if (chosen === undefined) throw new RangeError('an entity needs at least one member, but got none');
  return {
    createdAt: ballot.earliest({
      field: 'createdAt',
      from: ['createdAt'],
      read: (member) => member.profile.createdAt,
      text: (value) => value,
    }),
    changedAt: changes.at(-1) ?? chosen.record.changedAt,
    primary: chosen.record.ref,
  };
}

/** What an entity is called that no source gives a name: by its record. */
export function nameOfRecord({ object, id }: RecordRef): string {
  return `${object} ${id}`;
}

/** An amount as text. */
export function moneyText({ amount, currency }: Money): string {
  return currency === undefined ? amount : `${amount} ${currency}`;
}

/** A telephone number as text: the same number written differently is one value. */
export function phoneText({ e164, raw }: Phone): string {
  return e164 ?? raw;
}

/** An address in one line. */
export function addressText({ street, city, region, postcode, country }: Address): string {
  return [street, city, region, postcode, country].filter((part) => part !== undefined).join(', ');
}

function linkOf(member: Member, kind: RecordKind): RecordRef | undefined {
  const links = member.record.links.filter((link) => link.kind === kind);
  const link = links.find(({ role }) => role?.toLowerCase() === 'primary') ?? links[0];
  return link === undefined ? undefined : { source: member.record.ref.source, object: link.object, id: link.id };
}
