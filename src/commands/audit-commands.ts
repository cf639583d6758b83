import type { Command } from 'commander';

import type { AuditExportOptions, AuditVerifyOptions } from './audit.ts';
import { describeCommand, runCommand } from './run-command.ts';
import type { CommonOptions } from './run-command.ts';

/** Adds the commands that prove and show the audit log; the product may run or not. */
export function addAuditCommands(program: Command): void {
  const audit = program.command('audit').description('Prove, show and hand out the log of everything the AI did.');

  describeCommand(audit, 'verify', 'Prove that no entry was changed, moved, deleted or cut off, or name the first that was.')
    .option('--anchors <file...>', 'more files with anchors, of processes that keep theirs elsewhere')
    .action(
      runCommand(async (options: CommonOptions & AuditVerifyOptions, context) => {
        const { auditVerifyCommand } = await import('./audit.ts');
        await auditVerifyCommand(options, context);
      }),
    );

  describeCommand(audit, 'show', 'Show an entry with its facts, request and answer as they were, and judge the answer again.')
    .argument('<id>', 'id of the entry, aud_…')
    .action(async (id: string, options: CommonOptions) => {
      await runCommand(async (_options: CommonOptions, context) => {
        const { auditShowCommand } = await import('./audit-show.ts');
        await auditShowCommand(id, context);
      })(options);
    });

  describeCommand(audit, 'export', 'Write entries with what proves them, one JSON object a line.')
    .option('--from <instant>', 'entries from this day or instant on; default all')
    .option('--to <instant>', 'entries before this day or instant; default all')
    .requiredOption('--out <file>', 'the file to write')
    .action(
      runCommand(async (options: CommonOptions & AuditExportOptions, context) => {
        const { auditExportCommand } = await import('./audit.ts');
        await auditExportCommand(options, context);
      }),
    );
}
