import type { GarbageShape } from './garbage.ts';

/** How the simulator misbehaves instead of answering, or before it does. */
export type Fault =
  /** Another answer than the real one. */
  | {
      readonly type: 'answer';
      readonly status: number;
      readonly body: string;
      readonly contentType?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The real answer with one piece of its text replaced: a field of another type, a number of another form. */
  | { readonly type: 'alter'; readonly pattern: RegExp; readonly text: string }
  /** The real answer, spoilt. */
  | { readonly type: 'garbage'; readonly shape: GarbageShape }
  /** The real answer, later. */
  | { readonly type: 'delay'; readonly delayMs: number }
  /** The connection is accepted and nothing ever comes. */
  | { readonly type: 'silence' }
  /** The connection is reset before an answer. */
  | { readonly type: 'reset' }
  /** Half of the real answer, then the connection ends. */
  | { readonly type: 'cut' };

/** Which calls a fault meets. */
export interface FaultScope {
  /** Tested on the path with its query, decoded. @default every call */
  readonly matching?: RegExp;
  /** Calls it meets before it is over. @default until cleared */
  readonly times?: number;
  /** Calls it lets pass first. @default 0 */
  readonly after?: number;
}

/** Faults a test sets while the simulator runs. */
export interface FaultControl {
  set(fault: Fault, scope?: FaultScope): void;
  clear(): void;
  /** The faults that are not over, in the order in which they were set. */
  list(): readonly { readonly fault: Fault; readonly matching: string; readonly left?: number; readonly after: number }[];
}

/** The control and what the server asks of it. */
export interface Faults extends FaultControl {
  /** The fault this call meets, if any. */
  meet(address: string): Fault | undefined;
}

/** No fault at first; the first set that matches wins. */
export function createFaults(): Faults {
  const active: { readonly fault: Fault; readonly matching: RegExp; left: number; after: number }[] = [];
  return {
    set(fault, { matching = /(?:)/u, times = Infinity, after = 0 } = {}) {
      active.push({ fault, matching, left: times, after });
    },
    clear() {
      active.length = 0;
    },
    list: () =>
      active
        .filter(({ left }) => left > 0)
        .map(({ fault, matching, left, after }) => ({ fault, matching: matching.source, after, ...(left === Infinity ? {} : { left }) })),
    meet(address) {
      const met = active.find(({ matching, left }) => left > 0 && matching.test(address));
      if (met === undefined) return undefined;
      if (met.after > 0) {
        met.after -= 1;
        return undefined;
      }
      met.left -= 1;
      return met.fault;
    },
  };
}
