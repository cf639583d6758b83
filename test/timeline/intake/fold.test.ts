import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { SourceRecord } from '../../../connectors/connector.ts';
import type { IncomingChange } from '../../../connectors/webhook.ts';
import { foldEvents } from '../../../src/timeline/intake/fold.ts';
import type { StoredEvent } from '../../../src/timeline/intake/fold.ts';
import { stating } from './logged.ts';

const REF = { source: 'billing', object: 'invoice', id: 'in_1' };

const nothingMailed = (): undefined => undefined;

const fold = (events: readonly StoredEvent[]) => foldEvents(REF, events, nothingMailed);

/** Events in the order in which they happened, an hour apart. */
const happened = (...changes: readonly IncomingChange[]): readonly StoredEvent[] =>
  changes.map((change, at) => ({ key: `k${at}`, occurredAt: `2026-11-20T${String(at).padStart(2, '0')}:00:00.000Z`, place: '', change }));

const word = fc.constantFrom('', 'open', 'paid', 'void', 'Köln');
const fields = fc.record({ status: word, subject: word, body: word, amount: word }, { requiredKeys: [] });
const links = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom('account' as const, 'contact' as const),
    object: fc.constant('customer'),
    id: fc.constantFrom('a', 'b', 'c'),
  }),
  { maxLength: 2, selector: ({ kind, id }) => kind + id },
);
const statement = fc
  .tuple(fields, links, fc.constantFrom('whole' as const, 'part' as const))
  .map(([stated, to, coverage]) => stating(stated, { links: to, coverage, raw: { ...stated } }));
const change: fc.Arbitrary<IncomingChange> = fc.oneof(
  { weight: 6, arbitrary: statement },
  fc.constantFrom<IncomingChange>({ type: 'deleted' }, { type: 'restored' }, { type: 'erased' }, { type: 'merged', into: 'in_2' }),
);
/** Few instants and places: many events share one, and only the key is left to order them. */
const event = fc.record({
  occurredAt: fc.constantFrom(...Array.from({ length: 9 }, (_, at) => `2026-11-20T10:00:0${at}.000Z`)),
  place: fc.constantFrom('', '0', '1'),
  change,
});
const history = fc
  .array(event, { minLength: 50, maxLength: 50 })
  .map((events): readonly StoredEvent[] => events.map((each, at) => ({ ...each, key: `k${at}` })));

describe('a fold', () => {
  test('ends in the same bytes for a thousand permutations of fifty events, each delivered once to five times', () => {
    fc.assert(
      fc.property(
        history.chain((events) =>
          fc.tuple(
            fc.constant(events),
            fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 50, maxLength: 50 }).chain((copies) => {
              const delivered = events.flatMap((each, at) => Array.from({ length: copies[at] ?? 1 }, () => each));
              return fc.shuffledSubarray(delivered, { minLength: delivered.length });
            }),
          ),
        ),
        ([inOrder, delivered]) => {
          expect(JSON.stringify(fold(delivered))).toBe(JSON.stringify(fold(inOrder)));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('is newer, by clock or by version, than a fold of any part of it', () => {
    fc.assert(
      fc.property(
        history.chain((events) => fc.tuple(fc.constant(events), fc.subarray([...events], { minLength: 1, maxLength: 49 }))),
        ([all, some]) => {
          const [whole, part] = [fold(all), fold(some)];
          if (whole === undefined || part === undefined) return;
          expect(part.changedAt <= whole.changedAt).toBe(true);
          expect(Number(part.version)).toBeLessThan(Number(whole.version));
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each<[string, readonly IncomingChange[], Partial<SourceRecord>]>([
    [
      'a whole statement takes the place of what was said',
      [stating({ status: 'open', body: 'x' }), stating({ status: 'paid' })],
      { fields: { type: 'INVOICE', status: 'paid' } },
    ],
    [
      'a part leaves what it does not tell as it was, and empties what it tells empty',
      [stating({ status: 'open', body: 'x', subject: 'y' }), stating({ status: 'paid', subject: '' }, { coverage: 'part' })],
      { fields: { type: 'INVOICE', status: 'paid', body: 'x' } },
    ],
    ['a deletion is remembered', [stating({ status: 'open' }), { type: 'deleted' }], { state: 'deleted' }],
    [
      'what was restored is as it was',
      [stating({ status: 'open' }), { type: 'deleted' }, { type: 'restored' }],
      { state: 'live', fields: { type: 'INVOICE', status: 'open' } },
    ],
    ['who is stated again is there', [stating({ status: 'open' }), { type: 'deleted' }, stating({ status: 'paid' })], { state: 'live' }],
    ['a merge says into what', [stating({ status: 'open' }), { type: 'merged', into: 'in_2' }], { state: 'merged', mergedInto: 'in_2' }],
    [
      'of what was erased nothing comes back with a later part',
      [stating({ status: 'open', body: 'x' }), { type: 'erased' }, stating({ subject: 'z' }, { coverage: 'part' })],
      { fields: { type: 'INVOICE', subject: 'z' } },
    ],
  ])('%s', (_, changes, expected) => {
    expect(fold(happened(...changes))).toMatchObject({ ref: REF, version: String(changes.length), ...expected });
  });

  test('says nothing of what nobody ever stated', () => {
    expect(fold(happened({ type: 'deleted' }, { type: 'restored' }))).toBeUndefined();
  });

  test('orders what happened at one instant by its place before its key', () => {
    const at = '2026-11-20T10:00:00.000Z';
    const paid: StoredEvent = { key: 'a', occurredAt: at, place: '2', change: stating({ status: 'paid' }) };
    const open: StoredEvent = { key: 'b', occurredAt: at, place: '1', change: stating({ status: 'open' }) };
    expect(fold([paid, open])?.fields).toMatchObject({ status: 'paid' });
  });
});
