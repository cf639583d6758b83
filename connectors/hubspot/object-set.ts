import { OverlayError } from '../../src/errors.ts';
import { CRM_OBJECTS } from './objects.ts';
import type { CrmObject } from './objects.ts';
import type { CustomObjectOptions } from './options.ts';

/** The CRM objects that one connector reads. */
export interface ObjectSet {
  /** In the order in which they are synced: the portal's own ones before the activities that may belong to them. */
  readonly all: readonly CrmObject[];
  /**
   * The object of a name.
   *
   * @throws {OverlayError} `SOURCE_REQUEST` for a name this connector does not read.
   */
  require(name: string): CrmObject;
}

/** HubSpot's standard objects, and those that the configuration adds. */
export function createObjectSet(source: string, custom: readonly CustomObjectOptions[]): ObjectSet {
  const known = [...CRM_OBJECTS, ...custom.map((options) => toCrmObject(options))];
  const all = [...known.filter(({ kind }) => kind !== 'activity'), ...known.filter(({ kind }) => kind === 'activity')];
  const byName = new Map(all.map((object) => [object.object, object]));
  return {
    all,
    require(name) {
      const found = byName.get(name);
      if (found === undefined) throw new OverlayError('SOURCE_REQUEST', `${source} offers no object ${name}.`, { source });
      return found;
    },
  };
}

/** Whether records of two objects may be tied to each other. */
export function mayBeTied(one: CrmObject, other: CrmObject): boolean {
  return one.linksTo.includes(other.object) || other.linksTo.includes(one.object);
}

/** Pipelines of a custom object are kept where tickets keep theirs. */
const CUSTOM_PIPELINE = { pipeline: 'hs_pipeline', stage: 'hs_pipeline_stage' };

function toCrmObject({ object, label, kind, fields, links, pipelines }: CustomObjectOptions): CrmObject {
  return {
    object,
    label,
    kind,
    modifiedProperty: 'hs_lastmodifieddate',
    fields: { createdAt: ['hs_createdate'], ownerId: ['hubspot_owner_id'], ...fields },
    linksTo: links,
    ...(pipelines === 'none' ? {} : { pipeline: CUSTOM_PIPELINE }),
    ...(kind === 'activity' ? { activityType: label.toLowerCase() } : {}),
  };
}
