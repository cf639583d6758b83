import { z } from 'zod';

import { FIELD_NAMES } from '../connector.ts';
import type { RecordKind } from '../connector.ts';
import { faultsOfChanged } from './change-format.ts';
import { ENCODINGS } from './encoding.ts';

const name = z.string().min(1);
/** A value as the mapping states it; the database's values are compared as text, so `1` and `"1"` mean the same. */
const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const oneOrMore = <Item extends z.ZodType>(item: Item): z.ZodType<readonly z.output<Item>[]> =>
  z.preprocess((input) => (Array.isArray(input) ? input : [input]), z.array(item).min(1));

/** A test on one column of a row; exactly one of `is`, `isNot` and `null`. */
const condition = z
  .strictObject({
    column: name,
    /** Holds when the column has one of these values. */
    is: oneOrMore(text).optional(),
    /** Holds when the column has none of these values; an empty column has none. */
    isNot: oneOrMore(text).optional(),
    /** `true` holds when the column is null, `false` when it is not. */
    null: z.boolean().optional(),
  })
  .refine((given) => countOf(given.is, given.isNot, given.null) === 1, { error: 'takes exactly one of is, isNot and null' });

/** How a text is stored against the database's own belief; see `to-encoding.ts`. */
const encoding = z.enum(ENCODINGS);

/** Where one text comes from. A plain string is short for `{ "column": … }`. */
const fieldSource = z.preprocess(
  (input) => (typeof input === 'string' ? { column: input } : input),
  z
    .strictObject({
      /** One column, or several whose non-empty values are joined by `separator`. */
      column: oneOrMore(name).optional(),
      /** @default a space */
      separator: z.string().default(' '),
      /** The same text for every row, for example an activity's type. */
      constant: name.optional(),
      /** Takes the column from this join of the object instead of its own table. */
      join: name.optional(),
      /** Which of the joined rows, counted from 1 in the join's order. @default 1 */
      position: z.int().min(1).default(1),
      /** A code list: the stored code and the word it stands for. The code stays in the raw record. */
      codes: z.record(z.string(), z.string()).optional(),
      /** What a code outside the list becomes: its own text, or nothing. @default 'keep' */
      otherwise: z.enum(['keep', 'absent']).default('keep'),
      /** Values of this column that say nothing, beside the object's own list. */
      absent: z.array(text).default([]),
      /**
       * How the column's text is stored where the database does not know it: bytes in this encoding, or text whose letters are wrong
       * (`MÃ¼ller`) because bytes of the one encoding were taken for the other.
       */
      encoding: encoding.optional(),
      /** What is written to empty the column. @default null */
      empty: text.optional(),
    })
    .refine((given) => countOf(given.column, given.constant) === 1, { error: 'takes exactly one of column and constant' }),
);

/** A tie to other records of the same source. */
const linkSource = z
  .strictObject({
    /** Column(s) that hold the other record's key. */
    column: oneOrMore(name),
    /** The mapped object it points to … */
    object: name.optional(),
    /** … or, for a parent of changing kind, the column that tells which one … */
    typeColumn: name.optional(),
    /** … by its value. Values that are not listed make no link. */
    objects: z.record(z.string(), name).optional(),
    /** Takes the columns from this join: one link for each joined row. */
    join: name.optional(),
    /** The source's word for the tie, from the same row as the key. */
    role: fieldSource.optional(),
    /** Values that mean "none", often `0`. */
    absent: z.array(text).default([]),
  })
  .refine((given) => countOf(given.object, given.typeColumn) === 1 && countOf(given.typeColumn, given.objects) !== 1, {
    error: 'takes either object, or typeColumn with objects',
  });

/** Columns of this table and the columns they equal in the table before it. */
const on = z.record(name, name).refine((pairs) => Object.keys(pairs).length > 0, { error: 'names at least one pair of columns' });

/** Rows of another table that belong to a row of the object: one-to-many as it is, many-to-many `through` a link table. */
const join = z.strictObject({
  schema: name.optional(),
  table: name,
  /** Own column → column of the object's table, or of the link table where there is one. */
  on,
  /** The link table; its `on` names own column → column of the object's table. */
  through: z.strictObject({ schema: name.optional(), table: name, on }).optional(),
  /** Only joined rows for which all of these hold. A column is looked for in the table, then in the link table. */
  only: z.array(condition).default([]),
  /** Which joined row comes first. */
  orderBy: z
    .array(
      z.preprocess(
        (input) => (typeof input === 'string' ? { column: input } : input),
        z.strictObject({ column: name, direction: z.enum(['asc', 'desc']).default('asc') }),
      ),
    )
    .default([]),
});

