import type { RecordFields } from '../../connectors/connector.ts';
import { normalisePersonName, personKey } from './normalise/person-name.ts';
import type { StatedName } from './normalise/person-name.ts';
import { normaliseTruth } from './normalise/truth.ts';
import type { OwnerProfile, PersonNameInUse } from './profile-values.ts';
import { readEmails, readMoment } from './read-field.ts';
import type { SourceSettings } from './source-settings.ts';

/** Normalised values of a colleague's record. */
export function profileOwner(fields: RecordFields, settings: SourceSettings): Omit<OwnerProfile, 'verified'> {
  return {
    kind: 'owner',
    name: readPersonName({ name: fields.name }),
    email: readEmails(fields.email)[0],
    active: normaliseTruth(fields.active ?? ''),
    createdAt: readMoment(fields.createdAt, settings),
  };
}

/** A person's name and the key it is compared and ordered by. */
export function readPersonName(stated: StatedName): PersonNameInUse | undefined {
  const name = normalisePersonName(stated).value;
  return name === undefined ? undefined : { ...name, key: personKey(name) };
}
