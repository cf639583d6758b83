import { z } from 'zod';

import { malformed, notFound } from './answers.ts';
import type { Answer, ApiRequest } from './answers.ts';
import { controlFault, toFault } from './control-fault.ts';
import type { ControlFault } from './control-fault.ts';
import type { Faults, LoggedCall } from './faults.ts';
import { parseBody, requireObjectType } from './object-routes.ts';
import type { Portal } from './portal.ts';
import { ALL_SCOPES } from './scopes.ts';
import type { HubspotCredentials } from './tokens.ts';

/** What a simulator lets be done to it. */
export interface Controlled {
  readonly portal: Portal;
  readonly faults: Faults;
  readonly calls: LoggedCall[];
  readonly expireTokens: () => void;
  readonly restrict: (scopes: readonly string[]) => void;
  readonly credentials: HubspotCredentials;
}

/** Answers calls under `/simulator`, which are no part of HubSpot's API: they need no token, count for nothing and are not logged. */
export type Control = (request: ApiRequest) => Answer;

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
const id = z.union([z.string(), z.number()]).transform(String);
const kinds = ['bool', 'enumeration', 'date', 'datetime', 'string', 'number'] as const;

/** Something that happens to a record. */
const recordEvent = z.discriminatedUnion('event', [
  z.strictObject({ event: z.literal('create'), object: z.string(), properties: values }),
  z.strictObject({ event: z.literal('update'), object: z.string(), id, properties: values }),
  z.strictObject({ event: z.literal('backdate'), object: z.string(), id, at: z.iso.datetime() }),
  z.strictObject({ event: z.literal('archive'), object: z.string(), id }),
  z.strictObject({ event: z.literal('restore'), object: z.string(), id }),
  z.strictObject({ event: z.literal('forget'), object: z.string(), id }),
  z.strictObject({
    event: z.literal('merge'),
    object: z.string(),
    primary: id,
    other: id,
    survivor: z.enum(['primary', 'new']).optional(),
  }),
]);

/** Something that happens to a property. */
const propertyEvent = z.discriminatedUnion('event', [
  z.strictObject({ event: z.literal('define'), object: z.string(), name: z.string(), label: z.string(), type: z.enum(kinds) }),
  z.strictObject({ event: z.literal('retype'), object: z.string(), name: z.string(), type: z.enum(kinds) }),
  z.strictObject({ event: z.literal('rename'), object: z.string(), name: z.string(), to: z.string() }),
  z.strictObject({ event: z.literal('remove'), object: z.string(), name: z.string() }),
]);

const indexEvent = z.strictObject({ event: z.enum(['hold', 'release']) });
const scopesBody = z.strictObject({ scopes: z.array(z.string()).optional() });

