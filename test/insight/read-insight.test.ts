import { describe, expect, test } from 'vitest';

import { OverlayError } from '../../src/errors.ts';
import { createMeter, withMeter } from '../../src/platform/meter.ts';
import type { RecordedPrompt } from '../support/recorder.ts';
import { NOW, account, contact, criticalTicket, deal, email, owner } from './company.ts';
import { entriesAbout, kindsOf, LONG_MS, openRoom, plenty, viewer } from './room.ts';

const KNOWN = `Brandt Maschinenbau Anna Müller mueller Olivia olivia.ng@seller.example bob@elsewhere.example
  brandt-maschinen.example 1234567 1112233 Kaisergasse`.split(/\s+/u);

/** Writes about the first deal, by the name it has in the prompt. */
function quoteTheDeal({ facts }: RecordedPrompt): string {
  const told = facts.find(({ topic }) => topic === 'deal');
  return JSON.stringify({
    summary: `The deal “${told?.label}” is late [${told?.id}]. So says [ORG_1] [F1].`,
    nextStep: { kind: 'CALL', text: `Call about ${told?.label} [${told?.id}].`, due: null },
  });
}

describe('with a model', () => {
  test('the prompt bytes hold no known name, e-mail or phone, and the answer the user sees holds them', async () => {
    await using room = await openRoom();
    const [insight] = await room.read(['acc_1']);
    for (const value of KNOWN) expect(room.recorder.bytes()).not.toContain(value);
    expect(insight?.summary.text).toContain('Brandt Maschinenbau GmbH');
    expect(insight?.nextStep.text).toMatch(/Anna Müller|Olivia Ng/u);
    expect(insight?.summary).toMatchObject({ state: 'FRESH', model: 'test-model' });
    expect(insight?.summary).not.toHaveProperty('reason');
    expect(insight?.summary.evidence[0]).toMatchObject({ fact: 'F1', source: account.sourceRef });
    expect(insight?.summary.evidence[0]?.text).toContain('Brandt Maschinenbau GmbH');
  });

  test('the second read makes no call and says the same', async () => {
    await using room = await openRoom();
    const [first] = await room.read(['acc_1']);
    const [second] = await room.read(['acc_1']);
    expect(room.recorder.calls).toHaveLength(1);
    expect(second?.summary.text).toBe(first?.summary.text);
    expect(second?.summary.state).toBe('FRESH');
  });

  test('nothing that is stored beside the vault holds a known value', async () => {
    await using room = await openRoom();
    await room.read(['acc_1']);
    await room.read(['acc_1', 'dea_1'], 0);
    const rows = await room.database.query(
      'select to_jsonb(audit) as row from trust.audit audit union all select to_jsonb(answer) from insight.answer',
    );
    for (const value of KNOWN) expect(JSON.stringify(rows)).not.toContain(value);
  });

  test('one entry is committed before the model sees the request and one before the answer is given', async () => {
    await using room = await openRoom();
    const seen: string[] = [];
    room.recorder.onCall(async ({ bytes }) => {
      const entries = await entriesAbout(room, 'acc_1');
      seen.push(...kindsOf(entries));
      expect(entries[0]?.prompt).toBe(bytes.toString('utf8'));
    });
    const [insight] = await room.read(['acc_1']);
    expect(seen).toEqual(['BEGUN']);
    const [begun, ended] = await entriesAbout(room, 'acc_1');
    expect(ended).toMatchObject({ kind: 'ENDED', begun: begun?.id, id: insight?.summary.audit, promptTokens: 100 });
    expect(begun?.facts?.[0]).toMatch(/^F1 account "\[ORG_1\]" lifecycle=CUSTOMER/u);
  });

  test('a hit is recorded, in one insert for all answers of a request', async () => {
    await using room = await openRoom();
    await room.read(['acc_1', 'con_1', 'dea_1']);
    const again = await room.read(['acc_1', 'con_1', 'dea_1']);
    const [, ended, hit] = await entriesAbout(room, 'acc_1');
    expect(hit).toMatchObject({ kind: 'HIT', begun: ended?.id, id: again[0]?.summary.audit });
    expect(new Set(again.map((insight) => insight?.summary.audit)).size).toBe(3);
  });

  test('fifty readers of the same facts make one call', async () => {
    await using room = await openRoom();
    const insights = await Promise.all(Array.from({ length: 50 }, async () => (await room.read(['acc_1']))[0]));
    expect(room.recorder.calls).toHaveLength(1);
    expect(new Set(insights.map((insight) => insight?.summary.text)).size).toBe(1);
  });

  test('two processes over one database make one call', async () => {
    await using room = await openRoom();
    const other = room.anotherProcess();
    const options = { viewer, signal: AbortSignal.timeout(LONG_MS) };
    const read = { id: 'acc_1', withinMs: LONG_MS };
    const [[here], [there]] = await Promise.all([
      room.reader.read([read], { ...options, allowance: plenty() }),
      other.read([read], { ...options, allowance: plenty() }),
    ]);
    expect(room.recorder.calls).toHaveLength(1);
    expect(there?.summary).toMatchObject({ text: here?.summary.text, state: 'FRESH' });
  });

  test('a process that died while writing is succeeded once its lease has run out', async () => {
    await using room = await openRoom({ limits: { leaseMs: 300 } });
    const dying = room.anotherProcess();
    room.recorder.behave({ kind: 'hang' }, { kind: 'answer' });
    const abandoned = dying.read([{ id: 'acc_1', withinMs: 1 }], { viewer, allowance: plenty(), signal: AbortSignal.timeout(LONG_MS) });
    await room.recorder.called(1);
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary.state).toBe('FRESH');
    expect(room.recorder.calls).toHaveLength(2);
    await abandoned;
  });

  test('a material change is answered anew, an immaterial one from the cache', async () => {
    await using room = await openRoom();
    await room.read(['dea_1']);
    room.company.entities = [account, contact, owner, { ...deal, name: 'Renamed', changedAt: '2026-11-21T00:00:00.000Z' }];
    await room.read(['dea_1']);
    expect(room.recorder.calls).toHaveLength(1);
    room.company.entities = [account, contact, owner, { ...deal, stage: { unified: 'COMMITTED' } }];
    await room.read(['dea_1']);
    expect(room.recorder.calls).toHaveLength(2);
  });

  test('names are put back as they are now, not as they were when the answer was written', async () => {
    await using room = await openRoom();
    await room.read(['acc_1']);
    room.company.entities = [{ ...account, name: 'Brandt Holding AG' }, contact, owner, deal];
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary.text).toContain('Brandt Holding AG');
    expect(room.recorder.calls).toHaveLength(1);
  });

  test('an unknown id gives undefined and wakes no model', async () => {
    await using room = await openRoom();
    expect(await room.read(['acc_9', 'own_1', 'nonsense'])).toEqual([undefined, undefined, undefined]);
    expect(room.recorder.calls).toHaveLength(0);
  });
});

