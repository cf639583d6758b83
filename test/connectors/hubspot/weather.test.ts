import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ChangePage, Connector, SourceRecord } from '../../../connectors/connector.ts';
import type { Fault } from '../../../connectors/hubspot/simulator/faults.ts';
import { GARBAGE_SHAPES, toGarbage } from '../../../connectors/hubspot/simulator/garbage.ts';
import { toRateLimited } from '../../../connectors/hubspot/simulator/rate-limits.ts';
import { isOverlayError } from '../../../src/errors.ts';
import { endOf, follow, openPortal, patience, recordsOf } from './harness.ts';
import { portalData } from './portal-data.ts';

const signal = patience();

const BAD_GATEWAY: Fault = { kind: 'answer', answer: { status: 502, body: '<html>' }, contentType: 'text/html' };
const FAULTS: readonly Fault[] = [{ kind: 'reset' }, { kind: 'cut' }, BAD_GATEWAY, ...GARBAGE_SHAPES.map((shape) => toGarbage(shape))];

/** Pages to the end by a caller that comes back to its last cursor after each failure, at most this often. */
const MOST_FAILURES = 40;

async function persist(open: () => Connector, object: string): Promise<readonly ChangePage[]> {
  const pages: ChangePage[] = [];
  for (let failures = 0; failures < MOST_FAILURES;) {
    try {
      const page = await open().changes(object, pages.at(-1)?.cursor, { signal, lane: 'background' });
      pages.push(page);
      if (page.position === 'end') return pages;
    } catch (cause) {
      // Whatever goes wrong at the source is told as a fault of the source that may pass.
      if (!isOverlayError(cause) || !cause.code.startsWith('SOURCE_') || !cause.retryable) throw cause;
      failures += 1;
    }
  }
  throw new Error(`${object} did not end`);
}

function byId(records: readonly SourceRecord[]): ReadonlyMap<string, SourceRecord> {
  return new Map(records.map((record) => [record.ref.id, record]));
}

describe('a feed in bad weather', () => {
  test('of any schedule of broken answers ends with every record as it is at HubSpot', async () => {
    const schedule = fc.array(fc.record({ fault: fc.constantFrom(...FAULTS), after: fc.nat({ max: 6 }) }), { minLength: 1, maxLength: 5 });
    await using calm = await openPortal(portalData());
    const truth = byId(recordsOf(await follow(calm.connector, 'contacts')));
    await fc.assert(
      fc.asyncProperty(schedule, async (faults) => {
        await using portal = await openPortal(portalData());
        for (const { fault, after } of faults) portal.simulator.inject(fault, { after, times: 1 });
        // A new connector each time: what was learnt from a broken answer must not help or harm.
        expect(byId(recordsOf(await persist(portal.reopen, 'contacts')))).toEqual(truth);
      }),
      { numRuns: 15 },
    );
  });

  test('HS-71: of 429 waits for the pause, goes on by itself, and makes hardly more calls than it needs', async () => {
    await using calm = await openPortal(portalData());
    const begin = endOf(await follow(calm.connector, 'contacts'));
    const needed = calm.simulator.calls.length;
    await using portal = await openPortal(portalData());
    const storm: Fault = { kind: 'answer', answer: toRateLimited('SECONDLY') };
    portal.simulator.inject(storm, { after: 2, times: 1 });
    const pages = await persist(() => portal.connector, 'contacts');
    expect(endOf(pages)).toBe(begin);
    expect(recordsOf(pages)).toHaveLength(130);
    expect(portal.simulator.calls.length).toBeLessThanOrEqual(needed + 1);
  });
});
