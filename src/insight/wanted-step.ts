import type { AnsweredStep } from './answer.ts';
import { cite } from './citation.ts';
import type { InsightContext } from './context.ts';
import { fieldWords, isLeftAlone, isOpenDeal, isOwn, messageWords, named, signalOf } from './fact-words.ts';
import { isInPlay } from './playbook.ts';

/**
 * The step that the facts suggest and the playbook has, whatever policies are in force. It is never about anybody who is to be left
 * alone.
 */
export function wantedStep(context: InsightContext): AnsweredStep {
  return RULES.map((rule) => rule(context)).find((step) => step !== undefined && isInPlay(step.kind, context.play)) ?? waiting(context);
}

type Rule = (context: InsightContext) => AnsweredStep | undefined;

/** From the most to the least pressing; the first that applies is the step. */
const RULES: readonly Rule[] = [unansweredMessage, contradiction, wishForMore, overdueClose, stageStep, silence];

/** Days after which an answer comes too late to be one. */
const ANSWERABLE_DAYS = 30;

// Whatever was written or spoken since is taken for the answer; a call or meeting that took place needs none.
const CONVERSATIONS: ReadonlySet<string | undefined> = new Set(['EMAIL', 'CALL', 'MEETING']);

function unansweredMessage({ facts, today }: InsightContext): AnsweredStep | undefined {
  const message = facts.find((fact) => fact.topic === 'event' && isOwn(fact) && CONVERSATIONS.has(fact.values['event']));
  const what = message === undefined ? undefined : messageWords(message);
  if (message === undefined || what === undefined || isLeftAlone(message)) return undefined;
  if ((message.values['on'] ?? '') < daysAfter(today, -ANSWERABLE_DAYS)) return undefined;
  return {
    kind: 'EMAIL',
    text: `Answer the ${what}${spaced(named(message))} of ${message.values['on']} ${cite(message)}.`,
    due: daysAfter(today, 1),
  };
}

function contradiction({ facts, today }: InsightContext): AnsweredStep | undefined {
  const conflict = facts.find(({ topic }) => topic === 'conflict');
  if (conflict === undefined) return undefined;
  return {
    kind: 'CLARIFY_DATA',
    text: `Find out which ${fieldWords(conflict)} is right: ${
      conflict.values['note'] === undefined ? 'the sources contradict each other' : 'what was written down contradicts the record'
    } ${cite(conflict)}.`,
    due: daysAfter(today, 7),
  };
}

function wishForMore({ facts, today }: InsightContext): AnsweredStep | undefined {
  const signal = facts.find((fact) => isOwn(fact) && signalOf(fact) === 'UPSELL');
  if (signal === undefined) return undefined;
  return { kind: 'UPSELL', text: `Make an offer: there are signs that they want more ${cite(signal)}.`, due: daysAfter(today, 7) };
}

function overdueClose({ facts, today }: InsightContext): AnsweredStep | undefined {
  const late = facts.find((fact) => isOpenDeal(fact) && !isLeftAlone(fact) && (fact.values['expected-close'] ?? today) < today);
  if (late === undefined) return undefined;
  return {
    kind: 'CALL',
    text: `Agree on a new date for ${named(late)}: it was to close on ${late.values['expected-close']} ${cite(late)}.`,
    due: daysAfter(today, 2),
  };
}

function stageStep({ facts, today }: InsightContext): AnsweredStep | undefined {
  const deal = facts.find((fact) => isOpenDeal(fact) && !isLeftAlone(fact));
  if (deal === undefined) return undefined;
  const about = `${named(deal)} ${cite(deal)}`;
  switch (deal.values['stage']) {
    case 'PROPOSAL':
      return { kind: 'PROPOSAL', text: `Send or renew the proposal for ${about}.`, due: daysAfter(today, 3) };
    case 'QUALIFICATION':
      return { kind: 'MEETING', text: `Meet to settle what is needed for ${about}.`, due: daysAfter(today, 7) };
    case 'NEGOTIATION':
    case 'COMMITTED':
      return { kind: 'CALL', text: `Call to settle the open terms of ${about}.`, due: daysAfter(today, 3) };
    case undefined:
    default:
      return { kind: 'CALL', text: `Call to find out whether there is a need behind ${about}.`, due: daysAfter(today, 7) };
  }
}

/** Days without any event after which it is time to get in touch. */
const SILENT_DAYS = 60;

function silence({ facts, today }: InsightContext): AnsweredStep | undefined {
  const last = facts.find((fact) => fact.topic === 'event' && isOwn(fact));
  const on = last?.values['on'];
  if (last === undefined || on === undefined || isLeftAlone(last) || on > daysAfter(today, -SILENT_DAYS)) return undefined;
  return { kind: 'EMAIL', text: `Get back in touch: the last event was on ${on} ${cite(last)}.`, due: daysAfter(today, 7) };
}

function waiting({ facts }: InsightContext): AnsweredStep {
  return { kind: 'WAIT', text: `Nothing needs doing now ${cite(facts[0])}.` };
}

function spaced(text: string): string {
  return text === '' ? '' : ` ${text}`;
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
