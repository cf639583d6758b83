/**
 * How a column keeps its text where the database does not know: the encoding of its bytes, or `utf-8 read as windows-1252` where the
 * database took UTF-8 for another encoding, so that `Müller` reads `MÃ¼ller`.
 */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-15',
  'koi8-r',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'utf-8 read as windows-1252',
] as const;

/** One of {@link ENCODINGS}. */
export type Encoding = (typeof ENCODINGS)[number];

/** A driver's value as the text that was meant; what does not fit the encoding stays as it is. */
export function decodeText(encoding: Encoding, value: unknown): unknown {
  const isMisread = encoding === MISREAD;
  if (value instanceof Uint8Array) return new TextDecoder(isMisread ? 'utf-8' : encoding).decode(value);
  if (!isMisread || typeof value !== 'string') return value;
  const bytes = Array.from(value, (letter) => BYTES.get(letter));
  if (bytes.some((byte) => byte === undefined)) return value;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes.map((byte) => byte ?? 0)));
  } catch (error) {
    // Some rows were written by a program that did it right.
    if (error instanceof TypeError) return value;
    throw error;
  }
}

const MISREAD = 'utf-8 read as windows-1252';

/** The byte behind each letter of windows-1252. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
);
