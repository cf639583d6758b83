import type { GoldenKind } from './golden.ts';
import type { Address } from './normalise/address.ts';
import type { Money } from './normalise/money.ts';
import type { StatedPhone } from './normalise/phone.ts';
import type { ProfileOf } from './profile-values.ts';
import { MONEY, addressText, phoneText } from './survive-shared.ts';

/** A value of a record that matching looks at, for people. */
export interface ComparedValue {
  readonly field: string;
  readonly value: string;
}

/** What of a record is compared with others, in normal form. */
export function comparedValues<Kind extends GoldenKind>(profile: ProfileOf<Kind>): readonly ComparedValue[] {
  const stated: ProfileOf<GoldenKind> = profile;
  switch (stated.kind) {
    case 'owner':
      return listed({ name: [stated.name?.text], email: [stated.email?.address] });
    case 'account':
      return listed({
        name: [stated.name?.text],
        domain: stated.domains,
        email: stated.emails.map(({ address }) => address),
        phone: [phoneOf(stated.phone)],
        address: [addressOf(stated.address)],
      });
    case 'contact':
      return listed({
        name: [stated.name?.text],
        email: stated.emails.map(({ address }) => address),
        phone: stated.phones.map(phoneOf),
        company: [stated.company?.text],
        domain: [stated.domain],
        birthDate: [stated.birthDate],
        address: [addressOf(stated.address)],
      });
    case 'deal':
      return listed({
        name: [stated.name],
        amount: [moneyOf(stated.amount)],
        expectedClose: [stated.expectedClose],
        createdAt: [stated.createdAt],
      });
    case 'ticket':
      return listed({ number: [stated.number], subject: [stated.subject], openedAt: [stated.openedAt] });
  }
}

function listed(values: Readonly<Record<string, readonly (string | undefined)[]>>): readonly ComparedValue[] {
  return Object.entries(values).flatMap(([field, of]) => of.flatMap((value) => (value === undefined ? [] : [{ field, value }])));
}

function phoneOf(phone: StatedPhone | undefined): string | undefined {
  return phone === undefined ? undefined : phoneText(phone);
}

function addressOf(address: Address | undefined): string | undefined {
  return address === undefined ? undefined : addressText(address);
}

function moneyOf(money: Money | undefined): string | undefined {
  return money === undefined ? undefined : MONEY.text(money);
}
