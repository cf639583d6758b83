import type { RecordFields } from '../../connectors/connector.ts';
import { words } from './normalise/fold.ts';
import { normaliseStage } from './normalise/stage.ts';
import { normaliseTruth } from './normalise/truth.ts';
import type { DealProfile } from './profile-values.ts';
import { readDay, readMoment, readMoney, readNumber, readText } from './read-field.ts';
import type { SourceSettings } from './source-settings.ts';

/** Normalised values of a deal's record. */
export function profileDeal(fields: RecordFields, settings: SourceSettings): Omit<DealProfile, 'verified' | 'accounts'> {
  const facts = {
    isClosed: normaliseTruth(fields.isClosed ?? ''),
    isWon: normaliseTruth(fields.isWon ?? ''),
    own: settings.stages,
  };
  return {
    kind: 'deal',
    nameWords: words(fields.name ?? '').toSorted(),
    stage: normaliseStage(readText(fields.stage), facts),
    name: readText(fields.name),
    stageChangedAt: readMoment(fields.stageChangedAt, settings),
    pipeline: readText(fields.pipeline),
    amount: readMoney(fields.amount, fields.currency, settings),
    expectedClose: readDay(fields.expectedClose, settings),
    closedAt: readMoment(fields.closedAt, settings),
    probability: readProbability(fields.probability, settings),
    nextStep: readText(fields.nextStep),
    description: readText(fields.description),
    createdAt: readMoment(fields.createdAt, settings),
  };
}

// Salesforce writes 75, HubSpot 0.75; 1 is certain in both only where it closed, and harmless elsewhere.
function readProbability(raw: string | undefined, settings: SourceSettings): number | undefined {
  const stated = readNumber(raw, settings);
  if (stated === undefined || stated < 0 || stated > 100) return undefined;
  return stated > 1 ? stated / 100 : stated;
}
