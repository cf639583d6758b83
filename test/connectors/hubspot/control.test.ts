import { describe, expect, test } from 'vitest';

import type { Connector } from '../../../connectors/connector.ts';
import { GARBAGE_SHAPES } from '../../../connectors/hubspot/simulator/garbage.ts';
import { endOf, follow, openPortal, patience, recordsOf } from './harness.ts';
import type { Harness, HarnessOptions } from './harness.ts';
import { portalData } from './portal-data.ts';

const signal = patience();

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Speaks to a simulator as a person with curl does. */
async function control({ simulator }: Pick<Harness, 'simulator'>, line: string, body?: unknown): Promise<Answer> {
  const [method = 'GET', path = ''] = line.split(' ');
  const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(`${simulator.baseUrl}/simulator${path}`, { method, ...sent });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

async function open(options?: HarnessOptions): Promise<Harness> {
  return await openPortal(portalData(), options);
}

/** Every method of the port that calls, with something it can do in a small portal. */
const METHODS: Readonly<Record<string, (connector: Connector) => Promise<unknown>>> = {
  describe: async (connector) => await connector.describe({ signal }),
  read: async (connector) => await connector.read('contacts', ['6001'], { signal }),
  'read owners': async (connector) => await connector.read('owners', ['81'], { signal }),
  changes: async (connector) => await connector.changes('contacts', undefined, { signal }),
  census: async (connector) => await connector.census('deals', undefined, { signal }),
  'related of one': async (connector) =>
    await connector.related({ object: 'companies', ids: ['5001'], relations: ['contacts'] }, { signal }),
  'related of many': async (connector) =>
    await connector.related({ object: 'companies', ids: ['5001', '5002', '5003'], relations: ['deals'] }, { signal }),
  write: async (connector) =>
    await connector.write(
      { object: 'companies', id: '5001', fields: { city: 'Kiel' }, expectedVersion: '2026-01-01T00:00:00.000Z' },
      { signal },
    ),
  check: async (connector) => await connector.check({ signal }),
};

describe('answers that are not the API’s', () => {
  test.each(GARBAGE_SHAPES)('of the shape “%s” are SOURCE_BAD_RESPONSE from every method, and no record', async (shape) => {
    const outcomes = await Promise.all(
      Object.entries(METHODS).map(async ([name, call]) => {
        await using portal = await open();
        expect((await control(portal, 'POST /faults', { kind: 'garbage', shape })).status).toBe(201);
        const outcome = call(portal.connector);
        return {
          name,
          cause: await outcome.then(
            () => 'an answer',
            (cause: unknown) => cause,
          ),
        };
      }),
    );
    for (const { name, cause } of outcomes) {
      expect({ name, cause }).toMatchObject({ name, cause: { name: 'OverlayError', code: 'SOURCE_BAD_RESPONSE', retryable: true } });
      expect(String(cause)).not.toMatch(/TypeError|undefined/u);
    }
  });

  test.each(GARBAGE_SHAPES)('of the shape “%s” in the middle of a feed lose nothing and double nothing', async (shape) => {
    await using portal = await open();
    const first = await portal.connector.changes('contacts', undefined, { signal });
    const { body } = await control(portal, 'POST /faults', { kind: 'garbage', shape });
    await expect(portal.connector.changes('contacts', first.cursor, { signal })).rejects.toMatchObject({ code: 'SOURCE_BAD_RESPONSE' });
    expect(await control(portal, `DELETE /faults/${idOf(body)}`)).toMatchObject({ status: 204 });
    const rest = await follow(portal.reopen(), 'contacts', first.cursor);
    const ids = recordsOf([first, ...rest]).map(({ ref }) => ref.id);
    expect([ids.length, new Set(ids).size]).toEqual([130, 130]);
  });
});

describe('the control of the running simulator', () => {
  test('explains itself, and answers without a token', async () => {
    await using portal = await open();
    expect(await control(portal, 'GET ')).toMatchObject({ status: 200, body: { 'POST /simulator/faults': expect.any(String) as unknown } });
    expect(await control(portal, 'GET /nothing')).toMatchObject({ status: 404 });
  });

  test('logs the calls of the API, not its own, and forgets them when told', async () => {
    await using portal = await open();
    await portal.connector.read('owners', ['81'], { signal });
    const { body } = await control(portal, 'GET /calls');
    expect(body).toEqual({
      calls: [expect.objectContaining({ method: 'GET', url: expect.stringContaining('/owners') as unknown, status: 200 })],
    });
    expect(JSON.stringify(body)).not.toContain(portal.simulator.credentials.token);
    await control(portal, 'DELETE /calls');
    expect(await control(portal, 'GET /calls')).toMatchObject({ body: { calls: [] } });
  });

  test('strikes the calls that match, after some and for some, and names what still waits', async () => {
    await using portal = await open();
    const fault = { kind: 'status', status: 503, match: '^GET /crm/v3/owners', after: 1, times: 1 };
    await control(portal, 'POST /faults', fault);
    const read = async (): Promise<unknown> => await portal.connector.read('owners', ['81'], { signal });
    await read();
    expect(await control(portal, 'GET /faults')).toMatchObject({ body: { faults: [{ id: '1', ...fault }] } });
    await read();
    const statuses = portal.simulator.calls.map(({ status }) => status);
    expect(statuses).toEqual([200, 503, 200]);
    expect(await control(portal, 'GET /faults')).toEqual({ status: 200, body: { faults: [] } });
  });

  test.each([
    ['TEN_SECONDLY_ROLLING', undefined, 10_000],
    ['SECONDLY', undefined, 1_000],
    ['DAILY', undefined, 900_000],
    ['SECONDLY', 17, 17_000],
  ])('makes a storm of 429 of policy %s with Retry-After %s', async (policy, retryAfterSeconds, retryAfterMs) => {
    await using portal = await open({ deadlineMs: 900 });
    await control(portal, 'POST /faults', {
      kind: 'rate limit',
      policy,
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    });
    const error: unknown = await portal.connector.read('owners', ['81'], { signal }).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'SOURCE_RATE_LIMITED' });
    expect(pauseOf(error)).toBeLessThanOrEqual(retryAfterMs);
    expect(portal.simulator.calls.length).toBe(1);
  });

  test.each([
    ['reset', 'SOURCE_UNAVAILABLE'],
    ['cut', 'SOURCE_BAD_RESPONSE'],
    ['silence', 'SOURCE_TIMEOUT'],
    ['delay', 'SOURCE_TIMEOUT'],
  ])('makes connections %s: %s, and a new connection works at once', async (kind, code) => {
    // What fails is tried again within the deadline, what hangs takes all of it.
    await using portal = await open({ deadlineMs: code === 'SOURCE_TIMEOUT' ? 250 : 5_000 });
    await control(portal, 'POST /faults', { kind, ...(kind === 'delay' ? { delayMs: 60_000 } : {}) });
    await expect(portal.connector.read('owners', ['81'], { signal })).rejects.toMatchObject({ code });
    await control(portal, 'DELETE /faults');
    expect(await portal.reopen().read('owners', ['81'], { signal })).toHaveLength(1);
  });

  test('ends tokens, takes scopes away, and gives them back', async () => {
    await using portal = await open({ auth: 'oauth app' });
    await portal.connector.read('owners', ['81'], { signal });
    await control(portal, 'POST /scopes', { scopes: ['crm.objects.companies.read'] });
    await expect(portal.connector.read('deals', ['7001'], { signal })).rejects.toMatchObject({ code: 'SOURCE_PERMISSION' });
    await control(portal, 'POST /scopes', {});
    expect(await portal.connector.read('deals', ['7001'], { signal })).toHaveLength(1);
    await control(portal, 'POST /tokens', {});
    const reading = portal.connector.read('deals', ['7001'], { signal });
    // A token refused within half a minute of its refresh is not refreshed again: the credentials themselves are doubted.
    await expect(reading).rejects.toMatchObject({ code: 'SOURCE_AUTH' });
  });

  test('lets things happen to records and properties as users of HubSpot do', async () => {
    await using portal = await open();
    const begin = endOf(await follow(portal.connector, 'contacts'));
    await control(portal, 'POST /properties', {
      event: 'define',
      object: 'contacts',
      name: 'shoe_size',
      label: 'Shoe size',
      type: 'number',
    });
    await control(portal, 'POST /records', { event: 'update', object: 'contacts', id: '6003', properties: { shoe_size: '42' } });
    await control(portal, 'POST /records', { event: 'archive', object: 'contacts', id: 6004 });
    await control(portal, 'POST /records', { event: 'merge', object: 'contacts', primary: '6001', other: '6002', survivor: 'new' });
    const records = recordsOf(await follow(portal.connector, 'contacts', begin));
    const stateOf = (id: string): string | undefined => records.find(({ ref }) => ref.id === id)?.state;
    expect(records.find(({ ref }) => ref.id === '6003')?.raw['shoe_size']).toBe('42');
    expect(['6001', '6002', '6004'].map((id) => stateOf(id))).toEqual(['merged', 'merged', 'deleted']);
    await control(portal, 'POST /index', { event: 'hold' });
    const made = await control(portal, 'POST /records', { event: 'create', object: 'companies', properties: { name: 'New' } });
    expect(made.status).toBe(201);
    const later = (): Promise<readonly unknown[]> => portal.connector.read('companies', [idOf(made.body)], { signal });
    expect(await later()).toHaveLength(1);
    await control(portal, 'POST /index', { event: 'release' });
  });

  test.each([
    ['an unknown kind', 'POST /faults', { kind: 'plague' }],
    ['a pattern that is none', 'POST /faults', { kind: 'reset', match: '(' }],
    ['an unknown event', 'POST /records', { event: 'explode', object: 'contacts', id: '6001' }],
    ['nothing', 'POST /faults', undefined],
  ])('refuses %s with 400', async (_name, line, body) => {
    await using portal = await open();
    expect(await control(portal, line, body)).toMatchObject({ status: 400 });
  });
});

function idOf(body: unknown): string {
  return typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : '';
}

function pauseOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'retryAfterMs' in error ? Number(error.retryAfterMs) : Number.NaN;
}
