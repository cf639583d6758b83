const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * Text without markup: some sources keep notes and e-mails as HTML. Text that only looks a little like it (`a < b`) stays as it is.
 */
export function toPlainText(text: string): string {
  if (!/<\/?(?:p|div|br|span|html|body|table|tr|td|ul|ol|li|b|i|em|strong|a|h[1-6]|font|blockquote)\b[^<>]*>/iu.test(text)) return text;
  // The bound keeps many openings without an end from being searched for it again and again.
  return text
    .replaceAll(/<(script|style)\b[\s\S]{0,5000}?<\/\1\s*>/giu, ' ')
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/blockquote)\b[^<>]*>/giu, '\n')
    .replaceAll(/<\/?[a-z!][^<>]*>/giu, '')
    .replaceAll(/&(?:#(?<code>\d{1,7})|(?<name>amp|lt|gt|quot|apos|nbsp));/gu, (whole, code?: string, name?: string) =>
      name === undefined ? toCharacter(Number(code), whole) : (ENTITIES[name] ?? whole),
    )
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n\s*/gu, '\n')
    .trim();
}

function toCharacter(code: number, whole: string): string {
  const isCharacter = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isCharacter ? String.fromCodePoint(code) : whole;
}
