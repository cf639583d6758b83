import { closestName } from '../../src/platform/closest-name.ts';
import type { ColumnDescription, TableDescription } from './client.ts';
import type { Term } from './query.ts';

/** A table, and the link table beside it where there is one. */
export interface Sides {
  readonly table: TableDescription;
  readonly link?: TableDescription | undefined;
}

/** A column and the side on which it stands. */
export interface FoundColumn {
  readonly from: Term['from'];
  readonly column: ColumnDescription;
}

/** Finds what a mapping names among what exists, and reports what does not. */
export interface Catalogue {
  table(named: { readonly schema?: string | undefined; readonly table: string }): TableDescription | undefined;
  /** A column of the table, else of the link table. */
  column(sides: Sides, name: string): FoundColumn | undefined;
}

/** Names listed in one message at most. */
const LISTED = 40;

/** A catalogue of the tables that exist; `report` is told each thing that is missing, once. */
export function createCatalogue(tables: readonly TableDescription[], report: (fault: string) => void): Catalogue {
  const reported = new Set<string>();
  const reportOnce = (fault: string): undefined => {
    if (!reported.has(fault)) report(fault);
    reported.add(fault);
  };
  return {
    table({ schema, table: name }) {
      const found = tables.find(
        (table) => table.name === name && (schema === undefined ? table.place === 'own schema' : table.schema === schema),
      );
      if (found !== undefined) return found;
      const elsewhere = tables.filter((table) => table.name === name).map((table) => table.schema);
      const named = schema === undefined ? name : `${schema}.${name}`;
      return reportOnce(
        elsewhere.length > 0
          ? `there is no table or view ${named} here, but one in the schema ${elsewhere.join(', ')}`
          : `there is no table or view ${named}; ${existing(
              name,
              tables.map((table) => table.name),
            )}`,
      );
    },
    column({ table, link }, name) {
      for (const [from, side] of [
        ['table', table],
        ['link', link],
      ] as const) {
        const column = side?.columns.find((candidate) => candidate.name === name);
        if (column !== undefined) return { from, column };
      }
      const names = [table, ...(link === undefined ? [] : [link])].flatMap(({ columns }) => columns.map((column) => column.name));
      return reportOnce(
        `${[table.name, ...(link === undefined ? [] : [link.name])].join(' and ')} has no column ${name}; ${existing(name, names)}`,
      );
    },
  };
}

/** The name that may have been meant, and all there are. */
export function existing(name: string, names: readonly string[]): string {
  const closest = closestName(name, names);
  const list = names.length > LISTED ? `${names.slice(0, LISTED).join(', ')} and ${names.length - LISTED} more` : names.join(', ');
  return `${closest === undefined ? '' : `did you mean ${closest}? `}there are: ${list === '' ? 'none' : list}`;
}