describe('no reader waits longer than it asked to', () => {
  test('within 0 calls no model', async () => {
    await using room = await openRoom();
    const [insight] = await room.read(['acc_1'], 0);
    expect(insight?.summary).toMatchObject({ state: 'DRAFT', reason: 'DEADLINE', model: 'extractive' });
    expect(room.recorder.calls).toHaveLength(0);
  });

  test('a slow model gives a draft at the deadline, goes on behind, and its answer is there for the next reader', async () => {
    await using room = await openRoom();
    room.recorder.behave({ kind: 'hang' });
    const startedAt = performance.now();
    const [draft] = await room.read(['acc_1'], 500);
    expect(performance.now() - startedAt).toBeLessThan(500 + 2_000);
    expect(draft?.summary).toMatchObject({ state: 'DRAFT', reason: 'DEADLINE' });
    room.recorder.resume();
    const [later] = await room.read(['acc_1']);
    expect(later?.summary.state).toBe('FRESH');
    expect(room.recorder.calls).toHaveLength(1);
  });

  test('an older answer is shown with the reason why it is not fresh', async () => {
    await using room = await openRoom();
    const [old] = await room.read(['dea_1']);
    room.company.entities = [account, contact, owner, { ...deal, stage: { unified: 'COMMITTED' } }];
    const [stale] = await room.read(['dea_1'], 0);
    expect(stale?.summary).toMatchObject({ state: 'STALE', reason: 'DEADLINE', text: old?.summary.text });
  });

  test('a dead model gives drafts, and is left alone for a while', async () => {
    await using room = await openRoom();
    await room.recorder[Symbol.asyncDispose]();
    const [first] = await room.read(['acc_1']);
    const [second] = await room.read(['acc_1']);
    expect(first?.summary).toMatchObject({ state: 'DRAFT', reason: 'MODEL_UNAVAILABLE' });
    expect(second?.summary).toMatchObject({ state: 'DRAFT', reason: 'MODEL_UNAVAILABLE' });
    expect(kindsOf(await entriesAbout(room, 'acc_1'))).toEqual(['BEGUN', 'ENDED', 'DRAFTED', 'DRAFTED']);
  });

  test('a reader that leaves does not end the generation', async () => {
    await using room = await openRoom();
    room.recorder.behave({ kind: 'hang' });
    const leaving = new AbortController();
    const reading = room.reader.read([{ id: 'acc_1', withinMs: LONG_MS }], { viewer, allowance: plenty(), signal: leaving.signal });
    await room.recorder.called(1);
    leaving.abort();
    await expect(reading).rejects.toThrow('aborted');
    room.recorder.resume();
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary.state).toBe('FRESH');
    expect(room.recorder.calls).toHaveLength(1);
  });

  test('a request starts no more generations than it may', async () => {
    const contacts = Array.from({ length: 6 }, (_, index) => ({ ...contact, id: `con_${index}` }));
    await using room = await openRoom({ company: { entities: [account, owner, ...contacts] } });
    const options = { viewer, allowance: { left: 2 }, signal: AbortSignal.timeout(LONG_MS) };
    const insights = await room.reader.read(
      contacts.map(({ id }) => ({ id, withinMs: LONG_MS })),
      options,
    );
    expect(insights.map((insight) => insight?.summary.reason ?? 'FRESH').toSorted()).toEqual([
      ...Array(4).fill('BATCH_LIMIT'),
      'FRESH',
      'FRESH',
    ]);
    expect(room.recorder.calls).toHaveLength(2);
  });
});

