import { Command, InvalidArgumentError, Option } from 'commander';

import { addAuditCommands } from './commands/audit-commands.ts';
import { addFileCommands } from './commands/file-commands.ts';
import { createOutput } from './commands/output.ts';
import type { Failure } from './commands/output.ts';
import { describeCommand, runCommand } from './commands/run-command.ts';
import type { CommonOptions } from './commands/run-command.ts';
import type { SimulateWebhooksOptions } from './commands/simulate-webhooks.ts';
import type { SqlIntrospectOptions } from './commands/sql-introspect.ts';
import type { Role } from './commands/start.ts';
import type { SyncCommandOptions } from './commands/sync.ts';
import { addTimelineCommands } from './commands/timeline-commands.ts';

/** Version this program calls itself; equal to package.json's. */
const VERSION = '0.1.0';

/**
 * The command line. Each command is loaded when it is called, so that `--help` is instant.
 *
 * @param words - what was typed after the program's name.
 */
export async function main(words: readonly string[]): Promise<void> {
  const program = new Command('crm-overlay')
    .description('One GraphQL graph over the CRMs a company already has, with AI answers that can be trusted and traced.')
    .version(VERSION)
    .showHelpAfterError('Run crm-overlay --help, or crm-overlay COMMAND --help.')
    .exitOverride((leaving) => {
      if (leaving.exitCode !== 0 && words.includes('--json')) createOutput('json').json({ error: toRefusal(leaving) });
      process.exit(leaving.exitCode);
    });

  describeCommand(program, 'start', 'Run the gateway and the worker over the systems in overlay.config.json.')
    .addOption(
      new Option('--role <role>', 'what this process is; several share one DATABASE_URL')
        .choices(['all', 'gateway', 'worker'])
        .default('all'),
    )
    .action(
      runCommand(async ({ role }: CommonOptions & { readonly role: Role }, context) => {
        const { startCommand } = await import('./commands/start.ts');
        await startCommand(role, context);
      }),
    );

  describeCommand(
    program,
    'demo',
    'Run everything on a demo company: simulated Salesforce and HubSpot, a legacy SQL database, no key needed.',
  )
    .option('--seed <number>', 'which company: the same seed gives the same company', wholeNumber, 1)
    .option('--accounts <number>', 'how many customers it has', wholeNumber, 200)
    .option('--as-of <date>', 'the day on which the company is looked at, YYYY-MM-DD; today when it is first made')
    .action(
      runCommand(async (options: CommonOptions & { readonly seed: number; readonly accounts: number; readonly asOf?: string }, context) => {
        const { demoCommand } = await import('./commands/demo.ts');
        await demoCommand(options, context);
      }),
    );

  describeCommand(program, 'init', 'Write a commented overlay.config.json to start from.').action(
    runCommand(async (options: CommonOptions, { output }) => {
      const { initCommand } = await import('./commands/init.ts');
      await initCommand({ file: options.config ?? 'overlay.config.json', output });
    }),
  );

  describeCommand(
    program,
    'check',
    'Try the configuration, the database, every source, Redis and the model, and say what to do about each fault.',
  )
    .option('--source <name...>', 'only these sources, and nothing else')
    .option('--sample', 'show three records of each object; on a terminal they are shown anyway')
    .option('--no-sample', 'read and show no records')
    .action(
      runCommand(async (options: CommonOptions & { readonly source?: readonly string[]; readonly sample?: boolean }, context) => {
        const { checkCommand } = await import('./commands/check.ts');
        await checkCommand(options, context);
      }),
    );

  describeCommand(program, 'sync', 'Read what changed at the sources now, and wait until it can be queried.')
    .option('--source <name...>', 'only these sources')
    .option('--reconcile', 'compare our copy with everything the sources hold as well, and put right what differs')
    .option('--let-go', 'with --reconcile and --source: let go whatever is gone there, however much it is')
    .action(
      runCommand(async (options: CommonOptions & SyncCommandOptions, context) => {
        const { syncCommand } = await import('./commands/sync.ts');
        await syncCommand(options, context);
      }),
    );

  describeCommand(program, 'status', 'Show every source: health, lag and how many records of it are held.').action(
    runCommand(async (_options: CommonOptions, context) => {
      const { statusCommand } = await import('./commands/status.ts');
      await statusCommand(context);
    }),
  );

  const simulate = describeCommand(
    program,
    'simulate',
    'Run simulated Salesforce and HubSpot systems alone, holding the demo company, until stopped.',
  )
    .option('--salesforce-port <number>', 'port of Salesforce; 0 takes any free one', portNumber, 0)
    .option('--hubspot-port <number>', 'port of HubSpot; 0 takes any free one', portNumber, 0)
    .option('--seed <number>', 'which company', wholeNumber, 1)
    .option('--accounts <number>', 'how many customers it has', wholeNumber, 200)
    .option('--as-of <date>', 'the day on which the company is looked at, YYYY-MM-DD; default today')
    .addOption(new Option('--limits', "turn the vendors' rate limits on"))
    .action(
      runCommand(async (options: SimulateWords, { output }) => {
        const { simulateCommand } = await import('./commands/simulate.ts');
        await simulateCommand(options, output);
      }),
    );

  // Both have --config and --json: they belong to the word they follow.
  describeCommand(
    simulate.enablePositionalOptions(),
    'webhooks',
    'Play billing, support and mailings that post signed events to a gateway, about contacts it knows.',
  )
    .requiredOption('--to <url>', 'the gateway, for example http://localhost:4000/')
    .option('--rate <number>', 'deliveries a second', wholeNumber, 1)
    .option('--count <number>', 'deliveries after which it ends; default: when it is stopped', wholeNumber)
    .action(async (options: CommonOptions & SimulateWebhooksOptions) => {
      await runCommand(async (_options: CommonOptions, context) => {
        const { simulateWebhooksCommand } = await import('./commands/simulate-webhooks.ts');
        await simulateWebhooksCommand(options, context);
      })(options);
    });

  describeCommand(
    program.command('sql').description('Work with SQL databases as sources.'),
    'introspect',
    'Look at a database and write a commented draft of its mapping.',
  )
    .addOption(
      new Option('--dialect <name>', 'which kind of server').choices(['sqlite', 'postgres', 'mysql', 'mssql']).makeOptionMandatory(),
    )
    .requiredOption('--url <url>', 'the database, as in overlay.config.json; for sqlite its file')
    .option('--schema <name>', "the schema to look at; default the connection's own")
    .option('--out <file>', 'where to write the draft; default standard output')
    .action(
      runCommand(async (options: CommonOptions & SqlIntrospectOptions, { output }) => {
        const { sqlIntrospectCommand } = await import('./commands/sql-introspect.ts');
        await sqlIntrospectCommand(options, output);
      }),
    );

  addFileCommands(program);
  addTimelineCommands(program);

  const privacy = program.commands.find((command) => command.name() === 'privacy') ?? program.command('privacy');
  describeCommand(privacy, 'forget', 'Forget a contact: destroy their key, delete what the AI wrote of them, and never name them again.')
    .argument('<id>', 'golden id of the contact, con_…')
    .action(async (id: string, options: CommonOptions) => {
      await runCommand(async (_options: CommonOptions, context) => {
        const { privacyForgetCommand } = await import('./commands/privacy-forget.ts');
        await privacyForgetCommand(id, context);
      })(options);
    });

  addAuditCommands(program);

  await program.parseAsync([...words], { from: 'user' });
}

interface SimulateWords extends CommonOptions {
  readonly salesforcePort: number;
  readonly hubspotPort: number;
  readonly seed: number;
  readonly accounts: number;
  readonly asOf?: string;
  readonly limits?: true;
}

/** What commander refused before any command began. */
function toRefusal({ message }: Error): Failure {
  return {
    code: 'BAD_USER_INPUT',
    message: message.replace(/^error: /u, ''),
    action: 'Run crm-overlay --help, or crm-overlay COMMAND --help.',
  };
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('must be a whole number from 1.');
  return value;
}

function portNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) throw new InvalidArgumentError('must be a port from 0 to 65535.');
  return value;
}
