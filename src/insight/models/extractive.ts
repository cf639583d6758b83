import type { Answer } from '../answer.ts';
import { withoutCitations } from '../citation.ts';
import type { InsightContext, MaskedFact } from '../context.ts';
import { fieldWords, isLeftAlone, isOpenCriticalTicket, isOpenDeal, isOwn, named, signalOf, whoIsLeftAlone } from '../fact-words.ts';
import { plainWords } from '../fact.ts';
import { ruleStep } from '../rule-step.ts';
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
  for (const compose of [whoOrWhat, signals, leftAlone, criticalTicket, deals, otherTickets, contradiction, lastEvent, atAccount]) {
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
const signals: Composer = ({ facts }) => {
  const own = facts.filter((fact) => isOwn(fact) && !isLeftAlone(fact));
  return [...new Set(own.map((fact) => signalOf(fact)))].flatMap((kind) => {
    const words = SIGNAL_WORDS[kind ?? '']?.own;
    return words === undefined
      ? []
      : [
          say(
            words,
            own.find((fact) => signalOf(fact) === kind),
          ),
        ];
  });
};

const leftAlone: Composer = ({ facts }) =>
  facts
    .filter((fact) => signalOf(fact) !== undefined && isLeftAlone(fact))
    .map((fact) => say(`${whoIsLeftAlone(fact)} is not to be pursued`, fact));

const criticalTicket: Composer = ({ facts }) =>
  facts.filter((fact) => isOwn(fact) && isOpenCriticalTicket(fact)).map((ticket) => say(`The ${ticketWords(ticket)}`, ticket));

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
  if (total === undefined || facts.some((fact) => isOwn(fact) && isOpenCriticalTicket(fact))) return [];
  const number = total.values['open-tickets'];
  return [say(`${number} ${number === '1' ? 'ticket is' : 'tickets are'} open`, total)];
};

const contradiction: Composer = ({ facts }) =>
  facts
    .filter(({ topic }) => topic === 'conflict')
    .map((fact) => {
      const claims = Object.entries(fact.values).filter(([name]) => name !== 'field');
      return say(
        `The sources differ on the ${fieldWords(fact)}: ${claims.map(([source, value]) => `${plainWords(value)} in ${source}`).join(', ')}`,
        fact,
      );
    });

const lastEvent: Composer = ({ facts, today }) => {
  const told = facts.filter(isOwn).flatMap((fact) => {
    const words = eventWords(fact, today);
    return words === undefined ? [] : [say(`The ${words}`, fact)];
  });
  return told.slice(0, 1);
};
