import type { MaskedFact } from './context.ts';

const CITATION = /\[(?<ids>F\d+(?:\s*[,;]\s*F\d+)*)\]/gu;

/** Ids of the facts a text cites, each once, in order. */
export function citedIds(text: string): readonly string[] {
  return [...new Set([...text.matchAll(CITATION)].flatMap((match) => match.groups?.['ids']?.split(/\s*[,;]\s*/u) ?? []))];
}

/** A text without its citations. */
export function withoutCitations(text: string): string {
  return text.replaceAll(CITATION, '');
}

/** The citation of facts, as it is written. */
export function cite(...facts: readonly (MaskedFact | undefined)[]): string {
  return facts.map((fact) => (fact === undefined ? '' : `[${fact.id}]`)).join('');
}
