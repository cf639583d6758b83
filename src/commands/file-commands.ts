import type { Command } from 'commander';
import { Option } from 'commander';

import type { ConfidenceBacktestOptions } from './confidence.ts';
import type { IdentityEvaluateOptions } from './identity-evaluate.ts';
import type { IdentityMatchOptions } from './identity-match.ts';
import type { IdentityPairsOptions } from './identity-pairs.ts';
import type { NormaliseOptions } from './normalise.ts';
import type { PrivacyExplainOptions, PrivacyFiles } from './privacy.ts';
import { describeCommand, runCommand } from './run-command.ts';
import type { CommonOptions } from './run-command.ts';
import type { SignalsReadOptions } from './signals.ts';
import type { TimelineOrderOptions } from './timeline.ts';

/** Adds the commands that work on files alone: no server, no configuration and no source is needed. */
export function addFileCommands(program: Command): void {
  describeCommand(program, 'normalise', 'Bring a column of a CSV file to canonical form: companies, people, phones, dates or domains.')
    .argument('<kind>', 'company, person, phone, date or domain')
    .requiredOption('--in <file>', 'the table to read, CSV in UTF-8')
    .requiredOption('--column <name>', 'the column with the values')
    .option('--region-column <name>', 'a column with the ISO 3166 code of the region (phones) or country (companies)')
    .option('--locale-column <name>', 'a column with the locale of the dates, for example en-GB')
    .requiredOption('--out <file>', 'the table to write: every column of the input, and what was read')
    .action(async (kind: string, options: CommonOptions & NormaliseOptions) => {
      const { normaliseCommand } = await import('./normalise.ts');
      await runCommand(async (asked: CommonOptions & NormaliseOptions, { output }) => await normaliseCommand(kind, asked, output))(options);
    });

  const identity = program
    .command('identity')
    .description('Find out which records of any export are one person or organisation; no server needed.');

  describeCommand(identity, 'match', 'Group the records of one table, without labels or training.')
    .requiredOption('--in <file>', 'the records, .csv or .jsonl in UTF-8')
    .requiredOption('--columns <list>', COLUMNS_HELP)
    .requiredOption('--kind <kind>', 'contact (people) or account (organisations)')
    .option('--region <code>', 'ISO 3166 region of telephone numbers without a country and of dates like 3/4/1970')
    .option('--out <file>', 'where to write record_id,cluster_id')
    .option('--candidates <file>', 'where to write every pair that was compared, left_id,right_id')
    .option('--explain <ids...>', 'two ids: what speaks for and against their being one')
    .action(
      runCommand(async (options: CommonOptions & IdentityMatchOptions, { output }) => {
        const { identityMatchCommand } = await import('./identity-match.ts');
        await identityMatchCommand(options, output);
      }),
    );

  describeCommand(identity, 'pairs', 'Judge pairs of records that stand side by side in one table.')
    .requiredOption('--in <file>', 'the pairs, CSV in UTF-8')
    .requiredOption('--left <prefix>', 'what the names of the left record’s columns begin with')
    .requiredOption('--right <prefix>', 'what the names of the right record’s columns begin with')
    .requiredOption('--columns <list>', `${COLUMNS_HELP}; without the prefixes`)
    .option('--kind <kind>', 'contact (people) or account (organisations); told by each pair’s names where it is left out')
    .option('--region <code>', 'ISO 3166 region of telephone numbers without a country and of dates like 3/4/1970')
    .requiredOption('--out <file>', 'the table to write: every column of the input, score (0 to 1) and match (1 or 0)')
    .action(
      runCommand(async (options: CommonOptions & IdentityPairsOptions, { output }) => {
        const { identityPairsCommand } = await import('./identity-pairs.ts');
        await identityPairsCommand(options, output);
      }),
    );

  describeCommand(identity, 'evaluate', 'Compare found clusters with true ones: pairwise and B-cubed precision, recall and F1.')
    .requiredOption('--clusters <file>', 'record_id,cluster_id')
    .requiredOption('--gold <file>', 'record_id,entity_id')
    .action(
      runCommand(async (options: CommonOptions & IdentityEvaluateOptions, { output }) => {
        const { identityEvaluateCommand } = await import('./identity-evaluate.ts');
        await identityEvaluateCommand(options, output);
      }),
    );

  const privacy = program.command('privacy').description('See and keep from leaving what is personal in texts; no server needed.');

  describeCommand(privacy, 'mask', 'Replace names, contact points and numbers in notes by tokens.')
    .requiredOption('--in <file>', 'the notes, one {"id","text","known_entities"} a line; known_entities may be left out')
    .requiredOption('--out <file>', 'where to write {"id","masked","spans"}')
    .requiredOption('--vault <file>', 'where to write what puts them back, encrypted with OVERLAY_MASTER_KEY or a key made beside it')
    .action(
      runCommand(async (options: CommonOptions & PrivacyFiles, context) => {
        const { privacyMaskCommand } = await import('./privacy.ts');
        await privacyMaskCommand(options, context);
      }),
    );

  describeCommand(privacy, 'unmask', 'Put masked texts back as they were.')
    .requiredOption('--in <file>', 'the masked texts, one {"id","masked"} a line')
    .requiredOption('--vault <file>', 'the vault that privacy mask wrote')
    .requiredOption('--out <file>', 'where to write {"id","text"}')
    .action(
      runCommand(async (options: CommonOptions & PrivacyFiles, context) => {
        const { privacyUnmaskCommand } = await import('./privacy.ts');
        await privacyUnmaskCommand(options, context);
      }),
    );

  describeCommand(privacy, 'explain', 'Show what would leave of one text, and which rule masked what.')
    .option('--text <text>', 'the text')
    .option('--in <file>', 'a file of notes instead, as privacy mask reads it')
    .option('--id <id>', 'which of its notes')
    .action(
      runCommand(async (options: CommonOptions & PrivacyExplainOptions, context) => {
        const { privacyExplainCommand } = await import('./privacy.ts');
        await privacyExplainCommand(options, context);
      }),
    );

  const signals = program.command('signals').description('Read what notes tell; no server and no model needed.');

  describeCommand(
    signals,
    'read',
    'Read from each note whether it tells of a refusal, a rival, a risk to lose the customer or a wish to buy more.',
  )
    .requiredOption('--in <file>', 'the notes, JSON lines {id,text,lang?,date?}')
    .requiredOption('--out <file>', 'where to write {id,label,score,evidence}')
    .action(
      runCommand(async (options: CommonOptions & SignalsReadOptions, { output }) => {
        const { signalsReadCommand } = await import('./signals.ts');
        await signalsReadCommand(options, { output, now: new Date() });
      }),
    );

  const timeline = program.command('timeline').description('Put in order what happened, and look after what senders told.');

  describeCommand(timeline, 'order', 'Put the messages of e-mail threads in order, oldest first, with everything that is quoted in them.')
    .requiredOption('--in <file>', 'the threads, JSON lines {id,text}')
    .requiredOption('--out <file>', 'where to write {id,events:[{offset,sentAt,sender}]}')
    .action(
      runCommand(async (options: CommonOptions & TimelineOrderOptions, { output }) => {
        const { timelineOrderCommand } = await import('./timeline.ts');
        await timelineOrderCommand(options, output);
      }),
    );

  describeCommand(
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
      runCommand(async (options: CommonOptions & ConfidenceBacktestOptions, { output }) => {
        const { confidenceBacktestCommand } = await import('./confidence.ts');
        await confidenceBacktestCommand(options, output);
      }),
    );
}

const COLUMNS_HELP =
  'what the columns mean, KEY=COLUMN,…; keys: id, source, name, given, family, birthDate, email, phone, street, city, region, postcode, domain, identifier; a key may be repeated';
