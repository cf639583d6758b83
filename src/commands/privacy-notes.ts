import { z } from 'zod';

import { OverlayError } from '../errors.ts';
import { readJsonl } from '../platform/jsonl-file.ts';
import { knownOrganisation, knownPerson } from '../privacy/known-value.ts';
import type { KnownValue } from '../privacy/known-value.ts';

/** A note as a file holds it. */
export interface Note {
  readonly line: number;
  readonly id: string;
  readonly text: string;
  /** What the note's record knows. */
  readonly known: readonly KnownValue[];
}

/**
 * The notes of a file, `{id, text, known_entities?}` a line.
 *
 * @yields notes in the order of the file.
 * @throws {OverlayError} `BAD_FILE` naming the line: an id that is missing or there twice, a text that is none, an entity without a name.
 */
export async function* readNotes(file: string): AsyncGenerator<Note, void, void> {
  for await (const { line, id, value } of readIdentified(file)) {
    const { text, known_entities: entities } = parseLine(NOTE, value, { file, line });
    yield { line, id, text, known: (entities ?? []).flatMap(toKnown) };
  }
}

/** A masked text as a file holds it. */
export interface MaskedLine {
  readonly line: number;
  readonly id: string;
  readonly masked: string;
}

/**
 * The masked texts of a file, `{id, masked}` a line.
 *
 * @yields texts in the order of the file.
 * @throws {OverlayError} `BAD_FILE` naming the line.
 */
export async function* readMasked(file: string): AsyncGenerator<MaskedLine, void, void> {
  for await (const { line, id, value } of readIdentified(file)) {
    yield { line, id, masked: parseLine(MASKED, value, { file, line }).masked };
  }
}

interface Identified {
  readonly line: number;
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Lines with an id of their own.
 *
 * @yields lines in the order of the file.
 */
export async function* readIdentified(file: string): AsyncGenerator<Identified, void, void> {
  const lineOf = new Map<string, number>();
  for await (const { line, value } of readJsonl(file)) {
    const { id } = parseLine(IDENTIFIED, value, { file, line });
    const before = lineOf.get(String(id));
    if (before !== undefined) throw badLine({ file, line }, `has the id of line ${before}; each line needs its own`);
    lineOf.set(String(id), line);
    yield { line, id: String(id), value };
  }
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function parseLine<Value>(schema: z.ZodType<Value>, value: unknown, place: Place): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw badLine(place, `needs another ${issue?.path.join('.') ?? 'value'}: ${FORM}`);
}

const FORM =
  'text for id, text and masked; a list of people (display_name or given_name and family_name) and organisations (name) for known_entities';

/** The line and what is wrong with it. */
export function badLine({ file, line }: Place, fault: string): OverlayError {
  return new OverlayError('BAD_FILE', `${file}: Line ${line} ${fault}.`);
}

const text = z.string().nullish();
const texts = z.array(z.string()).nullish();
const contactPoints = { email: text, emails: texts, phone: text, phones: texts, other_names: texts };
const ADDRESS = z.object({ street: text, city: text, postcode: text }).nullish();
const PERSON = z
  .object({
    id: z.union([z.string(), z.number()]),
    type: z.literal('PERSON'),
    given_name: text,
    family_name: text,
    display_name: text,
    name: text,
    address: ADDRESS,
    ...contactPoints,
  })
  .refine((person) => fullName(person) !== '', { path: ['display_name'] });
const ORGANISATION = z.object({
  id: z.union([z.string(), z.number()]),
  type: z.literal('ORG'),
  name: z.string().min(1),
  domain: text,
  domains: texts,
  address: ADDRESS,
  ...contactPoints,
});
const ENTITY = z.discriminatedUnion('type', [PERSON, ORGANISATION]);
const IDENTIFIED = z.object({ id: z.union([z.string().min(1), z.number()]) });
const NOTE = z.object({ text: z.string(), known_entities: z.array(ENTITY).nullish() });
const MASKED = z.object({ masked: z.string() });

type Entity = z.infer<typeof ENTITY>;

interface NameParts {
  readonly display_name?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly given_name?: string | null | undefined;
  readonly family_name?: string | null | undefined;
}

function fullName({ display_name: display, name, given_name: given, family_name: family }: NameParts): string {
  return display ?? name ?? [given, family].filter((part) => part !== null && part !== undefined && part !== '').join(' ');
}

function toKnown(entity: Entity): readonly KnownValue[] {
  const id = String(entity.id);
  const address = toAddress(entity.address);
  const phones = [entity.phone, ...(entity.phones ?? [])].filter(isThere);
  const emails = [entity.email, ...(entity.emails ?? [])].filter(isThere);
  const otherNames = entity.other_names ?? [];
  if (entity.type === 'PERSON') {
    const { given_name: given, family_name: family } = entity;
    return knownPerson({
      id,
      full: fullName(entity),
      given: given ?? undefined,
      family: family ?? undefined,
      otherNames,
      emails,
      phones: phones.map((raw) => ({ raw })),
      address,
    });
  }
  const domains = [entity.domain, ...(entity.domains ?? [])].filter(isThere);
  const [phone, ...otherPhones] = phones;
  return knownOrganisation({
    id,
    name: entity.name,
    otherNames,
    domains,
    otherPhones,
    address,
    ...(phone === undefined ? {} : { phone: { raw: phone } }),
  });
}

function toAddress(
  address: Entity['address'],
): { readonly street?: string; readonly city?: string; readonly postcode?: string } | undefined {
  if (!isThere(address)) return undefined;
  return Object.fromEntries(Object.entries(address).filter(([, part]) => isThere(part)));
}

function isThere<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined && value !== '';
}
