import { createHash } from 'node:crypto';

import type { IssuedToken } from '../privacy/mask.ts';
import type { ValueOf } from '../privacy/restore.ts';
import { findTokens } from '../privacy/token.ts';
import type { Answer } from './answer.ts';
import { citedIds } from './citation.ts';
import type { InsightContext } from './context.ts';
import { toEvidence } from './evidence.ts';
import type { Evidence } from './insight.ts';
import { tokensOf } from './masker-values.ts';
import { extractiveAnswer } from './models/extractive.ts';
import { entitiesOf } from './subject.ts';
import type { Subject } from './subject.ts';

/** An answer put together from the facts, masked, with everything it takes to show and to record it. */
export interface Draft {
  /** Golden id. */
  readonly about: string;
  readonly answer: Answer;
  readonly evidence: readonly Evidence[];
  /** The facts it cites, as a model would have read them. */
  readonly facts: readonly string[];
  /** The tokens that stand in any of these texts. */
  readonly tokens: readonly IssuedToken[];
  readonly valueOf: ValueOf;
}

/** Drafts by what they are made from. */
export interface Drafts {
  /**
   * The draft about a subject: made once for as long as nothing that it rests on changes.
   *
   * @param variant - what it rests on besides the subject: the day and the playbook.
   */
  of(subject: Subject, context: () => InsightContext, variant: string): Draft;
}

/** Drafts kept in memory; the ones asked for longest ago go first. */
const MAX_DRAFTS = 2_000;

/** Drafts of one process. */
export function createDrafts(): Drafts {
  const drafts = new Map<string, Draft>();
  return {
    of(subject, context, variant) {
      const key = keyOf(subject, variant);
      const draft = drafts.get(key) ?? toDraft(context());
      // A map keeps the order of its insertions: what is used goes to the end.
      drafts.delete(key);
      drafts.set(key, draft);
      const [oldest] = drafts.keys();
      if (drafts.size > MAX_DRAFTS && oldest !== undefined) drafts.delete(oldest);
      return draft;
    },
  };
}

// Over everything that was read, names too: unlike a model's answer a draft costs nothing to renew.
function keyOf(subject: Subject, variant: string): string {
  const { entity, tickets, accountTickets, events, accountEvents, signals, accountSignals, leftAlone, openAmounts } = subject;
  const parts = [
    [...entitiesOf(subject).values()],
    [tickets, accountTickets, events, accountEvents, signals, accountSignals, openAmounts],
    leftAlone.entities.map((each) => each.entity.id),
    [...leftAlone.events],
  ];
  return createHash('sha1')
    .update(JSON.stringify([entity.id, variant, parts]))
    .digest('base64');
}

function toDraft(context: InsightContext): Draft {
  const answer = extractiveAnswer(context);
  const ids = citedIds(`${answer.summary} ${answer.nextStep.text}`);
  const evidence = toEvidence(context, ids);
  const cited = new Set(ids);
  const facts = context.facts.filter(({ id }) => cited.has(id)).map((fact) => fact.line());
  const shown = new Set<string>(findTokens(JSON.stringify([answer, evidence, facts])).map(({ token }) => token));
  const tokens = tokensOf(context.masker).filter(({ token }) => shown.has(token));
  const values = new Map<string, string>(tokens.map(({ token, value }) => [token, value]));
  return {
    about: context.entity.id,
    answer,
    evidence,
    facts,
    tokens,
    valueOf: (token) => values.get(token),
  };
}
