import type { RecordRef } from '../../connectors/connector.ts';
import type { Stretch } from '../privacy/mask.ts';
import { toHarmless } from './untrusted-text.ts';

/** What a fact is about. */
export type FactTopic = 'account' | 'contact' | 'deal' | 'ticket' | 'owner' | 'person' | 'event' | 'signal' | 'total' | 'conflict';

/** One thing known about an entity, from a source or counted over the graph. */
export interface Fact {
  /** `F12`; answers cite it. */
  readonly id: string;
  readonly topic: FactTopic;
  /** Golden id of what it is about, or the event's id. */
  readonly about: string;
  /** Name, subject or title, as a source wrote it. */
  readonly label?: string;
  /** Named values in the order in which they are told: `stage` → `NEGOTIATION`. */
  readonly values: Readonly<Record<string, string>>;
  /** Free text as somebody wrote it. */
  readonly text?: string;
  /** Set where it is told of the entity's account, and the entity has no part in it. */
  readonly concerns?: 'account';
  /** Set where it is, or comes from, somebody or something that must not be pursued. */
  readonly pursue?: 'no';
  /** The record that states it. */
  readonly source?: RecordRef;
}

/** A fact before it has its number. */
export type UnnumberedFact = Omit<Fact, 'id'>;

/** Numbers facts in the order in which they are told. */
export function numberFacts(facts: readonly UnnumberedFact[]): readonly Fact[] {
  return facts.map((fact, index) => ({ id: `F${index + 1}`, ...fact }));
}

/** Characters of a fact's name and of its free text that are told. */
const LABEL_LENGTH = 120;
const TEXT_LENGTH = 280;

/** Where a text may be cut so that it is at most `length` characters long. */
export type CutAt = (text: string, length: number) => number;

/** A fact with its name and text on one line each, no longer than they are told. */
export function toTold(fact: Fact, cutAt: CutAt): Fact {
  const { label: name, text: words, ...rest } = fact;
  const label = toExcerpt(name, LABEL_LENGTH, cutAt);
  const text = toExcerpt(words, TEXT_LENGTH, cutAt);
  return { ...rest, ...(label === undefined ? {} : { label }), ...(text === undefined ? {} : { text }) };
}

/** The fact as a model reads it: `F12 deal "Renewal" stage=NEGOTIATION since=2026-03-02 [salesforce]`. */
export function toFactLine({ id, topic, label, values, text, source, concerns, pursue }: Fact): string {
  const named = Object.entries({ concerns, pursue, ...values }).map(([name, value]) => value && `${name}=${value}`);
  return present([
    id,
    topic,
    label === undefined ? undefined : `"${label.replaceAll('"', "'")}"`,
    ...named,
    text === undefined ? undefined : `says: ${text}`,
    source && `[${source.source}]`,
  ]).join(' ');
}

/** The parts of a fact's line that people wrote: its name and its text. */
export function proseInLine(line: string, { id, topic, label, text = '', source }: Fact): readonly Stretch[] {
  const begin = id.length + topic.length + 3;
  const end = line.length - (source === undefined ? 0 : source.source.length + 3);
  return [
    { start: begin, end: begin + (label?.length ?? 0) },
    { start: end - text.length, end },
  ];
}

/** The parts of {@link toEvidenceText} that people wrote. */
export function proseInEvidence(words: string, { topic, label, text }: Fact): readonly Stretch[] {
  const begin = subjectOf(topic).length + 2;
  const end = words.length - 1;
  return [
    { start: begin, end: begin + (label?.length ?? 0) },
    { start: text === undefined ? end : end - text.length, end },
  ];
}

function subjectOf(topic: FactTopic): string {
  return topic === 'total' ? 'In all' : topic;
}

/** The fact as a person reads it. */
export function toEvidenceText({ topic, label, values, text, concerns, pursue }: Fact): string {
  const named = Object.entries(values).map(
    ([name, value]) => `${name.replaceAll('-', ' ')} ${isOurWord(name) ? plainWords(value) : value}`,
  );
  const subject = present([
    subjectOf(topic),
    label === undefined ? undefined : `"${label}"`,
    concerns === undefined ? undefined : 'at the account',
  ]).join(' ');
  const details = [...named, ...(pursue === undefined ? [] : ['not to be pursued'])].join(', ');
  const told = present([`${subject.slice(0, 1).toUpperCase()}${subject.slice(1)}`, details]).join(': ');
  return present([told, text === undefined ? undefined : `“${text}”`]).join(' – ');
}

const OUR_WORDS: ReadonlySet<string> = new Set(['lifecycle', 'stage', 'status', 'priority', 'event', 'direction', 'signal']);

// Values of these are our own enumerations; all others are a source's words.
function isOurWord(name: string): boolean {
  return OUR_WORDS.has(name);
}

/** Picklists write "FOOD_BEVERAGES" where people write "food beverages". */
export function plainWords(value: string): string {
  if (value === 'EMAIL') return 'e-mail';
  return /^[A-Z]+(?:_[A-Z]+)*$/u.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value;
}

/** What is read of a text: what is told of it and what tells where it can be cut. */
const READ_LENGTH = 2_000;

function toExcerpt(text: string | undefined, maxLength: number, cutAt: CutAt): string | undefined {
  const line = text === undefined ? '' : oneLine(toHarmless(text.slice(0, READ_LENGTH)));
  if (line === '') return undefined;
  return line.length <= maxLength ? line : `${line.slice(0, cutAt(line, maxLength - 1)).trimEnd()}…`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

/** Drops what is absent, so that a fact says only what is known. */
export function known(values: Readonly<Record<string, string | number | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): readonly [string, string][] => {
      const told = value === undefined ? '' : oneLine(toHarmless(String(value)));
      if (told === '') return [];
      return [[name, told.length <= LABEL_LENGTH ? told : `${told.slice(0, LABEL_LENGTH - 1).replace(/\s\S*$/u, '')}…`]];
    }),
  );
}

function present(parts: readonly (string | undefined)[]): readonly string[] {
  return parts.filter((part): part is string => part !== undefined && part !== '');
}
