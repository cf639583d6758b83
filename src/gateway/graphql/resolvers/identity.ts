import type { RecordRef } from '../../../../connectors/connector.ts';
import { OverlayError } from '../../../errors.ts';
import { entityKindOf, type GraphEntity } from '../../../graph/entity.ts';
import { decodeCursor, type OrderKey, type Page, toPage } from '../../../graph/page.ts';
import type { GoldenKind } from '../../../identity/golden.ts';
import type { ReviewedRecord, ShownDecision, ShownReview } from '../../../identity/read-reviews.ts';
import type { DecidedBy, IdentityChange } from '../../../identity/steward.ts';
import { readAsItIs } from '../freshness-reading.ts';
import type {
  EntityKind,
  FieldProvenanceResolvers,
  IdentityChangeResolvers,
  MatchReviewResolvers,
  MatchReviewSideResolvers,
  MutationResolvers,
  QueryResolvers,
  StewardDecisionKind,
  StewardDecisionResolvers,
} from '../generated.ts';
import type { RequestContext } from '../request-context.ts';
import { pageSize } from './connection.ts';

const KINDS = {
  ACCOUNT: 'account',
  CONTACT: 'contact',
  DEAL: 'deal',
  TICKET: 'ticket',
  OWNER: 'owner',
} as const satisfies Record<EntityKind, GoldenKind>;

const NAME_OF_KIND = {
  account: 'ACCOUNT',
  contact: 'CONTACT',
  deal: 'DEAL',
  ticket: 'TICKET',
  owner: 'OWNER',
} as const satisfies Record<GoldenKind, EntityKind>;

const NAME_OF_DECISION = {
  confirm: 'CONFIRM',
  reject: 'REJECT',
  pin: 'PIN',
  unpin: 'UNPIN',
  revoke: 'REVOKE',
} as const satisfies Record<ShownDecision['kind'], StewardDecisionKind>;

const ORDER: readonly OrderKey[] = [
  { name: 'SCORE', direction: 'DESC', type: 'numeric' },
  { name: 'ID', direction: 'DESC', type: 'text' },
];

/** A page of reviews and what is counted for it. */
export interface ReviewPage extends Page<ShownReview> {
  readonly totalCount: number;
}

/** What people have to decide and have decided. */
export const identityQueries = {
  matchReviews: async (_, { kind, first, after }, { readers: { reviews } }): Promise<ReviewPage> => {
    const list = `reviews of ${kind ?? 'all'}`;
    const place = decodeCursor(ORDER, after, list);
    const request = { first: pageSize(first), after };
    const of = kind === null || kind === undefined ? undefined : KINDS[kind];
    const [score, id] = place ?? [];
    const found = await reviews.reviews(of, {
      first: request.first + 1,
      after: score === undefined || id === undefined ? undefined : { score: Number(score), id },
    });
    const totalCount = await reviews.count(of);
    const rows = found.map((node) => ({ node, keys: [String(node.score), node.id] }));
    return { ...toPage(rows, request, { order: ORDER, name: list }), totalCount };
  },
  decisions: async (_, { about }, { readers: { reviews } }) => {
    if (entityKindOf(about) === undefined) throw new OverlayError('BAD_ID', 'This is not an id of the graph.');
    const found = await reviews.decisionsAbout(about);
    if (found === undefined) throw new OverlayError('ENTITY_NOT_FOUND', 'No entity has this id.');
    return found;
  },
} satisfies QueryResolvers;

