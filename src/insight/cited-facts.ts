import { createHash } from 'node:crypto';

import type { Answer } from './answer.ts';
import { toEvidenceText, toTold } from './fact.ts';
import type { Fact } from './fact.ts';
import { figureOfValue, figuresOf } from './figure-writing.ts';

/** What an answer cites, so that its texts can be held against the facts as they are later. Values are kept as hashes only. */
export interface CitedFacts {
  /** By the id it is cited by. */
  readonly facts: Readonly<Record<string, CitedFact>>;
  readonly figures: readonly FigureReference[];
}

/** A cited fact as it was. */
export interface CitedFact {
  /** Says which fact it is, whatever its number. */
  readonly identity: string;
  /** Hash of each value, by name; of the free text too. */
  readonly values: Readonly<Record<string, string>>;
  /** The unit of each value that is a figure, by name: a currency, or nothing. */
  readonly figures: Readonly<Record<string, string>>;
  /** Set where a figure stands beside its citation that is none of its values as they are written: rounded, or counted together. */
  readonly isRounded: boolean;
}

/** A figure in a text that is a fact's. */
export interface FigureReference {
  readonly part: 'summary' | 'nextStep';
  /** UTF-16 code units of the masked text. */
  readonly start: number;
  readonly end: number;
  /** Id the fact is cited by. */
  readonly fact: string;
  /** Name of its value. */
  readonly value: string;
}

/** The texts of an answer. */
type Texts = Readonly<Record<FigureReference['part'], string>>;

/**
 * What the texts of an answer cite.
 *
 * @param facts - the facts it was written from, each under the id it is cited by, with its values unmasked.
 */
