/** A text whose decimal digits of any script (`٢٠٢٥`, `২০১৫`) are written as 0 to 9. */
export function toAsciiDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

// Unicode keeps the ten digits of a script together and in order: the value is the distance to the first of the run.
function digitValue(codePoint: number): number {
  if (codePoint < 0x80) return codePoint - 0x30;
  let first = codePoint;
  while (codePoint - first < 9 && isDigit(first - 1)) first -= 1;
  return codePoint - first;
}

function isDigit(codePoint: number): boolean {
  return /^\p{Nd}$/u.test(String.fromCodePoint(codePoint));
}
