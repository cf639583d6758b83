import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readTextSignals } from '../../src/timeline/text-signals.ts';

const FACTS = { year: 2026, competitors: ['initech crm'] };

function kindsIn(text: string): readonly string[] {
  return readTextSignals(text, FACTS)
    .map(({ kind }) => kind)
    .toSorted();
}

describe('signals in texts', () => {
  test.each([
    ['Please do not call her again.', 'DO_NOT_PURSUE'],
    ['This lead is dead.', 'DO_NOT_PURSUE'],
    ['He opted out of everything.', 'DO_NOT_PURSUE'],
    ['The firm filed for bankruptcy.', 'DO_NOT_PURSUE'],
    ['Der Lead ist tot.', 'DO_NOT_PURSUE'],
    ['Bitte keine Anrufe mehr!', 'DO_NOT_PURSUE'],
    ['Merci de ne plus me contacter.', 'DO_NOT_PURSUE'],
    ['No volver a llamar.', 'DO_NOT_PURSUE'],
    ['They want to cancel their subscription.', 'CHURN_RISK'],
    ['He will not renew.', 'CHURN_RISK'],
    ['Die Kundin hat gekündigt.', 'CHURN_RISK'],
    ['Le client veut résilier.', 'CHURN_RISK'],
    ['A competitor offered ten per cent less.', 'COMPETITOR'],
    ['Der Mitbewerb war schon da.', 'COMPETITOR'],
    ['They have Initech CRM on trial.', 'COMPETITOR'],
    ['She asked for 12 more licences.', 'UPSELL'],
    ['Möchte zusätzliche Lizenzen für Wien.', 'UPSELL'],
    ['Vorrebbe più licenze.', 'UPSELL'],
  ])('%j shows %s', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  test.each([
    ['a negation before the word', 'The lead is not dead yet.'],
    ['a negation in German', 'Er hat nicht gekündigt.'],
    ['a wish about when', 'Please do not call before nine.'],
    ['a wish about how', 'Bitte nicht anrufen bis Montag.'],
    ['another sense of the word', 'He cancelled lunch on Friday.'],
    ['what was true long ago', 'In 2019 they opted out of everything.'],
    ['a name that only begins like a competitor', 'The initech crmaster project starts.'],
    ['nothing', ''],
  ])('%s shows nothing', (_, text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test('a negation ends with its clause', () => {
    expect(kindsIn('Not cancelled, but very frustrated.')).toEqual(['CHURN_RISK']);
  });

  test('whoever wants to leave is shown no wish to buy more', () => {
    expect(kindsIn('They asked for 5 more seats. They are furious now.')).toEqual(['CHURN_RISK']);
  });

  test('evidence is the sentence as it was written', () => {
    const [signal] = readTextSignals('Nice chat about the garden. Sie möchten MEHR Lizenzen! Bye.', FACTS);
    expect(signal).toMatchObject({ kind: 'UPSELL', evidence: 'Sie möchten MEHR Lizenzen!' });
  });

  test('what is quoted in an answer is left to the message it was written in', () => {
    const answer = 'Fine for me.\n> This lead is dead.\nOn Mon, 2 Mar 2026 Ann Other wrote:\nPlease do not call her again.';
    expect(kindsIn(answer)).toEqual([]);
  });

  test('are never surer than certain, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => readTextSignals(text, FACTS).every(({ score }) => score > 0 && score <= 1)),
    );
  });
});
