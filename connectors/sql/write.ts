import { randomUUID } from 'node:crypto';

import { OverlayError } from '../../src/errors.ts';
import type { SourceRecord, WriteRequest } from '../connector.ts';
import type { ColumnValues, SqlTransaction, TableDescription } from './client.ts';
import { joinPage } from './join-page.ts';
import type { ObjectPlan } from './plan.ts';
import { toTableName } from './planner.ts';
import type { Predicate, Row } from './query.ts';
import { keyOf } from './ties.ts';
import { refuseWrite, toColumns } from './to-columns.ts';
import { toSourceRecord } from './to-record.ts';
import type { RecordContext } from './to-record.ts';

/** What writing one record is done with. */
export interface WriteInput {
  readonly plan: ObjectPlan;
  readonly request: WriteRequest;
  readonly context: RecordContext;
  readonly nowMs: number;
}

/**
 * Changes one row or makes one, inside a transaction that the caller ends.
 *
 * A change locks the row, compares the record that it now makes with the version the change was decided upon, and repeats the change
 * column in the statement's condition: whatever somebody else wrote in between is seen.
 *
 * @throws {OverlayError} `SOURCE_CONFLICT` when the record is gone or another, `SOURCE_REQUEST` when a value cannot be written.
 */
export async function writeRow(transaction: SqlTransaction, input: WriteInput): Promise<SourceRecord> {
  const { plan, request, context } = input;
  const target = requireTarget(plan, context.source);
  return request.id === undefined
    ? await create(transaction, target, input)
    : await change(transaction, target, { ...input, id: request.id });
}

function requireTarget(plan: ObjectPlan, source: string): TableDescription {
  if (!plan.mapping.writable) {
    throw new OverlayError('SOURCE_REQUEST', `${source} lets ${plan.object} be read only.`, {
      source,
      action: `Set "writable": true for ${plan.object} in the mapping if approved changes may be written to its table.`,
    });
  }
  if (plan.target !== undefined) return plan.target;
  throw new OverlayError(
    'SOURCE_REQUEST',
    `${source} reads ${plan.object} from the view ${plan.description.name}, which cannot be written.`,
    {
      source,
      action: `Name the table behind it in the mapping, as write.table of ${plan.object}.`,
    },
  );
}

async function change(
  transaction: SqlTransaction,
  target: TableDescription,
  input: WriteInput & { readonly id: string },
): Promise<SourceRecord> {
  const { plan, request, context, id } = input;
  const [key] = keyOf(plan, id);
  const isKey = key === undefined ? undefined : keyPredicate(plan, key);
  if (isKey === undefined) throw conflict(context.source, plan.object, 'is not there');
  if ((request.links ?? []).length > 0)
    throw refuseWrite({ source: context.source, object: plan.object, field: 'links' }, 'only a new record is tied');
  await transaction.rows({
    table: toTableName(target),
    select: plan.columns.filter(([name]) => plan.mapping.key.includes(name)),
    where: [isKey],
    orderBy: [],
    lock: 'for update',
  });
  const held = await readRow(transaction, [isKey], input);
  if (held === undefined || held.record.state !== 'live') throw conflict(context.source, plan.object, 'was deleted meanwhile');
  if (held.record.version !== request.expectedVersion) throw conflict(context.source, plan.object, 'was changed meanwhile');
  const values = [...toColumns(plan, request, context.source), ...stamp(input, held.row)];
  const count = await transaction.update(toTableName(target), values, [isKey, ...unchanged(plan, held.row)]);
  if (count === 0n) throw conflict(context.source, plan.object, 'was changed meanwhile');
  if (count > 1n)
    throw refuseWrite({ source: context.source, object: plan.object, field: plan.mapping.key.join(', ') }, 'several rows have this key');
  return await requireRow(transaction, isKey, input);
}

