import { isOverlayError } from '../../src/errors.ts';
import type { CallOptions, CheckReport, Grant } from '../connector.ts';
import { toQueryPath } from './api.ts';
import type { SalesforceApi } from './api.ts';
import type { ObjectMapping } from './objects.ts';
import { isRefusal, toBadResponse, toInnerError } from './to-error.ts';
import { describeWire, organizationPageWire } from './wire.ts';
import type { LimitsWire } from './wire.ts';

/** What checking needs. */
export interface CheckDependencies {
  readonly source: string;
  readonly api: SalesforceApi;
  readonly mappings: readonly ObjectMapping[];
}

/** Objects of one composite, beside the organisation (SF-34). */
const MOST_OBJECTS = 24;

/** Who we are, what the day still allows and what we may do with each object, in two calls: limits are no part of a composite (SF-34). */
export async function checkAccess({ source, api, mappings }: CheckDependencies, call: CallOptions): Promise<CheckReport> {
  const objects = mappings.slice(0, MOST_OBJECTS).map(({ object }) => object);
  const [organization, ...descriptions] = await api.readTogether(
    [toQueryPath('SELECT Id,Name FROM Organization LIMIT 1'), ...objects.map((object) => `/sobjects/${object}/describe`)],
    call,
  );
  if (organization?.status !== 200) throw toInnerError(source, organization ?? { status: 0, body: undefined });
  const row = organizationPageWire.safeParse(organization.body).data?.records[0];
  if (row === undefined) throw toBadResponse(source, 'an org without an organisation');
  const grants = objects.flatMap((object, place): readonly Grant[] => {
    const { status, body } = descriptions[place] ?? { status: 0, body: undefined };
    const described = status === 200 ? describeWire.safeParse(body).data : undefined;
    if (described === undefined) return [toReadGrant(source, object, { status, body })];
    return [{ what: `read ${object}`, state: 'granted' }, toWriteGrant(object, described.updateable)];
  });
  const limits = await readLimits(api, call);
  return { account: `${row.Name} (${row.Id})`, grants: limits === undefined ? grants : [toLimitGrant(limits), ...grants] };
}

function toReadGrant(source: string, object: string, answer: { readonly status: number; readonly body: unknown }): Grant {
  if (answer.status === 200) throw toBadResponse(source, `a description of ${object} that is none`);
  const error = toInnerError(source, answer);
  if (!isRefusal(error, 'NOT_FOUND', 'INVALID_TYPE', 'INSUFFICIENT_ACCESS', 'ERROR_HTTP_404', 'ERROR_HTTP_403')) throw error;
  return {
    what: `read ${object}`,
    state: 'missing',
    action: `Give the integration user Read on ${object} in a permission set (Setup, Permission Sets, Object Settings).`,
  };
}

function toWriteGrant(object: string, updateable: boolean): Grant {
  if (updateable) return { what: `write ${object}`, state: 'granted' };
  return {
    what: `write ${object}`,
    state: 'missing',
    action: `Only approved changes of ${object} need it: give the integration user Edit on ${object} in a permission set.`,
  };
}

// A user may read without being shown the limits; every answer's header tells the day's calls, too.
async function readLimits(api: SalesforceApi, call: CallOptions): Promise<LimitsWire | undefined> {
  try {
    return await api.limits(call);
  } catch (error) {
    if (isOverlayError(error, 'SOURCE_REQUEST') || isOverlayError(error, 'SOURCE_PERMISSION')) return undefined;
    throw error;
  }
}

function toLimitGrant({ DailyApiRequests: { Max: most, Remaining: left } }: LimitsWire): Grant {
  const what = `calls left today: ${left} of ${most}`;
  if (left > most / 5) return { what, state: 'granted' };
  const action = 'Background reading waits until more than a fifth of the day’s calls is left; poll less often, or buy more API requests.';
  return { what, state: 'missing', action };
}
