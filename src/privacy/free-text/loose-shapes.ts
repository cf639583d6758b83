import type { Span } from '../pattern-spans.ts';
import type { TokenKind } from '../token.ts';

/** Numbers that fail their check or have none, recognised by the words around them; and years of the past. */
export function looseSpans(text: string): readonly Span[] {
  return LOOSE.flatMap(({ kind, rule, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Span[] => {
      const value = match.groups?.['value'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(value);
      return [{ start, end: start + value.length, kind, rule }];
    }),
  );
}

interface LooseShape {
  readonly kind: TokenKind;
  readonly rule: string;
  readonly pattern: RegExp;
}

const NUMBER = String.raw`(?<value>\+?\(?\d[\d \u00A0().\-/]{4,18}\d)`;
const BETWEEN = String.raw`[\s:#=]*(?:(?:number|no|nr|is|was|ist|es|est|num|nummer)\b[.\s:#=]*){0,3}`;
const PHONE_WORDS = String.raw`phone|telephone|tel|mobile|cell|fax|call(?: me)?(?: back)?(?: at| on)?|dial|ring|office|handy|telefon|mobil|móvil|teléfono|téléphone|numero|number`;

// Nobody plans business for a day so long ago: it is somebody's birth.
const YEAR = String.raw`(?:19\d{2}|200\d)`;
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic)\p{L}*\.?`;
const LONG_PAST = String.raw`${YEAR}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]${YEAR}|\d{1,2}(?:st|nd|rd|th|\.)? (?:of |de )?${MONTH},? (?:de )?${YEAR}|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? ${YEAR}`;

const LOOSE: readonly LooseShape[] = [
  {
    kind: 'IBAN',
    rule: 'iban-word',
    pattern: new RegExp(String.raw`\biban\b${BETWEEN}(?<value>[a-z]{2}\d{2}(?:[ -]?[a-z\d]){11,30})(?![\p{L}\p{N}])`, 'giu'),
  },
  {
    kind: 'IBAN',
    rule: 'iban-shape',
    pattern:
      /(?<![\p{L}\p{N}])(?:GB\d{2} ?[A-Z]{4}(?: ?\d){14}|DE\d{2}(?: ?\d){18}|FR\d{2}(?: ?[A-Z\d]){23}|NL\d{2} ?[A-Z]{4}(?: ?\d){10})(?![\p{L}\p{N}])/giu,
  },
  {
    kind: 'CARD',
    rule: 'card-word',
    pattern: new RegExp(
      String.raw`\b(?:card|visa|mastercard|amex|karte|tarjeta|carte)\b[^\d\n]{0,40}(?<value>\d(?:[ -]?\d){10,18})(?!\d)`,
      'giu',
    ),
  },
  { kind: 'CARD', rule: 'card-shape', pattern: /(?<![\p{L}\p{N}.,+-])(?:[2-6]\d{3}(?:[ -]\d{4}){3}|[3-6]\d{12,15})(?![\p{L}\p{N}])/gu },
  {
    kind: 'SSN',
    rule: 'ssn-word',
    pattern: new RegExp(String.raw`\b(?:ssn|social security)\b${BETWEEN}(?<value>\d{3}[ -]?\d{2}[ -]?\d{4})(?!\d)`, 'giu'),
  },
  {
    kind: 'ID',
    rule: 'licence-word',
    pattern: new RegExp(
      String.raw`\b(?:licen[cs]e|passport|permit|id card|national id|tax id|ausweis|führerschein|pasaporte)\b${BETWEEN}(?<value>(?=[\p{L}\d-]*\d)[\p{L}\d][\p{L}\d-]{4,19})(?![\p{L}\p{N}])`,
      'giu',
    ),
  },
  {
    kind: 'IP',
    rule: 'ip-shape',
    pattern: /(?<![\p{L}\p{N}.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\p{N}.]\d)/gu,
  },
  {
    kind: 'URL',
    rule: 'domain-shape',
    pattern:
      /(?<![\p{L}\p{N}@.])(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+(?:com|net|org|info|biz|io|co|ai|dev|app|edu|gov|eu|de|fr|es|it|pt|nl|be|at|ch|se|dk|fi|pl|cz|hu|ro|gr|ru|ua|uk|ie|us|ca|au|nz|br|mx|ar|cl|in|jp|cn|kr|tr|il|za)(?:\/[^\s<>"'`)\]}]*[^\s<>"'`)\]}.,;:!?])?(?![\p{L}\p{N}-])/giu,
  },
  { kind: 'PHONE', rule: 'phone-word', pattern: new RegExp(String.raw`\b(?:${PHONE_WORDS})\b${BETWEEN}${NUMBER}(?![\p{L}\d])`, 'giu') },
  {
    kind: 'PHONE',
    rule: 'phone-word',
    pattern: /(?<![\p{L}\p{N}.,])(?<value>\+?\(?\d[\d \u00A0().\-/]{4,18}\d)(?= (?:office|fax|mobile|cell|phone|home|work)\b)/giu,
  },
  {
    kind: 'PHONE',
    rule: 'phone-groups',
    pattern:
      /(?<![\p{L}\p{N}.,+/-])(?:\(\d{2,5}\)[ -]?\d{3,4}[ .-]?\d{3,4}|\d{3}[.-]\d{3}[.-]\d{4}|0\d{1,4}[ -/]\d{3,4}[ -]?\d{3,4}|\d{2}(?:[ -]\d{2}){3,4})(?![\p{L}\p{N}.,/-]*\d)/gu,
  },
  {
    kind: 'DATE',
    rule: 'day-long-past',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}./-])(?:${LONG_PAST})(?![\p{L}\p{N}]|[./-]\d)`, 'giu'),
  },
  { kind: 'DATE', rule: 'birth-date', pattern: /\b(?:born|birthday|dob|birth)\b[^.\n]{0,20}?\b(?<value>(?:19|20)\d{2})\b/giu },
  {
    kind: 'DATE',
    rule: 'year',
    pattern:
      /\b(?:in|since|of|until|a|the|from|by|circa|year|during|en|im|seit|depuis|desde)\s+(?<value>(?:19\d{2}|20[0-2]\d)s?)(?![\p{L}\p{N}%€$£-])(?!\s*(?:budget|plan|forecast|target|renewal|roadmap|pricing|eur|usd|units|seats|users|licen))/giu,
  },
];
