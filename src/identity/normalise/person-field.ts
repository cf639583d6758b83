import { JOINING } from './name-words.ts';
import { normalisePersonName } from './person-name.ts';

/** What came of reading a field that holds a person's whole name; a part that is not there is absent. */
export interface PersonField {
  readonly raw: string;
  /** `AMBIGUOUS`: several people in one field ("John and Mary Roe"), of whom none is meant more than the other. */
  readonly status: 'OK' | 'AMBIGUOUS' | 'INVALID';
  /** The name as it is spoken, without titles; absent unless `status` is `OK`. */
  readonly value?: string | undefined;
  readonly prefix?: string | undefined;
  /** The first given name. */
  readonly given?: string | undefined;
  readonly middle?: string | undefined;
  readonly nickname?: string | undefined;
  readonly family?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Reads a person's name as exports hold it, in any order and case, with titles, degrees and nicknames. */
export function readPersonField(raw: string): PersonField {
  const name = normalisePersonName({ name: raw }).value;
  if (name === undefined || !/\p{L}/u.test(name.text)) return { raw, status: 'INVALID' };
  if (isSeveral(raw)) return { raw, status: 'AMBIGUOUS' };
  const { text, prefix, given, middle, nickname, family, suffix } = name;
  return { raw, status: 'OK', value: text, prefix, given, middle, nickname, family, suffix };
}

function isSeveral(raw: string): boolean {
  return raw
    .toLowerCase()
    .split(/\s+/u)
    .slice(1, -1)
    .some((word) => JOINING.has(word));
}
