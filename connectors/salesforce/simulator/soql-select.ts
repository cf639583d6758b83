import { badRequest } from './fault.ts';
import type { Org } from './org.ts';
import type { Row } from './row.ts';
import type { ObjectSchema } from './schema.ts';
import { nameField, objectOf, ownField, parentRow, referenceOf, targetOf } from './soql-path.ts';
import type { SelectItem, TypeOf } from './soql-syntax.ts';

/** A row as it is answered. */
export type WireRow = Readonly<Record<string, unknown>>;

/** Writes rows as a query's SELECT wants them. */
export type Projection = (row: Row) => WireRow;

/** What a projection needs besides the row. */
export interface ProjectionContext {
  readonly org: Org;
  /** For example `/services/data/v62.0`; part of every row's own address. */
  readonly versionPath: string;
}

/**
 * The projection of plain fields and parent paths: exactly what was selected, null where there is nothing (SF-21, SF-23).
 *
 * @throws {SalesforceFault} 400 `INVALID_FIELD` for a field or relationship that does not exist or is selected twice.
 */
export function compileProjection(context: ProjectionContext, object: ObjectSchema, items: readonly SelectItem[]): Projection {
  const paths = items.flatMap((item) => selectedPaths(object, item));
  const own = paths.filter((path) => path.length === 1).map(([name = '']) => ownField(object, name));
  refuseDuplicates(own.map(({ field }) => field.name));
  const parents = Map.groupBy(
    paths.filter((path) => path.length > 1),
    ([relationship = '']) => relationship.toLowerCase(),
  );
  const writers = parents
    .values()
    .map((inner) => compileParent(context, object, { relationship: inner[0]?.[0] ?? '', paths: inner.map((path) => path.slice(1)) }))
    .toArray();
  const chosen = items.flatMap((item) => (item.type === 'typeof' ? [compileTypeOf(context, object, item)] : []));
  return (row) => {
    const wire: Record<string, unknown> = { attributes: attributesOf(context, object.name, row.Id) };
    for (const { field, read } of own) wire[field.name] = read(row);
    for (const { name, write } of [...writers, ...chosen]) wire[name] = write(row);
    return wire;
  };
}

/** The `attributes` every row begins with. */
export function attributesOf({ versionPath }: ProjectionContext, object: string, id: string): WireRow {
  return { type: object, url: `${versionPath}/sobjects/${object}/${id}` };
}

function selectedPaths(object: ObjectSchema, item: SelectItem): readonly (readonly string[])[] {
  if (item.type === 'fields') {
    const fields = object.fields.filter(({ custom }) => item.set === 'ALL' || custom === (item.set === 'CUSTOM'));
    return fields.map(({ name }) => [name]);
  }
  if (item.type !== 'field') return [];
  const [first = '', ...rest] = item.path;
  const namesItself = rest.length > 0 && first.toLowerCase() === object.name.toLowerCase() && object.parent(first) === undefined;
  return [namesItself ? rest : item.path];
}

interface ParentWriter {
  readonly name: string;
  readonly write: (row: Row) => WireRow | null;
}

function compileParent(
  context: ProjectionContext,
  object: ObjectSchema,
  { relationship, paths }: { readonly relationship: string; readonly paths: readonly (readonly string[])[] },
): ParentWriter {
  const { org } = context;
  const reference = referenceOf(object, relationship);
  const target = targetOf(org, reference, relationship);
  const project = target.type === 'object' ? compileProjection(context, target.object, toItems(paths)) : compileName(context, paths);
  return {
    name: reference.relationshipName ?? relationship,
    write(row) {
      const parent = parentRow(org, row[reference.name]);
      return parent === undefined ? null : project(parent);
    },
  };
}

function compileTypeOf(context: ProjectionContext, object: ObjectSchema, { relationship, branches, otherwise }: TypeOf): ParentWriter {
  const { org } = context;
  const reference = referenceOf(object, relationship);
  const projections = new Map(
    branches.map(({ object: name, paths }) => {
      const target = org.schema.object(name);
      if (target === undefined || !reference.referenceTo.includes(target.name))
        throw badRequest('INVALID_FIELD', `TYPEOF: '${name}' is no type of relationship '${relationship}'`);
      return [target.name, compileProjection(context, target, toItems(paths))] as const;
    }),
  );
  const name = compileName(context, otherwise);
  return {
    name: reference.relationshipName ?? relationship,
    write(row) {
      const parent = parentRow(org, row[reference.name]);
      if (parent === undefined) return null;
      const project = projections.get(objectOf(org, parent.Id)?.name ?? '');
      // Salesforce answers the attributes alone where neither WHEN nor ELSE fits.
      return project === undefined ? name(parent) : project(parent);
    },
  };
}

function toItems(paths: readonly (readonly string[])[]): readonly SelectItem[] {
  return paths.map((path) => ({ type: 'field', path }));
}

function compileName(context: ProjectionContext, paths: readonly (readonly string[])[]): Projection {
  const fields = paths.map((path) => nameField(context.org, path.join('.')));
  return (row) => {
    const { url } = attributesOf(context, objectOf(context.org, row.Id)?.name ?? 'Name', row.Id);
    const wire: Record<string, unknown> = { attributes: { type: 'Name', url } };
    for (const { field, read } of fields) wire[field.name] = read(row);
    return wire;
  };
}

function refuseDuplicates(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw badRequest('INVALID_FIELD', `duplicate field selected: ${name}`);
    seen.add(name);
  }
}
