import { OverlayError } from '../../errors.ts';
import type { MaskedText } from '../../privacy/masked-text.ts';

/** One message of a prompt. Only masked text fits in. */
export interface ModelMessage {
  readonly role: 'system' | 'user';
  readonly content: MaskedText;
}

/** What a model is asked. */
export interface ModelPrompt {
  readonly messages: readonly ModelMessage[];
  /** JSON schema the answer is to fit. It is asked for, never trusted. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Whether the answer comes piece by piece or in one. @default stream */
  readonly delivery?: 'stream' | 'whole';
}

/** A piece of an answer. `end` comes last and only after an answer that the model itself finished. */
export type ModelPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'end'; readonly promptTokens: number | undefined; readonly answerTokens: number | undefined };

/** What a call is bound by. */
export interface ModelCallOptions {
  readonly signal: AbortSignal;
  /** Called with the exact bytes of the request before the first of them leaves; when it throws, none does. */
  readonly beforeSend: (body: string) => Promise<void>;
}

/** The endpoint refused the way an answer's shape was asked for. The next call asks in another way, so it is worth making. */
export class ShapeRefusedError extends OverlayError {
  constructor(cause: unknown) {
    super('MODEL_UNAVAILABLE', 'The model endpoint refused the shape that was asked for.', { cause });
  }
}

/** A language model. */
export interface LanguageModel {
  /** For labels, the audit and the cache key. */
  readonly name: string;
  /** Everything besides the name that changes answers; part of the cache key. */
  readonly parameters: string;
  /**
   * The answer as it is written, in one attempt: nothing is retried inside.
   *
   * @throws {OverlayError} `MODEL_UNAVAILABLE` when the endpoint cannot be reached or refuses; `MODEL_TIMEOUT` past a deadline of the
   *   model's own; {@link ShapeRefusedError} at most twice in a row; `MODEL_BAD_RESPONSE` when the answer is cut, refused by the model, or not what the protocol says.
   */
  stream(prompt: ModelPrompt, options: ModelCallOptions): AsyncIterable<ModelPiece>;
}
