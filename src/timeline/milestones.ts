import type { DealEntity, TicketEntity } from '../graph/entity.ts';
import { withEventId } from './event-draft.ts';
import type { EventDraft } from './event-draft.ts';
import type { EventKind } from './event.ts';

/** What can be told of a deal's course from its golden row: each milestone whose time some source states. */
export function toDealMilestones(deal: DealEntity): readonly EventDraft[] {
  const stage = deal.stage.unified;
  const isClosed = stage === 'WON' || stage === 'LOST';
  const detail = { stage, ...(deal.stage.raw !== undefined && { stageRaw: deal.stage.raw }) };
  return [
    ...at(deal.createdAt, (occurredAt) => milestone(deal, 'DEAL_OPENED', { occurredAt, detail: {} })),
    ...(isClosed
      ? at(deal.closedAt, (occurredAt) => milestone(deal, stage === 'WON' ? 'DEAL_WON' : 'DEAL_LOST', { occurredAt, detail }))
      : at(deal.stageChangedAt, (occurredAt) => milestone(deal, 'STAGE_CHANGED', { occurredAt, detail }))),
  ];
}

/** What can be told of a ticket's course from its golden row. */
export function toTicketMilestones(ticket: TicketEntity): readonly EventDraft[] {
  const detail = ticket.priority === undefined ? {} : { priority: ticket.priority.unified };
  const isClosed = ticket.status.unified === 'CLOSED';
  return [
    ...at(ticket.openedAt ?? ticket.createdAt, (occurredAt) => milestone(ticket, 'TICKET_OPENED', { occurredAt, detail })),
    ...(isClosed ? at(ticket.closedAt, (occurredAt) => milestone(ticket, 'TICKET_CLOSED', { occurredAt, detail })) : []),
  ];
}

function milestone(
  entity: DealEntity | TicketEntity,
  kind: EventKind,
  { occurredAt, detail }: Pick<EventDraft, 'occurredAt' | 'detail'>,
): EventDraft {
  const subject = entity.kind === 'deal' ? entity.name : entity.subject;
  const body = kind === 'TICKET_OPENED' && entity.kind === 'ticket' ? entity.description : undefined;
  return withEventId({ kind, occurredAt, subject, body, source: entity.sourceRef, about: entity.id, isQuiet: false, detail });
}

function at(instant: string | undefined, toEvent: (instant: string) => EventDraft): readonly EventDraft[] {
  return instant === undefined ? [] : [toEvent(instant)];
}
