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
