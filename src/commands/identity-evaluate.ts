import { OverlayError } from '../errors.ts';
import { evaluateClusters } from '../identity/linkage/evaluate-clusters.ts';
import type { Fit } from '../identity/linkage/evaluate-clusters.ts';
import { openCsv } from '../platform/csv-file.ts';
import type { Output } from './output.ts';

/** What was asked for on the command line. */
export interface IdentityEvaluateOptions {
  /** Columns `record_id,cluster_id`. */
  readonly clusters: string;
  /** Columns `record_id,entity_id`. */
  readonly gold: string;
}

/** Compares found clusters with true ones. @throws {OverlayError} `BAD_FILE` with the line, `BAD_USER_INPUT` for a column that is not there. */
export async function identityEvaluateCommand(options: IdentityEvaluateOptions, output: Output): Promise<void> {
  const found = await readGroups(options.clusters, ['cluster_id', 'entity_id']);
  const evaluation = evaluateClusters(found, await readGroups(options.gold, ['entity_id', 'cluster_id']));
  const { pairwise, bcubed, records, entities, clusters, wrongClusters, missing, unknown } = evaluation;
  output.json(evaluation);
  output.line(`${records} records, ${entities} entities, ${clusters} clusters, ${wrongClusters} of them mixed`);
  output.line(`pairwise  ${toWords(pairwise)}`);
  output.line(`B-cubed   ${toWords(bcubed)}`);
  if (missing > 0 || unknown > 0) output.line(`${missing} records are in no cluster, ${unknown} are not in the truth`);
}

function toWords({ precision, recall, f1 }: Fit): string {
  return `precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`;
}

async function readGroups(file: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { columns, rows } = await openCsv(file);
  const id = columns.indexOf('record_id');
  const group = names.map((name) => columns.indexOf(name)).find((at) => at >= 0);
  if (id < 0 || group === undefined) {
    throw new OverlayError('BAD_USER_INPUT', `${file} needs the columns record_id and ${names[0]}; it has ${columns.join(', ')}.`);
  }
  const groups = new Map<string, string>();
  for await (const { line, cells } of rows) {
    const [record, own] = [cells[id] ?? '', cells[group] ?? ''];
    const fault = faultOf(record, own, groups);
    if (fault !== undefined) throw new OverlayError('BAD_FILE', `${file}: Line ${line} ${fault}.`);
    groups.set(record, own);
  }
  return groups;
}

// Rows without a cluster are not one large cluster.
function faultOf(record: string, group: string, known: ReadonlyMap<string, string>): string | undefined {
  if (record === '') return 'has no record_id';
  if (group === '') return 'does not say where its record belongs; a record that is alone has a cluster of its own';
  return known.has(record) ? 'has a record_id that was there before' : undefined;
}
