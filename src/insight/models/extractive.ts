import { restore } from '../../privacy/restore.ts';
import type { Answer } from '../answer.ts';
import { withoutCitations } from '../citation.ts';
import type { InsightContext, MaskedFact } from '../context.ts';
import { fieldWords, isLeftAlone, isOpenCriticalTicket, isOpenDeal, isOwn, named, signalOf, whoIsLeftAlone } from '../fact-words.ts';
import { plainWords } from '../fact.ts';
import { forbidsSale } from '../ground.ts';
import { valuesOf } from '../masker-values.ts';
import { ruleStep } from '../rule-step.ts';
import { pushesSale } from '../sales-push.ts';
import { atAccount } from './at-account.ts';
import { eventWords, say, SIGNAL_WORDS, ticketWords } from './sentences.ts';

/** What answers of the built-in model are labelled with. */
export const EXTRACTIVE_MODEL = 'extractive';

/** Words a summary has at most, citations not counted. */
const MAX_WORDS = 80;

/** The answer that the facts give without a language model; the same facts always give the same words. */
export function extractiveAnswer(context: InsightContext): Answer {
  return { summary: [...extractiveSentences(context)].join(' '), nextStep: ruleStep(context) };
}

/**
 * The sentences of the summary, one after the other as they are put together. Each cites the facts it rests on; the most
 * material come first, and what would exceed 80 words is left out.
 *
 * @yields one sentence.
 */
export function* extractiveSentences(context: InsightContext): Generator<string, void, undefined> {
  let words = 0;
  const valueOf = valuesOf(context.masker);
  for (const compose of COMPOSERS) {
    for (const sentence of compose(context)) {
      // Counted as it will be read: a token is one word, and the name behind it may be four.
      const length = restore(withoutCitations(sentence), valueOf).split(/\s+/u).filter(Boolean).length;
      if (words + length > MAX_WORDS) continue;
      words += length;
      yield sentence;
    }
  }
}

type Composer = (context: InsightContext) => readonly string[];

/** What stops business comes before what it is about; then who it is, what is to be won, what stands against it, and what happened last. */
const COMPOSERS: readonly Composer[] = [
  (context) => criticalTicket(context),
  (context) => signals(context, (kind) => STOPPING.has(kind)),
  (context) => whoOrWhat(context),
  (context) => leftAlone(context),
  (context) => deals(context),
  (context) => contradiction(context),
  (context) => signals(context, (kind) => !STOPPING.has(kind) && kind !== 'SILENT'),
  (context) => lastEvent(context),
  (context) => signals(context, (kind) => kind === 'SILENT'),
  (context) => otherTickets(context),
  (context) => atAccount(context),
  (context) => nothingKnown(context),
];

const STOPPING: ReadonlySet<string> = new Set(['DO_NOT_PURSUE', 'OVERDUE_INVOICE']);

const whoOrWhat: Composer = ({ entity, facts }) => {
  const [fact] = facts;
  if (fact === undefined) return [];
  const company = facts.find(({ topic }) => topic === 'account');
  switch (entity.kind) {
    case 'account':
      return [say(`${fact.label ?? 'The company'} ${accountWords(fact)}`, fact)];
    case 'contact': {
      const role = behind(', ', fact.values['title']);
      return [say(`${fact.label ?? 'The contact'}${role}${behind(' at ', company?.label)}, ${contactWords(fact)}`, fact, company)];
    }
    case 'deal':
      return [say(`The deal${behind(' ', named(fact))}${behind(' with ', company?.label)} ${dealWords(fact)}`, fact, company)];
  }
};

function contactWords(fact: MaskedFact): string {
  return lifecycleWords(fact) ?? 'is a contact';
}

function behind(words: string, name: string | undefined): string {
  return name === undefined || name === '' ? '' : `${words}${name}`;
}

const LIFECYCLE_WORDS: Readonly<Record<string, string>> = {
  LEAD: 'a lead',
  PROSPECT: 'a prospect',
  CUSTOMER: 'a customer',
  FORMER: 'a former customer',
};

function lifecycleWords({ values }: MaskedFact): string | undefined {
  const words = LIFECYCLE_WORDS[values['lifecycle'] ?? ''];
  return words === undefined ? undefined : `is ${words}`;
}

function accountWords(fact: MaskedFact): string {
  const { industry, employees } = fact.values;
  const trade = industry === undefined ? '' : ` in ${plainWords(industry)}`;
  const size = employees === undefined ? '' : ` with ${employees} employees`;
  return `${lifecycleWords(fact) ?? 'is a company'}${trade}${size}`;
}

const STAGE_WORDS: Readonly<Record<string, string>> = {
  PROSPECTING: 'is at prospecting',
  QUALIFICATION: 'is at qualification',
  PROPOSAL: 'has a proposal out',
  NEGOTIATION: 'is in negotiation',
  COMMITTED: 'is agreed by word',
};

