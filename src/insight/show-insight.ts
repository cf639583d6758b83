import type { GraphEntity } from '../graph/entity.ts';
import type { Clock } from '../platform/clock.ts';
import { findTokens } from '../privacy/token.ts';
import { meaningsUsedIn } from '../privacy/vault.ts';
import type { MetTokens, TokenMeanings, Vault } from '../privacy/vault.ts';
import type { AuditLog, NewAuditEntry } from '../trust/audit.ts';
import type { MaskedFact } from './context.ts';
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
}

/** Who sees it, and what set it off. */
export interface ShowOptions {
  readonly viewer: string;
  readonly trigger: string;
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
  return async (shown, options) => {
    if (shown.length === 0) return [];
    const masked = shown.map(({ resolution }) => toMasked(resolution, clock.now()));
    const meanings = await meaningsOf(vault, shown, masked);
    const entries = shown.map(({ resolution }, index) =>
      toEntry(resolution, { ...options, masked: masked[index], tokens: meanings[index] }),
    );
    const [audits, revealed] = await Promise.all([
      audit.append(entries.filter((entry) => entry !== undefined)),
      vault.reveal(meanings, entitiesAtHand(shown)),
    ]);
    const ids = audits.values();
    return masked.map((each, index) => {
      const resolution = shown[index]?.resolution;
      const entry = resolution?.kind === 'written' ? resolution.answer.audit : (ids.next().value ?? '');
      return toInsight(each, { audit: entry, valueOf: revealed[index] ?? (() => undefined) });
    });
  };
}

// Stored answers bring their meanings; those of all drafts are kept in one go, and only of tokens that are shown.
async function meaningsOf(
  vault: Vault,
  shown: readonly ShownResolution[],
  masked: readonly MaskedInsight[],
): Promise<readonly TokenMeanings[]> {
  const met = shown.map(({ resolution }, index) => (resolution.kind === 'draft' ? tokensShown(resolution, masked[index]) : NO_TOKENS));
  const kept = await vault.keep(met);
  return shown.map(({ resolution }, index) => (resolution.kind === 'draft' ? kept[index] : resolution.answer.tokens) ?? {});
}

const NO_TOKENS: MetTokens = { about: '', tokens: [] };

function tokensShown({ context }: Extract<Resolution, { readonly kind: 'draft' }>, masked: MaskedInsight | undefined): MetTokens {
  const texts = JSON.stringify([masked?.answer, masked?.evidence, masked === undefined ? [] : citedLines(context.facts, masked)]);
  const shown = new Set<string>(findTokens(texts).map(({ token }) => token));
  return { about: context.entity.id, tokens: context.masker.issued().filter(({ token }) => shown.has(token)) };
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
  const answer = JSON.stringify(masked.answer);
  const facts = citedLines(resolution.context.facts, masked);
  return {
    ...shared,
    kind: 'DRAFTED',
    about: resolution.context.entity.id,
    facts,
    answer,
    tokens: meaningsUsedIn(tokens, JSON.stringify([answer, facts])),
  };
}

function citedLines(facts: readonly MaskedFact[], { evidence }: MaskedInsight): readonly string[] {
  const cited = new Set(evidence.map(({ fact }) => fact));
  return facts.filter(({ id }) => cited.has(id)).map((fact) => fact.line());
}

function entitiesAtHand(shown: readonly ShownResolution[]): ReadonlyMap<string, GraphEntity> {
  return new Map(shown.flatMap(({ subject }) => [...entitiesOf(subject)]));
}
