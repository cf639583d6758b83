import type { World } from './world/entities.ts';

/** What a world is made from; the same options give the same world on any machine and any day. */
export interface WorldOptions {
  readonly seed: number;
  /** Companies to make. */
  readonly accounts: number;
  /** The day on which the world is looked at, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** The demo company's customers, their people, deals, tickets and activities, and how each system sees them. */
export declare function createWorld(options: WorldOptions): World;
