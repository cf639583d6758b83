import { expect, test } from 'vitest';

import type { SourceRecord } from '../../connectors/connector.ts';
import { NOW } from '../insight/company.ts';
import { openRefreshedRoom } from '../insight/refreshed-room.ts';
import { plenty, viewer } from '../insight/room.ts';

const DEALS = 500;
const ROUNDS = 20;
const DAY_MS = 86_400_000;

/** What a sync reads: half of the deals hang on an account, all differ in more than a number. */
function dealRecord(index: number, round: number, fields: Readonly<Record<string, string>> = {}): SourceRecord {
  return {
    state: 'live',
    ref: { source: 'crm', object: 'Opportunity', id: `d${index}` },
    kind: 'deal',
    fields: {
      name: `Order ${String.fromCodePoint(65 + (index % 26))}${index} as of call ${round}`,
      stage: 'Proposal',
      amount: String(120_000 + index + round),
      currency: 'EUR',
      expectedClose: new Date(Date.parse('2027-03-10') + (round % 7) * DAY_MS).toISOString().slice(0, 10),
      ...fields,
    },
    links: [{ kind: 'account', object: 'Account', id: `a${index % 20}` }],
    changedAt: new Date(NOW + round * 1_000).toISOString(),
    version: String(round),
    raw: { round },
  };
}

function accountRecord(index: number): SourceRecord {
  return {
    state: 'live',
    ref: { source: 'crm', object: 'Account', id: `a${index}` },
    kind: 'account',
    fields: { name: `${['Brandt', 'Okafor', 'Lindqvist', 'Moreau', 'Tanaka'][index % 5]} ${String.fromCodePoint(65 + index)} Works` },
    links: [],
    changedAt: new Date(NOW).toISOString(),
    version: '1',
    raw: {},
  };
}

test('ten thousand immaterial updates of watched deals, read, resolved and projected like any other, wake no model; a burst of material ones wakes it once', async () => {
  let now = NOW;
  const clock = { now: () => now };
  await using refreshed = await openRefreshedRoom(clock);
  const { database, recorder, room } = refreshed;
  const signal = AbortSignal.timeout(110_000);
  const bring = async (records: readonly SourceRecord[]): Promise<number> => await refreshed.bring(records, { signal });
  const wake = async (): Promise<number> => {
    now += 10_000;
    return (await room.wake?.work({ signal }))?.written ?? 0;
  };

  await bring(Array.from({ length: 20 }, (_, index) => accountRecord(index)));
  await bring(Array.from({ length: DEALS }, (_, index) => dealRecord(index, 0)));
  const deals = await database.query<{ readonly id: string }>('select id from graph.deal order by id limit 60');
  // Somebody looks at the list, without waiting for a model.
  await room.reader.read(
    deals.map(({ id }) => ({ id, withinMs: 0 })),
    { viewer, allowance: plenty(), signal },
  );
  await wake();

  let updates = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    updates += await bring(Array.from({ length: DEALS }, (_, index) => dealRecord(index, round)));
    if (round % 5 === 0) expect(await wake()).toBe(0);
  }
  expect(updates).toBe(DEALS * ROUNDS);
  expect(recorder.calls).toHaveLength(0);

  const [burst] = await database.query<{ readonly index: string }>(
    `select substr(id, 2) as index from graph.member where kind = 'deal' and entity_id = $1`,
    [deals[0]?.id],
  );
  for (const [step, stage] of ['Negotiation', 'Proposal', 'Negotiation', 'Committed'].entries()) {
    await bring([dealRecord(Number(burst?.index), ROUNDS + 1 + step, { stage })]);
  }
  expect(await wake()).toBe(1);
  expect(await wake()).toBe(0);
  expect(recorder.calls).toHaveLength(1);
});
