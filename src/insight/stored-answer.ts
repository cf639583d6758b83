import { createHash } from 'node:crypto';

import type { TokenMeanings } from '../privacy/vault.ts';
import { ANSWER_SCHEMA_VERSION } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Evidence } from './insight.ts';
import type { LanguageModel } from './models/model.ts';
import { POLICY_VERSION } from './policy.ts';
import { PROMPT_VERSION } from './prompt.ts';

/** An answer as it is kept: masked, with what its tokens point to. */
export interface StoredAnswer extends Answer {
  readonly key: string;
  readonly scope: string;
  readonly goldenId: string;
  readonly fingerprint: string;
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
  readonly model: Pick<LanguageModel, 'name' | 'parameters'>;
}

/** The key under which an answer is kept; an exact match or none. */
export function cacheKeyOf({ scope, goldenId, fingerprint, model }: CacheKeyParts): string {
  const versions = [PROMPT_VERSION, ANSWER_SCHEMA_VERSION, POLICY_VERSION];
  const parts = [scope, goldenId, fingerprint, versions, model.name, model.parameters, 'en'];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
