import type { CallOptions, CheckReport, Grant } from '../connector.ts';
import type { HubspotApi } from './api.ts';
import { mapBounded } from './map-bounded.ts';
import { MissingObjectError } from './missing-object.ts';
import { MissingScopeError } from './missing-scope.ts';
import type { ObjectSet } from './object-set.ts';
import { OWNERS } from './objects.ts';

/** What a check is made of. */
export interface AccessCheckOptions {
  readonly api: HubspotApi;
  readonly objects: ObjectSet;
  readonly auth: 'private app' | 'oauth app';
}

interface Finding {
  /** Undefined of an object that the portal does not have: no permission brings it. */
  readonly grant: Grant | undefined;
  readonly portal: string | undefined;
}

const AT_ONCE = 3;

/**
 * Who we are and what we may read: one small call per object type, because HubSpot refuses by scope only what is asked for (HS-05). The first
 * goes alone: a portal that is away, or refuses the token, is asked once.
 */
export async function checkAccess({ api, objects, auth }: AccessCheckOptions, call: CallOptions): Promise<CheckReport> {
  async function probe(object: string): Promise<Finding> {
    const what = `read ${object}`;
    try {
      const portal = object === OWNERS ? await probeOwners() : await portalOf(object);
      return { grant: { what, state: 'granted' }, portal };
    } catch (cause) {
      if (cause instanceof MissingObjectError) return { grant: undefined, portal: undefined };
      if (!(cause instanceof MissingScopeError)) throw cause;
      return { grant: { what, state: 'missing', action: toAction(cause.scopes, auth) }, portal: undefined };
    }
  }

  async function probeOwners(): Promise<undefined> {
    await api.owners({ which: 'live', after: undefined }, call);
  }

  // A private app has no call that names its portal; the link that comes with a record does.
  async function portalOf(object: string): Promise<string | undefined> {
    const { items } = await api.listObjects(object, { which: 'live', after: undefined, properties: [], limit: 1 }, call);
    return items.map(({ url }) => /\/contacts\/(?<id>\d+)\//u.exec(url ?? '')?.groups?.['id']).find((id) => id !== undefined);
  }

  const [first, ...others] = [...objects.all.map(({ object }) => object), OWNERS];
  const named = auth === 'oauth app' ? await api.portalOfToken(call) : undefined;
  const head = await probe(first);
  const tail = await mapBounded(others, { bound: AT_ONCE, work: probe });
  const findings = [head, ...tail];
  const portal = findings.map((finding) => finding.portal).find((id) => id !== undefined);
  return { account: toAccount(named, portal), grants: findings.flatMap(({ grant }) => grant ?? []) };
}

function toAccount(named: { readonly hubId: number; readonly domain: string | undefined } | undefined, portal: string | undefined): string {
  if (named !== undefined) return named.domain === undefined ? `portal ${named.hubId}` : `portal ${named.hubId} (${named.domain})`;
  return portal === undefined ? 'the portal of the private app' : `portal ${portal}`;
}

function toAction(scopes: readonly string[], auth: AccessCheckOptions['auth']): string {
  const missing = scopes.length === 0 ? 'the scope it needs' : scopes.join(' or ');
  return auth === 'private app'
    ? `Add ${missing} to the private app's scopes in HubSpot under Settings, Integrations, Private Apps.`
    : `Add ${missing} to the app's scopes and let the portal install it anew.`;
}
