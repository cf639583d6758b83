import type { RecordFields } from '../../connectors/connector.ts';
import type { Member } from '../identity/member.ts';
import { normaliseCompanyName } from '../identity/normalise/company-name.ts';
import { toSearchText, withoutPoints } from './search-text.ts';

/**
 * All that an entity is called: what survived, and what every record calls it: nicknames, legal names, initials with and without points,
 * addresses, telephone numbers in digits, ticket numbers. The order of the members does not matter.
 */
export function toSearchColumn(members: readonly Member[], values: readonly (string | undefined)[]): string {
  const stated = members.flatMap(({ record }) => [
    ...calledIn(record.fields),
    ...(record.kind === 'account' ? [normaliseCompanyName(record.fields.name ?? '').value?.key] : []),
  ]);
  const texts = [...values, ...[...new Set(stated)].toSorted(byText)].map((text) => toSearchText(text));
  const spellings = texts.flatMap((text) => [text, withoutPoints(text)]);
  return toSearchText(...new Set(spellings));
}

function calledIn(fields: RecordFields): readonly (string | undefined)[] {
  const { name, given, family, email, email2, phone, mobile, domain, number, subject } = fields;
  const whole = given === undefined || family === undefined ? undefined : `${given} ${family}`;
  return [name, given, family, whole, email, email2, ...[phone, mobile].flatMap(numberTexts), domain, number, subject];
}

/** A number as it is written and as its digits alone: people search for both. */
function numberTexts(raw: string | undefined): readonly (string | undefined)[] {
  return [raw, raw?.replaceAll(/\D/gu, '')];
}

function byText(a: string | undefined, b: string | undefined): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
