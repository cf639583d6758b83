import type { GraphEntity } from '../graph/entity.ts';
import type { Clock } from '../platform/clock.ts';
import type { ValueOf } from '../privacy/restore.ts';
import { meaningsUsedIn } from '../privacy/vault.ts';
import type { MaySee, TokenMeanings, Vault } from '../privacy/vault.ts';
import type { AuditLog, NewAuditEntry } from '../trust/audit.ts';
import type { Draft } from './draft.ts';
import type { Insight } from './insight.ts';
import { toInsight } from './present.ts';
import type { MaskedInsight } from './present.ts';
import { toMasked } from './resolve-insight.ts';
import type { Resolution } from './resolve-insight.ts';
import { entitiesOf } from './subject.ts';
import type { Subject } from './subject.ts';

/** A resolution and the entities that were read for it. */
export interface ShownResolution {
  readonly subject: Subject;
  readonly resolution: Resolution;
  /** What set it off. @default that of all */
  readonly trigger?: string;
}

/** Who sees it, and what set it off. */
export interface ShowOptions {
  readonly viewer: string;
  readonly trigger: string;
  /** Whose names are put back. @default everybody's */
  readonly maySee?: MaySee | undefined;
}

/**
 * Shows answers: records that they are given, all in one insert, and puts names back. No answer is shown without its entry.
 *
 * @throws {OverlayError} `AUDIT_UNAVAILABLE`.
 */
export type ShowInsights = (shown: readonly ShownResolution[], options: ShowOptions) => Promise<readonly Insight[]>;

/** Shows answers with one statement for the audit log and at most a few for the vault, whatever their number. */
export function createShowInsights({
  vault,
  audit,
  clock,
}: {
  readonly vault: Vault;
  readonly audit: AuditLog;
  readonly clock: Clock;
}): ShowInsights {
  const meaningsOf = createMeanings(vault);
  return async (shown, options) => {
    if (shown.length === 0) return [];
    const resolutions = shown.map(({ resolution }) => resolution);
    const masked = resolutions.map((resolution) => toMasked(resolution, clock.now()));
    const meanings = await meaningsOf(resolutions);
    const entries = resolutions.map((resolution, index) =>
      toEntry(resolution, {
        ...options,
        trigger: shown[index]?.trigger ?? options.trigger,
        masked: masked[index],
        tokens: meanings[index],
      }),
    );
    const [audits, revealed, isWithheld] = await Promise.all([
      audit.append(entries.filter((entry) => entry !== undefined)),
      vault.reveal(
        resolutions.map((resolution) => (resolution.kind === 'draft' ? {} : resolution.answer.tokens)),
        entitiesAtHand(shown),
        options.maySee,
      ),
      vault.withheld(inMemory(shown, masked), options.maySee),
    ]);
    const ids = audits.values();
    return masked.map((each, index) => {
      const resolution = resolutions[index];
      const entry = resolution?.kind === 'written' ? resolution.answer.audit : (ids.next().value ?? '');
      const valueOf = resolution?.kind === 'draft' ? valueOfDraft(resolution.draft, isWithheld) : revealed[index];
      return toInsight(each, {
        audit: entry,
        valueOf: valueOf ?? (() => undefined),
        // What a fact says now is in the clear: it is no text for whoever must not be told a name in it.
        evidenceNow: [...entitiesAtHand(shown.slice(index, index + 1)).keys()].some(isWithheld) ? 'withheld' : 'shown',
      });
    });
  };
}

// Stored answers bring their meanings; those of drafts are kept in one go, each draft's once in its life.
function createMeanings(vault: Vault): (resolutions: readonly Resolution[]) => Promise<readonly TokenMeanings[]> {
  const known = new WeakMap<Draft, TokenMeanings>();
  return async (resolutions) => {
    const drafts = resolutions.flatMap((resolution) => (resolution.kind === 'draft' ? [resolution.draft] : []));
    const fresh = [...new Set(drafts)].filter((draft) => !known.has(draft));
    const kept = await vault.keep(fresh.map(({ about, tokens }) => ({ about, tokens })));
    for (const [index, draft] of fresh.entries()) known.set(draft, kept[index] ?? {});
    return resolutions.map((resolution) => (resolution.kind === 'draft' ? known.get(resolution.draft) : resolution.answer.tokens) ?? {});
  };
}

interface EntryOptions extends ShowOptions {
  readonly masked: MaskedInsight | undefined;
  readonly tokens: TokenMeanings | undefined;
}

// An answer that was written for this request has its entries already.
function toEntry(resolution: Resolution, { masked, tokens = {}, viewer, trigger }: EntryOptions): NewAuditEntry | undefined {
  if (resolution.kind === 'written' || masked === undefined) return undefined;
  const state = { check: 'state', outcome: masked.state, detail: masked.reason ?? '' };
  const shared = { viewer, trigger, model: masked.model, verdicts: [state] };
  if (resolution.kind === 'stored') return { ...shared, kind: 'HIT', about: resolution.answer.goldenId, begun: resolution.answer.audit };
  const { about, facts } = resolution.draft;
  const answer = JSON.stringify(masked.answer);
  return { ...shared, kind: 'DRAFTED', about, facts, answer, tokens: meaningsUsedIn(tokens, JSON.stringify([answer, facts])) };
}

/** Whoever may be named by what is in memory, where no reading of the vault tells who is forgotten. */
function inMemory(shown: readonly ShownResolution[], masked: readonly MaskedInsight[]): readonly string[] {
  return shown.flatMap(({ resolution, subject }, index) => {
    if (resolution.kind === 'draft') return resolution.draft.tokens.flatMap(({ owner }) => owner ?? []);
    return masked[index]?.evidenceNow === undefined ? [] : [...entitiesOf(subject).keys()];
  });
}

function valueOfDraft({ tokens, valueOf }: Draft, isWithheld: (goldenId: string | undefined) => boolean): ValueOf {
  const owners = new Map<string, string | undefined>(tokens.map(({ token, owner }) => [token, owner]));
  return (token) => (isWithheld(owners.get(token)) ? undefined : valueOf(token));
}

function entitiesAtHand(shown: readonly ShownResolution[]): ReadonlyMap<string, GraphEntity> {
  return new Map(shown.flatMap(({ subject }) => [...entitiesOf(subject)]));
}
