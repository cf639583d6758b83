import type { Command } from 'commander';

import type { CommandContext } from './context.ts';
import { createOutput, toFailure, toFailureLine } from './output.ts';

/** Options that every command understands. */
export interface CommonOptions {
  readonly json?: true;
  readonly config?: string;
}

/** A command with what every command understands. */
export function describeCommand(program: Command, name: string, summary: string): Command {
  return program
    .command(name)
    .description(summary)
    .option('--json', 'print one line of JSON for programs')
    .option('--config <file>', 'the configuration file (default: overlay.config.json, or OVERLAY_CONFIG)');
}

/** Runs a command; a failure is one line that says what to do, and exit code 1. */
export function runCommand<Options extends CommonOptions>(
  command: (options: Options, context: CommandContext) => Promise<void>,
): (options: Options) => Promise<void> {
  return async (options) => {
    const output = createOutput(options.json === true ? 'json' : 'text');
    try {
      await command(options, { output, configFile: options.config });
    } catch (error) {
      output.json({ error: toFailure(error) });
      output.note(toFailureLine(error));
      // Whatever the failure left open must not keep the program alive.
      process.exit(1);
    }
  };
}
