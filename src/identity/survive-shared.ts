import type { FieldName, RecordRef } from '../../connectors/connector.ts';
import type { Ballot, Win } from './ballot.ts';
import type { GoldenKind } from './golden.ts';
import type { Member, MemberTie } from './member.ts';
import type { Address } from './normalise/address.ts';
import { withoutUmlauts } from './normalise/fold.ts';
import { instantOf, isDay } from './normalise/moment.ts';
import type { Moment } from './normalise/moment.ts';
import { isSameAmount } from './normalise/money.ts';
import type { Money } from './normalise/money.ts';
import type { Phone } from './normalise/phone.ts';
import { isBetterCased } from './normalise/shouting.ts';
import type { Unified } from './normalise/unified.ts';
import type { CompanyNameInUse, PersonNameInUse } from './profile-values.ts';
import { recordKey } from './record-key.ts';

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
  return ballot.choose({ field, from: [field], read, text: (value) => value.unified, excels: isMoreTelling });
}

// OTHER only says what it is not.
function isMoreTelling({ unified: word }: Unified<string>, { unified: other }: Unified<string>): boolean {
  return other === 'OTHER' && word !== 'OTHER';
}

/** The winning instant; what states only a day says nothing against an instant of that day. */
export function chooseInstant<Kind extends GoldenKind>(
  ballot: Ballot<Kind>,
  field: FieldName,
  read: (member: Member<Kind>) => Moment | undefined,
): string | undefined {
  const value = ballot.choose({ field, from: [field], read, ...MOMENT })?.value;
  return value === undefined ? undefined : instantOf(value);
}

/** How companies' names contend: of two spellings of one name, the one that does not shout. */
export const COMPANY_NAME = {
  text: ({ text }: CompanyNameInUse): string => text,
  excels: (a: CompanyNameInUse, b: CompanyNameInUse): boolean =>
    a.compact === b.compact && isBetterCased(a.text, b.text, { fromLetters: 4 }),
};

/** How people's names contend: of two spellings of one name, the one that does not shout. */
export const PERSON_NAME = {
  text: ({ text }: PersonNameInUse): string => text,
  excels: (a: PersonNameInUse, b: PersonNameInUse): boolean =>
    withoutUmlauts(a.key) === withoutUmlauts(b.key) && isBetterCased(a.text, b.text, { fromLetters: 2 }),
};

/** How moments contend. */
export const MOMENT = {
  text: instantOf,
  agrees: (a: Moment, b: Moment): boolean => isExacter(a, b) || isExacter(b, a),
  excels: isExacter,
};

function isExacter(moment: Moment, other: Moment): boolean {
  return isDay(other) && !isDay(moment) && moment.startsWith(other);
}

/** How amounts contend: one with its currency says more than the same without. */
export const MONEY = {
  text: ({ amount, currency }: Money): string => (currency === undefined ? amount : `${amount} ${currency}`),
  agrees: isSameMoney,
  excels: (a: Money, b: Money): boolean => isSameMoney(a, b) && a.currency !== undefined && b.currency === undefined,
};

function isSameMoney(a: Money, b: Money): boolean {
  return isSameAmount(a.amount, b.amount) && (a.currency === undefined || b.currency === undefined || a.currency === b.currency);
}

/** The record that the winning member is tied to. One that we hold goes before one that we do not: nothing can be shown for it. */
export function chooseTie<Kind extends GoldenKind>(ballot: Ballot<Kind>, kind: 'owner' | 'account' | 'contact'): RecordRef | undefined {
  const contest = {
    field: kind,
    from: [kind === 'owner' ? 'ownerId' : kind],
    text: ({ name, ref }: MemberTie) => name ?? ref.id,
    agrees: (a: MemberTie, b: MemberTie) => (a.goldenId ?? recordKey(a.ref)) === (b.goldenId ?? recordKey(b.ref)),
    written: ({ ref }: MemberTie) => ref.id,
  };
  const heldOf = (member: Member<Kind>): MemberTie | undefined => tieOf(member, (tie) => tie.kind === kind && tie.name !== undefined);
  const anyOf = (member: Member<Kind>): MemberTie | undefined => tieOf(member, (tie) => tie.kind === kind);
  return (ballot.choose({ ...contest, read: heldOf }) ?? ballot.choose({ ...contest, read: anyOf }))?.value.ref;
}

function tieOf({ ties }: Member, is: (tie: MemberTie) => boolean): MemberTie | undefined {
  return ties.find(is);
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
      ...MOMENT,
    }),
    changedAt: changes.at(-1) ?? chosen.record.changedAt,
    primary: chosen.record.ref,
  };
}

/** What an entity is called that no source gives a name: by its record. */
export function nameOfRecord({ object, id }: RecordRef): string {
  return `${object} ${id}`;
}

/** A telephone number as text: the same number written differently is one value. */
export function phoneText({ e164, raw }: Phone): string {
  return e164 ?? raw;
}

/** An address in one line. */
export function addressText({ street, city, region, postcode, country }: Address): string {
  return [street, city, region, postcode, country].filter((part) => part !== undefined).join(', ');
}
