/** Bytes of a body in one-byte text by its Content-Transfer-Encoding; an unknown one changes nothing. @see RFC 2045 §6 */
export function decodeTransfer(body: string, encoding: string): Buffer {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body.replaceAll(/[^A-Za-z0-9+/]/gu, ''), 'base64');
    case 'quoted-printable':
      return Buffer.from(
        body
          .replaceAll(/[ \t]+(?=\r?\n|$)/gu, '')
          .replaceAll(/=\r?\n/gu, '')
          .replaceAll(/=([0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
        'latin1',
      );
    default:
      return Buffer.from(body, 'latin1');
  }
}
