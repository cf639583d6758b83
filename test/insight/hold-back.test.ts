import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createAnswerDecoder } from '../../src/insight/answer-decoder.ts';
import { toContext } from '../../src/insight/context.ts';
import type { InsightContext } from '../../src/insight/context.ts';
import { ground } from '../../src/insight/ground.ts';
import { readSubjects } from '../../src/insight/read-subjects.ts';
import { createToldAnswer } from '../../src/insight/told-answer.ts';
import type { ToldChange } from '../../src/insight/told-answer.ts';
import { createCompany, criticalTicket, account, contact, deal, owner, NOW, readersOf } from './company.ts';
import type { Company } from './company.ts';

async function contextOf(id: string, company: Partial<Company> = {}): Promise<InsightContext> {
  const subject = (await readSubjects(readersOf(createCompany(company)), [id])).get(id);
  if (subject === undefined) throw new Error(`There is no ${id}.`);
  const context = toContext(subject, { now: NOW });
  for (const fact of context.facts) fact.line();
  return context;
}

/** Everything a viewer sees of one field, one text after each change. */
function seen(changes: readonly ToldChange[], field: ToldChange['field']): readonly string[] {
  const texts: string[] = [];
  let text = '';
  for (const change of changes.filter((each) => each.field === field)) {
    text = change.kind === 'text' ? text + change.text : text.slice(0, change.from) + text.slice(change.to);
    texts.push(text);
  }
  return texts;
}

interface Pieces {
  readonly pieces: readonly string[];
  readonly end?: 'end' | 'none';
}

function tell(context: InsightContext, { pieces, end = 'end' }: Pieces): readonly ToldChange[] {
  const changes: ToldChange[] = [];
  const told = createToldAnswer(context, (change) => changes.push(change));
  for (const piece of pieces) told.push(piece);
  if (end === 'end') told.end();
  return changes;
}

const answer = (summary: string, nextStep: object = { kind: 'CALL', text: 'Call them [F1].', due: null }): string =>
  JSON.stringify({ summary, nextStep });

/** Cuts a text at some of its places. */
const cuts = fc.array(fc.nat(400), { maxLength: 60 });
function cut(text: string, places: readonly number[]): readonly string[] {
  const sorted = [...new Set(places.filter((place) => place < text.length))].toSorted((left, right) => left - right);
  return [0, ...sorted].map((from, index) => text.slice(from, sorted[index] ?? text.length));
}

