import { OverlayError } from '../errors.ts';
import type { Sql } from '../platform/postgres.ts';
import { createDecisionStore } from './decision-store.ts';
import { goldenKindOf } from './golden.ts';
import type { GoldenKind } from './golden.ts';
import { PINNABLE } from './pin.ts';
import { membersOf } from './plan-decision.ts';
import type { PlannedDecision } from './plan-decision.ts';
import { createIdentityStore } from './store.ts';

const LONGEST_VALUE = 10_000;

/**
 * Plans to let a person's value win a field over every source.
 *
 * @throws {OverlayError} `BAD_ID`, `ENTITY_NOT_FOUND`, `BAD_USER_INPUT` for a field that cannot be pinned and a value that it cannot hold.
 */
export async function planPin(
  sql: Sql,
  { id, field, value }: { readonly id: string; readonly field: string; readonly value: string },
): Promise<PlannedDecision> {
  const { kind, form, read } = pinnable(id, field);
  if (value.length > LONGEST_VALUE) throw new OverlayError('BAD_USER_INPUT', `value may have ${LONGEST_VALUE} characters at most.`);
  if (value.includes('\0') || read(value) === undefined) throw new OverlayError('BAD_USER_INPUT', `The value of ${field} ${form}.`);
  await createIdentityStore(sql).lock(kind);
  const entity = await membersOf(sql, kind, id);
  return { kind: 'pin', aboutKind: kind, pairs: [], refs: entity.refs, goldenId: entity.id, field, value };
}

/**
 * Plans to let the sources say again what a field holds.
 *
 * @throws {OverlayError} `BAD_ID`, `ENTITY_NOT_FOUND`, `BAD_USER_INPUT` where nothing is pinned.
 */
export async function planUnpin(sql: Sql, { id, field }: { readonly id: string; readonly field: string }): Promise<PlannedDecision> {
  const { kind } = pinnable(id, field);
  await createIdentityStore(sql).lock(kind);
  const entity = await membersOf(sql, kind, id);
  const counting = await createDecisionStore(sql).pinsOf([entity.id]);
  if (!counting.some(({ decision }) => decision.kind === 'pin' && decision.field === field)) {
    throw new OverlayError('BAD_USER_INPUT', `No value of ${field} is pinned.`);
  }
  return { kind: 'unpin', aboutKind: kind, pairs: [], refs: entity.refs, goldenId: entity.id, field };
}

interface Pinnable {
  readonly kind: GoldenKind;
  readonly form: string;
  readonly read: (value: string) => unknown;
}

function pinnable(id: string, field: string): Pinnable {
  const kind = goldenKindOf(id);
  if (kind === undefined) throw new OverlayError('BAD_ID', 'This is not an id of the graph.');
  const fields = new Map(Object.entries(PINNABLE[kind]));
  const found = fields.get(field);
  if (found !== undefined) return { kind, form: found.form, read: found.read };
  const names = [...fields.keys()];
  throw new OverlayError(
    'BAD_USER_INPUT',
    names.length === 0 ? `No field of an ${kind} can be pinned.` : `field must be one of ${names.join(', ')} of this ${kind}.`,
  );
}