async function create(transaction: SqlTransaction, target: TableDescription, input: WriteInput): Promise<SourceRecord> {
  const { plan, request, context } = input;
  const { write, key } = plan.mapping;
  const refusal = { source: context.source, object: plan.object, field: 'write' };
  if (write === undefined) throw refuseWrite(refusal, 'the mapping does not say how a new row gets its key');
  const given = new Map(Object.entries(write.defaults));
  const add = (values: ColumnValues): void => {
    for (const [column, value] of values) given.set(column, value ?? '');
  };
  if (request.key !== undefined) {
    if (request.key.field !== write.requestKey) {
      throw refuseWrite({ ...refusal, field: request.key.field }, `the mapping keeps our own key in ${write.requestKey ?? 'no column'}`);
    }
    const earlier = await findKey(transaction, target, { plan, column: request.key.field, value: request.key.value });
    if (earlier !== undefined) return await requireRow(transaction, keyPredicate(plan, earlier), input);
    add([[request.key.field, request.key.value]]);
  }
  const values = toColumns(plan, request, context.source).filter(([, value]) => value !== null);
  add([...values, ...stamp(input, undefined), ...(await newKey(transaction, target, plan))]);
  const missing = write.newKey === 'given' ? key.find((column) => !given.has(column)) : undefined;
  if (missing !== undefined) throw refuseWrite({ ...refusal, field: missing }, 'it is part of the key and must be given');
  const made = await transaction.insert(toTableName(target), [...given], key);
  const tuple = key.map((column) => made[column] ?? given.get(column) ?? '');
  return await requireRow(transaction, keyPredicate(plan, tuple), input);
}

async function newKey(transaction: SqlTransaction, target: TableDescription, plan: ObjectPlan): Promise<ColumnValues> {
  const [column] = plan.mapping.key;
  if (column === undefined) return [];
  switch (plan.mapping.write?.newKey) {
    case 'uuid':
      return [[column, randomUUID()]];
    case 'highest plus one': {
      const term = plan.key[0]?.term;
      if (term === undefined) return [];
      const [row] = await transaction.rows({
        table: toTableName(target),
        select: [['highest', { latest: term, when: [] }]],
        where: [],
        orderBy: [],
      });
      return [[column, String(BigInt(row?.['highest'] ?? 0) + 1n)]];
    }
    case 'generated':
    case 'given':
    case undefined:
      return [];
  }
}

async function findKey(
  transaction: SqlTransaction,
  target: TableDescription,
  { plan, column, value }: { readonly plan: ObjectPlan; readonly column: string; readonly value: string },
): Promise<readonly string[] | undefined> {
  const where: readonly Predicate[] = [{ test: 'is', term: { from: 'table', column }, values: [value] }];
  const select = plan.columns.filter(([name]) => plan.mapping.key.includes(name));
  const [row] = await transaction.rows({ table: toTableName(target), select, where, orderBy: [], limit: 1 });
  return row === undefined ? undefined : plan.mapping.key.map((name) => row[name] ?? '');
}

function keyPredicate(plan: ObjectPlan, tuple: readonly string[]): Predicate {
  return { test: 'one of', terms: plan.key.map(({ term }) => term), tuples: [tuple] };
}

function unchanged({ change: changeColumn }: ObjectPlan, row: Row): readonly Predicate[] {
  if (changeColumn === undefined) return [];
  const { slices: _cut, ...term } = changeColumn.term;
  const value = row[changeColumn.column] ?? null;
  return [value === null ? { test: 'null', term } : { test: 'is', term, values: [value] }];
}

// Whoever reads by the change column must see what we wrote, ourselves included.
function stamp({ plan, nowMs }: WriteInput, row: Row | undefined): ColumnValues {
  const { changed } = plan.mapping;
  if (plan.change === undefined || changed === undefined || changed.stampedBy === 'the database') return [];
  const type = plan.change.term.type ?? '';
  const sample = row?.[plan.change.column] ?? (/^(?:timestamptz|datetimeoffset)$/iu.test(type) ? '2000-01-01T00:00:00Z' : undefined);
  const text = plan.change.clock.write(nowMs, sample);
  return text === undefined ? [] : [[plan.change.column, text]];
}

interface HeldRow {
  readonly row: Row;
  readonly record: SourceRecord;
}

async function readRow(transaction: SqlTransaction, where: readonly Predicate[], input: WriteInput): Promise<HeldRow | undefined> {
  const { plan, context } = input;
  const rows = await transaction.rows({ table: plan.table, select: plan.columns, where: [...plan.only, ...where], orderBy: [] });
  const [joined] = await joinPage(plan, rows.slice(0, 1), async (query) => await transaction.rows(query));
  return joined === undefined ? undefined : { row: joined.row, record: toSourceRecord(plan, joined, context) };
}

async function requireRow(transaction: SqlTransaction, isKey: Predicate, input: WriteInput): Promise<SourceRecord> {
  const { plan, context } = input;
  const written = await readRow(transaction, [isKey], input);
  if (written !== undefined) return written.record;
  throw refuseWrite({ source: context.source, object: plan.object, field: 'only' }, 'the row would no longer belong to the object');
}

function conflict(source: string, object: string, what: string): OverlayError {
  return new OverlayError('SOURCE_CONFLICT', `The ${object} ${what} in ${source}; nothing was written.`, { source });
}