describe('what a model says is never just believed', () => {
  test('invalid JSON is repaired once', async () => {
    await using room = await openRoom();
    room.recorder.behave({ kind: 'prose' }, { kind: 'answer' });
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary.state).toBe('FRESH');
    expect(kindsOf(await entriesAbout(room, 'acc_1'))).toEqual(['BEGUN', 'ENDED', 'BEGUN', 'ENDED']);
  });

  test('an endpoint that does not know the strictest shape is asked in another way, and so at once from then on', async () => {
    await using room = await openRoom();
    room.recorder.behave({ kind: 'fail', status: 400 }, { kind: 'answer' });
    const [insight] = await room.read(['acc_1']);
    await room.read(['dea_1']);
    expect(insight?.summary.state).toBe('FRESH');
    const formats = room.recorder.calls.map(({ bytes }) => /"response_format":\{"type":"(?<type>\w+)"/u.exec(bytes.toString('utf8'))?.[1]);
    expect(formats).toEqual(['json_schema', 'json_object', 'json_object']);
    expect(kindsOf(await entriesAbout(room, 'acc_1'))).toEqual(['BEGUN', 'ENDED', 'BEGUN', 'ENDED']);
  });

  test('an endpoint that refuses every shape gives a draft, and is asked strictly again', async () => {
    await using room = await openRoom({ limits: { coolDownMs: 0 } });
    room.recorder.behave({ kind: 'fail', status: 400 });
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary).toMatchObject({ state: 'DRAFT', reason: 'MODEL_UNAVAILABLE' });
    expect(room.recorder.calls).toHaveLength(3);
    await room.read(['dea_1']);
    expect(room.recorder.calls[3]?.bytes.toString('utf8')).toContain('json_schema');
  });

  test('a late first token ends in a draft', async () => {
    await using room = await openRoom({ deadlines: { firstTokenMs: 50, idleMs: 50, totalMs: LONG_MS } });
    room.recorder.behave({ kind: 'hang' });
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary).toMatchObject({ state: 'DRAFT', reason: 'MODEL_UNAVAILABLE' });
    const ended = (await entriesAbout(room, 'acc_1')).find(({ kind }) => kind === 'ENDED');
    expect(ended?.verdicts).toEqual([{ check: 'call', outcome: 'MODEL_TIMEOUT' }]);
  });

  test('an upsell is suppressed while a critical ticket is open, and the reader learns why', async () => {
    await using room = await openRoom({ company: { entities: [account, contact, owner, deal, criticalTicket] } });
    const upsell = { summary: 'All is well [F1].', nextStep: { kind: 'UPSELL', text: 'Sell them more [F1].', due: null } };
    room.recorder.behave({ kind: 'answer', respond: () => JSON.stringify(upsell) });
    const [insight] = await room.read(['acc_1']);
    expect(insight?.nextStep).toMatchObject({
      kind: 'RESOLVE_TICKET',
      suppressed: { kind: 'UPSELL', why: expect.stringContaining('critical ticket') },
    });
    expect(insight?.nextStep.text).toContain('Line stands still');
  });

  test.each(['Sell them 17 more [F1].', 'Sell them more.'])(
    'a forbidden step is forbidden however it is worded, and the log says so: %s',
    async (text) => {
      await using room = await openRoom({ company: { entities: [account, contact, owner, deal, criticalTicket] } });
      const answer = { summary: 'All is well [F1].', nextStep: { kind: 'UPSELL', text, due: null } };
      room.recorder.behave({ kind: 'answer', respond: () => JSON.stringify(answer) });
      const [insight] = await room.read(['acc_1']);
      expect(insight?.nextStep).toMatchObject({ kind: 'RESOLVE_TICKET', suppressed: { kind: 'UPSELL' } });
      const ended = (await entriesAbout(room, 'acc_1')).find(({ kind }) => kind === 'ENDED');
      expect(ended?.verdicts).toContainEqual(expect.objectContaining({ check: 'policy', outcome: 'step-replaced' }));
    },
  );

  test('a step that does not stand gives way to that of the rules, of which nothing was suppressed', async () => {
    const proposal = { ...deal, stage: { unified: 'PROPOSAL' as const } };
    await using room = await openRoom({ company: { entities: [account, contact, owner, proposal, criticalTicket] } });
    const answer = { summary: 'All is well [F1].', nextStep: { kind: 'CALL', text: 'Call them.', due: null } };
    room.recorder.behave({ kind: 'answer', respond: () => JSON.stringify(answer) });
    const [insight] = await room.read(['acc_1']);
    expect(insight?.nextStep.kind).toBe('RESOLVE_TICKET');
    expect(insight?.nextStep).not.toHaveProperty('suppressed');
  });

  test('the name of a deal and its evidence come back as they were written, from the cache too', async () => {
    const named = { ...deal, name: 'Brandt Maschinenbau - renewal' };
    await using room = await openRoom({ company: { entities: [account, contact, owner, named] } });
    room.recorder.behave({ kind: 'answer', respond: quoteTheDeal });
    for (const [insight] of [await room.read(['acc_1']), await room.read(['acc_1'])]) {
      expect(insight?.summary.text).toMatch(/The deal “Brandt Maschinenbau - renewal” is late .*So says Brandt Maschinenbau GmbH/u);
      expect(insight?.nextStep.text).toContain('Call about Brandt Maschinenbau - renewal');
      expect(insight?.summary.evidence[0]?.text).toContain('"Brandt Maschinenbau - renewal"');
    }
  });

  test('a sentence whose figure no cited fact bears out is taken out', async () => {
    await using room = await openRoom();
    const summary = 'They have 240 employees [F1]. The deal is worth EUR 999,000 [F1]. Call them at https://x.example [F1].';
    const nextStep = { kind: 'CALL', text: 'Call about the 17 licences [F1].', due: '2026-12-01' };
    room.recorder.behave({ kind: 'answer', respond: () => JSON.stringify({ summary, nextStep }) });
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary.text).toBe('They have 240 employees [F1].');
    expect(insight?.nextStep.text).not.toContain('17');
  });

  test('an answer whose core no fact bears out is none: a draft takes its place, and the audit log says why', async () => {
    await using room = await openRoom();
    const summary = 'The deal is worth EUR 999,000 [F1]. As [PERSON_77] said [F1]. They have 240 employees [F1].';
    const nextStep = { kind: 'CALL', text: 'Call them [F1].', due: null };
    room.recorder.behave({ kind: 'answer', respond: () => JSON.stringify({ summary, nextStep }) });
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary).toMatchObject({ state: 'DRAFT', reason: 'MODEL_BAD_RESPONSE' });
    expect(insight?.summary.text).not.toContain('999');
    const ended = (await entriesAbout(room, 'acc_1')).find(({ kind }) => kind === 'ENDED');
    expect(ended?.verdicts).toContainEqual({ check: 'core', outcome: 'abstained', detail: '2 sentences fell, 1 stood' });
    expect(room.recorder.calls).toHaveLength(1);
  });
});

