import { isEastAsian, splitEastAsian } from './east-asian-name.ts';
import { words } from './fold.ts';
import { isShouting, isSuffixChunk, takeCalling, takePrefix, takeSuffix } from './name-additions.ts';
import { arrangeNames, isParticle } from './name-order.ts';
import { isCallingOf, takeRemarks } from './name-remarks.ts';
import type { Normalised } from './normalised.ts';

/** A person's name in its parts. */
export interface PersonName {
  /** The name as it is spoken: given name first, without titles. */
  readonly text: string;
  readonly prefix?: string | undefined;
  /** The first of the given names: the one that is compared. */
  readonly given?: string | undefined;
  /** All given names, where the source states them in a field of their own and they are several: `María José`. */
  readonly givenNames?: string | undefined;
  readonly middle?: string | undefined;
  readonly family?: string | undefined;
  /** `Jr.`, `III`: tells father from son. */
  readonly suffix?: string | undefined;
  /** The name in quotation marks or brackets: `Robert "Bob" Miller`. */
  readonly nickname?: string | undefined;
}

/** A name as sources hold it: whole, in parts, or both. Parts go before the whole. */
export interface StatedName {
  readonly name?: string | undefined;
  readonly prefix?: string | undefined;
  readonly given?: string | undefined;
  readonly family?: string | undefined;
}

/** Version of this rule. */
export const PERSON_NAME_VERSION = 4;

/** Reads a person's name: `Dr. Miller, Robert "Bob" Jr.` is Robert Miller Jr., called Bob. */
export function normalisePersonName(stated: StatedName): Normalised<PersonName, 'empty'> {
  const given = tidy(stated.given ?? '');
  const family = tidy(stated.family ?? '');
  const raw = stated.name ?? inOneLine(stated.prefix, stated.given, stated.family);
  const whole = tidy(stated.name ?? `${given} ${family}`);
  const parts = given !== '' && family !== '' ? readParts(given, family) : readWhole(whole, { given, family });
  if (parts === undefined) return { raw, reason: 'empty' };
  const prefix = tidy(stated.prefix ?? '');
  return { raw, value: { ...parts, prefix: prefix === '' ? parts.prefix : prefix, text: asSpoken(parts) } };
}

/** The name for comparison and order: family name first, without titles, case and accents. */
export function personKey(name: PersonName): string {
  return words(inOneLine(name.family, name.given, name.middle, name.suffix)).join(' ');
}

type Parts = Omit<PersonName, 'text'>;

/** What the source says beside the whole name; empty where it says nothing. */
interface Known {
  readonly given: string;
  readonly family: string;
}

function asSpoken({ given, middle, family, suffix }: Parts): string {
  const familyLeads = given !== undefined && family !== undefined && isEastAsian(family);
  return familyLeads ? inOneLine(family, given) : inOneLine(given, middle, family, suffix);
}

function readParts(given: string, family: string): Parts {
  const tail = takeSuffix(split(family));
  const [first = given, ...middle] = split(given);
  // "Anna Maria" is one given name to some and two to others: the first is compared, the rest kept.
  return {
    given: first,
    ...(middle.length === 0 ? {} : { givenNames: given, middle: middle.join(' ') }),
    family: tail.rest.length === 0 ? family : tail.rest.join(' '),
    suffix: joined(tail.taken),
  };
}

function readWhole(text: string, known: Known): Parts | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const remarks = takeRemarks(text.replace(HONORIFIC, ' $<honorific>'));
  const { calling, rest } = takeCalling(remarks.rest);
  const [head = [], ...chunks] = rest
    .split(',')
    .map(split)
    .filter((chunk) => chunk.length > 0);
  const titled = takePrefix(head);
  const behind = chunks.filter((chunk) => isSuffixChunk(chunk, titled.rest) && !isInitialsBehind(chunk, chunks, titled.rest));
  const listed = chunks.filter((chunk) => !behind.includes(chunk) && !isCallingOf(titled.rest, chunk));
  const tail = takeSuffix(titled.rest);
  const second = takePrefix(listed[0] ?? []);
  const end = listed.length === 0 ? { rest: second.rest, taken: [] } : takeListedSuffix(second.rest);
  const names = arrange(tail.rest, { given: [...end.rest, ...listed.slice(1).flat()], known });
  if (names === undefined) return undefined;
  return {
    ...names,
    prefix: joined([...titled.taken, ...second.taken]),
    suffix: joined([...(calling === undefined ? [] : [calling]), ...tail.taken, ...end.taken, ...behind.flat(), ...remarks.suffix]),
    nickname: remarks.nickname,
  };
}

/** What East Asian names have behind them, without a space: 王小明先生. */
const HONORIFIC = /(?<=[\p{Script=Han}\p{Script=Hangul}]{2})(?<honorific>先生|女士|小姐|さん|様|殿|氏|님|씨)$/u;

// "Brooks, Larry V": behind a family name that stands first, one letter is an initial.
function takeListedSuffix(tokens: readonly string[]): ReturnType<typeof takeSuffix> {
  const last = tokens.at(-1) ?? '';
  return /^\p{L}\.?$/u.test(last) ? { rest: tokens, taken: [] } : takeSuffix(tokens);
}

// "Frost, V", "Du Bois, W.E.B.": behind a family name, letters are the given name's.
function isInitialsBehind(chunk: readonly string[], chunks: readonly (readonly string[])[], name: readonly string[]): boolean {
  const isFamilyName = name.length === 1 || isParticle(name[0]);
  return chunks.length === 1 && isFamilyName && chunk.every((token) => /^(?:\p{L}\.?|(?:\p{L}\.){2,})$/u.test(token));
}

function arrange(
  tokens: readonly string[],
  { given, known }: { readonly given: readonly string[]; readonly known: Known },
): Pick<Parts, 'given' | 'middle' | 'family'> | undefined {
  const [only, ...others] = tokens;
  if (only === undefined) return undefined;
  if (given.length === 0 && others.length === 0) {
    // A lone word is a family name unless the source says otherwise.
    return known.given !== '' && known.family === '' ? { given: only } : (splitEastAsian(only) ?? { family: only });
  }
  return arrangeNames(tokens, given, isShouting([...tokens, ...given]) ? 'shouted' : 'plain');
}

function joined(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : parts.join(' ');
}

function inOneLine(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function split(text: string): readonly string[] {
  return text.split(' ').filter((token) => token !== '');
}

function tidy(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();
}
