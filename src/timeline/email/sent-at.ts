import { readDateField } from '../../identity/normalise/date-field.ts';

/** When a message was sent, as its header tells. */
export interface SentAt {
  /**
   * Every reading of what is written, the likeliest first: `2001-10-02T19:51:00Z` where a zone is stated, `2001-10-02T12:51:00`, the clock of
   * whoever quoted it, where none is. More than one where nothing in the header says which figure is the month.
   */
  readonly readings: readonly string[];
}

/** Zones that mail programs name by letters; others mean several zones and say nothing. */
const NAMED_ZONES: Readonly<Record<string, string>> = {
  EST: '-0500', EDT: '-0400', CST: '-0600', CDT: '-0500', MST: '-0700', MDT: '-0600', PST: '-0800', PDT: '-0700',
  CET: '+0100', CEST: '+0200', MEZ: '+0100', MESZ: '+0200', EET: '+0200', EEST: '+0300', WET: '+0000', WEST: '+0100', JST: '+0900',
}; // prettier-ignore

/** `2.10.2001`: whoever writes dates with points writes the day first. */
const DOTTED = /(?<![\d.])\d{1,2}\.\d{1,2}\.\d{2,4}(?![\d.])/u;

/** Reads the date of a header; undefined where it is none or has no time of day. */
export function readSentAt(written: string, { locale }: { readonly locale?: string | undefined } = {}): SentAt | undefined {
  const { status, value, candidates } = readDateField(plain(written), { locale: locale ?? (DOTTED.test(written) ? 'de' : undefined) });
  const readings = (status === 'AMBIGUOUS' ? candidates : [value ?? '']).filter((reading) => reading.includes('T'));
  return readings.length === 0 ? undefined : { readings };
}

function plain(written: string): string {
  return (
    written
      .replaceAll(/\b(?:GMT|UTC)\s?(?=[+-]\d)/gu, '')
      .replaceAll(/(?<=\d)\s+(?<zone>[A-Z]{3,4})$/gu, (whole, zone: string) => ` ${NAMED_ZONES[zone] ?? whole.trim()}`)
      // Scandinavians and Finns write the time with a point: "kl. 16.57".
      .replaceAll(/(?<=\b(?:kl\.?|klo|kello)\s)(?<hour>\d{1,2})\.(?<minute>\d{2})/giu, '$<hour>:$<minute>')
      .replaceAll(/(?<![\p{L}])(?:kl\.?|klo|kello)(?=\s)/giu, '')
      .trim()
  );
}
