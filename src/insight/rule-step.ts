import { findTokens } from '../privacy/token.ts';
import type { AnsweredStep } from './answer.ts';
import { cite, citedIds } from './citation.ts';
import type { InsightContext, MaskedFact } from './context.ts';
import { isLeftAlone, isOpenCriticalTicket, isOpenDeal, named, signalOf, whoIsLeftAlone, withoutTicketNames } from './fact-words.ts';
import { isInPlay, outOfPlay } from './playbook.ts';
import { forbiddingPolicy, TARGET_LEFT_ALONE, toSuppressed } from './policy.ts';
import type { Policy } from './policy.ts';
import { wantedStep } from './wanted-step.ts';

/** The step that the facts and the policies in force suggest, without any model. */
export function ruleStep(context: InsightContext): AnsweredStep {
  const [weightiest] = context.policies;
  if (weightiest === undefined) return wantedStep(context);
  switch (weightiest.rule) {
    // A closed deal has nothing that could have been wanted, so nothing is suppressed.
    case 'CLOSED_DEAL':
      return policyStep(context, weightiest);
    // What is no sale stays as it is.
    case 'DEALS_LEFT_ALONE':
      return enforcePolicy(wantedStep(context), context);
    case 'DO_NOT_PURSUE':
    case 'OPEN_CRITICAL_TICKET':
    case 'OVERDUE_INVOICE':
      return replaceForbidden(wantedStep(context), context, weightiest);
  }
}

/**
 * A step as policy and playbook let it stand: a forbidden one is replaced by what the policy asks for or the playbook has, and
 * `suppressed` tells why.
 */
export function enforcePolicy(step: AnsweredStep, context: InsightContext): AnsweredStep {
  const judged = { ...step, text: withoutTicketNames(step.text, context.facts) };
  const policy = forbiddingPolicy(judged, context.policies) ?? pursuitPolicy(step, context) ?? targetPolicy(step, context);
  if (policy !== undefined) return replaceForbidden(judged, context, policy);
  if (isInPlay(step.kind, context.play)) return step;
  return { ...ruleStep(context), suppressed: outOfPlay(step.kind, context.play) };
}

const OUTREACH: ReadonlySet<string> = new Set(['CALL', 'EMAIL', 'MEETING']);

// In whatever words and language: who is called about an open deal or a wish for more, and about nothing that stands in the way, is sold to.
function pursuitPolicy(step: AnsweredStep, { facts, policies }: InsightContext): Policy | undefined {
  const barrier = policies.find(({ rule }) => rule === 'OPEN_CRITICAL_TICKET' || rule === 'OVERDUE_INVOICE');
  if (barrier === undefined || !OUTREACH.has(step.kind)) return undefined;
  const ids = new Set(citedIds(step.text));
  const cited = facts.filter(({ id }) => ids.has(id));
  const isSale = cited.some((fact) => isOpenDeal(fact) || signalOf(fact) === 'UPSELL');
  const isAmends = cited.some((fact) => fact.topic === 'ticket' || signalOf(fact) === barrier.rule);
  return isSale && !isAmends ? barrier : undefined;
}

// A step is about what it cites and whom it names.
function targetPolicy(step: AnsweredStep, { facts, leftAlone, masker }: InsightContext): Policy | undefined {
  if (leftAlone.size === 0 || !TARGET_LEFT_ALONE.forbids.includes(step.kind)) return undefined;
  const cited = new Set(citedIds(step.text));
  const namedTokens = new Set<string>(findTokens(step.text).map(({ token }) => token));
  const isAbout =
    facts.some((fact) => cited.has(fact.id) && isLeftAlone(fact)) ||
    masker.issued().some(({ token, place }) => place !== undefined && leftAlone.has(place.entity) && namedTokens.has(token));
  return isAbout ? TARGET_LEFT_ALONE : undefined;
}

function replaceForbidden(step: AnsweredStep, context: InsightContext, policy: Policy): AnsweredStep {
  const isForbidden =
    policy === TARGET_LEFT_ALONE ||
    (forbiddingPolicy(step, [policy]) ?? pursuitPolicy(step, { ...context, policies: [policy] })) !== undefined;
  return { ...policyStep(context, policy), ...(isForbidden ? { suppressed: toSuppressed(step.kind, policy) } : {}) };
}

function policyStep(context: InsightContext, { rule, instead }: Policy): AnsweredStep {
  const { facts } = context;
  const signal = facts.find((fact) => signalOf(fact) === rule);
  switch (rule) {
    case 'CLOSED_DEAL': {
      const outcome = facts[0]?.values['stage'] === 'WON' ? 'won' : 'lost';
      return { kind: instead, text: `Nothing needs doing: the deal is ${outcome} ${cite(facts[0])}.` };
    }
    case 'DO_NOT_PURSUE':
    case 'DEALS_LEFT_ALONE':
      return { kind: instead, text: aloneText(signal ?? facts.find(isLeftAlone)) };
    case 'OPEN_CRITICAL_TICKET': {
      const ticket = facts.find(isOpenCriticalTicket);
      const which = ticket === undefined ? 'the open critical ticket' : `the critical ticket ${named(ticket)}`;
      return { kind: instead, text: `Get ${which} resolved before anything is sold ${cite(ticket ?? signal)}.`, due: context.today };
    }
    case 'OVERDUE_INVOICE':
      return { kind: instead, text: `Wait with sales until the overdue invoice is paid ${cite(signal)}.` };
  }
}

function aloneText(fact: MaskedFact | undefined): string {
  const who = fact?.pursue === 'no' && fact.label !== undefined ? whoIsLeftAlone(fact) : undefined;
  return who === undefined
    ? `Leave them alone: they are not to be pursued ${cite(fact)}.`
    : `Leave ${who} alone: no outreach is wanted ${cite(fact)}.`;
}
