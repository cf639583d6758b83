import { createHash } from 'node:crypto';

import type { TokenMeanings } from '../privacy/vault.ts';
import { ANSWER_SCHEMA_VERSION } from './answer.ts';
import type { Answer } from './answer.ts';
import type { CitedFacts } from './cited-facts.ts';
import type { Evidence } from './insight.ts';
import type { LanguageModel } from './models/model.ts';
import { POLICY_VERSION } from './policy.ts';
import type { Projection } from './projection.ts';
import { PROMPT_VERSION } from './prompt.ts';

/** An answer as it is kept: masked, with what its tokens point to. */
export interface StoredAnswer extends Answer {
  readonly key: string;
  readonly scope: string;
  readonly goldenId: string;
  readonly fingerprint: string;
  /** The material facts it was written for. */
  readonly projection: Projection;
  /** What it cites, to hold it against the facts as they are later. */
  readonly cited: CitedFacts;
  readonly model: string;
  /** `gen_…` */
  readonly generation: string;
  /** Every fact that either text cites, its words masked. */
  readonly evidence: readonly Evidence[];
  readonly tokens: TokenMeanings;
  /** Entry of the audit log that ended its writing. */
  readonly audit: string;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
}

/** What an answer depends on, besides the versions of our own rules. */
export interface CacheKeyParts {
  readonly scope: string;
  readonly goldenId: string;
  readonly fingerprint: string;
  /** What the viewer's playbook allows, as `playbookVersion` tells it. */
  readonly playbook: string;
  /** All models that may write it, and what else of them changes answers. */
  readonly model: Pick<LanguageModel, 'name' | 'parameters'>;
}

/** What an answer is asked for: one generation answers both. */
const FIELD_SET = 'summary nextStep';

/** The language that answers are written in. */
const LOCALE = 'en';

/** The key under which an answer is kept; an exact match or none. */
export function cacheKeyOf({ scope, goldenId, fingerprint, playbook, model }: CacheKeyParts): string {
  const versions = [PROMPT_VERSION, ANSWER_SCHEMA_VERSION, POLICY_VERSION];
  const parts = [scope, FIELD_SET, goldenId, fingerprint, playbook, versions, model.name, model.parameters, LOCALE];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
