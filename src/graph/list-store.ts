import type { Sql } from '../platform/postgres.ts';
import type { AddValue, ListDefinition, SortColumn } from './list-definition.ts';
import type { ListRequest, Order } from './list-request.ts';
import { checkPageSize, decodeCursor, toPage } from './page.ts';
import type { KeyedRow, OrderKey, Page } from './page.ts';
import { COLUMNS, TO_ENTITY } from './row.ts';
import type { EntityOf, RowOf } from './row.ts';
import { toStorable } from './storable-text.ts';

type ListedKind = 'account' | 'contact' | 'deal' | 'ticket';

/** The parents whose lists are read together. */
interface Parents {
  readonly kind: 'account' | 'contact' | 'deal';
  readonly ids: readonly string[];
}

/** Whose lists are read, and which page of each. */
interface PagesRequest<Filter, OrderField extends string> {
  /** Without parents, the list of everything, under the empty id. */
  readonly parents?: Parents;
  readonly request: ListRequest<Filter, OrderField>;
}

interface SortKey extends OrderKey {
  readonly expression: string;
}

/** A listed row of a parent; one without keys says that the parent has none. */
type PageRow<Row> = { readonly parent_id: string; readonly total: string | null } & (
  | (Row & { readonly keys: readonly string[] })
  | { readonly keys: null }
);

/** One page for each parent, all in one statement, by the ids the parents were asked by. */
export async function readPages<Kind extends ListedKind, Filter, OrderField extends string>(
  sql: Sql,
  list: ListDefinition<Kind, Filter, OrderField>,
  { parents, request }: PagesRequest<Filter, OrderField>,
): Promise<ReadonlyMap<string, Page<EntityOf[Kind]>>> {
  const first = checkPageSize(request.first);
  const order = toSortKeys(list, request.orderBy ?? []);
  const name = parents === undefined ? list.kind : `${list.kind} of ${parents.kind}`;
  const after = decodeCursor(order, request.after, name);
  const values: unknown[] = [];
  const add: AddValue = (value) => `$${values.push(storable(value))}`;

  const asked = parents?.ids ?? [''];
  const ids = add(asked);
  const scope = parents === undefined ? 'true' : (list.parents[parents.kind] ?? 'false');
  const within = [scope, ...(request.filter ? list.conditions(request.filter, add) : [])].join(' and ');
  const total = request.withTotal === 'with-total' ? `(select count(*) from graph.${list.kind} item where ${within})` : 'null';
  const behind = after === undefined ? within : `${within} and ${isBehind(order, after, add)}`;
  const sorting = order.map(({ expression, direction }) => `${expression} ${direction}`).join(', ');

  const rows = await sql.query<PageRow<RowOf[Kind]>>(
    `select parent.id as parent_id, ${total} as total, item.*
     from (select id, place, ${parents === undefined ? 'id' : 'graph.survivor(id)'} as golden
           from unnest(${ids}::text[]) with ordinality asked (id, place)) parent
     left join lateral (
       select ${COLUMNS[list.kind]}, array[${order.map(({ expression }) => `to_json(${expression}) #>> '{}'`).join(', ')}] as keys,
         row_number() over (order by ${sorting}) as item_place
       from graph.${list.kind} item where ${behind} order by ${sorting} limit ${add(first + 1)}
     ) item on true
     order by parent.place, item.item_place`,
    values,
  );
  return toPages(asked, rows, { list, name, order, request });
}

function storable(value: unknown): unknown {
  if (typeof value === 'string') return toStorable(value);
  return Array.isArray(value) ? value.map(storable) : value;
}

function toPages<Kind extends ListedKind, Filter, OrderField extends string>(
  asked: readonly string[],
  rows: readonly PageRow<RowOf[Kind]>[],
  {
    list,
    name,
    order,
    request,
  }: {
    list: ListDefinition<Kind, Filter, OrderField>;
    name: string;
    order: readonly SortKey[];
    request: ListRequest<Filter, OrderField>;
  },
): ReadonlyMap<string, Page<EntityOf[Kind]>> {
  const byParent = Map.groupBy(rows, (row) => row.parent_id);
  return new Map(
    asked.map((id) => {
      const own = byParent.get(id) ?? [];
      const total = own[0]?.total ?? null;
      const totalCount = total === null ? undefined : Number(total);
      const keyed = own.flatMap((row): readonly KeyedRow<EntityOf[Kind]>[] =>
        row.keys === null ? [] : [{ node: TO_ENTITY[list.kind](row), keys: row.keys }],
      );
      return [id, toPage(keyed, request, { order, name, totalCount })];
    }),
  );
}

/** The keys of an order. The id follows the last key's direction, so that a single order is one walk of one index. */
function toSortKeys<Kind, Filter, OrderField extends string>(
  list: ListDefinition<Kind, Filter, OrderField>,
  orderBy: readonly Order<OrderField>[],
): readonly SortKey[] {
  const asked = orderBy.length === 0 ? [list.defaultOrder] : orderBy;
  // Naming a field again cannot change the order.
  const orders = asked.filter(({ field }, index) => asked.findIndex((other) => other.field === field) === index);
  return [
    ...orders.map(({ field, direction }) => toSortKey(field, direction, list.orders[field])),
    toSortKey('ID', orders.at(-1)?.direction ?? 'ASC', { column: 'item.id', type: 'text', missing: 'never' }),
  ];
}

const INFINITY: Readonly<Record<'numeric' | 'instant' | 'day', string>> = {
  numeric: "infinity'::numeric",
  instant: "infinity'::timestamptz",
  day: "infinity'::date",
};

function toSortKey(name: string, direction: 'ASC' | 'DESC', { column, type, missing }: SortColumn): SortKey {
  if (missing === 'never' || type === 'text') return { name, direction, type, expression: column };
  return { name, direction, type, expression: `coalesce(${column}, '${direction === 'ASC' ? '' : '-'}${INFINITY[type]})` };
}

const CAST: Readonly<Record<OrderKey['type'], string>> = { text: 'text', numeric: 'numeric', instant: 'timestamptz', day: 'date' };

/** The condition that a row comes behind the cursor. */
function isBehind(order: readonly SortKey[], after: readonly string[], add: AddValue): string {
  const keys = order.map(({ expression, direction, type }, index) => ({
    expression,
    place: `${add(after[index])}::${CAST[type]}`,
    comparison: direction === 'ASC' ? '>' : '<',
  }));
  const [first] = keys;
  if (first !== undefined && keys.every(({ comparison }) => comparison === first.comparison)) {
    // A row comparison is one range of the index.
    return `(${keys.map(({ expression }) => expression).join(', ')}) ${first.comparison} (${keys.map(({ place }) => place).join(', ')})`;
  }
  const alternatives = keys.map(({ expression, comparison, place }, index) =>
    [...keys.slice(0, index).map((equal) => `${equal.expression} = ${equal.place}`), `${expression} ${comparison} ${place}`].join(' and '),
  );
  return `(${alternatives.map((alternative) => `(${alternative})`).join(' or ')})`;
}
