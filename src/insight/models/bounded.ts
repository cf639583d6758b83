import type { LanguageModel, ModelCallOptions, ModelPiece, ModelPrompt } from './model.ts';

/**
 * A model that is asked at most so often at a time in this process; further calls wait in line, each as long as its signal lets it.
 *
 * @param places - calls under way at once, from 1.
 */
export function bounded(model: LanguageModel, places: number): LanguageModel {
  let free = places;
  const line: (() => void)[] = [];
  async function take(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (free > 0) {
      free -= 1;
      return;
    }
    const turn = Promise.withResolvers<void>();
    const leave = (): void => turn.reject(signal.reason);
    line.push(turn.resolve);
    signal.addEventListener('abort', leave, { once: true });
    try {
      await turn.promise;
    } catch (cause) {
      const place = line.indexOf(turn.resolve);
      // Called up in the very moment of leaving: the place goes to the next.
      if (place === -1) give();
      else line.splice(place, 1);
      throw cause;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }
  function give(): void {
    const next = line.shift();
    if (next === undefined) free += 1;
    else next();
  }
  async function* stream(prompt: ModelPrompt, options: ModelCallOptions): AsyncGenerator<ModelPiece> {
    await take(options.signal);
    try {
      yield* model.stream(prompt, options);
    } finally {
      give();
    }
  }
  return { ...model, stream };
}
