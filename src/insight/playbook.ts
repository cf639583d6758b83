import { createHash } from 'node:crypto';

import { z } from 'zod';

import { OverlayError } from '../errors.ts';
import { checkAgainst } from '../platform/schema-faults.ts';
import { NEXT_STEP_KINDS } from './insight.ts';
import type { NextStepKind, SuppressedStep } from './insight.ts';
import type { Subject } from './subject.ts';

/** Where the work stands that a step is for: the stage of the deal in hand, or `NO_DEAL` where none is open. */
export const PLAYBOOK_STAGES = [
  'PROSPECTING',
  'QUALIFICATION',
  'PROPOSAL',
  'NEGOTIATION',
  'COMMITTED',
  'WON',
  'LOST',
  'UNKNOWN',
  'NO_DEAL',
] as const;

/** A place in a playbook. */
export type PlaybookStage = (typeof PLAYBOOK_STAGES)[number];

const kinds = z
  .array(z.enum(NEXT_STEP_KINDS))
  .refine((list) => new Set(list).size === list.length, { error: 'names a kind of step twice' });

const byStage = Object.fromEntries(PLAYBOOK_STAGES.map((stage) => [stage, kinds.optional()]));

/**
 * Playbooks as they are configured: by role, the kinds of next step allowed at each stage. `otherwise` is for stages that are not
 * listed; without it every kind is allowed there. What policy asks for (WAIT, DO_NOT_PURSUE, RESOLVE_TICKET) always is.
 */
const playbooksSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9-]{0,40}$/u, { error: 'is no role: lower-case letters, digits and hyphens' }),
  z.strictObject({ ...byStage, otherwise: kinds.optional() }),
);

/** Kinds of next step by stage for one role. */
export type Playbook = Readonly<Partial<Record<PlaybookStage | 'otherwise', readonly NextStepKind[] | undefined>>>;

/** Playbooks by role, and the role of a viewer who brings none. */
export interface Playbooks {
  readonly byRole: Readonly<Record<string, Playbook>>;
  readonly role?: string | undefined;
}

/** Playbooks as they stand in the settings, not yet checked. */
export interface PlaybookSettings {
  readonly playbooks?: Readonly<Record<string, unknown>> | undefined;
  readonly role?: string | undefined;
}

/**
 * Playbooks from their settings.
 *
 * @throws {OverlayError} `CONFIG_INVALID`, naming every stage and kind that there is none of.
 */
export function toPlaybooks({ playbooks = {}, role }: PlaybookSettings): Playbooks {
  const { value, faults } = checkAgainst(playbooksSchema, playbooks);
  const found = faults.map(({ path, message }) => `insight.playbooks.${path.join('.')}: ${message}`);
  if (role !== undefined && !Object.hasOwn(playbooks, role)) found.push('insight.role: names no playbook of insight.playbooks');
  if (value === undefined || found.length > 0) {
    throw new OverlayError('CONFIG_INVALID', ['The playbooks are not what they should be:', ...found].join('\n  '));
  }
  return { byRole: value, role };
}

/** Without configuration every role may be suggested everything that policy allows. */
export const NO_PLAYBOOKS: Playbooks = { byRole: {} };

/** What a playbook makes of one subject: which kinds may be suggested to whom. */
export interface Play {
  readonly role: string | undefined;
  readonly stage: PlaybookStage;
  /** Undefined: every kind. */
  readonly allowed: ReadonlySet<NextStepKind> | undefined;
}

/** The playbook of a role; a role without one is as free as if there were none. */
export function playbookFor(
  { byRole, role }: Playbooks,
  viewerRole: string | undefined,
): { readonly role?: string; readonly playbook: Playbook } {
  const named = viewerRole ?? role;
  const playbook = named === undefined || !Object.hasOwn(byRole, named) ? undefined : byRole[named];
  return named === undefined || playbook === undefined ? { playbook: {} } : { role: named, playbook };
}

/** Digest of what a playbook allows, part of the cache key: two roles that may be suggested the same share their answers. */
export function playbookVersion(playbook: Playbook): string {
  const allowed = [...PLAYBOOK_STAGES, 'otherwise' as const].map((stage) => playbook[stage]?.toSorted() ?? null);
  return allowed.every((list) => list === null) ? '' : createHash('sha256').update(JSON.stringify(allowed)).digest('hex').slice(0, 16);
}

/** What a role's playbook allows for a subject. */
export function playFor(subject: Subject, { role, playbook }: ReturnType<typeof playbookFor>): Play {
  const stage = stageOf(subject);
  const listed = playbook[stage] ?? playbook.otherwise;
  return { role, stage, allowed: listed === undefined ? undefined : new Set([...listed, ...ALWAYS_ALLOWED]) };
}

/** What policy puts in a forbidden step's place, and doing nothing: no playbook can rule them out. */
const ALWAYS_ALLOWED: readonly NextStepKind[] = ['WAIT', 'DO_NOT_PURSUE', 'RESOLVE_TICKET'];

/** Whether a kind of step may be suggested. */
export function isInPlay(kind: NextStepKind, { allowed }: Play): boolean {
  return allowed?.has(kind) ?? true;
}

/** What is shown of a step that the playbook rules out. */
export function outOfPlay(kind: NextStepKind, { role, stage }: Play): SuppressedStep {
  return { kind, why: `The playbook of ${role ?? 'this role'} has no ${kind} at ${stage}.` };
}

// The step of an account or contact is about the deal that is to close next.
function stageOf({ entity, deals, leftAlone }: Subject): PlaybookStage {
  if (entity.kind === 'deal') return entity.stage.unified;
  const alone = new Set(leftAlone.entities.map((each) => each.entity.id));
  const [next] = deals
    .filter(({ id, stage }) => stage.unified !== 'WON' && stage.unified !== 'LOST' && !alone.has(id))
    .toSorted((left, right) => (left.expectedClose ?? '9999').localeCompare(right.expectedClose ?? '9999'));
  return next?.stage.unified ?? 'NO_DEAL';
}
