import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

import { Client } from '@hubspot/api-client';
import { AssociationSpecAssociationCategoryEnum } from '@hubspot/api-client/lib/codegen/crm/objects/models/AssociationSpec.js';
import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import type { z } from 'zod';

import type { Clock } from '../../src/platform/clock.ts';
import { createCallPolicy } from '../call-policy.ts';
import type { CallOptions, Quota } from '../connector.ts';
import { GENERAL } from '../source-budget.ts';
import { standAlone } from '../surroundings.ts';
import type { Surroundings } from '../surroundings.ts';
import { createOAuthAccess, createTokenAccess } from './access.ts';
import type { Access, FreshToken, Session } from './access.ts';
import { budgetRules, readAllowance, SEARCH } from './allowance.ts';
import { MissingObjectError } from './missing-object.ts';
import type { HubspotOptions } from './options.ts';
import { createSocketRelease } from './socket-release.ts';
import { headersOf, isNoSuchType, statusOf, toBadResponse, toError } from './to-error.ts';
import { tokenWire } from './wire.ts';

/** An answer as the SDK hands it on with its `…WithHttpInfo` methods. */
export interface HttpAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { text(): Promise<string> };
}

/** One call of the API. */
export interface ApiCall<Wire> {
  readonly kind: 'search' | 'other';
  /** What the body must be. */
  readonly wire: z.ZodType<Wire>;
  /** Makes the call with the SDK; the token is for the one call that must name it. */
  readonly send: (sdk: Client, token: string) => Promise<HttpAnswer>;
  /** The type of object that the call asks about without naming a record: an unknown one is told by its name. */
  readonly about?: string;
  /** `once`: what may have arrived is not sent again. @default 'repeatable' */
  readonly repeat?: 'repeatable' | 'once';
}

/** HubSpot's API under our call policy: authenticated, limited, bounded in time and checked. */
export interface HubspotClient extends Disposable {
  /** @throws {OverlayError} A `SOURCE_…` code. */
  call<Wire>(call: ApiCall<Wire>, options: CallOptions): Promise<Wire>;
  quota(): Quota | undefined;
}

/** The search operators we use (HS-42), as the SDK's types want them. */
export const SEARCH_OPERATORS = { EQ: FilterOperatorEnum.Eq, GT: FilterOperatorEnum.Gt, GTE: FilterOperatorEnum.Gte } as const;

/** HubSpot's SDK, for the files that make calls with it. */
export type HubspotSdk = Client;

/** Who defined a type of association, as the SDK's types want it. */
export const ASSOCIATION_CATEGORIES: ReadonlyMap<string, AssociationSpecAssociationCategoryEnum> = new Map(
  Object.values(AssociationSpecAssociationCategoryEnum).map((category) => [category, category]),
);

/** What a client is made of. */
export interface HubspotClientOptions {
  readonly source: string;
  readonly options: HubspotOptions;
  readonly clock: Clock;
  /** @default stands alone */
  readonly surroundings?: Surroundings;
}

/** Calls under way at once: far below what the windows allow in any second. */
const MAX_CONCURRENT = 6;