/** The control of one simulator. */
export function createControl({ portal, faults, calls, expireTokens, restrict, credentials }: Controlled): Control {
  const set = new Map<string, { readonly fault: ControlFault; readonly lift: () => void }>();
  let releaseIndex: (() => void) | undefined;
  let lastId = 0;

  function addFault(request: ApiRequest): Answer {
    const written = parseBody(controlFault, request.body);
    const { fault, options } = toFault(written);
    lastId += 1;
    const key = String(lastId);
    set.set(key, { fault: written, lift: faults.inject(fault, { ...options, onSpent: () => set.delete(key) }) });
    return { status: 201, body: { id: key, ...written } };
  }

  function liftFaults(key: string | undefined): Answer {
    const lifted = key === undefined ? [...set.keys()] : [key];
    for (const one of lifted) {
      const entry = set.get(one);
      if (entry === undefined) throw notFound(`fault ${one}`);
      entry.lift();
      set.delete(one);
    }
    return { status: 204 };
  }

  function happen(event: z.output<typeof recordEvent>): Answer {
    const type = requireObjectType(portal, event.object);
    switch (event.event) {
      case 'create':
        return { status: 201, body: { id: portal.create(type, event.properties).id } };
      case 'update':
        return { status: 200, body: { id: portal.update(type, event.id, event.properties).id } };
      case 'merge': {
        const { primary, other, survivor = 'primary' } = event;
        return { status: 200, body: { id: portal.merge(type, { primary, other, survivor }).id } };
      }
      case 'backdate':
        portal.backdate(type, event.id, event.at);
        return { status: 200, body: { id: event.id } };
      case 'archive':
      case 'restore':
      case 'forget':
        portal[event.event](type, event.id);
        return { status: 200, body: { id: event.id } };
    }
  }

  function drift(event: z.output<typeof propertyEvent>): Answer {
    const type = requireObjectType(portal, event.object);
    const { name } = event;
    const held = portal.catalogue(type).get(name);
    if (event.event !== 'define' && held === undefined) throw notFound(`property ${name}`);
    switch (event.event) {
      case 'define':
        portal.define(type, { name, label: event.label, type: event.type });
        break;
      case 'retype':
        portal.define(type, { name, label: held?.label ?? name, type: event.type });
        break;
      case 'rename':
        portal.rename(type, name, event.to);
        break;
      case 'remove':
        portal.undefine(type, name);
        break;
    }
    return { status: 200, body: { object: type.name, properties: [...portal.catalogue(type).keys()] } };
  }

  function holdIndex({ event }: z.output<typeof indexEvent>): Answer {
    releaseIndex?.();
    releaseIndex = event === 'hold' ? portal.holdIndex() : undefined;
    return { status: 200, body: { index: event === 'hold' ? 'held' : 'following' } };
  }

  const routes: Readonly<Record<string, (request: ApiRequest) => Answer>> = {
    'GET ': () => ({ status: 200, body: GUIDE }),
    'GET access': () => ({ status: 200, body: { ...credentials } }),
    'GET calls': ({ query }) => {
      const since = Number(query.get('since') ?? 0);
      return { status: 200, body: { calls: calls.filter(({ at }) => at >= since) } };
    },
    'DELETE calls': () => {
      calls.length = 0;
      return { status: 204 };
    },
    'GET faults': () => ({ status: 200, body: { faults: [...set].map(([key, { fault }]) => ({ id: key, ...fault })) } }),
    'POST faults': addFault,
    'DELETE faults': ({ segments }) => liftFaults(segments[2]),
    'POST records': ({ body }) => happen(parseBody(recordEvent, body)),
    'POST properties': ({ body }) => drift(parseBody(propertyEvent, body)),
    'POST index': ({ body }) => holdIndex(parseBody(indexEvent, body)),
    'POST tokens': () => {
      expireTokens();
      return { status: 200, body: { tokens: 'expired' } };
    },
    'POST scopes': ({ body }) => {
      const { scopes = ALL_SCOPES } = parseBody(scopesBody, body);
      restrict(scopes);
      return { status: 200, body: { scopes } };
    },
  };

  return (request) => {
    const { method, segments, body } = request;
    const route = routes[`${method} ${segments[1] ?? ''}`];
    if (route === undefined) throw notFound(`${method} /simulator/${segments[1] ?? ''}`);
    if (method === 'POST' && body === undefined) throw malformed('Send a JSON object with Content-Type: application/json');
    return route(request);
  };
}

const GUIDE = {
  'GET /simulator/access': 'credentials of a private app and of an OAuth app',
  'GET /simulator/calls?since=': 'the calls so far, oldest first; since: milliseconds since the epoch',
  'DELETE /simulator/calls': 'forgets them',
  'GET /simulator/faults': 'the faults that wait for calls',
  'POST /simulator/faults': 'adds one: kind delay, rate limit, status, garbage, reset, cut or silence, with match, times and after',
  'DELETE /simulator/faults/{id}': 'takes one away; without an id, all',
  'POST /simulator/records': 'event create, update, backdate, archive, restore, forget or merge of an object',
  'POST /simulator/properties': 'event define, retype, rename or remove of a property',
  'POST /simulator/index': 'event hold or release: whether the search index follows',
  'POST /simulator/tokens': 'ends every OAuth access token; send {}',
  'POST /simulator/scopes': 'leaves the app these scopes; without scopes, all',
};
