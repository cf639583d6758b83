import type { Member } from './member.ts';
import { nationalDigits, normalisePhone } from './normalise/phone.ts';
import type { Phone, StatedPhone } from './normalise/phone.ts';

/** Fewest digits that tell a number from others. */
const TELLING_DIGITS = 6;

/**
 * A member's number as it is shown. Where its record names no country, another member's same number with its country tells it, else where the
 * member dials; without either it stays as it is written.
 */
export function settlePhone(phone: StatedPhone, member: Member, members: readonly Member[]): Phone {
  const { raw } = phone;
  const e164 = phone.reason === 'needs-region' ? (statedByOthers(raw, members) ?? asDialled(phone, member)) : phone.e164;
  return { raw, ...(e164 !== undefined && { e164 }) };
}

function asDialled({ raw, presumed }: StatedPhone, { dialling }: Member): string | undefined {
  if (dialling === 'unknown') return undefined;
  return dialling === 'as its source' ? presumed : normalisePhone(raw, { region: dialling.country }).value?.e164;
}

function statedByOthers(raw: string, members: readonly Member[]): string | undefined {
  const digits = nationalDigits(raw);
  if (digits.length < TELLING_DIGITS) return undefined;
  const same = members
    .flatMap(({ profile }) => phonesOf(profile))
    .filter(({ e164 }) => e164 !== undefined && nationalDigits(e164) === digits);
  const [number, ...others] = new Set(same.map(({ e164 }) => e164));
  return others.length === 0 ? number : undefined;
}

function phonesOf(profile: Member['profile']): readonly StatedPhone[] {
  if ('phones' in profile) return profile.phones;
  return 'phone' in profile && profile.phone !== undefined ? [profile.phone] : [];
}
