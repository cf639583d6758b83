import { expect, test } from 'vitest';

import type { SourceRecord } from '../../connectors/connector.ts';
import type { NextStepMessage } from '../../src/insight/insight.ts';
import { NOW } from '../insight/company.ts';
import { openRefreshedRoom } from '../insight/refreshed-room.ts';
import { LONG_MS, viewer } from '../insight/room.ts';

const LONGEST_MS = 5_000;
const read = { changedAt: new Date(NOW).toISOString(), version: '1', raw: {}, state: 'live' } as const;
const ACCOUNT = { source: 'crm', object: 'Account', id: 'a1' };

const account: SourceRecord = { ...read, ref: ACCOUNT, kind: 'account', fields: { name: 'Brandt Works' }, links: [] };
const ticket: SourceRecord = {
  ...read,
  ref: { source: 'crm', object: 'Case', id: 't1' },
  kind: 'ticket',
  fields: {
    number: '4711',
    subject: 'Line stands still',
    status: 'Escalated',
    priority: 'Critical',
    openedAt: new Date(NOW - 60_000).toISOString(),
  },
  links: [{ kind: 'account', object: 'Account', id: ACCOUNT.id }],
};
const upsell = (): readonly string[] => [
  '{"summary":"The account is on record [F1].","nextStep":{"kind":"UPSELL","text":"Offer them more [F1].","due":null}}',
];

test('an upsell that is shown goes when a critical ticket is read at the source, and another step follows', async () => {
  const clock = { now: () => NOW };
  await using refreshed = await openRefreshedRoom(clock);
  const { database, recorder, room } = refreshed;
  recorder.behave({ kind: 'answer', respond: upsell });
  const signal = AbortSignal.timeout(LONG_MS);
  const bring = async (record: SourceRecord): Promise<number> => await refreshed.bring([record], { signal });

  await bring(account);
  const [{ id } = { id: '' }] = await database.query<{ readonly id: string }>('select id from graph.account');
  const stream = room.reader.streamNextStep(id, { viewer, signal, follow: 'live' })[Symbol.asyncIterator]();
  const upTo = async (kind: NextStepMessage['kind']): Promise<readonly NextStepMessage[]> => {
    const messages: NextStepMessage[] = [];
    for (let next = await stream.next(); next.done !== true; next = await stream.next()) {
      messages.push(next.value);
      if (next.value.kind === kind) break;
    }
    return messages;
  };
  const shown = await upTo('insight-end');
  expect(shown.at(-1)).toMatchObject({ nextStep: { kind: 'UPSELL', state: 'FRESH' } });

  const from = performance.now();
  const brought = bring(ticket);
  const withdrawn = await upTo('insight-retract');
  const tookMs = performance.now() - from;
  await brought;
  expect(withdrawn).toMatchObject([
    { kind: 'insight-retract', sequence: shown.length, from: 0, to: 'Offer them more [F1].'.length, reason: 'POLICY_CHANGED' },
  ]);
  const [start, ...next] = await upTo('insight-end');
  process.stdout.write(
    `From the record's arrival to the withdrawal: ${tookMs.toFixed(0)} ms, to the next answer: ${(performance.now() - from).toFixed(0)} ms\n`,
  );
  expect(start).toMatchObject({ kind: 'insight-start', sequence: 0, reason: 'FACTS_CHANGED' });
  // Not a word of it is told again.
  expect(JSON.stringify(next.slice(0, -1))).not.toContain('Offer');
  expect(next.at(-1)).toMatchObject({ nextStep: { kind: 'RESOLVE_TICKET', suppressed: { kind: 'UPSELL' } } });
  expect(tookMs).toBeLessThan(LONGEST_MS);
});
