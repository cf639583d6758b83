import { fold } from '../../identity/normalise/fold.ts';
import { SEPARATOR } from './header-words.ts';
import { findHeaders } from './message-headers.ts';
import { linesOf } from './text-lines.ts';
import type { TextLine } from './text-lines.ts';

/** The text of a message, parted by whose words they are. */
export interface PartedText {
  /** What the sender wrote this time. */
  readonly own: string;
  /** The block under it with name, title, numbers and small print; empty where there is none. */
  readonly signature: string;
  /** What stands there of earlier messages, with their headers. */
  readonly quoted: string;
}

/** Parts what a sender wrote from the signature below and from what is quoted, above, below or in between. */
export function partText(text: string): PartedText {
  const lines = linesOf(text.replaceAll('\r\n', '\n'));
  const isQuoted = quotedLines(text, lines);
  const written = lines.filter((_, index) => !isQuoted.has(index)).map(({ text: line }) => line);
  const signature = signatureStart(written);
  return {
    own: written.slice(0, signature).join('\n').trim(),
    signature: written.slice(signature).join('\n').trim(),
    quoted: lines
      .filter((_, index) => isQuoted.has(index))
      .map(({ text: line }) => line)
      .join('\n')
      .trim(),
  };
}

function quotedLines(text: string, lines: readonly TextLine[]): ReadonlySet<number> {
  const quoted = new Set(lines.flatMap(({ depth }, index) => (depth > 0 ? [index] : [])));
  for (const { form, firstLine, bodyLine, depth } of findHeaders(text)) {
    if (depth > 0) continue;
    const marked = lines.slice(bodyLine).find((line) => line.text.trim() !== '' || line.depth > 0)?.depth ?? 0;
    // Above marked lines only the attribution itself is none of the sender's words; without marks everything below is quoted.
    const end = form === 'attribution' && marked > 0 ? bodyLine : lines.length;
    for (let index = firstLine; index < end; index += 1) quoted.add(index);
  }
  for (const [index, line] of lines.entries()) if (line.depth === 0 && SEPARATOR.test(fold(line.text))) quoted.add(index);
  return quoted;
}

/** Words with which people end what they wrote, folded. */
const CLOSING =
  /^(?:(?:best|kind|warm|many|with)?\s?(?:regards|wishes)|(?:many )?thanks(?: and regards)?|sincerely|yours(?: \w+)?|cheers|(?:mit )?(?:freundlichen|besten|herzlichen|vielen|schonen|beste|viele|herzliche|liebe) (?:gru(?:ss|e)\w*|dank)|mfg|lg|cordialement|bien (?:a vous|cordialement)|(?:un )?(?:cordial )?saludo\w*|atentamente|(?:cordiali|distinti) saluti|saluti|(?:met )?vriendelijke groet\w*|groet\w*|(?:com os )?(?:melhores )?cumprimentos|atenciosamente|abraco\w*|(?:med )?(?:vennlig|venlig|vanliga) h(?:il|al)sning\w*|敬具|よろしくお願い.*)[\s,.!]*$/u;

/** Lines a signature has at most below its closing. */
const MAX_SIGNATURE_LINES = 12;
const MAX_SIGNATURE_LINE = 100;

// "-- " is the mark that programs set (RFC 3676 §4.3); people set a greeting, and short lines below it.
function signatureStart(lines: readonly string[]): number {
  const marked = lines.findIndex((line) => /^-- ?$/u.test(line));
  if (marked >= 0) return marked;
  const closing = lines.findLastIndex((line) => CLOSING.test(fold(line)));
  const below = lines.slice(closing + 1).filter((line) => line.trim() !== '');
  const isSignature = closing >= 0 && below.length <= MAX_SIGNATURE_LINES && below.every((line) => line.length <= MAX_SIGNATURE_LINE);
  return isSignature ? closing : lines.length;
}
