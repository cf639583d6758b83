import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readNote } from '../../src/timeline/read-note.ts';
import { featuresOf } from '../../src/timeline/signal-model/features.ts';
import { MODEL_LABELS } from '../../src/timeline/signal-model/labels.ts';
import { chancesOf } from '../../src/timeline/signal-model/linear-model.ts';
import { readStatedSignals } from '../../src/timeline/stated-signals.ts';

const FACTS = { year: 2026, competitors: [], known: new Set<string>() };

describe('a note', () => {
  test.each([
    ['Wants out, asked how to move everything elsewhere.', 'CHURN_RISK'],
    ['Logins have dropped to almost none since spring.', 'CHURN_RISK'],
    ['They run everything on Odoo and are pleased with it.', 'COMPETITOR'],
    ['Hires a dozen engineers who will all need a seat.', 'UPSELL'],
    ['Turned out to be a schoolgirl with homework, no buyer.', 'DO_NOT_PURSUE'],
    ['Der Betrieb wurde aufgelöst, niemand mehr erreichbar.', 'DO_NOT_PURSUE'],
    ['La société a fermé, le gérant est décédé.', 'DO_NOT_PURSUE'],
    ['Deadline pushed to Tuesday, dead easy.', 'NEUTRAL'],
    ['Please do not phone before eleven.', 'NEUTRAL'],
    ['Left a voicemail with the front desk.', 'NEUTRAL'],
  ])('%j tells %s', (text, label) => {
    expect(readNote(text, FACTS).label).toBe(label);
  });

  test('gives the sentence that tells it as evidence', () => {
    expect(readNote('Nice lunch. They will not renew in June. Rain all day.', FACTS)).toMatchObject({
      label: 'CHURN_RISK',
      evidence: 'They will not renew in June.',
    });
  });

  test('of any text has evidence that stands in it, and a chance of at least one in five', () => {
    const words = fc.constantFrom('Cancel', 'not', 'happy', 'Zoho', '20', 'licences', 'dead', '.', '\n', '契約', 'ß', '> ', 'they', 'use');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words).map((all) => all.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const { label, score, evidence } = readNote(text, FACTS);
          expect(evidence === undefined).toBe(label === 'NEUTRAL');
          expect(text).toContain(evidence ?? '');
          expect(score).toBeGreaterThanOrEqual(1 / MODEL_LABELS.length);
        },
      ),
    );
  });
});

test('the chances of all labels add up to 1, whatever the features', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom('k:cancel', 'k:contract', 'w:dead', 'p:UPSELL'), fc.string())), (features) => {
      const chances = Object.values(chancesOf(features));
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    }),
  );
});

test('the model sees what words stand for whatever the language, whether it is negated, and no name that is known', () => {
  expect(seen('Will den Vertrag kündigen')).toContain('k:cancel+contract');
  expect(seen('Veut résilier le contrat')).toContain('k:cancel+contract');
  expect(seen('Did not cancel the contract')).toContain('k:!cancel');
  expect(seen('They use Fennmark')).toContain('k:name');
  expect(seen('They use Fennmark', 'fennmark')).not.toContain('k:name');
});

describe('what somebody wrote', () => {
  const QUIET = 'They already use Odoo and are happy with it, contract until May.';

  test('without a phrase shows what the model is sure of', () => {
    expect(readStatedSignals(QUIET, FACTS)).toMatchObject([{ kind: 'COMPETITOR', evidence: QUIET }]);
  });

  test('at length is left to the phrases', () => {
    expect(readStatedSignals(`${QUIET} ${'The weather was fine. '.repeat(20)}`, FACTS)).toEqual([]);
  });
});

function seen(sentence: string, ...known: readonly string[]): readonly string[] {
  return featuresOf(sentence, { phrased: [], known: new Set(known) });
}
