import { OverlayError, isOverlayError } from '../errors.ts';
import type { TokenMeanings, Vault } from '../privacy/vault.ts';
import type { AuditLog } from '../trust/audit.ts';
import type { InsightContext } from './context.ts';

/** What masking for a model works with. */
export interface MaskFactsDependencies {
  readonly vault: Vault;
  readonly audit: AuditLog;
}

/** Who a model is to be asked for. */
export interface MaskFactsRequest {
  readonly viewer: string;
  readonly trigger: string;
  /** The model that would have been asked. */
  readonly model: string;
}

/**
 * Masks every fact and keeps what its tokens stand for; only then may a model be asked.
 *
 * @throws {OverlayError} `MASKING_FAILED` when a text cannot be masked or the vault cannot keep a value, and there is an entry in the audit
 *   log that no call was made; `AUDIT_UNAVAILABLE` when that cannot be written either.
 */
export async function maskFacts(
  { vault, audit }: MaskFactsDependencies,
  context: InsightContext,
  { viewer, trigger, model }: MaskFactsRequest,
): Promise<TokenMeanings> {
  let check = 'mask';
  try {
    // Masking the lines issues their tokens, all of which the prompt and the audit log will show.
    for (const fact of context.facts) fact.line();
    check = 'vault';
    const [tokens = {}] = await vault.keep([{ about: context.entity.id, tokens: context.masker.issued() }]);
    return tokens;
  } catch (cause) {
    const refusal = isOverlayError(cause, 'MASKING_FAILED') ? cause : unkept(cause);
    const verdicts = [{ check, outcome: 'refused', detail: refusal.message }];
    await audit.append([{ kind: 'REFUSED', about: context.entity.id, model, viewer, trigger, verdicts }]);
    throw refusal;
  }
}

function unkept(cause: unknown): OverlayError {
  return new OverlayError('MASKING_FAILED', 'What tokens stand for could not be kept.', { cause });
}
