import { decodeBytes } from './charset.ts';
import { readHeaderFields, readParameterised } from './header-fields.ts';
import type { HeaderFields } from './header-fields.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** A file that came with a message; what it holds is not kept. */
export interface MailAttachment {
  readonly name: string | undefined;
  /** Media type in lower case. */
  readonly type: string;
  readonly sizeBytes: number;
}

/** What a message holds. */
export interface MailBody {
  /** Plain text of all parts, in order. */
  readonly text: string;
  /** HTML of all parts, in order. */
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
}

const NOTHING: MailBody = { text: '', html: '', attachments: [] };

/** Parts within parts that are read, and parts in all: more is an attack. */
const MAX_DEPTH = 20;
const MAX_PARTS = 1_000;

/**
 * Reads the body of a message, or of one part, in one-byte text.
 *
 * @see RFC 2045, RFC 2046
 */
export function readBody(fields: HeaderFields, body: string, depth = 0): MailBody {
  const { value: type, parameters } = readParameterised(fields.get('content-type')?.[0] ?? 'text/plain');
  const boundary = parameters.get('boundary');
  if (type.startsWith('multipart/') && boundary !== undefined && depth < MAX_DEPTH) {
    return join(splitParts(body, boundary).map((part) => readPart(part, depth + 1)));
  }
  return readLeaf(fields, body, { type, parameters });
}

function readLeaf(
  fields: HeaderFields,
  body: string,
  { type, parameters }: { readonly type: string; readonly parameters: ReadonlyMap<string, string> },
): MailBody {
  const disposition = readParameterised(fields.get('content-disposition')?.[0] ?? '');
  const bytes = decodeTransfer(body, fields.get('content-transfer-encoding')?.[0] ?? '');
  if (disposition.value === 'attachment' || !/^text\/(?:plain|html)$/u.test(type)) {
    const name = disposition.parameters.get('filename') ?? parameters.get('name');
    return { ...NOTHING, attachments: [{ name, type, sizeBytes: bytes.length }] };
  }
  const text = decodeBytes(bytes, parameters.get('charset') ?? 'utf-8').replaceAll('\r\n', '\n');
  return type === 'text/html' ? { ...NOTHING, html: text } : { ...NOTHING, text };
}

function readPart(part: string, depth: number): MailBody {
  const { head, body } = splitHead(part);
  return readBody(readHeaderFields(head), body, depth);
}

/** Parts a message into its header and its body, at the first empty line. */
export function splitHead(message: string): { readonly head: string; readonly body: string } {
  if (/^\r?\n/u.test(message)) return { head: '', body: message.replace(/^\r?\n/u, '') };
  const end = /\r?\n\r?\n/u.exec(message);
  return end === null ? { head: message, body: '' } : { head: message.slice(0, end.index), body: message.slice(end.index + end[0].length) };
}

// What stands before the first boundary and after the closing one is for readers that know no parts.
function splitParts(body: string, boundary: string): readonly string[] {
  const parts: string[] = [];
  let part: string[] | undefined;
  for (const line of body.split('\n')) {
    const bare = line.trimEnd();
    if (bare !== `--${boundary}` && bare !== `--${boundary}--`) {
      part?.push(line);
      continue;
    }
    if (part !== undefined) parts.push(part.join('\n').replace(/\r$/u, ''));
    part = [];
    if (bare.endsWith(`${boundary}--`) || parts.length >= MAX_PARTS) return parts;
  }
  // A message that was cut off has no closing boundary.
  return part === undefined ? parts : [...parts, part.join('\n')];
}

function join(bodies: readonly MailBody[]): MailBody {
  return {
    text: bodies.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n'),
    html: bodies.flatMap(({ html }) => (html === '' ? [] : [html])).join('\n'),
    attachments: bodies.flatMap(({ attachments }) => attachments),
  };
}
