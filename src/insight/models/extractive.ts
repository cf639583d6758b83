import type { Answer } from '../answer.ts';
import { cite, withoutCitations } from '../citation.ts';
import type { InsightContext, MaskedFact } from '../context.ts';
import { fieldWords, isOpenCriticalTicket, isOpenDeal, named, ruleStep } from '../rule-step.ts';

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
  for (const compose of [whoOrWhat, signals, criticalTicket, deals, otherTickets, contradiction, lastEvent]) {
    for (const sentence of compose(context)) {
      const length = withoutCitations(sentence).split(/\s+/u).filter(Boolean).length;
      if (words > 0 && words + length > MAX_WORDS) continue;
      words += length;
      yield sentence;
    }
  }
}

type Composer = (context: InsightContext) => readonly string[];

const whoOrWhat: Composer = ({ entity, facts }) => {
  const [fact] = facts;
  if (fact === undefined) return [];
  const company = facts.find(({ topic }) => topic === 'account');
  switch (entity.kind) {
    case 'account':
      return [say(`${fact.label ?? 'The company'} ${accountWords(fact)}`, fact)];
    case 'contact': {
      const role = fact.values['title'] === undefined ? '' : `, ${fact.values['title']}`;
      const at = company === undefined ? '' : ` at ${company.label}`;
      return [say(`${fact.label ?? 'The contact'}${role}${at}, ${lifecycleWords(fact) ?? 'is a contact'}`, fact, company)];
    }
    case 'deal': {
      const withWhom = company === undefined ? '' : ` with ${company.label}`;
      return [say(`The deal ${named(fact)}${withWhom} ${dealWords(fact)}`, fact, company)];
    }
  }
};

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

// Picklists write "FOOD_BEVERAGES" where people write "food beverages".
function plainWords(value: string): string {
  return /^[A-Z]+(?:_[A-Z]+)*$/u.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value;
}

const STAGE_WORDS: Readonly<Record<string, string>> = {
  PROSPECTING: 'is at prospecting',
  QUALIFICATION: 'is at qualification',
  PROPOSAL: 'has a proposal out',
  NEGOTIATION: 'is in negotiation',
  COMMITTED: 'is agreed by word',
  WON: 'is won',
  LOST: 'is lost',
};

function dealWords({ values }: MaskedFact): string {
  const { stage = '', since, amount, closed } = values;
  const parts = [
    `${STAGE_WORDS[stage] ?? 'is at a stage we do not know'}${since === undefined ? '' : ` since ${since}`}`,
    amount === undefined ? undefined : `worth ${amount}`,
    values['expected-close'] === undefined || closed !== undefined ? undefined : `expected to close on ${values['expected-close']}`,
    closed === undefined ? undefined : `closed on ${closed}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

const SIGNAL_WORDS: Readonly<Record<string, string>> = {
  DO_NOT_PURSUE: 'They are not to be pursued',
  CHURN_RISK: 'They may leave',
  COMPETITOR: 'A competitor is in play',
  UPSELL: 'They may want more',
  OVERDUE_INVOICE: 'An invoice is overdue',
  SILENT: 'Nothing has been heard for long',
};

// The critical ticket has a sentence of its own, which says more than its signal.
const signals: Composer = ({ facts }) =>
  facts.flatMap((fact) => {
    const words = fact.topic === 'signal' ? SIGNAL_WORDS[fact.values['signal'] ?? ''] : undefined;
    return words === undefined ? [] : [say(words, fact)];
  });

const criticalTicket: Composer = ({ facts }) =>
  facts.filter(isOpenCriticalTicket).map((ticket) => {
    const { opened } = ticket.values;
    return say(`The critical ticket ${named(ticket)} is open${opened === undefined ? '' : ` since ${opened}`}`, ticket);
  });

const deals: Composer = ({ entity, facts }) => {
  const total = facts.find(({ topic, values }) => topic === 'total' && values['open-deals'] !== undefined);
  const largest = facts.find((fact) => isOpenDeal(fact) && fact.about !== entity.id);
  const number = total?.values['open-deals'];
  if (number === '1') return largest === undefined ? [] : [say(`The open deal ${named(largest)} ${dealWords(largest)}`, largest)];
  const amount = total?.values['open-amount'];
  return [
    ...(number === undefined ? [] : [say(`${number} deals are open${amount === undefined ? '' : `, worth ${amount}`}`, total)]),
    ...(largest === undefined ? [] : [say(`The largest, ${named(largest)}, ${dealWords(largest)}`, largest)]),
  ];
};

const otherTickets: Composer = ({ facts }) => {
  const total = facts.find(({ topic, values }) => topic === 'total' && values['open-tickets'] !== undefined);
  if (total === undefined || facts.some(isOpenCriticalTicket)) return [];
  const number = total.values['open-tickets'];
  return [say(`${number} ${number === '1' ? 'ticket is' : 'tickets are'} open`, total)];
};

const contradiction: Composer = ({ facts }) =>
  facts
    .filter(({ topic }) => topic === 'conflict')
    .map((fact) => {
      const claims = Object.entries(fact.values).filter(([name]) => name !== 'field');
      return say(
        `The sources differ on the ${fieldWords(fact)}: ${claims.map(([source, value]) => `${value} in ${source}`).join(', ')}`,
        fact,
      );
    });

const EVENT_WORDS: Readonly<Record<string, string>> = {
  EMAIL: 'e-mail',
  CALL: 'call',
  MEETING: 'meeting',
  NOTE: 'note',
  TASK: 'task',
};

const lastEvent: Composer = ({ facts }) => {
  const event = facts.find(({ topic, values }) => topic === 'event' && EVENT_WORDS[values['event'] ?? ''] !== undefined);
  if (event === undefined) return [];
  const way = event.values['direction'] === undefined ? '' : `${event.values['direction'].toLowerCase()} `;
  const what = `${way}${EVENT_WORDS[event.values['event'] ?? ''] ?? 'event'}`;
  return [say(`The last ${what} was on ${event.values['on']}${event.label === undefined ? '' : `: ${named(event)}`}`, event)];
};

function say(words: string, ...facts: readonly (MaskedFact | undefined)[]): string {
  return `${words} ${cite(...facts)}.`;
}
