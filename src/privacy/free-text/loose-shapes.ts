import type { Span } from '../pattern-spans.ts';
import { foundInPlain } from '../plain-writing.ts';
import type { TokenKind } from '../token.ts';

/** Numbers that fail their check or have none, recognised by the words around them; and years of the past. */
export function looseSpans(text: string): readonly Span[] {
  return foundInPlain(text, (plain) => LOOSE.filter(({ hint }) => hint.test(plain)).flatMap((shape) => spansOf(plain, shape)));
}

function spansOf(text: string, { kind, rule, pattern }: LooseShape): readonly Span[] {
  return [...text.matchAll(pattern)].map((match): Span => {
    const value = match.groups?.['value'] ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    return { start, end: start + value.length, kind, rule };
  });
}

interface LooseShape {
  readonly kind: TokenKind;
  readonly rule: string;
  /** What must be in a text at least; most texts have nothing of it, and the full search costs. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

const ID_WORDS = String.raw`(?:driver'?s?’? |driving )?licen[cs]e|dl|passport|permit|id card|identity card|national id|tax id|tin|ein|nif|nie|dni|cpf|cnpj|pesel|nino|national insurance|ni number|steuer-?(?:id|nummer)|ausweis(?:nummer)?|personalausweis|reisepass|führerschein|pasaporte|passeport|permis|medicare|nhs`;
// A name of one label is no host, and one that goes on before a point has begun there.
const HOST = String.raw`(?<![\p{L}\p{N}@.-])(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,6}`;
const TOP_LEVELS =
  'com|net|org|info|biz|name|pro|mobi|xyz|online|store|shop|tech|cloud|site|website|software|agency|digital|consulting|solutions|email|media|museum|io|co|ai|dev|app|edu|gov|mil|eu|de|fr|es|it|pt|nl|be|at|ch|se|dk|fi|pl|cz|hu|ro|gr|ru|ua|uk|ie|us|ca|au|nz|br|mx|ar|cl|in|jp|cn|kr|tr|il|za|sk|si|hr|bg|lt|lv|ee|sg|hk|tw|vn|рф|укр';

const NUMBER = String.raw`(?<value>\+?\(?\d[\d ().\-/]{4,18}\d)`;
const BETWEEN = String.raw`[\s:#=]*(?:(?:number|no|nr|is|was|ist|es|est|num|nummer)\b[.\s:#=]*){0,3}`;
const PHONE_WORDS = String.raw`(?:tele|cell|mobile )?phone|tel|mobile|mob|cell|fax|whatsapp|hotline|landline|call(?: me)?(?: back)?(?: at| on)?|dial|ring|text(?: me)?(?: at| on)?|office|handy|telefon|telefono|telefone|telefoonnummer|tel-?nr|mobil|móvil|celular|cellulare|teléfono|téléphone|portable|rufnummer|durchwahl|puhelin|gsm|numero|número|number|тел|телефон|моб|τηλ|טלפון|هاتف|電話|电话|手机|携帯|전화|연락처`;

const WRITTEN_NUMBER = /\d[\d ().\-/]{4,18}\d/u;
const POINT_IN_WORD = /\.(?<=[\p{L}\d]\.)(?=\p{L})/u;

// Nobody plans business for a day so long ago: it is somebody's birth.
const YEAR = String.raw`(?:19\d{2}|200\d)`;
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic)\p{L}*\.?`;
const LONG_PAST = String.raw`${YEAR}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]${YEAR}|\d{1,2}(?:st|nd|rd|th|\.)? (?:of |de )?${MONTH},? (?:de )?${YEAR}|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? ${YEAR}`;

const LOOSE: readonly LooseShape[] = [
  {
    kind: 'IBAN',
    rule: 'iban-word',
    hint: /iban/iu,
    pattern: new RegExp(String.raw`\biban\b${BETWEEN}(?<value>[a-z]{2}\d{2}(?:[ -]?[a-z\d]){11,30})(?![\p{L}\p{N}])`, 'giu'),
  },
  {
    kind: 'IBAN',
    rule: 'iban-shape',
    hint: /(?:GB|DE|FR|NL)\d/iu,
    pattern:
      /(?<![\p{L}\p{N}])(?:GB\d{2} ?[A-Z]{4}(?: ?\d){14}|DE\d{2}(?: ?\d){18}|FR\d{2}(?: ?[A-Z\d]){23}|NL\d{2} ?[A-Z]{4}(?: ?\d){10})(?![\p{L}\p{N}])/giu,
  },
  {
    kind: 'CARD',
    rule: 'card-shape',
    hint: /[2-6]\d{3}/u,
    pattern:
      /(?<![\p{L}\p{N}.,+-])(?:[2-6]\d{3}(?:[ ._-]{1,3}\d{4}){3}(?:[ -]\d{1,3})?|3\d{3}[ -]\d{6}[ -]\d{5}|[3-6]\d{12,15})(?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'ID',
    rule: 'licence-word',
    hint: /\d/u,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${ID_WORDS})(?!\p{L})\.?${BETWEEN}(?<value>(?=(?:[\p{L}-]{0,4} ?){0,2}\d)[\p{L}\d][\p{L}\d-]{4,19}|(?:\p{Lu}{1,3} )?(?:\d{2,4}(?:[ .-]\d{2,4}){1,4}(?: \p{Lu})?|\d{5,9}))(?![\p{L}\p{N}])`,
      'giu',
    ),
  },
  {
    kind: 'IP',
    rule: 'ip-shape',
    hint: /\d\.\d/u,
    pattern: /(?<![\p{L}\p{N}.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\p{N}.]\d)/gu,
  },
  {
    kind: 'IP',
    rule: 'ip-word',
    hint: /\d\.\d/u,
    pattern: /(?<!\p{L})ip(?:v[46])?(?: address(?:es)?)?[\s:#=]*(?:is |was )?(?<value>\d{1,3}(?:\.\d{1,3}){3})(?!\d)/giu,
  },
  {
    kind: 'EMAIL',
    rule: 'email-spoken',
    hint: /@|[([{] ?at ?[)\]}]/iu,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}._%+'-])(?:"[^"@\n]{1,40}"|[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63})(?: ?@ ?| ?[([{] ?(?:at|@) ?[)\]}] ?)(?:\[[\d.:a-f]{3,40}\]|[\p{L}\p{N}-]{2,63}(?:(?:\.| ?[([{] ?(?:dot|\.) ?[)\]}] ?)[\p{L}\p{N}-]{2,63}){0,3})(?<!\d)(?![\p{L}\p{N}])|(?<=")[^"@\n]{1,40}"@(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,}`,
      'giu',
    ),
  },
  {
    kind: 'URL',
    rule: 'domain-shape',
    hint: POINT_IN_WORD,
    pattern: new RegExp(String.raw`${HOST}(?:${TOP_LEVELS})(?:[/?#:][^\s<>"'\x60)\]}]*[^\s<>"'\x60)\]}.,;:!?])?(?![\p{L}\p{N}-])`, 'giu'),
  },
  {
    kind: 'URL',
    rule: 'domain-with-path',
    hint: POINT_IN_WORD,
    pattern: new RegExp(String.raw`${HOST}[a-z]{2,24}\/[^\s<>"'\x60)\]}]*[^\s<>"'\x60)\]}.,;:!?]`, 'giu'),
  },
  {
    kind: 'URL',
    rule: 'domain-word',
    hint: POINT_IN_WORD,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:domain|website|web ?site|site|url|homepage|visit|browse|webseite|page|host)(?: name)?(?: is| at| to)?[\s:]{1,3}(?<value>${HOST}\p{L}{2,24})(?![\p{L}\p{N}-])`,
      'giu',
    ),
  },
  {
    kind: 'PHONE',
    rule: 'phone-word',
    hint: WRITTEN_NUMBER,
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${PHONE_WORDS})(?!\p{L})${BETWEEN}${NUMBER}(?![\p{L}\d])`, 'giu'),
  },
  {
    kind: 'PHONE',
    rule: 'phone-word',
    hint: WRITTEN_NUMBER,
    pattern:
      /(?<![\p{L}\p{N}.,])(?<value>\+?\(?\d[\d ().\-/]{4,18}\d)(?= (?:is (?:my|his|her|their|the|our) )?(?:office|fax|mobile|cell|phone|home|work)\b)/giu,
  },
  {
    kind: 'PHONE',
    rule: 'phone-groups',
    hint: /\d/u,
    pattern:
      /(?<![\p{L}\p{N}.,+/-])(?:(?:[18][ -])?\(\d{2,5}\)[ -]?\d{3,5}[ .-]?\d{2,4}(?:[ .-]\d{2})?|(?:1[ .-])?\d{3}[.-]\d{3}[.-]\d{4}|1 \d{3} \d{3} \d{4}|1[3-9]\d{9}|0\d{1,4}[ -/]\d{3,4}[ -]?\d{3,4}|\d{2}(?:[ -]\d{2}){3,4})(?![\p{L}\p{N}.,/-]*\d)/gu,
  },
  {
    kind: 'DATE',
    rule: 'day-long-past',
    hint: /19\d\d|200\d/u,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}./-])(?:${LONG_PAST})(?![\p{L}\p{N}]|[./-]\d)`, 'giu'),
  },
  {
    kind: 'DATE',
    rule: 'birth-date',
    hint: /(?:19|20)\d\d/u,
    pattern: /\b(?:born|birthday|dob|birth)\b[^.\n]{0,20}?\b(?<value>(?:19|20)\d{2})\b/giu,
  },
  {
    kind: 'DATE',
    rule: 'year',
    hint: /(?:19|20)\d\d/u,
    pattern:
      /\b(?:in|since|of|until|a|the|from|by|circa|year|during|en|im|seit|depuis|desde)\s+(?<value>(?:19\d{2}|20[0-2]\d)s?)(?![\p{L}\p{N}%€$£-])(?!\s*(?:budget|plan|forecast|target|renewal|roadmap|pricing|eur|usd|units|seats|users|licen))/giu,
  },
];
