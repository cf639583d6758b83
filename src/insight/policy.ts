import type { TicketEntity } from '../graph/entity.ts';
import type { NextStepKind, SuppressedStep } from './insight.ts';
import type { Subject } from './subject.ts';

/** Version of these rules; part of the cache key. */
export const POLICY_VERSION = 1;

/** A rule that is in force for one entity, whatever a model says. */
export interface Policy {
  readonly rule: 'DO_NOT_PURSUE' | 'OPEN_CRITICAL_TICKET' | 'OVERDUE_INVOICE';
  readonly forbids: readonly NextStepKind[];
  /** The rule, in words of the program. */
  readonly why: string;
  /** The kind of step to take in a forbidden one's place. */
  readonly instead: NextStepKind;
}

/** The policies in force, the weightiest first. */
export function policiesFor({ signals, tickets }: Pick<Subject, 'signals' | 'tickets'>): readonly Policy[] {
  const has = (kind: Subject['signals'][number]['kind']): boolean => signals.some((signal) => signal.kind === kind);
  return [
    ...(has('DO_NOT_PURSUE') ? [DO_NOT_PURSUE] : []),
    ...(has('OPEN_CRITICAL_TICKET') || tickets.some(isOpenAndCritical) ? [OPEN_CRITICAL_TICKET] : []),
    ...(has('OVERDUE_INVOICE') ? [OVERDUE_INVOICE] : []),
  ];
}

/** A ticket that stops business and is not closed. */
export function isOpenAndCritical(ticket: TicketEntity): boolean {
  return ticket.status.unified !== 'CLOSED' && ticket.priority?.unified === 'CRITICAL';
}

/**
 * The policy that forbids a step, if one does: by its kind, or because its words push a sale under the name of another kind.
 */
export function forbiddingPolicy(
  step: { readonly kind: NextStepKind; readonly text: string },
  policies: readonly Policy[],
): Policy | undefined {
  return policies.find(({ forbids }) => forbids.includes(step.kind)) ?? (pushesSale(step.text) ? policies[0] : undefined);
}

/** What is shown of a step that a policy forbids. */
export function toSuppressed(kind: NextStepKind, policy: Policy): SuppressedStep {
  return { kind, why: policy.why };
}

/** Whether a text urges to sell more or to follow up a hot lead. */
export function pushesSale(text: string): boolean {
  return SALES_PUSH.test(text);
}

const SALES_PUSH =
  /\b(?:up-?\s?sell|cross-?\s?sell|upgrade|hot lead|(?:larger|bigger|additional|more) (?:licen[cs]es|seats|modules)|expand (?:the|their) (?:contract|licen[cs]e|account)|strike while|close the deal)/iu;

const DO_NOT_PURSUE: Policy = {
  rule: 'DO_NOT_PURSUE',
  forbids: ['CALL', 'EMAIL', 'MEETING', 'PROPOSAL', 'UPSELL'],
  why: 'They asked not to be pursued, or the lead is dead: no outreach.',
  instead: 'DO_NOT_PURSUE',
};

const OPEN_CRITICAL_TICKET: Policy = {
  rule: 'OPEN_CRITICAL_TICKET',
  forbids: ['UPSELL', 'PROPOSAL'],
  why: 'A critical ticket is open: nothing is sold before it is resolved.',
  instead: 'RESOLVE_TICKET',
};

const OVERDUE_INVOICE: Policy = {
  rule: 'OVERDUE_INVOICE',
  forbids: ['UPSELL', 'PROPOSAL'],
  why: 'An invoice is overdue: nothing more is sold before it is paid.',
  instead: 'WAIT',
};
