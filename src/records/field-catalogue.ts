import type { FieldDescription, ObjectDescription } from '../../connectors/connector.ts';

/** A field as we know it. Instants are ISO 8601 UTC. */
export interface KnownField extends FieldDescription {
  readonly firstSeenAt: string;
  /** When we noticed that the source no longer has it, or no longer shows it to us. */
  readonly removedAt?: string | undefined;
  /** When it was last there; only of one that is gone. */
  readonly lastSeenAt?: string | undefined;
  /** The source's type word before it changed, and when we noticed. */
  readonly formerType?: string | undefined;
  readonly retypedAt?: string | undefined;
}

/** An object of a source as we know it, fields that are gone included, in the order in which the source lists them. */
export interface KnownObject extends Omit<ObjectDescription, 'fields'> {
  readonly source: string;
  /** When the source last described it. */
  readonly describedAt: string;
  readonly fields: readonly KnownField[];
}

/** What a new description of an object changes. */
export interface CatalogueChange {
  /** The object as it is known from now on. */
  readonly known: KnownObject;
  /** Fields that are new or back again; empty the first time, for nothing was read without them. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly retyped: readonly string[];
  /** Names of all fields that say something else than before; what is not named here need not be written again. */
  readonly altered: ReadonlySet<string>;
}

/** Whether two descriptions of a field say the same. */
function isSame(left: FieldDescription, right: FieldDescription): boolean {
  return describe(left) === describe(right);
}

function describe({ label, type, valueType, custom, options, access, mappedTo, dropped }: FieldDescription): string {
  const choices = options?.map(({ value, label: read }) => [value, read]);
  return JSON.stringify([label, type, valueType, custom, choices ?? null, access ?? 'read-only', mappedTo ?? null, dropped ?? null]);
}

/**
 * Holds a description against what is known: a field that is no longer described stays, marked as gone.
 *
 * @param before - the object as it was known; undefined the first time.
 * @param at - when the source described it, ISO 8601 UTC.
 */
export function compareCatalogue(
  before: KnownObject | undefined,
  described: ObjectDescription & { readonly source: string },
  at: string,
): CatalogueChange {
  const known = new Map(before?.fields.map((field) => [field.name, field]));
  const there = described.fields.filter((field) => !isLost(field, known.get(field.name)));
  const present = there.map((field) => toKnown(field, known.get(field.name), at));
  const names = new Set(there.map(({ name }) => name));
  const gone = (before?.fields ?? []).filter(({ name }) => !names.has(name));
  const removed = gone.filter(({ removedAt }) => removedAt === undefined).map(({ name }) => name);
  const fields = [...present, ...gone.map((field) => toGone(field, before?.describedAt ?? at, at))];
  const added =
    before === undefined
      ? []
      : present.filter((field) => field.type !== 'missing' && isMissing(known.get(field.name))).map(({ name }) => name);
  const retyped = present.filter(({ retypedAt }) => retypedAt === at).map(({ name }) => name);
  const altered = fields.filter((field, place) =>
    isAltered(field, { was: known.get(field.name), moved: before?.fields[place]?.name !== field.name, at }),
  );
  return { known: { ...described, describedAt: at, fields }, added, removed, retyped, altered: new Set(altered.map(({ name }) => name)) };
}

// A mapping goes on naming a column that the database no longer has.
function isLost(field: FieldDescription, was: KnownField | undefined): boolean {
  return field.type === 'missing' && was !== undefined && was.type !== 'missing';
}

function isMissing(field: KnownField | undefined): boolean {
  return field === undefined || field.type === 'missing' || field.removedAt !== undefined;
}

function toKnown(field: FieldDescription, was: KnownField | undefined, at: string): KnownField {
  // That a mapping named it made it no field of the source.
  if (was === undefined || (was.type === 'missing' && field.type !== 'missing')) return { ...field, firstSeenAt: at };
  const { firstSeenAt, formerType, retypedAt } = was;
  if (field.type !== was.type) return { ...field, firstSeenAt, formerType: was.type, retypedAt: at };
  return { ...field, firstSeenAt, ...(retypedAt === undefined ? {} : { formerType, retypedAt }) };
}

function toGone(field: KnownField, lastSeenAt: string, at: string): KnownField {
  return field.removedAt === undefined ? { ...field, lastSeenAt, removedAt: at } : field;
}

function isAltered(
  field: KnownField,
  { was, moved, at }: { readonly was: KnownField | undefined; readonly moved: boolean; readonly at: string },
): boolean {
  return (
    moved ||
    was === undefined ||
    !isSame(field, was) ||
    field.removedAt === at ||
    (was.removedAt !== undefined && field.removedAt === undefined)
  );
}
