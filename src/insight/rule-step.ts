import type { AnsweredStep } from './answer.ts';
import { cite } from './citation.ts';
import type { InsightContext, MaskedFact } from './context.ts';
import type { FactTopic } from './fact.ts';
import { forbiddingPolicy, toSuppressed } from './policy.ts';
import type { Policy } from './policy.ts';

/** The step that the facts and the policies in force suggest, without any model. */
export function ruleStep(context: InsightContext): AnsweredStep {
  const wanted = RULES.map((rule) => rule(context)).find((step) => step !== undefined) ?? waiting(context);
  const [weightiest] = context.policies;
  return weightiest === undefined ? wanted : replaceForbidden(wanted, context, weightiest);
}

/**
 * A step as policy lets it stand: a forbidden one is replaced by what the policy asks for, and `suppressed` tells why.
 */
export function enforcePolicy(step: AnsweredStep, context: InsightContext): AnsweredStep {
  const policy = forbiddingPolicy(step, context.policies);
  return policy === undefined ? step : replaceForbidden(step, context, policy);
}

function replaceForbidden(step: AnsweredStep, context: InsightContext, policy: Policy): AnsweredStep {
  const forbidden = forbiddingPolicy(step, [policy]);
  return { ...policyStep(context, policy), ...(forbidden === undefined ? {} : { suppressed: toSuppressed(step.kind, forbidden) }) };
}

function policyStep(context: InsightContext, { rule, instead }: Policy): AnsweredStep {
  const signal = context.facts.find(({ topic, values }) => topic === 'signal' && values['signal'] === rule);
  switch (rule) {
    case 'DO_NOT_PURSUE':
      return { kind: instead, text: `Leave them alone: they are not to be pursued ${cite(signal)}.` };
    case 'OPEN_CRITICAL_TICKET': {
      const ticket = context.facts.find(isOpenCriticalTicket);
      const which = ticket === undefined ? 'the open critical ticket' : `the critical ticket ${named(ticket)}`;
      return { kind: instead, text: `Get ${which} resolved before anything is sold ${cite(ticket ?? signal)}.`, due: context.today };
    }
    case 'OVERDUE_INVOICE':
      return { kind: instead, text: `Wait with sales until the overdue invoice is paid ${cite(signal)}.` };
  }
}

type Rule = (context: InsightContext) => AnsweredStep | undefined;

/** From the most to the least pressing; the first that applies is the step. */
const RULES: readonly Rule[] = [unansweredMessage, contradiction, wishForMore, overdueClose, stageStep, silence];

/** Days after which an answer comes too late to be one. */
const ANSWERABLE_DAYS = 30;

function unansweredMessage({ facts, today }: InsightContext): AnsweredStep | undefined {
  const message = facts.find(({ topic, values }) => topic === 'event' && values['direction'] !== undefined);
  if (message?.values['direction'] !== 'INBOUND' || (message.values['on'] ?? '') < daysAfter(today, -ANSWERABLE_DAYS)) return undefined;
  const what = (message.values['event'] ?? 'message').toLowerCase().replace('email', 'e-mail');
  return {
    kind: 'EMAIL',
    text: `Answer the ${what}${spaced(named(message))} of ${message.values['on']} ${cite(message)}.`,
    due: daysAfter(today, 1),
  };
}

function contradiction({ facts, today }: InsightContext): AnsweredStep | undefined {
  const conflict = first(facts, 'conflict');
  if (conflict === undefined) return undefined;
  return {
    kind: 'CLARIFY_DATA',
    text: `Find out which ${fieldWords(conflict)} is right: the sources contradict each other ${cite(conflict)}.`,
    due: daysAfter(today, 7),
  };
}

function wishForMore({ facts, today }: InsightContext): AnsweredStep | undefined {
  const signal = facts.find(({ topic, values }) => topic === 'signal' && values['signal'] === 'UPSELL');
  if (signal === undefined) return undefined;
  return { kind: 'UPSELL', text: `Make an offer: there are signs that they want more ${cite(signal)}.`, due: daysAfter(today, 7) };
}

function overdueClose({ facts, today }: InsightContext): AnsweredStep | undefined {
  const late = facts.find((fact) => isOpenDeal(fact) && (fact.values['expected-close'] ?? today) < today);
  if (late === undefined) return undefined;
  return {
    kind: 'CALL',
    text: `Agree on a new date for ${named(late)}: it was to close on ${late.values['expected-close']} ${cite(late)}.`,
    due: daysAfter(today, 2),
  };
}

function stageStep({ facts, today }: InsightContext): AnsweredStep | undefined {
  const deal = facts.find(isOpenDeal);
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
  const last = first(facts, 'event');
  const on = last?.values['on'];
  if (on === undefined || on > daysAfter(today, -SILENT_DAYS)) return undefined;
  return { kind: 'EMAIL', text: `Get back in touch: the last event was on ${on} ${cite(last)}.`, due: daysAfter(today, 7) };
}

function waiting({ facts }: InsightContext): AnsweredStep {
  return { kind: 'WAIT', text: `Nothing needs doing now ${cite(facts[0])}.` };
}

/** Whether a fact tells of a deal that is neither won nor lost. */
export function isOpenDeal({ topic, values }: MaskedFact): boolean {
  return topic === 'deal' && values['stage'] !== 'WON' && values['stage'] !== 'LOST';
}

/** Whether a fact tells of a critical ticket that is not closed. */
export function isOpenCriticalTicket({ topic, values }: MaskedFact): boolean {
  return topic === 'ticket' && values['priority'] === 'CRITICAL' && values['status'] !== 'CLOSED';
}

/** The field a conflict is about, as words: `expectedClose` → `expected close`. */
export function fieldWords(conflict: MaskedFact): string {
  return (conflict.values['field'] ?? 'value').replaceAll(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}

/** A fact's name in quotation marks, at most twelve words of it. */
export function named({ label }: MaskedFact): string {
  if (label === undefined) return '';
  const words = label.split(' ');
  return `“${words.length <= 12 ? label : `${words.slice(0, 12).join(' ')} …`}”`;
}

function spaced(text: string): string {
  return text === '' ? '' : ` ${text}`;
}

function first(facts: readonly MaskedFact[], topic: FactTopic): MaskedFact | undefined {
  return facts.find((fact) => fact.topic === topic);
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
