import type { DealEntity, TicketEntity } from '../graph/entity.ts';
import type { NextStepKind, SuppressedStep } from './insight.ts';
import { pushesSale } from './sales-push.ts';
import type { Subject } from './subject.ts';

/** Version of these rules; part of the cache key. */
export const POLICY_VERSION = 3;

/** A rule that is in force for one entity, whatever a model says. */
export interface Policy {
  readonly rule: 'CLOSED_DEAL' | 'DO_NOT_PURSUE' | 'OPEN_CRITICAL_TICKET' | 'OVERDUE_INVOICE' | 'DEALS_LEFT_ALONE';
  readonly forbids: readonly NextStepKind[];
  /** The rule, in words of the program. */
  readonly why: string;
  /** The kind of step to take in a forbidden one's place. */
  readonly instead: NextStepKind;
}

/** The policies in force, the weightiest first. */
export function policiesFor(subject: Subject): readonly Policy[] {
  const { entity, signals, accountSignals, tickets, accountTickets } = subject;
  const has = (kind: Subject['signals'][number]['kind']): boolean => [...signals, ...accountSignals].some((signal) => signal.kind === kind);
  const isCritical = has('OPEN_CRITICAL_TICKET') || [...tickets, ...accountTickets].some(isOpenAndCritical);
  return [
    ...(entity.kind === 'deal' && !isOpen(entity) ? [CLOSED_DEAL] : []),
    ...(has('DO_NOT_PURSUE') || isNobodyLeft(subject) ? [DO_NOT_PURSUE] : []),
    ...(isCritical ? [OPEN_CRITICAL_TICKET] : []),
    ...(has('OVERDUE_INVOICE') ? [OVERDUE_INVOICE] : []),
    ...(isNothingLeftToSell(subject) ? [DEALS_LEFT_ALONE] : []),
  ];
}

// Where everybody asked to be left alone, there is nobody a step could be taken with.
function isNobodyLeft({ contacts, leftAlone }: Subject): boolean {
  const alone = new Set(leftAlone.entities.map(({ entity }) => entity.id));
  return contacts.length > 0 && contacts.every(({ id }) => alone.has(id));
}

function isNothingLeftToSell({ deals, leftAlone }: Subject): boolean {
  const alone = new Set(leftAlone.entities.map(({ entity }) => entity.id));
  const open = deals.filter(isOpen);
  return open.length > 0 && open.every(({ id }) => alone.has(id));
}

/** Whether a deal is neither won nor lost. */
export function isOpen(deal: DealEntity): boolean {
  return deal.stage.unified !== 'WON' && deal.stage.unified !== 'LOST';
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

const CLOSED_DEAL: Policy = {
  rule: 'CLOSED_DEAL',
  forbids: ['CALL', 'EMAIL', 'MEETING', 'PROPOSAL', 'UPSELL', 'CLARIFY_DATA'],
  why: 'The deal is closed: it needs no more work.',
  instead: 'WAIT',
};

const OUTREACH: readonly NextStepKind[] = ['CALL', 'EMAIL', 'MEETING', 'PROPOSAL', 'UPSELL'];

const DO_NOT_PURSUE: Policy = {
  rule: 'DO_NOT_PURSUE',
  forbids: OUTREACH,
  why: 'They asked not to be pursued, or the lead is dead: no outreach.',
  instead: 'DO_NOT_PURSUE',
};

/** Forbids a step that is about somebody or something that must not be pursued. */
export const TARGET_LEFT_ALONE: Policy = {
  ...DO_NOT_PURSUE,
  why: 'The step is about a person or deal that is not to be pursued: no outreach.',
};

const DEALS_LEFT_ALONE: Policy = {
  rule: 'DEALS_LEFT_ALONE',
  forbids: ['UPSELL', 'PROPOSAL'],
  why: 'No open deal is to be pursued: there is nothing to sell.',
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
