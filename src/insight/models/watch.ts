import { isOverlayError } from '../../errors.ts';
import type { LanguageModel, ModelCallOptions, ModelPiece, ModelPrompt } from './model.ts';
import type { ModelFinding } from './probe.ts';

/** Learns what happens between us and the models. Models are named as they are configured. */
export interface ModelWatch {
  /** A call has ended: `answered`, or the code of its failure. */
  called(model: string, outcome: string): void;
  /** The first text of a call came after so many milliseconds. */
  began(model: string, afterMs: number): void;
  probed(finding: ModelFinding): void;
}

/** A watch that learns nothing. */
export const UNWATCHED: ModelWatch = { called: () => undefined, began: () => undefined, probed: () => undefined };

/** A model each call of which is told to a watch. */
export function watched(model: LanguageModel, watch: ModelWatch): LanguageModel {
  async function* stream(prompt: ModelPrompt, options: ModelCallOptions): AsyncGenerator<ModelPiece> {
    let sentAt: number | undefined;
    let hasBegun = false;
    const beforeSend = async (body: string): Promise<void> => {
      await options.beforeSend(body);
      sentAt = performance.now();
    };
    try {
      for await (const piece of model.stream(prompt, { ...options, beforeSend })) {
        if (!hasBegun && piece.kind === 'text' && sentAt !== undefined) watch.began(model.name, performance.now() - sentAt);
        hasBegun ||= piece.kind === 'text';
        yield piece;
      }
      watch.called(model.name, 'answered');
    } catch (cause) {
      // What never left is no call.
      if (sentAt !== undefined) watch.called(model.name, isOverlayError(cause) ? cause.code : 'INTERNAL');
      throw cause;
    }
  }
  return { ...model, stream };
}
