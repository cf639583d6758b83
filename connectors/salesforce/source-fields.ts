import type { SourceFields } from '../connector.ts';
import type { ObjectMapping } from './objects.ts';

/** What an e-mail that was logged as a task says in the task's description. */
const LOGGED_EMAIL: SourceFields = { from: 'Description', to: 'Description' };

/** One set for orgs of many currencies, one for orgs whose single currency the configuration states. */
const WITH_CURRENCY = new WeakMap<ObjectMapping, SourceFields>();
const WITHOUT_CURRENCY = new WeakMap<ObjectMapping, SourceFields>();

/** Salesforce's own names of an object's fields; every record of the object shares them. */
export function sourceFieldsOf(mapping: ObjectMapping, currency: string | undefined): SourceFields {
  const sets = currency === undefined ? WITH_CURRENCY : WITHOUT_CURRENCY;
  const known = sets.get(mapping);
  if (known !== undefined) return known;
  const names = Object.entries(mapping.fields).filter(([name]) => currency === undefined || name !== 'currency');
  const named = Object.fromEntries(names.map(([name, candidates]) => [name, candidates.join('|')]));
  const set = Object.freeze({ ...named, ...(mapping.object === 'Task' ? LOGGED_EMAIL : {}) });
  sets.set(mapping, set);
  return set;
}
