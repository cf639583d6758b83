import { createMasker } from '../privacy/mask.ts';
import type { Masker } from '../privacy/mask.ts';
import type { MaskedText } from '../privacy/masked-text.ts';
import { toEvidenceText, toFactLine } from './fact.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts.ts';
import { fingerprintOf } from './fingerprint.ts';
import { knownValuesOf } from './known-values.ts';
import { policiesFor } from './policy.ts';
import type { Policy } from './policy.ts';
import type { InsightfulEntity, Subject } from './subject.ts';

/** A fact whose words are masked. */
export interface MaskedFact extends Omit<Fact, 'label' | 'text' | 'values'> {
  readonly label?: MaskedText;
  readonly values: Readonly<Record<string, MaskedText>>;
  /** The whole fact on one line, as a model reads it. */
  line(): MaskedText;
  /** The whole fact as a person reads it. */
  words(): MaskedText;
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
  const mask = remembering((text) => masker.mask(text).text);
  return {
    entity: { id: subject.entity.id, kind: subject.entity.kind },
    facts: factsOf(subject).map((fact) => maskFact(fact, mask)),
    policies: policiesFor(subject),
    fingerprint: fingerprintOf(subject, now),
    today: new Date(now).toISOString().slice(0, 10),
    masker,
  };
}

type Mask = (text: string) => MaskedText;

// Lines and words are masked when they are asked for: a draft needs few of them.
function maskFact(fact: Fact, mask: Mask): MaskedFact {
  const { id, topic, about, label, values, source } = fact;
  return {
    id,
    topic,
    about,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, mask(value)])),
    ...(label === undefined ? {} : { label: mask(label) }),
    ...(source === undefined ? {} : { source }),
    line: () => mask(toFactLine(fact)),
    words: () => mask(toEvidenceText(fact)),
  };
}

// The same few words stand in many facts.
function remembering(mask: Mask): Mask {
  const known = new Map<string, MaskedText>();
  return (text) => {
    const masked = known.get(text) ?? mask(text);
    known.set(text, masked);
    return masked;
  };
}
