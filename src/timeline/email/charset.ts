/** Text of bytes in a character set as a mail names it; what is not in that set is read as UTF-8, and what is not that as Windows-1252. */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  for (const label of [charset, 'utf-8']) {
    const text = decodeStrictly(bytes, label);
    if (text !== undefined) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // Senders name sets that do not exist, or that they did not write in; TextDecoder tells so by an exception only.
    return undefined;
  }
}
