import type { Quota } from '../../connectors/connector.ts';
import type { ObjectCheck, SourceCheck } from './check-source.ts';
import { closed } from './output.ts';
import type { SourceFault } from './source-fault.ts';

/** Letters of a value that a line of a sample shows. */
const SHOWN = 48;

/** Names of dropped fields that a line lists. */
const LISTED = 12;

/** What a check of a source found, in lines: who we are, limits, one line for each object, and each fault with what to do. */
export function toCheckLines({ account, grants, quota, objects, faults, notes }: SourceCheck): readonly string[] {
  const granted = grants.filter(({ state }) => state === 'granted').length;
  return [
    ...(account === undefined ? [] : [`      as ${account}${grants.length === 0 ? '' : `; ${granted} of ${grants.length} permissions`}`]),
    ...(quota === undefined ? [] : [`      ${toQuotaLine(quota)}`]),
    ...objects.flatMap(toObjectLines),
    ...notes.map((note) => `note  ${note}`),
    ...faults.map((fault) => `FAIL  ${toFaultLine(fault)}`),
  ];
}

/** A fault on one line: code, place, what is wrong and what to do. */
function toFaultLine({ code, source, object, field, message, action }: SourceFault): string {
  return `${code} ${[source, object, field].filter((part) => part !== undefined).join(' / ')}: ${closed(message)} ${action}`;
}

function toQuotaLine({ used, limit, remaining, windowMs, pausedUntil }: Quota): string {
  const left = remaining ?? (limit === undefined || used === undefined ? undefined : limit - used);
  const within = windowMs === undefined ? '' : ` in ${windowMs >= 3_600_000 ? `${windowMs / 3_600_000} h` : `${windowMs / 1_000} s`}`;
  const pause = pausedUntil === undefined ? '' : `, paused until ${pausedUntil}`;
  return `calls left: ${left ?? 'not told'}${limit === undefined ? '' : ` of ${limit}`}${within}${pause}`;
}

function toObjectLines({ object, mapped, keptRaw, custom, dropped, absent, total, sample }: ObjectCheck): readonly string[] {
  const records = total === undefined ? '' : `, ${total} records`;
  const names = dropped.slice(0, LISTED).map(({ name }) => name);
  const more = dropped.length > LISTED ? ` and ${dropped.length - LISTED} more` : '';
  return [
    `      ${object.padEnd(24)} ${mapped} fields mapped, ${keptRaw} kept raw (${custom} custom), ${dropped.length} dropped${records}`,
    ...(dropped.length === 0
      ? []
      : [`        dropped: ${names.join(', ')}${more} (${[...new Set(dropped.map(({ why }) => why))].join('; ')})`]),
    ...(absent.length === 0 ? [] : [`        not there: ${absent.map(({ field, wants }) => `${field} (${wants})`).join(', ')}`]),
    ...sample.map(({ id, fields }) => `        ${id}  ${toSampleText(fields)}`),
  ];
}

function toSampleText(fields: ObjectCheck['sample'][number]['fields']): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${shorten(value)}`)
    .join('  ');
}

// Control characters in a value must not steer the terminal.
function shorten(value: string): string {
  const line = value.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1).toWellFormed()}…` : line;
}
