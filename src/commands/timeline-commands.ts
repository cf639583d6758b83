import type { Command } from 'commander';

import { describeCommand, runCommand } from './run-command.ts';
import type { CommonOptions } from './run-command.ts';

/** Adds the commands that look after what senders told: they need the database. */
export function addTimelineCommands(program: Command): void {
  const timeline = program.commands.find((command) => command.name() === 'timeline') ?? program.command('timeline');

  describeCommand(timeline, 'dead-letters', 'Show what senders told and could not be worked off, with its cause.').action(
    runCommand(async (_options: CommonOptions, context) => {
      const { timelineDeadLettersCommand } = await import('./timeline-log.ts');
      await timelineDeadLettersCommand(context);
    }),
  );

  describeCommand(timeline, 'redrive', 'Send what was set aside back to work.')
    .argument('[ids...]', 'as timeline dead-letters shows them')
    .option('--all', 'everything that is set aside')
    .action(async (ids: readonly string[], options: CommonOptions & { readonly all?: true }) => {
      await runCommand(async (_options: CommonOptions, context) => {
        const { timelineRedriveCommand } = await import('./timeline-log.ts');
        await timelineRedriveCommand(ids, options.all === true ? 'all' : 'named', context);
      })(options);
    });

  describeCommand(timeline, 'rebuild', 'Draw the timeline anew from everything that was told and read.')
    .option('--verify', 'compare only, and change nothing; exit code 1 where they differ')
    .action(
      runCommand(async ({ verify }: CommonOptions & { readonly verify?: true }, context) => {
        const { timelineRebuildCommand } = await import('./timeline-log.ts');
        await timelineRebuildCommand(verify === true ? 'verify' : 'replace', context);
      }),
    );
}
