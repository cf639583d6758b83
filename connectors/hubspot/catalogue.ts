import type { CallOptions } from '../connector.ts';
import type { HubspotApi } from './api.ts';
import { toLabels } from './labels.ts';
import type { Labels } from './labels.ts';
import type { CrmObject } from './objects.ts';
import type { PipelineWire, PropertyWire } from './wire.ts';

/** What a portal's settings say about one object type. */
export interface ObjectSettings {
  readonly properties: readonly PropertyWire[];
  /** What the properties' choices are called. */
  readonly labels: Labels;
  /** Empty for objects without pipelines. */
  readonly pipelines: readonly PipelineWire[];
}

/** Settings by object type: asked for once in a pass that brings something, so that a new property or stage appears without a restart. */
export interface Catalogue {
  /** What the portal says now. */
  load(object: CrmObject, call: CallOptions): Promise<ObjectSettings>;
  /** What it said lately, or now. */
  recall(object: CrmObject, call: CallOptions): Promise<ObjectSettings>;
}

/** Reads between two passes must not ask for settings each time; the passes renew them. */
const RECALL_MS = 900_000;

/** A catalogue that has asked nothing yet. */
export function createCatalogue(api: HubspotApi): Catalogue {
  const known = new Map<string, { readonly settings: ObjectSettings; readonly loadedAtMs: number }>();
  const catalogue: Catalogue = {
    async load(object, call) {
      const [properties, pipelines] = await Promise.all([
        api.properties(object.object, call),
        object.pipeline === undefined ? [] : api.pipelines(object.object, call),
      ]);
      const settings = { properties, labels: toLabels(properties), pipelines };
      known.set(object.object, { settings, loadedAtMs: performance.now() });
      return settings;
    },
    async recall(object, call) {
      const entry = known.get(object.object);
      const fresh = entry !== undefined && performance.now() - entry.loadedAtMs < RECALL_MS;
      return fresh ? entry.settings : await catalogue.load(object, call);
    },
  };
  return catalogue;
}
