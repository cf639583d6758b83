import type { Span } from '../pattern-spans.ts';

/** Postal addresses of a text: a street with its number, what follows it up to the postcode, boxes and postcodes by their word. */
export function addressSpans(text: string): readonly Span[] {
  return SHAPES.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Span[] => {
      const value = match.groups?.['value'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(value);
      return [{ start, end: start + value.trimEnd().length, kind: 'ADDRESS', rule }];
    }),
  );
}

const WORDS = String.raw`(?:[\p{L}][\p{L}\p{M}\p{N}.'’-]*)`;
const CAP = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]*)`;
const STREET_WORD = String.raw`(?:street|str|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|square|sq|terrace|way|parkway|pkwy|highway|hwy|close|crescent|row|quay|alley|circle|trail|walk|mews|grove|gardens|hill|park)`;
const STREET_LEAD = String.raw`(?:rue|avenue|boulevard|place|chemin|allée|quai|impasse|cours|via|viale|piazza|corso|vicolo|strada|contrada|calle|avenida|avda|av|plaza|paseo|camino|carrera|ronda|rua|travessa|praça|largo|estrada|ul|ulica|al|aleja|os|plac|ulitsa|ул|улица|пр|проспект|οδός|alej|nám)`;
const STREET_END = String.raw`(?:stra(?:ß|ss)e|str\.?|gasse|weg|platz|allee|ring|ufer|damm|steig|straat|laan|plein|gracht|kade|dreef|gatan|vägen|väg|gränd|gata|vegen|veien|gade|vej|vænget|alle|allé|katu|tie|kuja|polku|utca|út|útja|tér|körút|sokak|caddesi|stræti|vegur|götu)`;
const UNIT = String.raw`(?:apt|apartment|suite|ste|unit|flat|floor|room|bldg|building)\.? ?#?\d+[\p{L}]?`;
const NO = String.raw`\d{1,5}(?:[-/]\d{1,4})?\p{L}?(?!\p{L})`;
const POSTCODE = String.raw`(?:(?:\p{Lu}{2} ?)?\d{4,6}(?:-\d{3,4})?|\d{3} \d{2}|\d{2}-\d{3}|\p{Lu}{1,2}\d[\p{Lu}\d]? ?\d\p{Lu}{2}|\p{Lu}\d\p{Lu} ?\d\p{Lu}\d|\d{4} ?\p{Lu}{2})`;
// What may follow the street: units, towns, regions, a country, a postcode, on the line or on the next ones.
const SEPARATOR = String.raw`(?:,? |,? ?\n ?,? ?)`;
const PART = String.raw`(?:${UNIT}|${CAP}(?:[ -](?:${CAP}|de|del|la|da|do|di|am|an|der|of|the|upon)){0,4}(?: \(\p{L}+\))?|${POSTCODE}|nan)`;
const TAIL = String.raw`(?:${SEPARATOR}(?:${PART})){0,7}`;
const HOUSE = String.raw`(?:${NO} )?`;

const SHAPES: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  { rule: 'military-address', pattern: /\b(?:PSC|Unit|CMR) \d+,? Box \d+\s+(?:APO|FPO|DPO) [A-Z]{2} \d{5}/giu },
  { rule: 'street-corner', pattern: new RegExp(String.raw`\bthe corner of [^\n.?!]{3,80}? and ${WORDS}(?: ${CAP}){0,2}`, 'giu') },
  {
    rule: 'postcode-word',
    pattern: new RegExp(
      String.raw`\b(?:zip(?: ?code)?|post(?:al)? ?code|plz|code postal|código postal|cap)\b[\s:]*(?:is |ist |es |est |: ?)?(?<value>\d{3,6}(?:[ -]\d{2,4})?|${POSTCODE})(?![\p{L}\p{N}])`,
      'giu',
    ),
  },
  {
    rule: 'address-word',
    pattern: new RegExp(
      String.raw`\b(?:address|adresse|dirección|indirizzo|sent to|deliver(?:ed|y)? to|ship(?:ped)? to|mailed to|lives? on|lives? at|office is at|located at)\b(?: ?:| is| ist)?\s*(?:(?:it is|is) )?(?<value>(?=[^\n]{0,60}\d)(?:${NO} )*${CAP}?[^\n,.?!]{2,60}?\d{1,5}\p{L}?${TAIL})(?![\p{L}\p{N}])`,
      'gu',
    ),
  },
  {
    rule: 'street-then-number',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${HOUSE}(?:${STREET_LEAD}\.? )${WORDS}(?: ${WORDS}){0,4}?,? ${NO}\.?${TAIL}`, 'giu'),
  },
  {
    rule: 'street-ending-number',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${HOUSE}(?:${CAP} ){0,3}(?:\p{Lu}[\p{L}\p{M}-]*${STREET_END}|${CAP} ${STREET_END}) ${NO}\.?${TAIL}`,
      'gu',
    ),
  },
  {
    rule: 'number-then-street',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${NO},? ){1,2}(?:${CAP} ){1,4}?(?:${STREET_WORD})(?![\p{L}])\.?${TAIL}`, 'giu'),
  },
  {
    rule: 'number-then-street',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${NO},? (?:${STREET_LEAD})\.? ${WORDS}(?: ${WORDS}){0,4}?${TAIL}`, 'gu'),
  },
  {
    rule: 'address-line',
    pattern: new RegExp(String.raw`(?<=^|\n)[ ]*(?<value>\d{3,5} (?:${CAP}|\d+)(?: ${WORDS}){0,4}(?: ${NO})?${TAIL})`, 'gu'),
  },
  {
    rule: 'two-numbers',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.,-])\d{2,5} (?:\d{1,5} )?${CAP}(?: ${WORDS}){0,3}? \d{1,5}(?!\d)${TAIL}`, 'gu'),
  },
  { rule: 'unit', pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${UNIT}(?![\p{L}\p{N}])`, 'giu') },
  { rule: 'post-box', pattern: /\bP\.?O\.? ?Box \d+/giu },
];
