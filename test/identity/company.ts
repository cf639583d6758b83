import type { RecordKind, SourceRecord } from '../../connectors/connector.ts';
import { recordOf } from '../records/record.ts';
import type { RecordSketch } from '../records/record.ts';

type Sketch = Omit<RecordSketch, 'object' | 'kind'>;

const OBJECTS: Readonly<Record<'salesforce' | 'hubspot' | 'legacy', Readonly<Record<Exclude<RecordKind, 'activity'>, string>>>> = {
  salesforce: { owner: 'User', account: 'Account', contact: 'Contact', deal: 'Opportunity', ticket: 'Case' },
  hubspot: { owner: 'owners', account: 'companies', contact: 'contacts', deal: 'deals', ticket: 'tickets' },
  legacy: { owner: 'staff', account: 'firma', contact: 'person', deal: 'angebot', ticket: 'stoerung' },
};

/** A system of the tests. */
export type System = keyof typeof OBJECTS;

/** A record of one kind as one system calls it. */
export function stated(system: System, kind: Exclude<RecordKind, 'activity'>, sketch: Sketch): SourceRecord {
  return recordOf({ ...sketch, source: system, object: OBJECTS[system][kind], kind });
}

/** A tie to an account of the same system. */
export function at(system: System, id: string): SourceRecord['links'] {
  return [{ kind: 'account', object: OBJECTS[system].account, id }];
}
