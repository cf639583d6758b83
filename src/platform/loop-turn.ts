/** Waits for a turn of the event loop of one's own. */
export type LoopTurn = () => Promise<void>;

/**
 * Turns for heavy pieces of work: one piece in each round of the event loop, in the order of asking. Between two of them everything
 * that has arrived is dealt with, so that many heavy beginnings hold up a word that is on its way by one piece at most.
 */
export function createLoopTurns(): LoopTurn {
  const line: (() => void)[] = [];
  const next = (): void => {
    line.shift()?.();
    if (line.length > 0) setImmediate(next);
  };
  return async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    line.push(resolve);
    if (line.length === 1) setImmediate(next);
    await promise;
  };
}

/** The turns of this process: it has one event loop. */
export const loopTurn: LoopTurn = createLoopTurns();
