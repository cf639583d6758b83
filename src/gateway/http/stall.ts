/** Milliseconds within which a reader must have taken something of what waits for it. */
const PATIENCE_MS = 10_000;

/** Milliseconds from telling a reader that it is dropped to dropping it: one that reads again by then learns why. */
export const LAST_WORD_MS = 1_000;

/** Notices a reader that has stopped reading. Disposing ends the watch. */
export interface StallWatch extends Disposable {
  /** Something was given to the network; `taken` is to be called once the network has it. */
  wait(): { readonly taken: () => void };
}

/**
 * A watch that calls `onStall` once, when for ten to twenty seconds something has waited and nothing was taken. It costs one timer for a
 * reader to whom something was just sent, none for each message.
 */
export function watchForStall(onStall: () => void): StallWatch {
  let waiting = 0;
  let hasMoved = false;
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    timer = undefined;
    if (waiting === 0) return;
    if (!hasMoved) {
      onStall();
      return;
    }
    hasMoved = false;
    timer = setTimeout(look, PATIENCE_MS).unref();
  };
  const taken = (): void => {
    waiting -= 1;
    hasMoved = true;
  };
  return {
    wait() {
      waiting += 1;
      if (timer === undefined) {
        hasMoved = false;
        timer = setTimeout(look, PATIENCE_MS).unref();
      }
      return { taken };
    },
    [Symbol.dispose]: () => clearTimeout(timer),
  };
}
