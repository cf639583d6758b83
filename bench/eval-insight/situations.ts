import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { z } from 'zod';

import type { AccountEntity, ContactEntity, DealEntity, TicketEntity } from '../../src/graph/entity.ts';
import { toContext } from '../../src/insight/context.ts';
import type { InsightContext } from '../../src/insight/context.ts';
import { NEXT_STEP_KINDS } from '../../src/insight/insight.ts';
import { playbookFor, toPlaybooks } from '../../src/insight/playbook.ts';
import type { InsightfulEntity, Subject } from '../../src/insight/subject.ts';
import { SIGNAL_KINDS } from '../../src/timeline/event.ts';
import type { Signal, TimelineEvent } from '../../src/timeline/event.ts';

const money = z.strictObject({ amount: z.string(), currency: z.string() });
const signal = z.strictObject({ kind: z.enum(SIGNAL_KINDS), evidence: z.string(), since: z.string() });
const situation = z.strictObject({
  id: z.string(),
  about: z.enum(['account', 'contact', 'deal']),
  role: z.string().optional(),
  account: z.strictObject({ bare: z.literal(true) }).optional(),
  deals: z
    .array(
      z.strictObject({
        name: z.string(),
        stage: z.enum(['PROSPECTING', 'QUALIFICATION', 'PROPOSAL', 'NEGOTIATION', 'COMMITTED', 'WON', 'LOST', 'UNKNOWN']),
        amount: money.optional(),
        close: z.string().optional(),
        since: z.string().optional(),
        closed: z.string().optional(),
        bare: z.literal(true).optional(),
        differs: z.strictObject({ field: z.string(), value: z.string(), other: z.string() }).optional(),
      }),
    )
    .default([]),
  tickets: z
    .array(
      z.strictObject({
        subject: z.string(),
        status: z.enum(['OPEN', 'ESCALATED', 'CLOSED']),
        priority: z.enum(['CRITICAL', 'LOW']),
        opened: z.string().optional(),
      }),
    )
    .default([]),
  events: z
    .array(
      z.strictObject({
        kind: z.enum(['EMAIL', 'CALL', 'MEETING', 'NOTE']),
        on: z.string(),
        direction: z.enum(['INBOUND', 'OUTBOUND']).optional(),
        subject: z.string().optional(),
        body: z.string().optional(),
      }),
    )
    .default([]),
  signals: z.array(signal).default([]),
  accountSignals: z.array(signal).default([]),
  expect: z.strictObject({
    kinds: z.array(z.enum(NEXT_STEP_KINDS)).min(1),
    says: z.array(z.string()),
    neverSays: z.array(z.string()),
    abstains: z.boolean().optional(),
  }),
});

/** A small world and what a right answer to it is. */
export type Situation = z.output<typeof situation>;

/** The situations, and the digest of the file they stand in. */
export interface Corpus {
  readonly situations: readonly Situation[];
  readonly digest: string;
}

/** Reads the corpus. */
export function readCorpus(): Corpus {
  const text = readFileSync(new URL('../../test/fixtures/insight-eval/situations.json', import.meta.url), 'utf8');
  return { situations: z.array(situation).parse(JSON.parse(text)), digest: createHash('sha256').update(text).digest('hex') };
}

/** Midday of the day on which everything in the corpus happens. */
const NOW = Date.parse('2026-11-22T12:00:00.000Z');

const playbooks = toPlaybooks({
  playbooks: {
    hunter: { QUALIFICATION: ['CALL', 'MEETING'], NEGOTIATION: ['CALL', 'MEETING', 'PROPOSAL'] },
    farmer: { otherwise: ['EMAIL', 'CLARIFY_DATA'] },
  },
});

/** The context of a situation, as an answer to it would be made from. */
export function contextOf(each: Situation): InsightContext {
  return toContext(toSubject(each), { now: NOW, book: playbookFor(playbooks, each.role) });
}

const golden = { sourceNames: ['crm'], changedAt: '2026-11-01T00:00:00.000Z', provenance: [] };
const ref = (object: string, id: string): { readonly source: string; readonly object: string; readonly id: string } => ({
  source: 'crm',
  object,
  id,
});
const midday = (day: string | undefined): string | undefined => (day === undefined ? undefined : `${day}T12:00:00.000Z`);

