import type { RecordRef } from '../../connectors/connector.ts';

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
  /** Free text as somebody wrote it, shortened. */
  readonly text?: string;
  /** The record that states it. */
  readonly source?: RecordRef;
}

/** A fact before it has its number. */
export type UnnumberedFact = Omit<Fact, 'id'>;

/** Numbers facts in the order in which they are told, their labels on one line of at most 120 characters. */
export function numberFacts(facts: readonly UnnumberedFact[]): readonly Fact[] {
  return facts.map(({ label, ...fact }, index) => {
    const line = toExcerpt(label, 120)?.replaceAll('"', "'");
    return { id: `F${index + 1}`, ...fact, ...(line === undefined ? {} : { label: line }) };
  });
}

/** The fact as a model reads it: `F12 deal "Renewal" stage=NEGOTIATION since=2026-03-02 [salesforce]`. */
export function toFactLine({ id, topic, label, values, text, source }: Fact): string {
  const named = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  return present([
    id,
    topic,
    quoted(label),
    ...named,
    text === undefined ? undefined : `says: ${text}`,
    source && `[${source.source}]`,
  ]).join(' ');
}

/** The fact as a person reads it. */
export function toEvidenceText({ topic, label, values, text }: Fact): string {
  const named = Object.entries(values).map(([name, value]) => `${name.replaceAll('-', ' ')} ${value}`);
  const subject = present([topic === 'total' ? 'In all' : topic, quoted(label)]).join(' ');
  const told = [present([`${subject.slice(0, 1).toUpperCase()}${subject.slice(1)}`, named.join(', ')]).join(': ')];
  return present([...told, text === undefined ? undefined : `“${text}”`]).join(' – ');
}

/** Free text on one line, at most `maxLength` characters long. */
export function toExcerpt(text: string | undefined, maxLength: number): string | undefined {
  const line = text?.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim() ?? '';
  if (line === '') return undefined;
  return line.length <= maxLength ? line : `${line.slice(0, maxLength - 1).replace(/\s\S*$/u, '')}…`;
}

/** Drops what is absent, so that a fact says only what is known. */
export function known(values: Readonly<Record<string, string | number | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): readonly [string, string][] => {
      const told = toExcerpt(value === undefined ? undefined : String(value), 120);
      return told === undefined ? [] : [[name, told]];
    }),
  );
}

function present(parts: readonly (string | undefined)[]): readonly string[] {
  return parts.filter((part): part is string => part !== undefined && part !== '');
}

function quoted(label: string | undefined): string | undefined {
  return label === undefined ? undefined : `"${label}"`;
}