/** A client for one portal; nothing is called before it is used. */
export function createHubspotClient({ source, options, clock, surroundings = standAlone() }: HubspotClientOptions): HubspotClient {
  const { baseUrl, deadlineMs } = options;
  const agentOptions = { keepAlive: true, maxSockets: MAX_CONCURRENT };
  // With an agent the SDK uses node:http, whose sockets we can let go; with fetch nothing reaches them (HS-91, HS-92).
  const httpAgent = baseUrl.startsWith('https:') ? new HttpsAgent(agentOptions) : new HttpAgent(agentOptions);
  const sockets = createSocketRelease();
  const { watch, openBudget } = surroundings;
  const policyOptions = { source, deadlineMs, watch, toError: (cause: unknown) => toError(source, cause) };
  const budget = openBudget(source, budgetRules(options));
  const policy = createCallPolicy({ ...policyOptions, budget, maxConcurrent: MAX_CONCURRENT });
  const access = createAccess();
  const sdks = new WeakMap<Session, Client>();

  function createAccess(): Access {
    if (options.token !== undefined) return createTokenAccess(source, options.token);
    // Refreshes have a lane of their own: calls that wait for one may fill the other.
    const refreshes = createCallPolicy({ ...policyOptions, maxConcurrent: 1 });
    const refreshShared = async (): Promise<FreshToken> => await refreshes.call(refresh, { signal: new AbortController().signal });
    return createOAuthAccess({ source, refresh: refreshShared, clock });
  }

  async function refresh(signal: AbortSignal): Promise<FreshToken> {
    const { clientId, clientSecret, refreshToken } = options;
    const { tokensApi } = new Client({ basePath: baseUrl, httpAgent }).oauth;
    const answer = await sockets.run(
      signal,
      async () => await tokensApi.createWithHttpInfo('refresh_token', undefined, undefined, clientId, clientSecret, refreshToken),
    );
    const { access_token: token, expires_in: seconds } = parse(source, tokenWire, await answer.body.text());
    return { token, lifetimeMs: seconds * 1_000 };
  }

  // Neither limiter nor retries of the SDK: they live in a process-wide singleton and know nothing of Retry-After (HS-93 to HS-95).
  function sdkFor(session: Session): Client {
    const known = sdks.get(session);
    if (known !== undefined) return known;
    const sdk = new Client({ accessToken: session.token, basePath: baseUrl, httpAgent });
    sdks.set(session, sdk);
    return sdk;
  }

  async function exchange<Wire>(call: ApiCall<Wire>, session: Session, signal: AbortSignal): Promise<Wire> {
    try {
      const answer = await sockets.run(signal, async () => await call.send(sdkFor(session), session.token));
      budget.observe(readAllowance(answer.headers));
      if (!isJson(answer.headers)) throw toBadResponse(source, 'the body does not claim to be JSON');
      // The SDK's own reading is of no use: it makes `{}` of a web page and four records of `results: 'none'` (HS-96).
      return parse(source, call.wire, await answer.body.text());
    } catch (cause) {
      budget.observe(readAllowance(headersOf(cause)));
      if (call.about === undefined || !isNoSuchType(cause)) throw cause;
      throw new MissingObjectError(source, { object: call.about, cause: new Error(`HubSpot answered ${statusOf(cause)}`) });
    }
  }

  return {
    async call(call, callOptions) {
      callOptions.signal.throwIfAborted();
      const bucket = call.kind === 'search' ? SEARCH : GENERAL;
      return await policy.call(
        async (signal, again) => {
          const session = await access.session();
          try {
            return await exchange(call, session, signal);
          } catch (cause) {
            if (statusOf(cause) !== 401) throw cause;
            const renewed = await access.renew(session);
            await again();
            return await exchange(call, renewed, signal);
          }
        },
        { ...callOptions, bucket, repeat: call.repeat ?? 'repeatable' },
      );
    },
    quota: () => budget.quota(),
    [Symbol.dispose]() {
      sockets[Symbol.dispose]();
      httpAgent.destroy();
    },
  };
}

// A proxy's page may well be readable as JSON; what says that it is something else is taken at its word.
function isJson(headers: HttpAnswer['headers']): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/iu.test(headers['content-type'] ?? '');
}

function parse<Wire>(source: string, wire: z.ZodType<Wire>, text: string): Wire {
  const json = parseJson(text);
  if (json === undefined) throw toBadResponse(source, 'the body is not JSON');
  const parsed = wire.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw toBadResponse(source, `${issue?.path.slice(0, 4).join('.') ?? ''}: ${issue?.message ?? 'unexpected shape'}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's message quotes the body, which may hold anything; that it is no JSON says enough.
    return undefined;
  }
}
