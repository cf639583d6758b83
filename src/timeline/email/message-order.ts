import { findHeaders } from './message-headers.ts';
import type { MessageHeader } from './message-headers.ts';
import { linesOf } from './text-lines.ts';

/** One message of a thread. */
export interface ThreadMessage {
  /** Where its header begins in the text, in UTF-16 code units. */
  readonly offset: number;
  /** ISO 8601: with `Z` where the header states a zone, without where it tells the clock of whoever quoted it; undefined where unreadable. */
  readonly sentAt: string | undefined;
  /** As written. */
  readonly sender: string;
}

/**
 * The messages of an e-mail and of everything quoted in it, oldest first.
 *
 * What is quoted is older than what quotes it, whatever their clocks say: quoted headers state the time of whoever quoted them, without a
 * zone, and are hours off beside each other. Written times decide only between messages that are quoted side by side.
 */
export function orderMessages(text: string): readonly ThreadMessage[] {
  const headers = findHeaders(text);
  const depths = linesOf(text).map(({ depth, text: line }) => (line.trim() === '' ? undefined : depth));
  return oldestFirst(toTree(headers, depths)).map(({ header, sentAt }) => ({ offset: header.offset, sentAt, sender: header.sender }));
}

interface Node {
  readonly header: MessageHeader;
  readonly sentAt: string | undefined;
  /** Index of the first line that is no longer within it. */
  readonly end: number;
  readonly quoted: Node[];
}

function toTree(headers: readonly MessageHeader[], depths: readonly (number | undefined)[]): readonly Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const header of headers) {
    while ((open.at(-1)?.end ?? Infinity) <= header.firstLine) open.pop();
    const parent = open.at(-1);
    const node: Node = { header, sentAt: settle(header, parent?.sentAt), end: endOf(header, depths), quoted: [] };
    (parent?.quoted ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** A message ends where lines are less quoted than its own; below labels without marks everything that follows is its own. */
function endOf({ bodyLine, depth, form }: MessageHeader, depths: readonly (number | undefined)[]): number {
  const firstDepth = depths.slice(bodyLine).find((found) => found !== undefined) ?? depth;
  const own = form === 'attribution' && firstDepth > depth ? depth + 1 : depth;
  const end = depths.findIndex((found, index) => index >= bodyLine && found !== undefined && found < own);
  return end < 0 ? depths.length : end;
}

/** Hours by which two clocks on earth can differ. */
const WIDEST_CLOCKS_MS = 26 * 3_600_000;

/** The reading that a message quoted there can have: the last one that is not after what quotes it. */
function settle({ sent }: MessageHeader, quotedAt: string | undefined): string | undefined {
  const readings = sent?.readings ?? [];
  if (readings.length < 2 || quotedAt === undefined) return readings.length < 2 ? readings[0] : undefined;
  const latest = toMs(quotedAt) + WIDEST_CLOCKS_MS;
  return readings.filter((reading) => toMs(reading) <= latest).toSorted((a, b) => toMs(b) - toMs(a))[0];
}

function oldestFirst(nodes: readonly Node[]): readonly Node[] {
  // Side by side without comparable times, what stands lower is older, as in a thread that is answered above.
  const ordered = nodes.toReversed().toSorted((a, b) => compareTimes(a.sentAt, b.sentAt));
  return ordered.flatMap((node) => [...oldestFirst(node.quoted), node]);
}

function compareTimes(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined || a.endsWith('Z') !== b.endsWith('Z')) return 0;
  return toMs(a) - toMs(b);
}

function toMs(sentAt: string): number {
  return Date.parse(sentAt.endsWith('Z') ? sentAt : `${sentAt}Z`);
}
