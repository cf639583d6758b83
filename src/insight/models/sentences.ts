import { cite } from '../citation.ts';
import type { MaskedFact } from '../context.ts';
import { named } from '../fact-words.ts';

/** A sentence and the facts it rests on. */
export function say(words: string, ...facts: readonly (MaskedFact | undefined)[]): string {
  return `${words} ${cite(...facts)}.`;
}

/** What a signal means, of the entity itself and within a sentence about its account. */
export const SIGNAL_WORDS: Readonly<Record<string, { readonly own: string; readonly within: string }>> = {
  DO_NOT_PURSUE: { own: 'They are not to be pursued', within: 'nobody is to be pursued' },
  CHURN_RISK: { own: 'They may leave', within: 'there are signs that they may leave' },
  COMPETITOR: { own: 'A competitor is in play', within: 'a competitor is in play' },
  UPSELL: { own: 'They may want more', within: 'they may want more' },
  OVERDUE_INVOICE: { own: 'An invoice is overdue', within: 'an invoice is overdue' },
  SILENT: { own: 'Nothing has been heard for long', within: 'nothing has been heard for long' },
};

/** What is said of an open critical ticket, behind its article. */
export function ticketWords(ticket: MaskedFact): string {
  const { opened } = ticket.values;
  return `critical ticket ${named(ticket)} is open${opened === undefined ? '' : ` since ${opened}`}`;
}

const EVENT_WORDS: Readonly<Record<string, string>> = {
  EMAIL: 'e-mail',
  CALL: 'call',
  MEETING: 'meeting',
  NOTE: 'note',
  TASK: 'task',
};

/** What is said of a latest event, behind its article; undefined for what is still to come and for milestones, told elsewhere. */
export function eventWords(fact: MaskedFact, today: string): string | undefined {
  const what = fact.topic === 'event' ? EVENT_WORDS[fact.values['event'] ?? ''] : undefined;
  const { on, direction } = fact.values;
  if (what === undefined || on === undefined || on > today) return undefined;
  const way = direction === undefined ? '' : `${direction.toLowerCase()} `;
  return `last ${way}${what} was on ${on}${fact.label === undefined ? '' : `: ${named(fact)}`}`;
}
