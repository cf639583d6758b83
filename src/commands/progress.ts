import type { SourceState } from '../records/read-sources.ts';
import type { Output } from './output.ts';

const BAR_WIDTH = 24;

/** One line per source: how many records were read and, where the source says how many there are, a bar. */
export function toProgressLine(source: SourceState): string {
  const read = source.objects.reduce((sum, object) => sum + object.records, 0);
  const total = source.objects.reduce((sum, object) => sum + Math.max(object.total ?? 0, object.records), 0);
  const done = source.objects.filter((object) => object.completedAt !== undefined).length;
  const share = source.objects.length === 0 ? 0 : done / source.objects.length;
  const filled = Math.round(share * BAR_WIDTH);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
  const outOf = total > read ? ` of ${total}` : '';
  return `${source.name.padEnd(14)} ${bar} ${read}${outOf} records, ${toStateWords(source, done)}`;
}

function toStateWords({ failure, objects }: SourceState, done: number): string {
  if (failure !== undefined) return failure.code;
  const counted = objects.filter((object) => object.reconciledAt !== undefined).length;
  const isCounting = done === objects.length && counted < objects.length;
  return isCounting ? `all read, ${counted}/${objects.length} objects counted at the source` : `${done}/${objects.length} objects`;
}

/** Shows progress: bars that are redrawn on a terminal, otherwise a plain line whenever a source has moved on. */
export function createProgress(output: Output): (sources: readonly SourceState[]) => void {
  const shown = new Map<string, string>();
  return (sources) => {
    if (output.isTerminal) {
      output.redraw(sources.map(toProgressLine));
      return;
    }
    for (const source of sources) {
      const state = `${source.health} ${source.objects.filter((object) => object.completedAt !== undefined).length}`;
      if (shown.get(source.name) !== state) output.note(toProgressLine(source).replaceAll(/[█░]+ /gu, ''));
      shown.set(source.name, state);
    }
  };
}
