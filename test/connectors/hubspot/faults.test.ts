import { describe, expect, test } from 'vitest';

import type { Fault } from '../../../connectors/hubspot/simulator/faults.ts';
import type { Clock } from '../../../src/platform/clock.ts';
import { endOf, follow, openPortal, patience, recordsOf } from './harness.ts';
import type { Harness } from './harness.ts';
import { portalData } from './portal-data.ts';

const signal = patience();

function text(body: string, contentType = 'application/json'): Fault {
  return { kind: 'answer', answer: { status: 200, body }, contentType };
}

function rewrite(change: (body: object) => unknown): Fault {
  return { kind: 'rewrite', rewrite: (body) => change(typeof body === 'object' && body !== null ? body : {}) };
}

const BAD_BODIES: readonly (readonly [string, Fault])[] = [
  ['a web page', text('<html><body>Sign in</body></html>', 'text/html')],
  ['a web page that claims to be JSON', text('<html></html>')],
  ['JSON cut in the middle', text('{"results":[{"id":"60')],
  ['a connection that ends in the middle of the body', { kind: 'cut' }],
  ['an empty body', text('')],
  ['binary', text('\u0000\u0001\u00ff\u00fe', 'application/octet-stream')],
  ['an empty object', text('{}')],
  ['`results` that is text', text('{"results":"none"}')],
  ['records whose id is a number', rewrite((body) => ({ ...body, results: [{ id: 6001, properties: {} }] }))],
  ['JSON without a content type', { kind: 'answer', answer: { status: 200, body: '{"status":"COMPLETE","results":[]}' }, contentType: '' }],
];

describe('what is not HubSpot’s API', () => {
  test.each(BAD_BODIES)('%s is SOURCE_BAD_RESPONSE and yields no record', async (_name, fault) => {
    await using portal = await openPortal(portalData());
    await portal.connector.read('contacts', ['6001'], { signal });
    portal.simulator.inject(fault, { when: ({ url }) => url.includes('/contacts/batch/read') });
    const reading = portal.connector.read('contacts', ['6001'], { signal });
    await expect(reading).rejects.toMatchObject({ name: 'OverlayError', code: 'SOURCE_BAD_RESPONSE', retryable: true });
  });

  test('a gateway’s web page with 502 is SOURCE_UNAVAILABLE', async () => {
    await using portal = await openPortal(portalData());
    portal.simulator.inject({ kind: 'answer', answer: { status: 502, body: '<html>Bad gateway</html>' }, contentType: 'text/html' });
    await expect(portal.connector.check({ signal })).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  });

  test('a 404 that is not HubSpot’s is SOURCE_BAD_RESPONSE, one that is names the request', async () => {
    await using portal = await openPortal(portalData());
    const lift = portal.simulator.inject({ kind: 'answer', answer: { status: 404, body: 'nginx' }, contentType: 'text/plain' });
    await expect(portal.connector.check({ signal })).rejects.toMatchObject({ code: 'SOURCE_BAD_RESPONSE' });
    lift();
    const body = { status: 'error', message: 'no such thing', category: 'OBJECT_NOT_FOUND', correlationId: 'aa' };
    portal.simulator.inject({ kind: 'answer', answer: { status: 404, body } });
    await expect(portal.connector.check({ signal })).rejects.toMatchObject({ code: 'SOURCE_REQUEST' });
  });

  test('a refusal for a property names the property', async () => {
    await using portal = await openPortal(portalData());
    const errors = [{ message: 'Property "shoe" does not exist', code: 'PROPERTY_DOESNT_EXIST', context: { propertyName: ['shoe'] } }];
    const body = { status: 'error', category: 'VALIDATION_ERROR', message: 'no', errors };
    portal.simulator.inject({ kind: 'answer', answer: { status: 400, body } });
    await expect(portal.connector.check({ signal })).rejects.toMatchObject({ code: 'SOURCE_REQUEST', field: 'shoe' });
  });

  test('no message or cause quotes a value that HubSpot’s error body quotes', async () => {
    await using portal = await openPortal(portalData());
    const message = 'Property values were not valid: ada@nordwind.example was not a valid number';
    const errors = [{ message, code: 'INVALID_INTEGER', context: { propertyName: ['amount'], value: ['ada@nordwind.example'] } }];
    portal.simulator.inject({
      kind: 'answer',
      answer: { status: 400, body: { status: 'error', category: 'VALIDATION_ERROR', message, errors } },
    });
    const error: unknown = await portal.connector.check({ signal }).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'SOURCE_REQUEST', field: 'amount' });
    expect(everythingIn(error)).not.toContain('ada@nordwind.example');
    expect(everythingIn(error)).toContain('INVALID_INTEGER amount');
  });
});