export function citeFacts(answer: Answer, facts: ReadonlyMap<string, Fact>): CitedFacts {
  const texts: Texts = { summary: answer.summary, nextStep: answer.nextStep.text };
  const passages = (['summary', 'nextStep'] as const).flatMap((part) => passagesOf(texts[part]).map((passage) => ({ ...passage, part })));
  const figures: FigureReference[] = [];
  const rounded = new Set<string>();
  const named = new Set(passages.filter(({ text }) => /["“]|\[[A-Z]+_\d+\]/u.test(text)).flatMap(({ cited }) => cited));
  for (const { part, start, text, cited } of passages) {
    for (const figure of figuresOf(text)) {
      const found = cited.map((id) => ({ id, name: nameOf(figure.value, facts.get(id)) })).find(({ name }) => name !== undefined);
      if (found?.name === undefined) cited.forEach((id) => rounded.add(id));
      else figures.push({ part, start: start + figure.start, end: start + figure.end, fact: found.id, value: found.name });
    }
    // A number that cannot be written anew, such as 1.2 million, is a figure all the same.
    if (/\d\s?(?:k|m|bn|thousand|million|billion)(?!\p{L})/iu.test(text)) cited.forEach((id) => rounded.add(id));
  }
  const ids = [...new Set(passages.flatMap(({ cited }) => cited))];
  return {
    facts: Object.fromEntries(
      ids.flatMap((id) => {
        const fact = facts.get(id);
        return fact === undefined ? [] : [[id, toCited(fact, { isRounded: rounded.has(id), isNamed: named.has(id) })]];
      }),
    ),
    figures,
  };
}

/** A cached answer held against the facts as they are. */
export type Rendered =
  /** Every word of it still stands. */
  | { readonly kind: 'as-written' }
  /** Figures were brought up to date; `evidence` says anew, unmasked, what the changed facts say. */
  | { readonly kind: 'rendered'; readonly summary: string; readonly nextStep: string; readonly evidence: ReadonlyMap<string, string> }
  /** A cited fact says something else now, and no figure alone can put that right. */
  | { readonly kind: 'changed' };

/** Brings the figures of a cached answer up to date, where figures are all that changed. */
export function renderCited(answer: Answer, cited: CitedFacts, current: readonly Fact[]): Rendered {
  const byIdentity = new Map(current.toReversed().map((fact) => [identityOf(fact), fact]));
  const changed = new Map<string, Fact>();
  for (const [id, before] of Object.entries(cited.facts)) {
    const now = byIdentity.get(before.identity);
    if (now === undefined) return { kind: 'changed' };
    const names = changedNames(before, now);
    if (names.length === 0) continue;
    if (names.some((name) => !canFollow(name, before, now))) return { kind: 'changed' };
    changed.set(id, now);
  }
  if (changed.size === 0) return { kind: 'as-written' };
  const summary = withFigures(answer.summary, { part: 'summary', figures: cited.figures, changed });
  const nextStep = withFigures(answer.nextStep.text, { part: 'nextStep', figures: cited.figures, changed });
  if (summary === undefined || nextStep === undefined) return { kind: 'changed' };
  const evidence = new Map([...changed].map(([id, fact]) => [id, toEvidenceText(toTold(fact, (_, length) => length))]));
  return { kind: 'rendered', summary, nextStep, evidence };
}

/** Which fact it is: what it is about and who says so, never what it says. */
export function identityOf({
  topic,
  about,
  concerns,
  source,
  values,
}: Pick<Fact, 'topic' | 'about' | 'concerns' | 'source'> & { readonly values: Readonly<Record<string, string>> }): string {
  return hash(JSON.stringify([topic, about, concerns, source, values['signal'], values['field'], values['event']]));
}

interface Passage {
  /** Where it begins in its text. */
  readonly start: number;
  readonly text: string;
  /** Ids of the facts cited right behind it. */
  readonly cited: readonly string[];
}

const CITATIONS = /(?:\s*\[F\d+(?:\s*[,;]\s*F\d+)*\])+/gu;

function passagesOf(text: string): readonly Passage[] {
  let start = 0;
  return [...text.matchAll(CITATIONS)].map((match) => {
    const passage = { start, text: text.slice(start, match.index), cited: match[0].match(/F\d+/gu) ?? [] };
    start = match.index + match[0].length;
    return passage;
  });
}

function nameOf(figure: string, fact: Fact | undefined): string | undefined {
  return Object.entries(fact?.values ?? {}).find(([, value]) => figureOfValue(value)?.value === figure)?.[0];
}

function toCited(fact: Fact, { isRounded, isNamed }: { readonly isRounded: boolean; readonly isNamed: boolean }): CitedFact {
  const figures = Object.entries(fact.values).filter(([, value]) => figureOfValue(value) !== undefined);
  const { [LABEL]: label, ...values } = hashes(fact);
  return {
    identity: identityOf(fact),
    values: isNamed && label !== undefined ? { ...values, [LABEL]: label } : values,
    figures: Object.fromEntries(figures.map(([name, value]) => [name, figureOfValue(value)?.unit ?? ''])),
    isRounded,
  };
}

/** Names of these are put back as they are now, wherever they stand. */
const NAMED_BY_TOKEN: ReadonlySet<Fact['topic']> = new Set(['account', 'contact', 'person', 'owner']);

const LABEL = 'its label';

function hashes({ topic, label, text, values }: Fact): Readonly<Record<string, string>> {
  const words = { ...(text === undefined ? {} : { text }), ...(label === undefined || NAMED_BY_TOKEN.has(topic) ? {} : { label }) };
  const all = [...Object.entries(values), ...Object.entries(words).map(([name, value]) => [`its ${name}`, value] as const)];
  return Object.fromEntries(all.map(([name, value]) => [name, hash(value)]));
}

function changedNames(before: CitedFact, now: Fact): readonly string[] {
  const after = hashes(now);
  return [...new Set([...Object.keys(before.values), ...Object.keys(after)])].filter(
    (name) => before.values[name] !== after[name] && (name !== LABEL || before.values[LABEL] !== undefined),
  );
}

// A figure that stands nowhere in the text may change, one that does is written anew; words may not.
function canFollow(name: string, before: CitedFact, now: Fact): boolean {
  const unit = figureOfValue(now.values[name] ?? '')?.unit;
  return unit !== undefined && before.figures[name] === unit && !before.isRounded;
}

function withFigures(
  text: string,
  {
    part,
    figures,
    changed,
  }: Pick<FigureReference, 'part'> & { readonly figures: readonly FigureReference[]; readonly changed: ReadonlyMap<string, Fact> },
): string | undefined {
  const written = figuresOf(text);
  let rendered = text;
  for (const reference of figures.filter((each) => each.part === part).toReversed()) {
    const now = changed.get(reference.fact)?.values[reference.value];
    if (now === undefined) continue;
    const value = figureOfValue(now);
    const writing = written.find(({ start, end }) => start === reference.start && end === reference.end);
    const next = value === undefined ? undefined : writing?.write(value.value);
    if (next === undefined) return undefined;
    rendered = `${rendered.slice(0, reference.start)}${next}${rendered.slice(reference.end)}`;
  }
  return rendered;
}

// Half of a SHA-256: enough to see a change by, too little to keep a value in.
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