/** The column that tells when a row changed. */
const changed = z
  .strictObject({
    column: name,
    /**
     * `timestamp`: a date-and-time column, or ISO 8601 text. `integer`: a number that grows with every change. `text-date`: text that
     * does not sort by itself, as in `31.12.2026`.
     */
    kind: z.enum(['timestamp', 'text-date', 'integer']),
    /**
     * Of `integer`: `seconds` or `milliseconds` since 1970, `counter`, or digits as in `YYYYMMDDHHmmss`. Of `text-date`: its pattern of
     * fixed width, with `YYYY`, `MM`, `DD` and, where present, `HH`, `mm`, `ss`.
     */
    format: name.optional(),
    /**
     * How far each poll looks back for rows that were committed late: seconds, or steps of a `counter`. Times that know only the day
     * are read again for the whole day. @default 300
     */
    overlap: z.int().min(0).default(300),
    /** Who stamps a row that we write: we, with the time, or the database by a trigger. A `counter` is always the database's. @default 'us' */
    stampedBy: z.enum(['us', 'the database']).default('us'),
  })
  .superRefine((given, context) => {
    for (const message of faultsOfChanged(given)) context.addIssue({ code: 'custom', path: ['format'], message });
  });

/** What writing needs to know beyond what reading does. */
const write = z.strictObject({
  /** The table to write to where the object reads a view of it; its columns have the same names. @default the object's own */
  table: name.optional(),
  /** @default the object's own */
  schema: name.optional(),
  /**
   * Where the key of a new row comes from: the database makes it up (`identity`, `serial`, `auto_increment`), it is a random UUID, it is
   * one more than the highest, or it stands among the values.
   */
  newKey: z.enum(['generated', 'uuid', 'highest plus one', 'given']),
  /** The column that keeps our own key of a new row, by which an earlier attempt is found. A unique index on it is wise. */
  requestKey: name.optional(),
  /** Further columns that a new row must have, and their values. */
  defaults: z.record(name, text).default({}),
});

/** A mapped object of one kind. */
function objectOf<Kind extends RecordKind>(kind: Kind) {
  return z.strictObject({
    kind: z.literal(kind),
    /** What people call it. @default the object's name */
    label: name.optional(),
    /** @default the connection's own schema */
    schema: name.optional(),
    /** Table or view. */
    table: name,
    /** The column(s) that identify a row. */
    key: oneOrMore(name),
    /** Only rows for which all of these hold belong to the object. */
    only: z.array(condition).default([]),
    /** Rows for which any of these holds are deleted at the source. Without it, deletions are found by reconciliation. */
    deleted: z.array(condition).default([]),
    /** Without it every pass reads and compares all rows. */
    changed: changed.optional(),
    /** Our field names and where their text comes from. */
    fields: z.strictObject(Object.fromEntries(FIELD_NAMES[kind].map((field) => [field, fieldSource.optional()]))),
    links: z.array(linkSource).default([]),
    joins: z.record(name, join).default({}),
    /** Whether a person's approved change may be written to its table. @default false */
    writable: z.boolean().default(false),
    /** How new rows are made and written ones are stamped; without it rows can be changed but none made. */
    write: write.optional(),
    /** Values that say nothing in any column, for example `N/A`. Null, blank text and zero dates never say anything. */
    absent: z.array(text).default([]),
  });
}

/**
 * How a SQL database is read, by configuration alone: `objects` names each mapped table or view. Names of tables and columns are
 * written exactly as the database holds them. Columns that no field takes are still kept in the raw record.
 */
export const mappingSchema = z
  .strictObject({
    objects: z.record(
      name,
      z.discriminatedUnion('kind', [
        objectOf('owner'),
        objectOf('account'),
        objectOf('contact'),
        objectOf('deal'),
        objectOf('ticket'),
        objectOf('activity'),
      ]),
    ),
  })
  .superRefine(({ objects }, context) => {
    for (const [object, mapped] of Object.entries(objects)) {
      for (const { path, message } of faultsOfNames(mapped, Object.keys(objects))) {
        context.addIssue({ code: 'custom', path: ['objects', object, ...path], message });
      }
    }
  });

/** A parsed mapping. */
export type SqlMapping = z.output<typeof mappingSchema>;
/** One mapped object. */
export type ObjectMapping = SqlMapping['objects'][string];
/** Where one text comes from. */
export type FieldSource = z.output<typeof fieldSource>;
/** A tie to other records. */
export type LinkSource = z.output<typeof linkSource>;
/** Rows of another table that belong to a row. */
export type JoinMapping = z.output<typeof join>;
/** A test on one column. */
export type Condition = z.output<typeof condition>;
/** The column that tells when a row changed. */
export type ChangedMapping = z.output<typeof changed>;

/** The objects a link may point to. */
export function targetsOf(link: LinkSource): readonly string[] {
  return link.object === undefined ? Object.values(link.objects ?? {}) : [link.object];
}

interface NameFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function faultsOfNames(mapped: ObjectMapping, objects: readonly string[]): readonly NameFault[] {
  const faults: NameFault[] = [];
  const joins = Object.keys(mapped.joins);
  const needJoin = (used: string | undefined, path: readonly (string | number)[]): void => {
    if (used !== undefined && !joins.includes(used)) faults.push({ path, message: `no join ${used} here; joins: ${listed(joins)}` });
  };
  for (const [field, source] of Object.entries(mapped.fields)) needJoin(source?.join, ['fields', field, 'join']);
  for (const [index, link] of mapped.links.entries()) {
    needJoin(link.join, ['links', index, 'join']);
    for (const object of targetsOf(link)) {
      if (!objects.includes(object)) {
        faults.push({ path: ['links', index], message: `no object ${object} is mapped; mapped: ${listed(objects)}` });
      }
    }
  }
  return faults;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}

function countOf(...values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}