describe('what streams of an answer', () => {
  const sentences = [
    'They are in negotiation [F1].',
    'The deal is worth 120,000 EUR [F1].',
    'The deal is worth 999,000 EUR [F1].',
    'It is to close on 15 December 2026 [F1].',
    'It is to close on 16 December 2026 [F1].',
    'Nothing is cited here.',
    'See https://elsewhere.example/offer [F1].',
    'Talk to [PERSON_1] soon [F1].',
    'Talk to [PERSON_77] soon [F1].',
    'Zoltan Quibbly wants it [F1].',
    'There are 4 open questions [F99].',
  ];

  test('is in the end exactly what grounding leaves of it, however it is cut', async () => {
    const context = await contextOf('dea_1');
    fc.assert(
      fc.property(fc.subarray(sentences, { minLength: 1 }), cuts, (chosen, places) => {
        const summary = chosen.join(' ');
        const texts = seen(tell(context, { pieces: cut(answer(summary), places) }), 'summary');
        expect(texts.at(-1) ?? '').toBe(ground(summary, context).text);
      }),
    );
  });

  test('never shows a figure, token, link or name that no fact holds, not even in part', async () => {
    const context = await contextOf('dea_1');
    fc.assert(
      fc.property(fc.subarray(sentences, { minLength: 1 }), cuts, (chosen, places) => {
        const texts = seen(tell(context, { pieces: cut(answer(chosen.join(' ')), places) }), 'summary');
        for (const text of texts) expect(text).not.toMatch(/999|16 Dec|http|elsewhere|PERSON_77|Quibbly|\bF99|\[F99/u);
      }),
    );
  });

  test('shows words at once and waits only for what can be checked', async () => {
    const context = await contextOf('dea_1');
    const shown = (written: string): string | undefined =>
      seen(tell(context, { pieces: [`{"summary":"${written}`], end: 'none' }), 'summary').at(-1);
    expect(shown('They are in nego')).toBe('They are in nego');
    expect(shown('It is worth 120')).toBe('It is worth ');
    expect(shown('It is worth 120,000 EUR ')).toBe('It is worth 120,000 EUR ');
    expect(shown('It is due 15 Dec')).toBe('It is due ');
    expect(shown('It is due 15 December 2026 at')).toBe('It is due 15 December 2026 at');
    expect(shown('Ask Zoltan about it')).toBe('Ask ');
  });

  test('takes a sentence back as soon as it ends without standing', async () => {
    const context = await contextOf('dea_1');
    const changes = tell(context, { pieces: ['{"summary":"They are here [F1]. This rests ', 'on nothing. And', ' so on'], end: 'none' });
    expect(changes).toContainEqual({ kind: 'retract', field: 'summary', from: 19, to: 31, why: 'UNSUPPORTED' });
  });

  test('tells a summary sentence by sentence where policy forbids to sell, and never a push', async () => {
    const context = await contextOf('acc_1', { entities: [account, contact, owner, deal, criticalTicket] });
    const summary = 'They are a customer [F1]. Upsell them now [F1].';
    fc.assert(
      fc.property(cuts, (places) => {
        const texts = seen(tell(context, { pieces: cut(answer(summary), places) }), 'summary');
        expect(texts).toEqual(['They are a customer [F1].']);
      }),
    );
  });
});

describe('what streams of a next step', () => {
  test('is its text with its kind, where the kind is allowed', async () => {
    const context = await contextOf('dea_1');
    const changes = tell(context, { pieces: [answer('Fine [F1].', { kind: 'CALL', text: 'Call them soon [F1].', due: null })] });
    expect(changes.filter(({ field }) => field === 'nextStep').every(({ step }) => step === 'CALL')).toBe(true);
    expect(seen(changes, 'nextStep').at(-1)).toBe('Call them soon [F1].');
  });

  test.each([
    ['a kind that policy forbids', { kind: 'UPSELL', text: 'Offer more [F1].', due: null }],
    ['a kind there is none of', { kind: 'DANCE', text: 'Dance [F1].', due: null }],
    ['a push under another name', { kind: 'RESOLVE_TICKET', text: 'Upsell them while you are there [F1].', due: null }],
    ['a text before its kind', { text: 'Offer more [F1].', kind: 'UPSELL', due: null }],
  ])('is nothing at all of %s, however it is cut', async (_, nextStep) => {
    const context = await contextOf('acc_1', { entities: [account, contact, owner, deal, criticalTicket] });
    fc.assert(
      fc.property(cuts, (places) => {
        const changes = tell(context, { pieces: cut(answer('They are a customer [F1].', nextStep), places) });
        expect(seen(changes, 'nextStep')).toEqual([]);
      }),
    );
  });
});

test('the texts of an answer are decoded as JSON reads them, however it is cut', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, text, cuts, (summary, step, places) => {
      const json = JSON.stringify({ summary, extra: [{ summary: 'no' }, 'x'], nextStep: { kind: 'CALL', text: step, due: null } });
      const decoder = createAnswerDecoder();
      const fields = new Map<string, string>();
      for (const piece of cut(`\`\`\`json\n${json}`, places)) {
        for (const { field, text: more } of decoder.push(piece)) fields.set(field, (fields.get(field) ?? '') + more);
      }
      expect(Object.fromEntries(fields)).toEqual({ summary, 'nextStep.kind': 'CALL', 'nextStep.text': step });
    }),
  );
});
