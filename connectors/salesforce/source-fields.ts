import type { SourceFields } from '../connector.ts';
import { OBJECTS } from './objects.ts';
import type { ObjectMapping } from './objects.ts';

/** What an e-mail that was logged as a task says in the task's description. */
const LOGGED_EMAIL: SourceFields = { from: 'Description', to: 'Description' };

/** One set for orgs of many currencies, one for orgs whose single currency the configuration states. */
const WITH_CURRENCY = toSets(({ fields }) => Object.entries(fields));
const WITHOUT_CURRENCY = toSets(({ fields }) => Object.entries(fields).filter(([name]) => name !== 'currency'));

/** Salesforce's own names of an object's fields; every record of the object shares them. */
export function sourceFieldsOf({ object }: ObjectMapping, currency: string | undefined): SourceFields {
  return (currency === undefined ? WITH_CURRENCY : WITHOUT_CURRENCY).get(object) ?? {};
}

function toSets(
  fieldsOf: (mapping: ObjectMapping) => readonly (readonly [string, readonly string[]])[],
): ReadonlyMap<string, SourceFields> {
  return new Map(
    OBJECTS.map((mapping) => {
      const named = Object.fromEntries(fieldsOf(mapping).map(([name, candidates]) => [name, candidates.join('|')]));
      return [mapping.object, Object.freeze({ ...named, ...(mapping.object === 'Task' ? LOGGED_EMAIL : {}) })];
    }),
  );
}
