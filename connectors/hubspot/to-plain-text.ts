/** The named entities that editors write, name before character; letters keep their case. */
const NAMED = `amp& lt< gt> quot" apos' hellip… ndash– mdash— bull• euro€ pound£ lsquo‘ rsquo’ ldquo“ rdquo” bdquo„ laquo« raquo» deg° szligß
  copy© reg® aumlä oumlö uumlü AumlÄ OumlÖ UumlÜ eacuteé egraveè ecircê agraveà acircâ aacuteá ccedilç ntildeñ aringå AringÅ oslashø OslashØ
  aeligæ iacuteí oacuteó`;
const ENTITIES = new Map([...NAMED.split(/\s+/u).map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const), ['nbsp', ' '] as const]);
const TAG = /<\/?[a-z][^<>]*>/iu;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/giu;

/**
 * The text of a body as a person reads it. HubSpot keeps notes, calls and meetings as simple HTML; a body without markup stays as it is.
 */
export function toPlainText(body: string): string {
  if (!TAG.test(body) && !ENTITY_ANYWHERE.test(body)) return body;
  const text = body
    .replaceAll(/<(?<hidden>script|style|head)\b[^>]*>[\s\S]*?<\/\k<hidden>\s*>/giu, '')
    // Line ends of the markup are blanks; only the tags below end a line.
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/<li\b[^<>]*>/giu, '\n- ')
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/ul|\/ol|\/tr|\/h[1-6]|\/blockquote)\b[^<>]*>/giu, '\n')
    .replaceAll(new RegExp(TAG, 'giu'), '')
    .replaceAll(ENTITY, (entity) => decode(entity));
  return text
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\n]+/gu, ' ').trim())
    .join('\n')
    .replaceAll(/\n{2,}/gu, '\n')
    .trim();
}

/** Without the `g` flag, whose place would carry over from one text to the next. */
const ENTITY_ANYWHERE = new RegExp(ENTITY, 'iu');
const LAST_CODE_POINT = 0x10_ff_ff;

function decode(entity: string): string {
  const inner = entity.slice(1, -1);
  if (!inner.startsWith('#')) return ENTITIES.get(inner) ?? entity;
  const code = /^#x/iu.test(inner) ? Number.parseInt(inner.slice(2), 16) : Number(inner.slice(1));
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity;
}
