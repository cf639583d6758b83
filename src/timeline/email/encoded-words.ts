import { decodeBytes } from './charset.ts';
import { decodeTransfer } from './transfer-encoding.ts';

const WORD = String.raw`=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=`;

/** Text of a header field with its encoded words read: `=?utf-8?q?Gr=C3=BC=C3=9Fe?=`. @see RFC 2047 */
export function decodeWords(raw: string): string {
  // Letters of more than one byte may be cut between two words of one set, and the space between words is none.
  return toUtf8(raw).replaceAll(new RegExp(String.raw`${WORD}(?:\s+${WORD})*`, 'giu'), (run) => {
    const words = [...run.matchAll(new RegExp(WORD, 'giu'))].map(([, charset = '', encoding = '', text = '']) => ({
      charset: charset.toLowerCase(),
      bytes:
        encoding.toLowerCase() === 'b' ? decodeTransfer(text, 'base64') : decodeTransfer(text.replaceAll('_', '=20'), 'quoted-printable'),
    }));
    return joined(words);
  });
}

interface Word {
  readonly charset: string;
  readonly bytes: Buffer;
}

function joined(words: readonly Word[]): string {
  const runs: { charset: string; bytes: Buffer }[] = [];
  for (const { charset, bytes } of words) {
    const last = runs.at(-1);
    if (last?.charset === charset) last.bytes = Buffer.concat([last.bytes, bytes]);
    else runs.push({ charset, bytes });
  }
  return runs.map(({ charset, bytes }) => decodeBytes(bytes, charset)).join('');
}

// A header of today may hold UTF-8 as it is (RFC 6532); it was read byte by byte so far.
function toUtf8(raw: string): string {
  return /[\x80-\xff]/u.test(raw) && !/[\u0100-\u{10ffff}]/u.test(raw) ? decodeBytes(Buffer.from(raw, 'latin1'), 'utf-8') : raw;
}
