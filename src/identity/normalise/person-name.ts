import { words } from './fold.ts';
import { plainWord, takeCalling, takePrefix, takeSuffix } from './name-additions.ts';
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
export const PERSON_NAME_VERSION = 3;

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

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

function asSpoken({ given, middle, family, suffix }: Parts): string {
  const familyLeads = given !== undefined && family !== undefined && EAST_ASIAN.test(family);
  return familyLeads ? inOneLine(family, given) : inOneLine(given, middle, family, suffix);
}

function inOneLine(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das do du la le las los el al bin ibn ben ter ten zu zum zur vom af av st saint mac mc dela delos dalla dello'.split(
    ' ',
  ),
);

function readParts(given: string, family: string): Parts {
  const tail = takeSuffix(split(family));
  const [first = given, ...middle] = split(given);
  // "Anna Maria" is one given name to some and two to others: the first is compared, the rest kept.
  return {
    given: first,
    ...(middle.length === 0 ? {} : { givenNames: given, middle: middle.join(' ') }),
    family: tail.rest.length === 0 ? family : tail.rest.join(' '),
    suffix: tail.suffix,
  };
}

function readWhole(text: string, known: { readonly given: string; readonly family: string }): Parts | undefined {
  const nickname = NICKNAME.exec(text)?.groups?.['nickname'];
  const unnamed = tidy(nickname === undefined ? text : text.replaceAll(new RegExp(NICKNAME, 'gu'), ' '));
  const { calling, rest } = takeCalling(unnamed);
  const titled = takePrefix(split(rest.replaceAll(',', ' , ')));
  const tail = takeSuffix(titled.rest);
  const body = arrange(tail.rest, known);
  if (body === undefined) return undefined;
  return { ...body, prefix: body.prefix ?? titled.prefix, suffix: joined(body.suffix, calling, tail.suffix), nickname };
}

/** In quotation marks or brackets; a single quotation mark only where it cannot be an apostrophe. */
const NICKNAME = /["“„«(]\s*(?<nickname>[^"“”„«»()]+?)\s*["”“»)]|(?<=\s)['‘](?<nickname>\p{L}[\p{L} -]*)['’](?=\s)/u;

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  const text = inOneLine(...parts);
  return text === '' ? undefined : text;
}

function arrange(tokens: readonly string[], known: { readonly given: string; readonly family: string }): Parts | undefined {
  const comma = tokens.indexOf(',');
  if (comma > 0 && comma < tokens.length - 1) {
    const after = takePrefix(tokens.slice(comma + 1).filter((token) => token !== ','));
    const [given, ...middle] = after.rest;
    // "Miranda Jr, Oswald"
    const family = takeSuffix(tokens.slice(0, comma));
    return {
      prefix: after.prefix,
      given,
      middle: middle.length === 0 ? undefined : middle.join(' '),
      family: family.rest.join(' '),
      suffix: family.suffix,
    };
  }
  return arrangePlain(
    tokens.filter((token) => token !== ','),
    known,
  );
}

function arrangePlain(tokens: readonly string[], known: { readonly given: string; readonly family: string }): Parts | undefined {
  const [first, second, third] = tokens;
  if (first === undefined) return undefined;
  // A lone word is a family name unless the source says otherwise.
  if (second === undefined) return known.given !== '' && known.family === '' ? { given: first } : { family: first };
  if (tokens.every((token) => EAST_ASIAN.test(token)) && third === undefined) return { family: first, given: second };
  if (third !== undefined && isFamilyFirst(tokens)) return { given: second, middle: third, family: first };
  const familyAt = familyStart(tokens);
  const middle = tokens.slice(1, familyAt);
  return { given: first, ...(middle.length === 0 ? {} : { middle: middle.join(' ') }), family: tokens.slice(familyAt).join(' ') };
}

// "Rossi Marco P": an initial never ends a name that begins with the given one.
function isFamilyFirst([first = '', second = '', third = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && isInitial(third) && first.length > 2 && second.length > 2;
}

function isInitial(token: string): boolean {
  return /^\p{L}\.?$/u.test(token);
}

// "Ludwig van der Rohe": the particles belong to the family name.
function familyStart(tokens: readonly string[]): number {
  let start = tokens.length - 1;
  while (start > 1 && PARTICLES.has(plainWord(tokens[start - 1] ?? ''))) start -= 1;
  return start;
}

function split(text: string): readonly string[] {
  return text.split(' ').filter((token) => token !== '');
}

function tidy(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();
}
