import { OverlayError } from '../errors.ts';
import { scorePairs } from '../identity/linkage/score-pairs.ts';
import type { AskedPair, PairScore } from '../identity/linkage/score-pairs.ts';
import { openCsv, requireColumn, writeCsv } from '../platform/csv-file.ts';
import { parseColumns, parseKind, toLinkageRecord } from './identity-columns.ts';
import type { Output } from './output.ts';

/** What was asked for on the command line. */
export interface IdentityPairsOptions {
  readonly in: string;
  /** What the names of the left record's columns begin with. */
  readonly left: string;
  readonly right: string;
  /** Columns without these prefixes. */
  readonly columns: string;
  readonly kind?: string;
  readonly region?: string;
  readonly out: string;
}

/** Columns that are written, and replaced where the input has them. */
const WRITTEN = ['score', 'match'] as const;

/**
 * Judges the pairs of a table: each row's columns are kept, `score` (0 to 1) and `match` (1 or 0) added.
 *
 * @throws {OverlayError} `BAD_FILE` with the line, `BAD_USER_INPUT` for a column that is not there; nothing is written then.
 */
export async function identityPairsCommand(options: IdentityPairsOptions, output: Output): Promise<void> {
  const columns = parseColumns(options.columns);
  const kind = options.kind === undefined ? undefined : parseKind(options.kind);
  const table = await openCsv(options.in);
  const places = new Map(
    [options.left, options.right].flatMap((prefix) =>
      columns.map(({ column }) => [prefix + column, requireColumn(table.columns, prefix + column)] as const),
    ),
  );
  const rows: (readonly string[])[] = [];
  const pairs: AskedPair[] = [];
  for await (const { line, cells } of table.rows) {
    const record = (prefix: string): AskedPair[0] =>
      toLinkageRecord(columns, (column) => cells[places.get(prefix + column) ?? -1] ?? '', `${prefix}${line}`);
    rows.push(cells);
    pairs.push([record(options.left), record(options.right)]);
  }
  if (pairs.length === 0) throw new OverlayError('BAD_FILE', `${options.in}: The file has no pairs.`);
  const scores = scorePairs(pairs, { kind, region: options.region });
  await writeCsv(options.out, scoredRows({ columns: table.columns, rows, scores }));
  const matches = scores.filter(({ isMatch }) => isMatch).length;
  output.json({ pairs: pairs.length, matches, out: options.out });
  output.line(`${matches} of ${pairs.length} pairs match. Written to ${options.out}.`);
}

interface Scored {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly scores: readonly PairScore[];
}

async function* scoredRows({ columns, rows, scores }: Scored): AsyncGenerator<readonly string[]> {
  const kept = columns.flatMap((column, at) => (WRITTEN.some((written) => written === column) ? [] : [at]));
  yield [...kept.map((at) => columns[at] ?? ''), ...WRITTEN];
  for (const [index, cells] of rows.entries()) {
    const { score = 0, isMatch = false } = scores[index] ?? {};
    yield [...kept.map((at) => cells[at] ?? ''), score.toFixed(6), isMatch ? '1' : '0'];
  }
}
