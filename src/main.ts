import { Command, InvalidArgumentError, Option } from 'commander';

import type { ConfidenceBacktestOptions } from './commands/confidence.ts';
import type { CommandContext } from './commands/context.ts';
import type { IdentityEvaluateOptions } from './commands/identity-evaluate.ts';
import type { IdentityMatchOptions } from './commands/identity-match.ts';
import type { IdentityPairsOptions } from './commands/identity-pairs.ts';
import { createOutput, toFailure, toFailureLine } from './commands/output.ts';
import type { Failure } from './commands/output.ts';
import type { PrivacyExplainOptions, PrivacyFiles } from './commands/privacy.ts';
import type { SignalsReadOptions } from './commands/signals.ts';
import type { SqlIntrospectOptions } from './commands/sql-introspect.ts';
import type { SyncCommandOptions } from './commands/sync.ts';
import type { TimelineOrderOptions } from './commands/timeline.ts';

/** Version this program calls itself; equal to package.json's. */
const VERSION = '0.1.0';

/** Options that every command understands. */
interface CommonOptions {
  readonly json?: true;
  readonly config?: string;
}

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

  describe(program, 'start', 'Run the gateway and the worker over the systems in overlay.config.json.').action(
    run(async (_options: CommonOptions, context) => {
      const { startCommand } = await import('./commands/start.ts');
      await startCommand(context);
    }),
  );

  describe(program, 'demo', 'Run everything on a demo company: simulated Salesforce and HubSpot, a legacy SQL database, no key needed.')
    .option('--seed <number>', 'which company: the same seed gives the same company', wholeNumber, 1)
    .option('--accounts <number>', 'how many customers it has', wholeNumber, 200)
    .option('--as-of <date>', 'the day on which the company is looked at, YYYY-MM-DD; today when it is first made')
    .action(
      run(async (options: CommonOptions & { readonly seed: number; readonly accounts: number; readonly asOf?: string }, context) => {
        const { demoCommand } = await import('./commands/demo.ts');
        await demoCommand(options, context);
      }),
    );

  describe(program, 'init', 'Write a commented overlay.config.json to start from.').action(
    run(async (options: CommonOptions, { output }) => {
      const { initCommand } = await import('./commands/init.ts');
      await initCommand({ file: options.config ?? 'overlay.config.json', output });
    }),
  );

  describe(program, 'check', 'Try the configuration, the database, every source, Redis and the model, and say what to do about each fault.')
    .option('--source <name...>', 'only these sources, and nothing else')
    .option('--sample', 'show three records of each object; on a terminal they are shown anyway')
    .option('--no-sample', 'read and show no records')
    .action(
      run(async (options: CommonOptions & { readonly source?: readonly string[]; readonly sample?: boolean }, context) => {
        const { checkCommand } = await import('./commands/check.ts');
        await checkCommand(options, context);
      }),
    );

  describe(program, 'sync', 'Read what changed at the sources now, and wait until it can be queried.')
    .option('--source <name...>', 'only these sources')
    .option('--reconcile', 'compare our copy with everything the sources hold as well, and put right what differs')
    .option('--let-go', 'with --reconcile and --source: let go whatever is gone there, however much it is')
    .action(
      run(async (options: CommonOptions & SyncCommandOptions, context) => {
        const { syncCommand } = await import('./commands/sync.ts');
        await syncCommand(options, context);
      }),
    );

  describe(program, 'status', 'Show every source: health, lag and how many records of it are held.').action(
    run(async (_options: CommonOptions, context) => {
      const { statusCommand } = await import('./commands/status.ts');
      await statusCommand(context);
    }),
  );

  describe(program, 'simulate', 'Run simulated Salesforce and HubSpot systems alone, holding the demo company, until stopped.')
    .option('--salesforce-port <number>', 'port of Salesforce; 0 takes any free one', portNumber, 0)
    .option('--hubspot-port <number>', 'port of HubSpot; 0 takes any free one', portNumber, 0)
    .option('--seed <number>', 'which company', wholeNumber, 1)
    .option('--accounts <number>', 'how many customers it has', wholeNumber, 200)
    .option('--as-of <date>', 'the day on which the company is looked at, YYYY-MM-DD; default today')
    .addOption(new Option('--limits', "turn the vendors' rate limits on"))
    .action(
      run(async (options: SimulateWords, { output }) => {
        const { simulateCommand } = await import('./commands/simulate.ts');
        await simulateCommand(options, output);
      }),
    );

  describe(program, 'normalise', 'Bring a column of a CSV file to canonical form: companies, people, phones, dates or domains.')
    .argument('<kind>', 'company, person, phone, date or domain')
    .requiredOption('--in <file>', 'the table to read, CSV in UTF-8')
    .requiredOption('--column <name>', 'the column with the values')
    .option('--region-column <name>', 'a column with the ISO 3166 code of the region (phones) or country (companies)')
    .option('--locale-column <name>', 'a column with the locale of the dates, for example en-GB')
    .requiredOption('--out <file>', 'the table to write: every column of the input, and what was read')
    .action(async (kind: string, options: NormaliseWords) => {
      const { normaliseCommand } = await import('./commands/normalise.ts');
      await run(async (asked: NormaliseWords, { output }) => await normaliseCommand(kind, asked, output))(options);
    });

  describe(
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
      run(async (options: CommonOptions & SqlIntrospectOptions, { output }) => {
        const { sqlIntrospectCommand } = await import('./commands/sql-introspect.ts');
        await sqlIntrospectCommand(options, output);
      }),
    );

  const identity = program
    .command('identity')
    .description('Find out which records of any export are one person or organisation; no server needed.');

  describe(identity, 'match', 'Group the records of one table, without labels or training.')
    .requiredOption('--in <file>', 'the records, .csv or .jsonl in UTF-8')
    .requiredOption('--columns <list>', COLUMNS_HELP)
    .requiredOption('--kind <kind>', 'contact (people) or account (organisations)')
    .option('--region <code>', 'ISO 3166 region of telephone numbers without a country and of dates like 3/4/1970')
    .option('--out <file>', 'where to write record_id,cluster_id')
    .option('--candidates <file>', 'where to write every pair that was compared, left_id,right_id')
    .option('--explain <ids...>', 'two ids: what speaks for and against their being one')
    .action(
      run(async (options: CommonOptions & IdentityMatchOptions, { output }) => {
        const { identityMatchCommand } = await import('./commands/identity-match.ts');
        await identityMatchCommand(options, output);
      }),
    );

  describe(identity, 'pairs', 'Judge pairs of records that stand side by side in one table.')
    .requiredOption('--in <file>', 'the pairs, CSV in UTF-8')
    .requiredOption('--left <prefix>', 'what the names of the left record’s columns begin with')
    .requiredOption('--right <prefix>', 'what the names of the right record’s columns begin with')
    .requiredOption('--columns <list>', `${COLUMNS_HELP}; without the prefixes`)
    .option('--kind <kind>', 'contact (people) or account (organisations); told by each pair’s names where it is left out')
    .option('--region <code>', 'ISO 3166 region of telephone numbers without a country and of dates like 3/4/1970')
    .requiredOption('--out <file>', 'the table to write: every column of the input, score (0 to 1) and match (1 or 0)')
    .action(
      run(async (options: CommonOptions & IdentityPairsOptions, { output }) => {
        const { identityPairsCommand } = await import('./commands/identity-pairs.ts');
        await identityPairsCommand(options, output);
      }),
    );

  describe(identity, 'evaluate', 'Compare found clusters with true ones: pairwise and B-cubed precision, recall and F1.')
    .requiredOption('--clusters <file>', 'record_id,cluster_id')
    .requiredOption('--gold <file>', 'record_id,entity_id')
    .action(
      run(async (options: CommonOptions & IdentityEvaluateOptions, { output }) => {
        const { identityEvaluateCommand } = await import('./commands/identity-evaluate.ts');
        await identityEvaluateCommand(options, output);
      }),
    );

  const privacy = program.command('privacy').description('See and keep from leaving what is personal in texts; no server needed.');

  describe(privacy, 'mask', 'Replace names, contact points and numbers in notes by tokens.')
    .requiredOption('--in <file>', 'the notes, one {"id","text","known_entities"} a line; known_entities may be left out')
    .requiredOption('--out <file>', 'where to write {"id","masked","spans"}')
    .requiredOption('--vault <file>', 'where to write what puts them back, encrypted with OVERLAY_MASTER_KEY or a key made beside it')
    .action(
      run(async (options: CommonOptions & PrivacyFiles, context) => {
        const { privacyMaskCommand } = await import('./commands/privacy.ts');
        await privacyMaskCommand(options, context);
      }),
    );

  describe(privacy, 'unmask', 'Put masked texts back as they were.')
    .requiredOption('--in <file>', 'the masked texts, one {"id","masked"} a line')
    .requiredOption('--vault <file>', 'the vault that privacy mask wrote')
    .requiredOption('--out <file>', 'where to write {"id","text"}')
    .action(
      run(async (options: CommonOptions & PrivacyFiles, context) => {
        const { privacyUnmaskCommand } = await import('./commands/privacy.ts');
        await privacyUnmaskCommand(options, context);
      }),
    );

  describe(privacy, 'explain', 'Show what would leave of one text, and which rule masked what.')
    .option('--text <text>', 'the text')
    .option('--in <file>', 'a file of notes instead, as privacy mask reads it')
    .option('--id <id>', 'which of its notes')
    .action(
      run(async (options: CommonOptions & PrivacyExplainOptions, context) => {
        const { privacyExplainCommand } = await import('./commands/privacy.ts');
        await privacyExplainCommand(options, context);
      }),
    );

  const signals = program.command('signals').description('Read what notes tell; no server and no model needed.');

  describe(
    signals,
    'read',
    'Read from each note whether it tells of a refusal, a rival, a risk to lose the customer or a wish to buy more.',
  )
    .requiredOption('--in <file>', 'the notes, JSON lines {id,text,lang?,date?}')
    .requiredOption('--out <file>', 'where to write {id,label,score,evidence}')
    .action(
      run(async (options: CommonOptions & SignalsReadOptions, { output }) => {
        const { signalsReadCommand } = await import('./commands/signals.ts');
        await signalsReadCommand(options, { output, now: new Date() });
      }),
    );

  const timeline = program.command('timeline').description('Put in order what happened; no server needed.');

  describe(timeline, 'order', 'Put the messages of e-mail threads in order, oldest first, with everything that is quoted in them.')
    .requiredOption('--in <file>', 'the threads, JSON lines {id,text}')
    .requiredOption('--out <file>', 'where to write {id,events:[{offset,sentAt,sender}]}')
    .action(
      run(async (options: CommonOptions & TimelineOrderOptions, { output }) => {
        const { timelineOrderCommand } = await import('./commands/timeline.ts');
        await timelineOrderCommand(options, output);
      }),
    );

  describe(
    program.command('confidence').description('Try stated probabilities on past cases; no server needed.'),
    'backtest',
    'Learn from cases closed before a day, state the probability of all others, and score them.',
  )
    .requiredOption('--deals <file>', 'the cases with what was known when they were opened, CSV in UTF-8')
    .requiredOption('--outcomes <file>', 'their outcomes, CSV in UTF-8; a case without one is open')
    .requiredOption('--id <column>', 'the id, a column of both files')
    .requiredOption('--opened <column>', 'the day a case was opened, a column of the cases')
    .requiredOption('--closed <column>', 'the day its outcome was known, a column of the outcomes')
    .requiredOption('--outcome <column>', 'the outcome, a column of the outcomes')
    .requiredOption('--won <value>', 'the outcome whose probability is stated')
    .requiredOption('--features <columns>', 'columns of the cases to learn from, separated by commas')
    .requiredOption('--train-until <date>', 'cases closed before this day are learned from, all others predicted; YYYY-MM-DD')
    .addOption(
      new Option('--refit <when>', 'learn once, or each month from the outcomes known before it')
        .choices(['none', 'month'])
        .default('none'),
    )
    .requiredOption('--out <file>', 'where to write the id and p, empty where too few outcomes are known')
    .action(
      run(async (options: CommonOptions & ConfidenceBacktestOptions, { output }) => {
        const { confidenceBacktestCommand } = await import('./commands/confidence.ts');
        await confidenceBacktestCommand(options, output);
      }),
    );

  await program.parseAsync([...words], { from: 'user' });
}

const COLUMNS_HELP =
  'what the columns mean, KEY=COLUMN,…; keys: id, source, name, given, family, birthDate, email, phone, street, city, region, postcode, domain, identifier; a key may be repeated';

interface NormaliseWords extends CommonOptions {
  readonly in: string;
  readonly column: string;
  readonly regionColumn?: string;
  readonly localeColumn?: string;
  readonly out: string;
}

interface SimulateWords extends CommonOptions {
  readonly salesforcePort: number;
  readonly hubspotPort: number;
  readonly seed: number;
  readonly accounts: number;
  readonly asOf?: string;
  readonly limits?: true;
}

function describe(program: Command, name: string, summary: string): Command {
  return program
    .command(name)
    .description(summary)
    .option('--json', 'print one line of JSON for programs')
    .option('--config <file>', 'the configuration file (default: overlay.config.json, or OVERLAY_CONFIG)');
}

/** Runs a command; a failure is one line that says what to do, and exit code 1. */
function run<Options extends CommonOptions>(
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
