import type { RecordFields } from '../../connectors/connector.ts';
import { normaliseAddress } from './normalise/address.ts';
import type { Address } from './normalise/address.ts';
import { normaliseCompanyName } from './normalise/company-name.ts';
import { normaliseCountry } from './normalise/country.ts';
import { normaliseDate, startOf } from './normalise/date.ts';
import type { StatedDate } from './normalise/date.ts';
import { normaliseEmail } from './normalise/email.ts';
import type { Email } from './normalise/email.ts';
import { momentOf } from './normalise/moment.ts';
import type { Moment } from './normalise/moment.ts';
import { normaliseMoney } from './normalise/money.ts';
import type { Money } from './normalise/money.ts';
import { normalisePhone } from './normalise/phone.ts';
import type { StatedPhone } from './normalise/phone.ts';
import type { CompanyNameInUse } from './profile-values.ts';
import type { SourceSettings } from './source-settings.ts';

/** Text without surrounding and doubled white space; undefined where nothing is left. */
export function readText(raw: string | undefined): string | undefined {
  const text = raw?.normalize('NFC').trim() ?? '';
  return text === '' ? undefined : text;
}

/** A company's name and what of it is compared. */
export function readCompany(raw: string | undefined): CompanyNameInUse | undefined {
  const text = readText(raw);
  const name = text === undefined ? undefined : normaliseCompanyName(text).value;
  return text === undefined || name === undefined ? undefined : { text, ...name };
}

/** The different addresses that several fields hold, each field perhaps several, in the order of the fields. */
export function readEmails(...raws: readonly (string | undefined)[]): readonly Email[] {
  const emails = raws.flatMap((raw) => (raw ?? '').split(/[;,|]|\s+(?=\S+@)/u)).flatMap((part) => normaliseEmail(part).value ?? []);
  return [...new Map(emails.map((email) => [email.key, email])).values()];
}

/** A telephone number. One that names no country is read in the record's own country; the source's region only gives a presumption. */
export function readPhone(raw: string | undefined, country: string | undefined, settings: SourceSettings): StatedPhone | undefined {
  const text = readText(raw);
  if (text === undefined) return undefined;
  const region = normaliseCountry(country ?? '').value;
  const number = normalisePhone(text, { region });
  if (number.reason === 'empty') return undefined;
  const presumed = number.reason === 'needs-region' ? normalisePhone(text, { region: settings.region }).value?.e164 : undefined;
  return { raw: text, e164: number.value?.e164, presumed, reason: number.reason };
}

/** The postal address, whole. */
export function readAddress(fields: RecordFields): Address | undefined {
  const { street, city, region, postcode, country } = fields;
  return normaliseAddress({ street, city, region, postcode, country }).value;
}

/** A calendar day; of an instant its day in UTC. */
export function readDay(raw: string | undefined, settings: SourceSettings): string | undefined {
  return readDate(raw, settings)?.day;
}

/** An instant; a source that states only a day, or a time without a zone, is read in UTC: when in that day is not known to anyone. */
export function readInstant(raw: string | undefined, settings: SourceSettings): string | undefined {
  const date = readDate(raw, settings);
  return date === undefined ? undefined : startOf(date);
}

/** When something was: a day stays a day, for another source may know the hour. */
export function readMoment(raw: string | undefined, settings: SourceSettings): Moment | undefined {
  const date = readDate(raw, settings);
  return date === undefined ? undefined : momentOf(date);
}

/** An exact amount in the stated currency, else in the source's. */
export function readMoney(raw: string | undefined, currency: string | undefined, settings: SourceSettings): Money | undefined {
  if (raw === undefined) return undefined;
  return normaliseMoney(raw, { currency: currency ?? settings.currency, decimalMark: settings.decimalMark }).value;
}

/** A number that is no money: head counts, probabilities. */
export function readNumber(raw: string | undefined, settings: SourceSettings): number | undefined {
  const amount = readMoney(raw?.replace('%', ''), undefined, settings)?.amount;
  return amount === undefined ? undefined : Number(amount);
}

function readDate(raw: string | undefined, settings: SourceSettings): StatedDate | undefined {
  if (raw === undefined) return undefined;
  return normaliseDate(raw, { order: settings.dateOrder }).value;
}