function dealWords({ values }: MaskedFact): string {
  const { stage = '', since, amount, closed = since } = values;
  const worth = amount === undefined ? [] : [`worth ${amount}`];
  if (stage === 'WON' || stage === 'LOST')
    return [`was ${plainWords(stage)}${closed === undefined ? '' : ` on ${closed}`}`, ...worth].join(', ');
  const close = values['expected-close'];
  return [
    `${STAGE_WORDS[stage] ?? 'is at a stage we do not know'}${since === undefined ? '' : ` since ${since}`}`,
    ...worth,
    ...(close === undefined ? [] : [`expected to close on ${close}`]),
  ].join(', ');
}

// A kind of signal is said once, whatever it rests on. The critical ticket has a sentence of its own, which says more than its signal.
function signals({ facts }: InsightContext, isWanted: (kind: string) => boolean): readonly string[] {
  const own = facts.filter((fact) => isOwn(fact) && !isLeftAlone(fact));
  const kinds = new Set(own.map((fact) => signalOf(fact)).filter((kind) => kind !== undefined && isWanted(kind)));
  return [...kinds].flatMap((kind) => {
    const words = SIGNAL_WORDS[kind ?? '']?.own;
    const first = own.find((fact) => signalOf(fact) === kind);
    return words === undefined ? [] : [say(words, first)];
  });
}

const leftAlone: Composer = ({ facts }) =>
  facts
    .filter((fact) => signalOf(fact) !== undefined && isLeftAlone(fact))
    .map((fact) => say(`${whoIsLeftAlone(fact)} is not to be pursued`, fact));

const criticalTicket: Composer = ({ facts }) =>
  facts.filter((fact) => isOwn(fact) && isOpenCriticalTicket(fact)).map((ticket) => say(`The ${ticketWords(ticket)}`, ticket));

// The one that closes next is worth more words than the largest: it is the one there is still time for.
const deals: Composer = ({ entity, facts, today }) => {
  const total = facts.find(({ topic, values }) => topic === 'total' && values['open-deals'] !== undefined && values['open-deals'] !== '0');
  const open = facts.filter((fact) => isOpenDeal(fact) && fact.about !== entity.id);
  const next = open.toSorted((left, right) => closeOf(left, today).localeCompare(closeOf(right, today)))[0];
  const number = total?.values['open-deals'];
  if (number === '1' || total === undefined)
    return next === undefined ? [] : [say(`The open deal ${nameOr(next)}${dealWords(next)}`, next)];
  const amount = total.values['open-amount'];
  return [
    say(`${number} deals are open${amount === undefined ? '' : `, worth ${amount} in all`}`, total),
    ...(next === undefined
      ? []
      : [say(`${next.values['expected-close'] === undefined ? 'One' : 'The next to close'}, ${nameOr(next)}${dealWords(next)}`, next)]),
  ];
};

// Those whose day has passed come behind those whose day is still to come, and those without a day last.
function closeOf({ values }: MaskedFact, today: string): string {
  const close = values['expected-close'];
  if (close === undefined) return '9';
  return close < today ? `8${close}` : close;
}

function nameOr(fact: MaskedFact): string {
  const name = named(fact);
  return name === '' ? '' : `${name} `;
}

const otherTickets: Composer = ({ facts }) => {
  const total = facts.find(({ topic, values }) => topic === 'total' && values['open-tickets'] !== undefined);
  if (total === undefined || facts.some((fact) => isOwn(fact) && isOpenCriticalTicket(fact))) return [];
  const number = total.values['open-tickets'];
  return [say(`${number} ${number === '1' ? 'ticket is' : 'tickets are'} open`, total)];
};

const contradiction: Composer = ({ facts }) =>
  facts
    .filter(({ topic }) => topic === 'conflict')
    .map((fact) => {
      const { field: _field, record, note, on, ...claims } = fact.values;
      if (record !== undefined && note !== undefined) {
        return say(`The record says ${plainWords(record)}, while a note of ${on} says ${note}`, fact);
      }
      const told = Object.entries(claims).map(([source, value]) => `${plainWords(value)} in ${source}`);
      return say(`The sources differ on the ${fieldWords(fact)}: ${told.join(', ')}`, fact);
    });

const nothingKnown: Composer = ({ facts }) => {
  const nothing = facts.find(({ topic, values }) => topic === 'total' && values['events'] === '0');
  return nothing === undefined ? [] : [say('No deal is open and nothing has happened yet that we know of', nothing)];
};

const lastEvent: Composer = ({ facts, policies, today }) => {
  const isPoliced = policies.some(forbidsSale);
  const told = facts.filter(isOwn).flatMap((whole) => {
    // Nobody's subject gets to say what policy forbids to be said.
    const fact = isPoliced && pushesSale(whole.label ?? '') ? { ...whole, label: undefined } : whole;
    const words = eventWords(fact, today);
    return words === undefined ? [] : [say(`The ${words}`, fact)];
  });
  return told.slice(0, 1);
};
