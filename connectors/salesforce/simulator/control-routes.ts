import type { ApiAnswer } from './api-call.ts';
import type { SalesforceCredentials } from './auth.ts';
import { readFaultSetting } from './fault-settings.ts';
import { SalesforceFault } from './fault.ts';
import type { FaultControl } from './faults.ts';
import { actOnRecords, actOnSchema, actOnSessions } from './org-actions.ts';
import type { ActionScope } from './org-actions.ts';
import type { SimulatedCall } from './simulated-call.ts';

/** What a person outside the process may do with a running simulator. */
export interface ControlScope extends ActionScope {
  readonly calls: SimulatedCall[];
  readonly faults: FaultControl;
  readonly credentials: SalesforceCredentials;
}

/**
 * What stands below `/simulator`: no part of Salesforce, without sign-in, not counted and not logged.
 *
 * @returns `undefined` for every other address.
 */
export function answerControl(
  scope: ControlScope,
  { method, path, body }: { readonly method: string; readonly path: string; readonly body: string },
): ApiAnswer | undefined {
  if (!/^\/simulator(?:\/|$)/u.test(path)) return undefined;
  try {
    const route = ROUTES[`${method} ${path.slice('/simulator'.length)}`];
    return route === undefined ? { status: 404, body: { complaint: 'GET /simulator tells what there is.' } } : route(scope, body);
  } catch (cause) {
    if (cause instanceof SalesforceFault) return { status: cause.status, body: { complaint: cause.message } };
    if (cause instanceof RangeError || cause instanceof SyntaxError) return { status: 400, body: { complaint: cause.message } };
    throw cause;
  }
}

const ROUTES: Readonly<Record<string, (scope: ControlScope, body: string) => ApiAnswer>> = {
  'GET ': () => ({ status: 200, body: GUIDE }),
  'GET /access': ({ credentials }) => ({ status: 200, body: { ...credentials } }),
  'GET /calls': ({ calls }) => ({ status: 200, body: { calls } }),
  'DELETE /calls': ({ calls }) => {
    calls.length = 0;
    return { status: 204 };
  },
  'GET /faults': ({ faults }) => ({ status: 200, body: { faults: faults.list() } }),
  'POST /faults': ({ faults }, body) => {
    const setting = readFaultSetting(JSON.parse(body));
    if ('complaint' in setting) return { status: 400, body: setting };
    faults.set(setting.fault, setting.scope);
    return { status: 201, body: { faults: faults.list() } };
  },
  'DELETE /faults': ({ faults }) => {
    faults.clear();
    return { status: 204 };
  },
  'POST /records': (scope, body) => ({ status: 200, body: actOnRecords(scope, JSON.parse(body)) }),
  'POST /fields': (scope, body) => ({ status: 200, body: actOnSchema(scope, JSON.parse(body)) }),
  'POST /sessions': (scope, body) => ({ status: 200, body: actOnSessions(scope, JSON.parse(body)) }),
};

const GUIDE = {
  'GET /simulator/access': 'credentials for every flow',
  'GET /simulator/calls': 'the calls so far, oldest first',
  'DELETE /simulator/calls': 'forgets them',
  'GET /simulator/faults': 'the faults that wait for calls',
  'POST /simulator/faults': 'adds one: fault with its type, and matching, times and after',
  'DELETE /simulator/faults': 'takes all away',
  'POST /simulator/records': 'do insert, update, delete, restore, purge, merge, convert lead or stamp',
  'POST /simulator/fields': 'do add field, remove field, rename field, retype field or hide object',
  'POST /simulator/sessions': 'do expire sessions, lose locators or cut pages',
};
