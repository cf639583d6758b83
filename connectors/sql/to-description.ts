import { FIELD_NAMES } from '../connector.ts';
import type { FieldName, ObjectDescription } from '../connector.ts';
import type { ObjectPlan } from './plan.ts';

/** What an object offers: its own columns, and what its joins bring as `join.COLUMN`. A column that no field takes is a custom one. */
export function toDescription(plan: ObjectPlan): ObjectDescription {
  const {
    object,
    kind,
    mapping,
    joins,
    description: { columns },
  } = plan;
  const mappedTo = mappedColumns(plan);
  const own = columns.map(({ name, type, comment }) => ({ name, label: comment ?? name, type }));
  const further = joins.flatMap((join) =>
    join.columns.map(({ name, type, comment }) => ({ name: `${join.name}.${name}`, label: comment ?? name, type })),
  );
  return {
    object,
    kind,
    label: mapping.label ?? object,
    fields: [...own, ...further].map((field) => {
      const ours = mappedTo.get(field.name);
      return { ...field, valueType: 'other' as const, custom: ours === undefined, ...(ours === undefined ? {} : { mappedTo: ours }) };
    }),
  };
}

function mappedColumns({ kind, mapping }: ObjectPlan): ReadonlyMap<string, FieldName> {
  const mapped = new Map<string, FieldName>();
  for (const field of FIELD_NAMES[kind]) {
    const source = mapping.fields[field];
    const prefix = source?.join === undefined ? '' : `${source.join}.`;
    // A column that serves several fields is shown with the first.
    for (const column of source?.column ?? []) if (!mapped.has(`${prefix}${column}`)) mapped.set(`${prefix}${column}`, field);
  }
  return mapped;
}
