import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readTextSignals } from '../../src/timeline/text-signals.ts';

const FACTS = { year: 2026, competitors: ['initech crm'], known: new Set(['rebecca', 'fennmark']) };

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
    ['Frau Weber bittet darum, nicht mehr kontaktiert zu werden.', 'DO_NOT_PURSUE'],
    ['Wünscht, nicht weiter angerufen zu werden.', 'DO_NOT_PURSUE'],
    ['Bat uns, sie nicht mehr anzuschreiben.', 'DO_NOT_PURSUE'],
    ['She asked not to be contacted again.', 'DO_NOT_PURSUE'],
    ['They do not want to hear from us any more.', 'DO_NOT_PURSUE'],
    ['Ne souhaite plus être contactée.', 'DO_NOT_PURSUE'],
    ["Demande qu'on ne l'appelle plus.", 'DO_NOT_PURSUE'],
    ['Pide que no volvamos a llamar ni a escribir.', 'DO_NOT_PURSUE'],
    ['No quiere que la llamemos más.', 'DO_NOT_PURSUE'],
    ['No le interesa.', 'DO_NOT_PURSUE'],
    ['Non vuole più essere contattato.', 'DO_NOT_PURSUE'],
    ['Chiede di non richiamarlo.', 'DO_NOT_PURSUE'],
    ['Wil niet meer gebeld worden.', 'DO_NOT_PURSUE'],
    ['Pede que não voltemos a ligar.', 'DO_NOT_PURSUE'],
    ['Não lhe interessa.', 'DO_NOT_PURSUE'],
    ['They want to cancel their subscription.', 'CHURN_RISK'],
    ['He will not renew.', 'CHURN_RISK'],
    ['Die Kundin hat gekündigt.', 'CHURN_RISK'],
    ['Le client veut résilier.', 'CHURN_RISK'],
    ['A competitor offered ten per cent less.', 'COMPETITOR'],
    ['Der Mitbewerb war schon da.', 'COMPETITOR'],
    ['They have Initech CRM on trial.', 'COMPETITOR'],
    ['Mentioned that Stackwell had called.', 'COMPETITOR'],
    ['They also look at Stackwell because the parent uses it.', 'COMPETITOR'],
    ['Stackwell came back with a better price.', 'COMPETITOR'],
    ['We compared your offer with the one from Lagerion.', 'COMPETITOR'],
    ['They went with Palletry instead.', 'COMPETITOR'],
    ['Haben ein Angebot von Lagerion.', 'COMPETITOR'],
    ['Leider haben wir uns für Palletry entschieden.', 'COMPETITOR'],
    ['Sehen sich auch Stackwell an.', 'COMPETITOR'],
    ['Perdu contre Lagerion sur le prix.', 'COMPETITOR'],
    ['Han recibido una oferta de Stackwell.', 'COMPETITOR'],
    ['Hanno scelto Palletry.', 'COMPETITOR'],
    ['Ze kijken ook naar Stackwell.', 'COMPETITOR'],
    ['Escolheram a Lagerion.', 'COMPETITOR'],
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
    ['somebody who could not be reached', 'Konnte heute nicht kontaktiert werden.'],
    ['somebody who does not call any more', "Il n'appelle plus."],
    ['somebody who did not call', 'Dice que no llamó.'],
    ['a colleague or a customer who called', 'Mentioned that Rebecca had called.'],
    ['our own product', 'They also look at Fennmark Dock.'],
    ['a day', 'The offer from Monday is fine.'],
    ['praise under a condition', 'Not interested "as long as you pick up the phone".'],
    ['a lack of interest for now', 'Not interested at the moment.'],
    ['a feeling about something else', 'The budget was cut. Vicky was disappointed too.'],
    ['our own offer', 'A first estimate as promised: for 170 users you should expect a project of eight weeks.'],
    ['an offer of ours in a note', 'We offered them 20 more licences.'],
    ['nothing', ''],
  ])('%s shows nothing', (_, text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test.each([
    [
      'nicht mehr kontaktiert zu werden, weder per Mail noch telefonisch',
      'Bittet darum, nicht mehr kontaktiert zu werden, weder per Mail noch telefonisch.',
    ],
    ['neither by phone nor by mail', 'Please do not contact her, neither by phone nor by e-mail.'],
    ['by phone or e-mail', 'Please do not contact us by phone or e-mail.'],
  ])('a wish that leaves no way open is no wish about how: %s', (_, text) => {
    expect(kindsIn(text)).toEqual(['DO_NOT_PURSUE']);
  });

  test.each([
    'Please do not call, by mail please.',
    'Do not contact him by phone.',
    'Bitte nicht mehr anrufen, nur per Mail.',
    'Ne pas appeler, par courriel seulement.',
  ])('a wish that leaves another way open is a wish about how: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test('who is not interested in a rival’s approach is a loyal customer', () => {
    expect(kindsIn('Mentioned in passing that Stackwell had called. Not interested "as long as you pick up the phone".')).toEqual([
      'COMPETITOR',
    ]);
    expect(kindsIn('A competitor made an offer. Not interested.')).toEqual(['COMPETITOR']);
    expect(kindsIn('Stackwell hat angerufen. Kein Interesse.')).toEqual(['COMPETITOR']);
  });

  test('who chose a rival and is not interested any more turns us down', () => {
    expect(kindsIn('They went with Palletry. No longer interested.')).toEqual(['COMPETITOR', 'DO_NOT_PURSUE']);
  });

  test('disappointment counts when we are its cause', () => {
    expect(kindsIn('He was disappointed with our support.')).toEqual(['CHURN_RISK']);
    expect(kindsIn('They are not happy with the onboarding.')).toEqual(['CHURN_RISK']);
    expect(kindsIn('They are not happy with the weather.')).toEqual([]);
    expect(kindsIn('Sie ist von der Qualität enttäuscht.')).toEqual(['CHURN_RISK']);
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

  test.each([
    ['Frau T. Weber (030 1234, Dw. 641) möchte mehr Lizenzen. Bis bald.', 'Frau T. Weber (030 1234, Dw. 641) möchte mehr Lizenzen.'],
    ['called him. wants 5 more seats. ok', 'wants 5 more seats.'],
  ])('evidence of %j is %j', (text, evidence) => {
    expect(readTextSignals(text, FACTS)[0]?.evidence).toBe(evidence);
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
