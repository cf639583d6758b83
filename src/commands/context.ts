import type { Output } from './output.ts';

/** What a command gets besides its options. */
export interface CommandContext {
  readonly output: Output;
  /** The configuration file the person named, if any. */
  readonly configFile: string | undefined;
}
