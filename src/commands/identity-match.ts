import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { OverlayError } from '../errors.ts';
import type { PairExplanation } from '../identity/linkage/judge-pair.ts';
import { linkRecords } from '../identity/linkage/link-records.ts';
import type { Linkage, LinkageProgress } from '../identity/linkage/link-records.ts';
import type { LinkageRecord } from '../identity/linkage/linkage-record.ts';
import { writeCsv } from '../platform/csv-file.ts';
import { parseColumns, parseKind } from './identity-columns.ts';
import { readLinkageRecords } from './identity-records.ts';
import type { Output } from './output.ts';

/** What was asked for on the command line. */
export interface IdentityMatchOptions {
  readonly in: string;
  readonly columns: string;
  readonly kind: string;
  readonly region?: string;
  readonly out?: string;
  /** Where every pair that was compared is written. */
  readonly candidates?: string;
  /** Two ids, to be told why they are one or two. */
  readonly explain?: readonly string[];
}

/** Records from which progress is told. */
const LONG_WORK = 5_000;

/**
 * Finds out which records of an export are one entity, and writes each record's cluster.
 *
 * @throws {OverlayError} `BAD_FILE` with the line, `BAD_USER_INPUT` for what cannot be asked; nothing is written then.
 */
export async function identityMatchCommand(options: IdentityMatchOptions, output: Output): Promise<void> {
  const columns = parseColumns(options.columns);
  const kind = parseKind(options.kind);
  assertAskable(options);
  await assertWritable(options);
  const records = await readLinkageRecords(options.in, columns);
  assertThere(options, records);
  const onProgress = records.length < LONG_WORK ? undefined : createTeller(output);
  const linkage = linkRecords(records, { kind, region: options.region, onProgress });
  if (options.candidates !== undefined) await writeCsv(options.candidates, candidateRows(linkage));
  if (options.out !== undefined) await writeCsv(options.out, clusterRows(records, linkage));
  const explanation = options.explain === undefined ? undefined : explain(linkage, options.explain);
  const { clusters, comparedPairs } = linkage;
  output.json({ records: records.length, clusters: clusters.length, comparedPairs, ...(explanation === undefined ? {} : { explanation }) });
  output.line(`${records.length} records are ${clusters.length} entities; ${comparedPairs} pairs were compared.`);
  if (explanation !== undefined) for (const line of toLines(explanation)) output.line(line);
}

function assertAskable({ out, explain: asked }: IdentityMatchOptions): void {
  if (out === undefined && asked === undefined) throw new OverlayError('BAD_USER_INPUT', 'Say where to write: --out FILE.csv.');
  if (asked !== undefined && asked.length !== 2) throw new OverlayError('BAD_USER_INPUT', '--explain takes two ids.');
}

// Before the work as well: of two files that are written, a fault of the second would leave the first.
async function assertWritable({ in: file, out, candidates }: IdentityMatchOptions): Promise<void> {
  const written = [out, candidates].filter((path) => path !== undefined);
  const paths = [file, ...written].map((path) => resolve(path));
  if (new Set(paths).size < paths.length) throw new OverlayError('BAD_USER_INPUT', '--in, --out and --candidates must be different files.');
  for (const path of written) {
    const folder = dirname(resolve(path));
    const found = await stat(folder).catch(() => undefined);
    if (found?.isDirectory() !== true) throw new OverlayError('BAD_USER_INPUT', `${path}: there is no folder ${folder}.`);
  }
}

// Before the work, which may be long.
function assertThere({ in: file, explain: asked = [] }: IdentityMatchOptions, records: readonly LinkageRecord[]): void {
  const missing = asked.find((id) => !records.some((record) => record.id === id));
  if (missing !== undefined) throw new OverlayError('BAD_USER_INPUT', `--explain names ${missing}; ${file} has no such record.`);
}

async function* clusterRows(records: readonly LinkageRecord[], { clusters }: Linkage): AsyncGenerator<readonly string[]> {
  const clusterOf = new Map(clusters.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)));
  yield ['record_id', 'cluster_id'];
  for (const { id } of records) yield [id, clusterOf.get(id) ?? id];
}

async function* candidateRows({ eachPair }: Linkage): AsyncGenerator<readonly string[]> {
  yield ['left_id', 'right_id'];
  yield* eachPair();
}

interface Explanation extends PairExplanation {
  readonly left: string;
  readonly right: string;
  /** Whether they are in one cluster: other records may join what the pair alone leaves open, or keep it apart. */
  readonly isOneEntity: boolean;
}

function explain({ records, clusters, judge }: Linkage, [left = '', right = '']: readonly string[]): Explanation {
  const [a, b] = [records.get(left), records.get(right)];
  if (a === undefined || b === undefined) throw new TypeError(`there is no record ${a === undefined ? left : right}`);
  return { left, right, isOneEntity: clusters.some((ids) => ids.includes(left) && ids.includes(right)), ...judge.explain(a, b) };
}

function toLines({
  left,
  right,
  isOneEntity,
  prior,
  evidence,
  bits,
  probability,
  verdict,
  againstRelated,
}: Explanation): readonly string[] {
  return [
    `${left} and ${right}: ${verdict} (probability ${probability.toFixed(4)}); ${isOneEntity ? 'one entity' : 'two entities'}`,
    row('before any evidence', prior),
    ...evidence.map((found) => row(`${found.comparison}: ${found.level}`, found.bits)),
    row('left if they were relatives or neighbours', againstRelated),
    row('together', bits),
  ];
}

function row(what: string, bits: number): string {
  return `  ${what.padEnd(44)} ${bits >= 0 ? '+' : ''}${bits.toFixed(1)} bits`;
}

function createTeller(output: Output): (progress: LinkageProgress) => void {
  let told = '';
  return ({ stage, done, total }) => {
    const line = total === 0 ? stage : `${stage} ${Math.floor((100 * done) / total)} %`;
    if (line === told) return;
    told = line;
    if (output.isTerminal) output.redraw([line]);
    else output.note(line);
  };
}
