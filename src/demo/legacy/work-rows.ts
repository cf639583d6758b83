import type { ActivityFacts, DealFacts, Sighting, TicketFacts } from '../world/entities.ts';
import { ACTIVITY_CODES, DIRECTION_CODES, PIPELINE_CODES, PRIORITY_CODES, STAGE_CODES, TASK_CODES, TICKET_CODES } from './codes.ts';
import { houseColumns } from './party-rows.ts';
import type { RowContext } from './party-rows.ts';
import type { LegacyRow } from './tables.ts';
import { toCommaAmount, toDotDate, toSlashDate, toTime } from './words.ts';

/** A deal. */
export function toDeal(sighting: Sighting<DealFacts>, { number, numbers }: RowContext): LegacyRow {
  const { facts } = sighting;
  return {
    AUNR: number,
    AUKDNR: numbers.of(facts.companyKey),
    AUBEZ: facts.name,
    AUART: PIPELINE_CODES[facts.pipeline],
    AUSTUF: STAGE_CODES[facts.stage],
    AUSTUFDAT: toDotDate((facts.history.at(-1) ?? facts.history[0]).at),
    AUWERT: toCommaAmount(facts.amount),
    AUWAE: facts.amount?.currency ?? '',
    AUTERM: toDotDate(facts.expectedClose),
    AUENDE: toDotDate(facts.closedAt),
    AUNAECH: facts.nextStep ?? '',
    AUTEXT: facts.description ?? '',
    ...houseColumns('AU', sighting, numbers),
  };
}

/** A ticket. */
export function toTicket(sighting: Sighting<TicketFacts>, { number, numbers }: RowContext): LegacyRow {
  const { facts } = sighting;
  return {
    STNR: number,
    STKDNR: numbers.of(facts.companyKey),
    STAPNR: numbers.of(facts.personKey),
    STBETR: facts.subject,
    STTEXT: facts.description,
    STSTAT: TICKET_CODES[facts.status],
    STPRIO: PRIORITY_CODES[facts.priority],
    STERFDAT: toSlashDate(facts.openedAt),
    STERFZEIT: toTime(facts.openedAt),
    STERLDAT: toSlashDate(facts.closedAt),
    ...houseColumns('ST', sighting, numbers),
  };
}

/** An activity. */
export function toActivity(sighting: Sighting<ActivityFacts>, { number, numbers }: RowContext): LegacyRow {
  const { facts } = sighting;
  const [parentType, parent] = parentOf(facts, { number, numbers });
  return {
    AKNR: number,
    PARENT_TYPE: parentType,
    PARENT_ID: parent,
    AKKDNR: numbers.of(facts.companyKey),
    AKART: ACTIVITY_CODES[facts.type],
    AKRICHT: facts.direction === undefined ? '' : DIRECTION_CODES[facts.direction],
    AKSTAT: facts.status === undefined ? 0 : TASK_CODES[facts.status],
    AKDAT: toDotDate(facts.occurredAt),
    AKZEIT: toTime(facts.occurredAt),
    AKBETR: facts.subject,
    AKTEXT: facts.body,
    AKVON: facts.from ?? '',
    AKAN: facts.to ?? '',
    ...houseColumns('AK', sighting, numbers),
  };
}

// The nearest thing it is about: a ticket, else a deal, else the customer.
function parentOf({ companyKey, dealKey, ticketKey }: ActivityFacts, { numbers }: RowContext): readonly [string, number] {
  const [ticket, deal] = [numbers.of(ticketKey), numbers.of(dealKey)];
  if (ticket !== 0) return ['S', ticket];
  return deal === 0 ? ['K', numbers.of(companyKey)] : ['A', deal];
}