function toSubject(each: Situation): Subject {
  const account = toAccount(each);
  const person: ContactEntity = {
    ...golden,
    kind: 'contact',
    id: 'con_1',
    name: 'Ingrid Solberg',
    given: 'Ingrid',
    family: 'Solberg',
    emails: ['ingrid@velmora.example'],
    phones: [],
    accountId: 'acc_1',
    sourceRef: ref('Contact', 'c1'),
    ...(each.account?.bare === true ? {} : { title: 'Head of Logistics' }),
  };
  const deals = each.deals.map(toDeal);
  const tickets = each.tickets.map(({ subject, status, priority, opened }, index): TicketEntity => ({
    ...golden,
    kind: 'ticket',
    id: `tic_${index + 1}`,
    subject,
    status: { unified: status },
    priority: { unified: priority },
    openedAt: midday(opened),
    accountId: 'acc_1',
    sourceRef: ref('Case', `t${index + 1}`),
  }));
  const events = each.events.map(({ on, ...rest }, index): TimelineEvent => ({
    ...rest,
    id: `evt_${index + 1}`,
    occurredAt: `${on}T09:00:00.000Z`,
    source: ref('Task', `e${index + 1}`),
  }));
  const isAccount = each.about === 'account';
  const entities: Readonly<Record<Situation['about'], InsightfulEntity | undefined>> = { account, contact: person, deal: deals[0] };
  const entity = entities[each.about];
  if (entity === undefined) throw new TypeError(`The situation ${each.id} is about a deal and has none.`);
  return {
    entity,
    account,
    contacts: each.about === 'contact' ? [] : [person],
    colleagues: [person],
    deals: each.about === 'deal' ? [] : deals,
    tickets: isAccount ? tickets : [],
    accountTickets: isAccount ? [] : tickets,
    owners: [],
    events,
    accountEvents: [],
    signals: [...each.signals, ...(isAccount ? each.accountSignals : [])].map(toSignal),
    accountSignals: isAccount ? [] : each.accountSignals.map(toSignal),
    leftAlone: { entities: [], events: new Set() },
    openAmounts: each.deals
      .flatMap(({ amount, stage }) => (isAccount && amount !== undefined && stage !== 'WON' && stage !== 'LOST' ? [amount] : []))
      .slice(0, 1),
  };
}

function toAccount({ account }: Situation): AccountEntity {
  const known = { industry: 'Logistics', employees: 310, lifecycle: { unified: 'CUSTOMER' as const, raw: 'Customer' } };
  return {
    ...golden,
    kind: 'account',
    id: 'acc_1',
    name: 'Velmora Industries Ltd',
    domains: ['velmora.example'],
    sourceRef: ref('Account', 'a1'),
    ...(account?.bare === true ? {} : known),
  };
}

function toDeal({ name, stage, amount, close, since, closed, differs }: Situation['deals'][number], index: number): DealEntity {
  const stated = { sourceField: differs?.field ?? '', rule: 'most recent', changedAt: golden.changedAt, fetchedAt: golden.changedAt };
  return {
    ...golden,
    kind: 'deal',
    id: `dea_${index + 1}`,
    name,
    stage: { unified: stage, raw: stage },
    stageChangedAt: midday(since),
    amount,
    expectedClose: close,
    closedAt: midday(closed),
    accountId: 'acc_1',
    sourceRef: ref('Opportunity', `o${index + 1}`),
    provenance:
      differs === undefined
        ? []
        : [
            {
              ...stated,
              field: differs.field,
              value: differs.value,
              source: ref('Opportunity', 'o1'),
              alternatives: [{ value: differs.other, source: { source: 'hubspot', object: 'deals', id: '7' } }],
            },
          ],
  };
}

function toSignal({ since, ...rest }: Situation['signals'][number]): Signal {
  return { ...rest, score: 1, source: ref('Task', 's1'), since: `${since}T00:00:00.000Z` };
}
