import { asObject } from './api-call.ts';
import type { Route } from './api-call.ts';
import { notFound } from './fault.ts';
import type { Org } from './org.ts';
import type { Row } from './row.ts';
import { compileProjection } from './soql-select.ts';

/** `/sobjects/<X>/<external id field>/<value>`: rows by a key of our own; writing one makes it where there is none (SF-30). */
export function createExternalIdRoutes(org: Org): readonly Route[] {
  const pattern = /^\/sobjects\/(\w+)\/(\w+)\/([^/]+)$/u;

  function find([name = '', key = '', value = '']: readonly string[]): {
    readonly object: string;
    readonly field: string;
    readonly rows: readonly Row[];
  } {
    const object = org.schema.object(name);
    const field = object?.field(key);
    if (object === undefined || field?.['externalId'] !== true) throw notFound();
    const rows = org.rows(object.name).filter((row) => row['IsDeleted'] !== true && row[field.name] === value);
    return { object: object.name, field: field.name, rows };
  }

  return [
    {
      method: 'GET',
      pattern,
      answer({ versionPath }, parts) {
        const { object, rows } = find(parts);
        const [row, another] = rows;
        const schema = org.schema.object(object);
        if (row === undefined || schema === undefined) throw notFound();
        if (another !== undefined) return { status: 300, body: rows.map(({ Id }) => `${versionPath}/sobjects/${object}/${Id}`) };
        const items = schema.fields.map(({ name }) => ({ type: 'field' as const, path: [name] }));
        return { status: 200, body: compileProjection({ org, versionPath }, schema, items)(row) };
      },
    },
    {
      method: 'PATCH',
      pattern,
      answer({ versionPath, body }, parts) {
        const { object, field, rows } = find(parts);
        const [row, another] = rows;
        if (another !== undefined) return { status: 300, body: rows.map(({ Id }) => `${versionPath}/sobjects/${object}/${Id}`) };
        if (row === undefined) {
          const id = org.insert(object, { ...asObject(body), [field]: parts[2] });
          return { status: 201, body: { id, success: true, errors: [], created: true } };
        }
        org.update(object, row.Id, asObject(body));
        return { status: 200, body: { id: row.Id, success: true, errors: [], created: false } };
      },
    },
  ];
}
