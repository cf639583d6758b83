import { fold } from '../../identity/normalise/fold.ts';
import { readAttribution } from './attribution.ts';
import { readLabel, SEPARATOR } from './header-words.ts';
import type { HeaderField } from './header-words.ts';
import { readSentAt } from './sent-at.ts';
import type { SentAt } from './sent-at.ts';
import { linesOf } from './text-lines.ts';
import type { TextLine } from './text-lines.ts';

/** Where a message begins in a text that holds it and others, and what it says of itself there. */
export interface MessageHeader {
  /** Of its first line, in UTF-16 code units. */
  readonly offset: number;
  /** Index of its first line, and of the first line after it. */
  readonly firstLine: number;
  readonly bodyLine: number;
  readonly depth: number;
  /** `attribution`: "On … Ann wrote:" in running text, above quoted lines; `labelled`: From, Sent, To, Subject. */
  readonly form: 'labelled' | 'attribution';
  readonly sent: SentAt | undefined;
  /** As written. */
  readonly sender: string;
}

/** The headers of all messages in a text, in the order in which they stand there. */
export function findHeaders(text: string): readonly MessageHeader[] {
  const lines = linesOf(text);
  const found: MessageHeader[] = [];
  for (let index = 0; index < lines.length;) {
    const header = readLabelled(lines, index) ?? readAttributed(lines, index);
    if (header !== undefined) found.push(header);
    index = header?.bodyLine ?? index + 1;
  }
  return found;
}

/** A message's text cannot be told from its header by more than this; long lists of recipients are cut. */
const MAX_HEADER_LINES = 200;

interface Stated {
  readonly value: string;
  readonly locale: string | undefined;
}

type StatedFields = ReadonlyMap<HeaderField | 'x-from', Stated>;

/** A message states who and when, else it is any list of labels: `Date: Friday`, `To: everybody`. */
function readLabelled(lines: readonly TextLine[], firstLine: number): MessageHeader | undefined {
  const first = lines[firstLine];
  // Only what a whole message begins with may begin with any label, such as `Received`.
  if (first === undefined || (firstLine > 0 && labelOf(first.text)?.field === undefined)) return undefined;
  const { bodyLine, stated } = takeLabels(lines, firstLine);
  const from = stated.get('from');
  const sent = stated.get('sent');
  if (from === undefined || sent === undefined || from.value === '') return undefined;
  const locale = sent.locale ?? from.locale ?? stated.get('subject')?.locale;
  const sender = senderOf(from.value, stated.get('x-from')?.value);
  return {
    offset: first.offset,
    firstLine,
    bodyLine,
    depth: first.depth,
    form: 'labelled',
    sent: readSentAt(sent.value, { locale }),
    sender,
  };
}

function takeLabels(lines: readonly TextLine[], firstLine: number): { readonly bodyLine: number; readonly stated: StatedFields } {
  const stated = new Map<HeaderField | 'x-from', Stated>();
  const end = Math.min(lines.length, firstLine + MAX_HEADER_LINES);
  let bodyLine = firstLine;
  for (; bodyLine < end && belongs(lines, bodyLine, { firstLine, stated }); bodyLine += 1) {
    const label = labelOf(lines[bodyLine]?.text ?? '');
    if (label?.field !== undefined && !stated.has(label.field)) stated.set(label.field, label);
  }
  return { bodyLine, stated };
}

interface Block {
  readonly firstLine: number;
  readonly stated: StatedFields;
}

function belongs(lines: readonly TextLine[], index: number, { firstLine, stated }: Block): boolean {
  const line = lines[index];
  if (line === undefined || line.depth !== lines[firstLine]?.depth || line.text.trim() === '') return false;
  const { text } = line;
  const label = labelOf(text);
  // A second sender is the next message's: the one before it had no words of its own.
  if (label?.field === 'from') return !stated.has('from');
  if (label !== undefined) return true;
  return !SEPARATOR.test(fold(text)) && goesOn(lines, index, stated);
}

// Recipients and folded subjects go on in the next line.
function goesOn(lines: readonly TextLine[], index: number, stated: StatedFields): boolean {
  const isContinued = /^[ \t]/u.test(lines[index]?.text ?? '') || /[;,]\s*$/u.test(lines[index - 1]?.text ?? '');
  return isContinued || isBeforeSent(lines, index, stated);
}

/** Lines between a sender and the date: "On behalf of …", a name that was wrapped. */
const MAX_LINES_OF_SENDER = 2;

function isBeforeSent(lines: readonly TextLine[], index: number, stated: StatedFields): boolean {
  const next = lines.slice(index + 1, index + 1 + MAX_LINES_OF_SENDER);
  return stated.has('from') && !stated.has('sent') && next.some(({ text }) => labelOf(text)?.field === 'sent');
}

/** A line like a header's: `From: …`, `*Von:* …`, `X-Mailer: …`, also with the spaces that tokenisers leave. */
function labelOf(line: string): (Stated & { readonly field?: HeaderField | 'x-from' | undefined }) | undefined {
  const [, written = '', value = ''] = /^\s{0,3}\*{0,2}([\p{L}][\p{L} .-]{0,28}?)\s?\*{0,2}\s?[:：]\*{0,2}(?:\s+|$)(.*)$/u.exec(line) ?? [];
  if (written === '') return undefined;
  const name = fold(written).replaceAll(/\s?-\s?/gu, '-');
  if (name === 'x-from') return { field: 'x-from', value: value.trim(), locale: undefined };
  const known = readLabel(name);
  return { field: known?.field, value: value.trim(), locale: known?.locale };
}

// Archives that strip names from the addresses keep them in a header of their own.
function senderOf(from: string, named: string | undefined): string {
  return named !== undefined && named !== '' && !/[\s<"]/u.test(from) ? named : from;
}

/** Lines over which one attribution is wrapped at most. */
const MAX_ATTRIBUTION_LINES = 3;

function readAttributed(lines: readonly TextLine[], firstLine: number): MessageHeader | undefined {
  const first = lines[firstLine];
  if (first === undefined) return undefined;
  for (let count = 1; count <= MAX_ATTRIBUTION_LINES; count += 1) {
    const taken = lines.slice(firstLine, firstLine + count);
    if (taken.length < count || taken.some((line) => line.depth !== first.depth || !isRunningText(line))) return undefined;
    const stated = readAttribution(joined(taken));
    if (stated === undefined) continue;
    // Where the lines after the first say all, the first is the end of what somebody wrote above.
    if (count > 1 && readAttribution(joined(taken.slice(1))) !== undefined) return undefined;
    return { offset: first.offset, firstLine, bodyLine: firstLine + count, depth: first.depth, form: 'attribution', ...stated };
  }
  return undefined;
}

function joined(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text.trim()).join(' ');
}

function isRunningText({ text }: TextLine): boolean {
  return text.trim() !== '' && labelOf(text)?.field === undefined;
}
