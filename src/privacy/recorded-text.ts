import type { MaskedText } from './masked-text.ts';

/**
 * A text that was masked when it was recorded, read back from the audit log to judge an answer again. Never for a prompt: what is sent to a
 * model is masked when it is sent.
 */
export function recordedText(text: string): MaskedText {
  return text as MaskedText; // oxlint-disable-line typescript/no-unsafe-type-assertion -- a brand has no run-time trace to narrow by
}
