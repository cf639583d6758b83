import type { ApiAnswer } from './api-call.ts';
import type { SalesforceCredentials } from './auth.ts';
import { readFaultSetting } from './fault-settings.ts';
import { SalesforceFault } from './fault.ts';
import type { FaultControl } from './faults.ts';
import { actOnOrg } from './org-actions.ts';
import type { ActionScope } from './org-actions.ts';
import type { SimulatedCall } from './simulated-call.ts';

/** What a person outside the process may do with a running simulator. */
export interface ControlScope extends ActionScope {
  readonly calls: SimulatedCall[];
  readonly faults: FaultControl;
  readonly credentials: SalesforceCredentials;
}

/**
 * `/__faults`, `/__calls`, `/__org` and `/__access`: no part of Salesforce, without sign-in, not counted and not logged.
 *
 * @returns `undefined` for every other address.
 */
export function answerControl(
  scope: ControlScope,
  { method, path, body }: { readonly method: string; readonly path: string; readonly body: string },
): ApiAnswer | undefined {
  if (!path.startsWith('/__')) return undefined;
  try {
    return route(scope, `${method} ${path}`, body);
  } catch (cause) {
    if (cause instanceof SalesforceFault) return { status: cause.status, body: { complaint: cause.message } };
    if (cause instanceof RangeError || cause instanceof SyntaxError) return { status: 400, body: { complaint: cause.message } };
    throw cause;
  }
}

function route(scope: ControlScope, address: string, body: string): ApiAnswer {
  const { calls, faults } = scope;
  switch (address) {
    case 'GET /__faults':
      return { status: 200, body: { faults: faults.list() } };
    case 'POST /__faults': {
      const setting = readFaultSetting(JSON.parse(body));
      if ('complaint' in setting) return { status: 400, body: setting };
      faults.set(setting.fault, setting.scope);
      return { status: 201, body: { faults: faults.list() } };
    }
    case 'DELETE /__faults':
      faults.clear();
      return { status: 200, body: { faults: [] } };
    case 'GET /__calls':
      return { status: 200, body: { calls } };
    case 'DELETE /__calls':
      calls.length = 0;
      return { status: 200, body: { calls: [] } };
    case 'POST /__org':
      return { status: 200, body: actOnOrg(scope, JSON.parse(body)) };
    case 'GET /__access':
      return { status: 200, body: { ...scope.credentials } };
    default:
      return {
        status: 404,
        body: { complaint: 'Use GET, POST or DELETE /__faults, GET or DELETE /__calls, POST /__org or GET /__access.' },
      };
  }
}
