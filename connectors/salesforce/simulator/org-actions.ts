import { z } from 'zod';

import { SalesforceFault } from './fault.ts';
import type { Org } from './org.ts';
import type { PageSizes } from './query-routes.ts';
import { toCustomField } from './schema.ts';
import { toSalesforceTime } from './value.ts';

/** What an action reaches. */
export interface ActionScope {
  readonly org: Org;
  readonly pages: PageSizes;
  readonly expireSessions: () => void;
  readonly loseLocators: () => void;
}

const object = z.string();
const id = z.string();
const row = { object, id };
const field = { object, field: z.string() };

/** What people do with rows. */
const rowAction = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('insert'), object, values: z.record(z.string(), z.unknown()) }),
  z.strictObject({ do: z.literal('update'), ...row, values: z.record(z.string(), z.unknown()) }),
  z.strictObject({ do: z.literal('delete'), ...row }),
  z.strictObject({ do: z.literal('restore'), ...row }),
  z.strictObject({ do: z.literal('purge'), ...row }),
  z.strictObject({ do: z.literal('merge'), object, winner: id, losers: z.array(id).min(1).max(2) }),
  z.strictObject({ do: z.literal('convert lead'), id }),
  z.strictObject({ do: z.literal('stamp'), ...row, at: z.iso.datetime() }),
]);

/** What an administrator does with objects and fields. */
const schemaAction = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('add field'), ...field, type: z.string().default('string') }),
  z.strictObject({ do: z.literal('remove field'), ...field }),
  z.strictObject({ do: z.literal('rename field'), ...field, to: z.string() }),
  z.strictObject({ do: z.literal('retype field'), ...field, type: z.string() }),
  z.strictObject({ do: z.literal('hide object'), object }),
]);

/** What happens to sessions and pages. */
const sessionAction = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('expire sessions') }),
  z.strictObject({ do: z.literal('lose locators') }),
  z.strictObject({ do: z.literal('cut pages'), rows: z.int().positive().optional(), children: z.int().positive().optional() }),
]);

type RowAction = z.output<typeof rowAction>;
type SchemaAction = z.output<typeof schemaAction>;

/**
 * What users do with records.
 *
 * @returns what came of it: a new record's id, say.
 * @throws {SalesforceFault} when the org refuses it; {RangeError} when it is no such action.
 */
export function actOnRecords({ org }: ActionScope, written: unknown): Readonly<Record<string, unknown>> {
  return actOnRow(org, readAction(rowAction, written)) ?? {};
}

/** What an administrator does with objects and fields; throws as {@link actOnRecords}. */
export function actOnSchema({ org }: ActionScope, written: unknown): Readonly<Record<string, unknown>> {
  changeSchema(org, readAction(schemaAction, written));
  return {};
}

/** What happens to sessions and pages; throws {RangeError} when it is no such action. */
export function actOnSessions(scope: ActionScope, written: unknown): Readonly<Record<string, unknown>> {
  changeSessions(scope, readAction(sessionAction, written));
  return {};
}

function readAction<Action>(schema: z.ZodType<Action>, written: unknown): Action {
  const { data, error } = schema.safeParse(written);
  if (error !== undefined) throw new RangeError(z.prettifyError(error));
  return data;
}

function actOnRow(org: Org, act: RowAction): Readonly<Record<string, unknown>> | undefined {
  switch (act.do) {
    case 'insert':
      return { id: org.insert(act.object, act.values) };
    case 'update':
      org.update(act.object, act.id, act.values);
      return undefined;
    case 'delete':
      org.remove(act.object, act.id);
      return undefined;
    case 'restore':
      org.restore(act.object, act.id);
      return undefined;
    case 'purge':
      org.purge(act.object, act.id);
      return undefined;
    case 'merge':
      org.merge(act.object, act.winner, act.losers);
      return undefined;
    case 'convert lead':
      return org.convertLead(act.id);
    case 'stamp':
      stamp(org, act);
      return undefined;
  }
}

function changeSchema(org: Org, act: SchemaAction): void {
  switch (act.do) {
    case 'add field':
      schemaOf(org, act.object).addField(toCustomField(act.field, act.type));
      return;
    case 'remove field':
      schemaOf(org, act.object).removeField(act.field);
      return;
    case 'rename field':
    case 'retype field':
      changeField(org, act);
      return;
    case 'hide object':
      org.schema.hide(act.object);
  }
}

function changeSessions({ pages, expireSessions, loseLocators }: ActionScope, act: z.output<typeof sessionAction>): void {
  switch (act.do) {
    case 'expire sessions':
      expireSessions();
      return;
    case 'lose locators':
      loseLocators();
      return;
    case 'cut pages':
      pages.rows = act.rows ?? pages.rows;
      pages.children = act.children ?? pages.children;
  }
}

function schemaOf(org: Org, name: string): NonNullable<ReturnType<Org['schema']['object']>> {
  const found = org.schema.object(name);
  if (found === undefined) throw new SalesforceFault(404, 'NOT_FOUND', { message: `The org has no object ${name}` });
  return found;
}

// A clock that went back, or a transaction that was stamped long before it could be seen.
function stamp(org: Org, { object: name, id: rowId, at }: Extract<RowAction, { readonly do: 'stamp' }>): void {
  const found = org.find(name, rowId);
  if (found === undefined) throw new SalesforceFault(404, 'NOT_FOUND', { message: 'The row is not there' });
  found['SystemModstamp'] = toSalesforceTime(Date.parse(at));
}

function changeField(org: Org, act: Extract<SchemaAction, { readonly do: 'rename field' | 'retype field' }>): void {
  const schema = schemaOf(org, act.object);
  const before = schema.field(act.field);
  if (before === undefined) throw new SalesforceFault(404, 'NOT_FOUND', { message: `${schema.name} has no field ${act.field}` });
  const after = act.do === 'rename field' ? { ...before, name: act.to } : { ...before, type: act.type };
  schema.removeField(before.name);
  schema.addField(after);
  const isText = !['int', 'double', 'currency', 'percent', 'boolean'].includes(after.type);
  for (const held of org.rows(schema.name)) {
    const value = held[before.name] ?? null;
    if (after.name !== before.name) delete held[before.name];
    held[after.name] = isText && value !== null ? String(value) : value;
  }
}