describe('cursors that lead in a circle', () => {
  test.each([1, 2, 5])('a listing whose cursor comes back after %i pages ends as SOURCE_BAD_RESPONSE', async (length) => {
    await using portal = await openPortal(portalData());
    let asked = 0;
    portal.simulator.inject(
      rewrite((body) => ({ ...body, paging: { next: { after: String(asked++ % length) } } })),
      {
        when: ({ url }) => url.startsWith('/crm/v3/objects/contacts?'),
      },
    );
    await expect(follow(portal.connector, 'contacts')).rejects.toMatchObject({ code: 'SOURCE_BAD_RESPONSE' });
    expect(asked).toBeLessThan(4 * length + 3);
  });

  test('a search that ignores its filters ends as SOURCE_BAD_RESPONSE', async () => {
    await using portal = await openPortal(portalData());
    const watermark = endOf(await follow(portal.connector, 'companies'));
    portal.simulator.inject(
      rewrite((body) => ({ ...body, total: 900 })),
      { when: ({ url }) => url.endsWith('/search') },
    );
    await expect(follow(portal.connector, 'companies', watermark)).rejects.toMatchObject({ code: 'SOURCE_BAD_RESPONSE' });
  });
});

describe('a source that is slow or breaks off', () => {
  test('HS-92: a call given up at its deadline lets its socket go', async () => {
    await using portal = await openPortal(portalData(), { deadlineMs: 150 });
    const closed = portal.simulator.abandoned();
    portal.simulator.inject({ kind: 'silence' });
    await expect(portal.connector.check({ signal })).rejects.toMatchObject({ code: 'SOURCE_TIMEOUT' });
    await closed;
  });

  test('a caller who leaves takes the socket along', async () => {
    await using portal = await openPortal(portalData());
    const closed = portal.simulator.abandoned();
    const caller = new AbortController();
    portal.simulator.inject({ kind: 'silence' }, { when: () => (caller.abort(new Error('left')), true) });
    await expect(portal.connector.check({ signal: caller.signal })).rejects.toThrow('left');
    await closed;
  });

  test('one broken connection is made good by the next attempt', async () => {
    await using portal = await openPortal(portalData());
    portal.simulator.inject({ kind: 'reset' }, { times: 1 });
    await expect(portal.connector.check({ signal })).resolves.toMatchObject({ account: 'portal 4242424' });
  });

  test('HS-32: a batch that failed in part, other than by unknown ids, is no answer', async () => {
    await using portal = await openPortal(portalData());
    const errors = [{ status: 'error', category: 'INTERNAL_ERROR', message: 'try again', context: {} }];
    portal.simulator.inject(
      rewrite((body) => ({ ...body, errors, numErrors: 1 })),
      { when: ({ url }) => url.includes('/associations/') },
    );
    await expect(portal.connector.read('deals', ['7001'], { signal })).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  });
});

describe('refused calls', () => {
  const policies = [
    ['TEN_SECONDLY_ROLLING', 10_000],
    ['SECONDLY', 1_000],
    ['DAILY', 900_000],
  ] as const;

  test.each(policies)(
    'HS-71: a 429 of policy %s asks for a pause of %i ms, and nobody calls meanwhile',
    async (policyName, retryAfterMs) => {
      await using portal = await openPortal(portalData(), { deadlineMs: 900 });
      portal.simulator.inject({
        kind: 'answer',
        answer: { status: 429, body: { status: 'error', errorType: 'RATE_LIMIT', policyName, message: '' } },
      });
      const refusals = await Promise.all(Array.from({ length: 20 }, async () => await refusalOf(portal)));
      expect(refusals).toEqual(Array.from({ length: 20 }, () => expect.objectContaining({ code: 'SOURCE_RATE_LIMITED', retryable: true })));
      expect(Math.max(...refusals.map((error) => pauseOf(error)))).toBe(retryAfterMs);
      // Those already under way when the first refusal arrived, and none after it.
      expect(portal.simulator.calls.length).toBeLessThanOrEqual(6);
      await refusalOf(portal);
      expect(portal.simulator.calls.length).toBeLessThanOrEqual(6);
    },
  );

  test('Retry-After, where there is one, outranks the window', async () => {
    await using portal = await openPortal(portalData());
    const headers = { 'Retry-After': '7' };
    portal.simulator.inject({ kind: 'answer', answer: { status: 429, headers, body: { status: 'error', policyName: 'DAILY' } } });
    expect(pauseOf(await refusalOf(portal))).toBe(7_000);
  });

  test('HS-73, HS-45: with the real limits on, a backfill and a poll of every object are never refused', async () => {
    await using portal = await openPortal(portalData(), { limits: 'on', searchesPerSecond: 4 });
    for (const object of ['companies', 'contacts', 'deals', 'notes', 'tasks']) {
      const pages = await follow(portal.connector, object);
      expect(recordsOf(await follow(portal.connector, object, endOf(pages))).length).toBeGreaterThan(0);
    }
    expect(portal.simulator.calls.filter(({ status }) => status === 429)).toEqual([]);
  });
});