describe('without a model', () => {
  test('answers are drafts that say so and are in the audit log', async () => {
    await using room = await openRoom({ model: 'none' });
    const [insight] = await room.read(['acc_1']);
    expect(insight?.summary).toMatchObject({
      state: 'DRAFT',
      reason: 'MODEL_OFF',
      model: 'extractive',
      generatedAt: new Date(NOW).toISOString(),
    });
    expect(insight?.summary.text).toContain('Brandt Maschinenbau GmbH is a customer in Machinery with 240 employees [F1].');
    const [entry] = await entriesAbout(room, 'acc_1');
    expect(entry).toMatchObject({ kind: 'DRAFTED', id: insight?.summary.audit, model: 'extractive' });
    expect(entry?.answer).toContain('[ORG_1] is a customer');
  });

  test('a second reading says the same and seals nothing anew', async () => {
    await using room = await openRoom({ model: 'none' });
    const [first] = await room.read(['acc_1']);
    const statements = createMeter();
    const [second] = await withMeter(statements, async () => await room.read(['acc_1']));
    expect(second?.summary.text).toBe(first?.summary.text);
    // The entry of the audit log, and beside it who is forgotten.
    expect(statements.sqlStatements).toBe(2);
  });

  test('the number of statements does not grow with the number of answers', async () => {
    const contacts = Array.from({ length: 30 }, (_, index) => ({ ...contact, id: `con_${index}` }));
    await using room = await openRoom({ model: 'none', company: { entities: [account, owner, ...contacts], events: [email] } });
    const statementsFor = async (ids: readonly string[]): Promise<number> => {
      const meter = createMeter();
      await withMeter(meter, async () => await room.read(ids));
      return meter.sqlStatements;
    };
    const forOne = await statementsFor(['con_1']);
    expect(await statementsFor(contacts.map(({ id }) => id))).toBe(forOne);
  });
});

test('when the audit log cannot be written no answer is given', async () => {
  const audit = { append: async () => await Promise.reject(new OverlayError('AUDIT_UNAVAILABLE', 'disk full')) };
  await using room = await openRoom({ audit: () => audit });
  await expect(room.read(['acc_1'])).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
  await expect(room.read(['acc_1'], 0)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
  expect(room.recorder.calls).toHaveLength(0);
});
