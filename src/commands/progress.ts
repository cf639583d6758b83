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
  const state = source.failure === undefined ? `${done}/${source.objects.length} objects` : source.failure.code;
  return `${source.name.padEnd(14)} ${bar} ${read}${outOf} records, ${state}`;
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
