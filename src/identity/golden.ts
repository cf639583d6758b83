import type { RecordKind } from '../../connectors/connector.ts';

/** The kinds of record that are joined into golden entities; activities happen to entities and are none themselves. */
export type GoldenKind = Exclude<RecordKind, 'activity'>;

/** What a golden id of each kind begins with. */
export const GOLDEN_PREFIX: Readonly<Record<GoldenKind, string>> = {
  owner: 'own',
  account: 'acc',
  contact: 'con',
  deal: 'dea',
  ticket: 'tic',
};

/** Whether records of this kind have golden entities. */
export function isGoldenKind(kind: RecordKind): kind is GoldenKind {
  return kind !== 'activity';
}

/** The kind that a golden id names by its beginning; undefined for what is no golden id. */
export function goldenKindOf(id: string): GoldenKind | undefined {
  return GOLDEN_KINDS.find((kind) => id.startsWith(`${GOLDEN_PREFIX[kind]}_`) && /^[a-z]{3}_[0-9a-z]+$/u.test(id));
}

const GOLDEN_KINDS = ['owner', 'account', 'contact', 'deal', 'ticket'] as const satisfies readonly GoldenKind[];