/** What people can decide. */
export const identityMutations = {
  confirmMatch: async (_, { left, right, review, ...args }, context) =>
    await decide(context, args, async (by) => await context.readers.steward.confirmMatch(toPair(left, right, review), by)),
  rejectMatch: async (_, { left, right, review, ...args }, context) =>
    await decide(context, args, async (by) => await context.readers.steward.rejectMatch(toPair(left, right, review), by)),
  mergeAccounts: async (_, { ids, ...args }, context) =>
    await decide(context, args, async (by) => await context.readers.steward.merge('account', ids, by)),
  mergeContacts: async (_, { ids, ...args }, context) =>
    await decide(context, args, async (by) => await context.readers.steward.merge('contact', ids, by)),
  splitAccount: async (_, { id, records, ...args }, context) =>
    await decide(context, args, async (by) => await context.readers.steward.split('account', { id, records: records.map(toRef) }, by)),
  splitContact: async (_, { id, records, ...args }, context) =>
    await decide(context, args, async (by) => await context.readers.steward.split('contact', { id, records: records.map(toRef) }, by)),
  pinValue: async (_, { id, field, value, ...args }, context) =>
    await decide(context, args, async (by) => await context.readers.steward.pinValue({ id, field, value }, by)),
  unpinValue: async (_, { id, field, ...args }, context) =>
    await decide(context, args, async (by) => await context.readers.steward.unpinValue({ id, field }, by)),
  revokeDecision: async (_, { id, ...args }, context) =>
    await decide(context, args, async (by) => await context.readers.steward.revoke(checked(id), by)),
} satisfies MutationResolvers;

async function decide(
  context: RequestContext,
  { reason }: { readonly reason?: string | null },
  make: (by: DecidedBy) => Promise<IdentityChange>,
): Promise<IdentityChange> {
  const change = await make({
    viewer: context.viewer.id,
    reason: reason === null || reason === undefined ? undefined : checked(reason),
    signal: context.signal,
  });
  // What this request has read before may be otherwise now.
  context.forget();
  return change;
}

function toPair(
  left: RecordRef,
  right: RecordRef,
  review: string | null | undefined,
): Parameters<RequestContext['readers']['steward']['confirmMatch']>[0] {
  return { left: toRef(left), right: toRef(right), review: review ?? undefined };
}

function toRef({ source, object, id }: RecordRef): RecordRef {
  return { source: checked(source), object: checked(object), id: checked(id) };
}

// PostgreSQL stores no such character: nothing that is kept can have it.
function checked(text: string): string {
  if (text.includes('\0')) throw new OverlayError('BAD_USER_INPUT', 'A text must not hold the character U+0000.');
  return text;
}

/** Fields of a change that are not simply there. */
export const identityChangeResolvers: IdentityChangeResolvers = {
  decision: async ({ decision }, _, { readers }) => {
    const [shown] = await readers.reviews.withPairs([decision]);
    if (shown === undefined) throw new OverlayError('DECISION_NOT_FOUND', 'No decision has this id.');
    return shown;
  },
  // oxlint-disable-next-line max-params -- GraphQL calls resolvers with four.
  entities: async ({ goldenIds }, _, context, info) => {
    const found = await Promise.all(goldenIds.map(async (id) => await readAsItIs(id, { context, info })));
    return found.filter((entity): entity is GraphEntity => entity !== undefined);
  },
};

/** Who decided a value, where a person did. */
export const fieldProvenanceResolvers: FieldProvenanceResolvers = {
  decision: async ({ rule, source }, _, { loaders }) => (rule === 'steward' ? await loaders.decision.load(source.id) : undefined),
};

/** Fields of a decision that are called otherwise inside. */
export const stewardDecisionResolvers: StewardDecisionResolvers = {
  kind: ({ kind }) => NAME_OF_DECISION[kind],
  about: ({ aboutKind }) => NAME_OF_KIND[aboutKind],
  entityId: ({ goldenId }) => goldenId,
};

/** Fields of a review that are not simply there. */
export const matchReviewResolvers: MatchReviewResolvers = {
  kind: ({ kind }) => NAME_OF_KIND[kind],
  evidenceFor: ({ findings }) => findings.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight),
  evidenceAgainst: ({ findings }) => findings.filter(({ weight }) => weight < 0).toSorted((a, b) => a.weight - b.weight),
};

/** Fields of one record of a review that are not simply there. */
export const matchReviewSideResolvers: MatchReviewSideResolvers = {
  record: ({ ref }: ReviewedRecord) => ref,
  // oxlint-disable-next-line max-params -- GraphQL calls resolvers with four.
  entity: async ({ goldenId }: ReviewedRecord, _, context, info) =>
    goldenId === undefined ? undefined : await readAsItIs(goldenId, { context, info }),
};
