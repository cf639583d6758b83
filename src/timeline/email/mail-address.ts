import { normaliseEmail } from '../../identity/normalise/email.ts';
import { decodeWords } from './encoded-words.ts';

/** Somebody a message is from or to. */
export interface MailAddress {
  readonly name: string | undefined;
  /** In lower case. */
  readonly address: string;
}

/** The mailboxes of a field such as `To`; groups are opened, what is no address is left out. @see RFC 5322 §3.4 */
export function readAddresses(raw: string): readonly MailAddress[] {
  return splitList(raw).flatMap((entry) => {
    const [, before = '', inner = entry] = /^(.*)<([^<>]*)>\s*$/su.exec(entry) ?? [];
    const address = normaliseEmail(inner).value?.address;
    return address === undefined ? [] : [{ name: toName(before), address }];
  });
}

// Commas and semicolons within quotation marks, brackets and comments part nothing; a group's name ends with a colon.
function splitList(raw: string): readonly string[] {
  const entries = raw.match(/(?:"(?:[^"\\]|\\.)*"|\([^()]*\)|<[^<>]*>|[^",;()<])+/gu) ?? [];
  return entries
    .map((entry) =>
      entry
        .replaceAll(/("(?:[^"\\]|\\.)*")|\([^()]*\)/gu, '$1')
        .replace(/^[^"<:@]*:/u, '')
        .trim(),
    )
    .filter((entry) => entry !== '');
}

function toName(before: string): string | undefined {
  const name = decodeWords(before.trim().replaceAll(/^"|"$/gu, '').replaceAll(/\\(.)/gu, '$1')).trim();
  return name === '' ? undefined : name;
}