describe('tokens of an OAuth app', () => {
  test('100 calls at once are answered with one refresh', async () => {
    await using portal = await openPortal(portalData(), { auth: 'oauth app' });
    await Promise.all(Array.from({ length: 100 }, async () => await portal.connector.read('owners', ['81'], { signal })));
    expect(portal.simulator.refreshes).toBe(1);
  });

  test('a token that expires under 100 calls is refreshed once, and all are answered', async () => {
    const clock = testClock();
    await using portal = await openPortal(portalData(), { auth: 'oauth app', clock });
    await portal.connector.check({ signal });
    clock.advance(60_000);
    portal.simulator.expireTokens();
    await Promise.all(Array.from({ length: 100 }, async () => await portal.connector.read('owners', ['81'], { signal })));
    expect(portal.simulator.refreshes).toBe(2);
  });

  test('HS-02: a token is refreshed before its 30 minutes are over, not by being refused', async () => {
    const clock = testClock();
    await using portal = await openPortal(portalData(), { auth: 'oauth app', clock });
    await portal.connector.check({ signal });
    clock.advance(29.5 * 60_000);
    await portal.connector.check({ signal });
    expect(portal.simulator.refreshes).toBe(2);
    expect(portal.simulator.calls.filter(({ status }) => status === 401)).toEqual([]);
  });

  test('a token refused soon after its refresh is SOURCE_AUTH after two calls at most, and no second refresh', async () => {
    await using portal = await openPortal(portalData(), { auth: 'oauth app' });
    const body = { status: 'error', category: 'INVALID_AUTHENTICATION', message: 'no' };
    portal.simulator.inject({ kind: 'answer', answer: { status: 401, body } }, { when: ({ url }) => !url.startsWith('/oauth/v1/token') });
    await expect(portal.connector.read('owners', ['81'], { signal })).rejects.toMatchObject({ code: 'SOURCE_AUTH' });
    await expect(portal.connector.read('owners', ['81'], { signal })).rejects.toMatchObject({ code: 'SOURCE_AUTH' });
    expect(portal.simulator.refreshes).toBe(1);
    expect(portal.simulator.calls.filter(({ url }) => !url.startsWith('/oauth')).length).toBeLessThanOrEqual(4);
  });

  test('HS-04: a refresh token that was revoked is SOURCE_AUTH, asked once', async () => {
    await using portal = await openPortal(portalData(), { auth: 'oauth app' });
    const body = {
      error: 'invalid_grant',
      error_description: 'refresh token is invalid',
      status: 'BAD_REFRESH_TOKEN',
      message: 'refresh token is invalid',
    };
    portal.simulator.inject({ kind: 'answer', answer: { status: 400, body } }, { when: ({ url }) => url.startsWith('/oauth/v1/token') });
    await expect(portal.connector.check({ signal })).rejects.toMatchObject({ code: 'SOURCE_AUTH' });
    await expect(portal.connector.check({ signal })).rejects.toMatchObject({ code: 'SOURCE_AUTH' });
    expect(portal.simulator.calls).toHaveLength(1);
  });

  test('a private app’s token that is refused is SOURCE_AUTH after one call', async () => {
    await using portal = await openPortal(portalData());
    const body = { status: 'error', category: 'INVALID_AUTHENTICATION', message: 'no' };
    portal.simulator.inject({ kind: 'answer', answer: { status: 401, body } });
    await expect(portal.connector.check({ signal })).rejects.toMatchObject({ code: 'SOURCE_AUTH' });
    expect(portal.simulator.calls).toHaveLength(1);
  });
});

async function refusalOf(portal: Harness): Promise<unknown> {
  return await portal.connector.check({ signal }).catch((cause: unknown) => cause);
}

function pauseOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'retryAfterMs' in error ? Number(error.retryAfterMs) : 0;
}

/** Messages of an error and of everything that caused it. */
function everythingIn(error: unknown): string {
  return error instanceof Error ? `${error.message} ${error.stack ?? ''} ${everythingIn(error.cause)}` : '';
}

function testClock(): Clock & { advance(ms: number): void } {
  let nowMs = Date.parse('2026-06-01T00:00:00Z');
  return {
    now: () => nowMs,
    advance(ms) {
      nowMs += ms;
    },
  };
}
