import { OBJECT_TYPES } from '../../connectors/hubspot/simulator/object-types.ts';
import type { ObjectType } from '../../connectors/hubspot/simulator/object-types.ts';

/** An object type of the simulated portal, by its name: `contacts`. */
export function hubspotType(name: string): ObjectType {
  const type = OBJECT_TYPES.find((candidate) => candidate.name === name);
  if (type === undefined) throw new TypeError(`the simulator has no ${name}`);
  return type;
}
