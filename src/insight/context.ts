import { findUnknown } from '../privacy/free-text/find-unknown.ts';
import { createMasker } from '../privacy/mask.ts';
import type { Masker, MaskOptions } from '../privacy/mask.ts';
import type { MaskedText } from '../privacy/masked-text.ts';
import { proseInEvidence, proseInLine, toEvidenceText, toFactLine, toTold } from './fact.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts.ts';
import { fingerprintOf } from './fingerprint.ts';
import { knownValuesOf } from './known-values.ts';
import { once } from './once.ts';
import { NO_PLAYBOOKS, playbookFor, playFor } from './playbook.ts';
import type { Play } from './playbook.ts';
import { policiesFor } from './policy.ts';
import type { Policy } from './policy.ts';
import type { InsightfulEntity, Subject } from './subject.ts';
import type { Detail } from './token-budget.ts';
import { holdsAddress, unsafeMark } from './unsafe-output.ts';

/** A fact whose words are masked. Name, values and words are quoted: put back, they are as they were written. */
export interface MaskedFact extends Omit<Fact, 'label' | 'text' | 'values'> {
  /** Undefined also where it holds what no answer may repeat, such as a mail address. */
  readonly label: MaskedText | undefined;
  /** Without those that hold a mail address. */
  readonly values: Readonly<Record<string, MaskedText>>;
  /** The whole fact on one line, as a model reads it. */
  line(): MaskedText;
  /** The name as it stands in that line. */
  labelInLine(): MaskedText | undefined;
  /** The whole fact as a person reads it. */
  words(): MaskedText;
  /** The same fact with more or less of its free text in its line. */
  at(detail: Detail): MaskedFact;
}

/** Everything an answer about one entity is made from. */
export interface InsightContext {
  readonly entity: Pick<InsightfulEntity, 'id' | 'kind'>;
  readonly facts: readonly MaskedFact[];
  readonly policies: readonly Policy[];
  /** The kinds of next step that the viewer's playbook allows here. */
  readonly play: Play;
  /** Golden ids of contacts and deals that no step may be about. */
  readonly leftAlone: ReadonlySet<string>;
  readonly fingerprint: string;
  /** The day it is, `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly masker: Masker;
}

/** What a context depends on besides its subject. */
export interface ContextOptions {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The viewer's playbook. @default every kind of step is allowed */
  readonly book?: ReturnType<typeof playbookFor>;
}

/** The context of a subject, its facts masked. */
export function toContext(subject: Subject, { now, book = playbookFor(NO_PLAYBOOKS, undefined) }: ContextOptions): InsightContext {
  const masker = createMasker(knownValuesOf(subject), { findUnknown });
  const today = new Date(now).toISOString().slice(0, 10);
  const quote = remembering((text) => masker.quote(text).text);
  return {
    entity: { id: subject.entity.id, kind: subject.entity.kind },
    facts: factsOf(subject, today).map((fact) => maskFact(fact, { masker, quote })),
    policies: policiesFor(subject),
    play: playFor(subject, book),
    leftAlone: new Set(subject.leftAlone.entities.map(({ entity }) => entity.id)),
    fingerprint: fingerprintOf(subject, now),
    today,
    masker,
  };
}

// A value is a word of ours or one picked from a list: nobody wrote it as prose.
const NO_PROSE: MaskOptions = { prose: [] };

type Quote = (text: string) => MaskedText;

interface Masking {
  readonly masker: Masker;
  readonly quote: Quote;
}

// The same few words stand in many facts.
function remembering(quote: Quote): Quote {
  const known = new Map<string, MaskedText>();
  return (text) => {
    const quoted = known.get(text) ?? quote(text);
    known.set(text, quoted);
    return quoted;
  };
}

// Everything is masked when it is asked for: a draft needs few of many facts.
function maskFact(fact: Fact, masking: Masking, detail: Detail = 'full'): MaskedFact {
  const { masker, quote } = masking;
  const { label: _label, text: _text, values, ...rest } = fact;
  const told = once(() => toTold(fact, (text, length) => masker.cutAt(text, length)));
  const label = once(() => {
    const quoted = mapped(told().label, quote);
    // A subject that holds an address or a link is told as what it is, and not repeated.
    const isUnfit = unsafeMark(quoted ?? '', [...masker.issued(), ...masker.quoted()]) !== undefined || holdsAddress(told().label ?? '');
    return isUnfit ? undefined : quoted;
  });
  const quotedValues = once(() =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => (holdsAddress(value) ? [] : [[name, masker.quote(value, NO_PROSE).text] as const])),
    ),
  );
  const line = once(() => {
    const shown = shorten(told(), { masker, detail });
    const text = toFactLine(shown);
    return masker.mask(text, { prose: proseInLine(text, shown) }).text;
  });
  const words = once(() => {
    const text = toEvidenceText(told());
    return masker.quote(text, { prose: proseInEvidence(text, told()) }).text;
  });
  const lengths = new Map<Detail, MaskedFact>();
  const masked: MaskedFact = {
    ...rest,
    get label() {
      return label();
    },
    get values() {
      return quotedValues();
    },
    line,
    labelInLine: () => mapped(told().label?.replaceAll('"', "'"), (text) => masker.mask(text).text),
    words,
    // Each length is masked once, however often it is asked for.
    at(other) {
      if (other === detail) return masked;
      const known = lengths.get(other) ?? maskFact(fact, masking, other);
      lengths.set(other, known);
      return known;
    },
  };
  return masked;
}

/** Characters of a free text of which only the beginning is told. */
const BRIEF_LENGTH = 80;

function shorten(told: Fact, { masker, detail }: { readonly masker: Masker; readonly detail: Detail }): Fact {
  const { text, ...bare } = told;
  if (text === undefined || detail === 'full') return told;
  if (detail === 'bare') return bare;
  return text.length <= BRIEF_LENGTH ? told : { ...bare, text: `${text.slice(0, masker.cutAt(text, BRIEF_LENGTH - 1)).trimEnd()}…` };
}

function mapped<Value, Result>(value: Value | undefined, map: (value: Value) => Result): Result | undefined {
  return value === undefined ? undefined : map(value);
}
