import { createMasker } from '../privacy/mask.ts';
import type { Masker } from '../privacy/mask.ts';
import type { MaskedText } from '../privacy/masked-text.ts';
import { toFactLine } from './fact.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts.ts';
import { fingerprintOf } from './fingerprint.ts';
import { knownValuesOf } from './known-values.ts';
import { policiesFor } from './policy.ts';
import type { Policy } from './policy.ts';
import type { InsightfulEntity, Subject } from './subject.ts';

/** A fact whose words are masked. */
export interface MaskedFact extends Fact {
  readonly label?: MaskedText;
  readonly text?: MaskedText;
  /** The whole fact on one line, as a model reads it. */
  readonly line: MaskedText;
}

/** Everything an answer about one entity is made from. */
export interface InsightContext {
  readonly entity: Pick<InsightfulEntity, 'id' | 'kind'>;
  readonly facts: readonly MaskedFact[];
  readonly policies: readonly Policy[];
  readonly fingerprint: string;
  /** The day it is, `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly masker: Masker;
}

/**
 * The context of a subject, its facts masked.
 *
 * @param now - milliseconds since the epoch.
 */
export function toContext(subject: Subject, now: number): InsightContext {
  const masker = createMasker(knownValuesOf(subject));
  return {
    entity: { id: subject.entity.id, kind: subject.entity.kind },
    facts: factsOf(subject).map((fact) => maskFact(fact, masker)),
    policies: policiesFor(subject),
    fingerprint: fingerprintOf(subject, now),
    today: new Date(now).toISOString().slice(0, 10),
    masker,
  };
}

function maskFact(fact: Fact, masker: Masker): MaskedFact {
  const { label, text, values, ...rest } = fact;
  return {
    ...rest,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, masker.mask(value).text])),
    ...(label === undefined ? {} : { label: masker.mask(label).text }),
    ...(text === undefined ? {} : { text: masker.mask(text).text }),
    line: masker.mask(toFactLine(fact)).text,
  };
}
