import type { Span } from '../pattern-spans.ts';
import { fold } from '../words.ts';
import { lexicon } from './lexicon.ts';

/** Postal addresses of a text: a street with its number, what follows it up to the postcode, boxes and postcodes by their word. */
export function addressSpans(text: string): readonly Span[] {
  if (!MAY_HOLD_ADDRESS.test(text)) return [];
  // Without capitals a town cannot be told from the next word; what the shapes without `i` say with capitals is said without them.
  const shapes = /\p{Lu}/u.test(text) ? SHAPES : SHAPES_IN_SMALL_LETTERS;
  return shapes
    .filter(({ hints }) => hints.every((hint) => hint.test(text)))
    .flatMap(({ rule, pattern }) =>
      [...text.matchAll(pattern)].flatMap((match): readonly Span[] => {
        const { value = match[0], town } = match.groups ?? {};
        if (town !== undefined && !lexicon().isPlace(fold(town))) return [];
        const start = match.index + match[0].lastIndexOf(value);
        const blank = value.length - value.trimStart().length;
        return [{ start: start + blank, end: start + value.trimEnd().length, kind: 'ADDRESS', rule }];
      }),
    );
}

/** Words in small letters, with a capital and in capitals. */
function anyCase(words: string): string {
  const each = words.replaceAll('.', String.raw`\.`).split(' ');
  const capitalised = each.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `(?:${[...new Set([...each, ...capitalised, ...each.map((word) => word.toUpperCase())])].join('|')})`;
}

const WORD = String.raw`(?:[\p{L}][\p{L}\p{M}\p{N}.'’-]{0,40})`;
const CAP = String.raw`(?:[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.'’-]{0,40})`;
const STREET_WORD = anyCase(
  'street str st road rd avenue ave av lane ln drive dr boulevard blvd court ct place pl square sq terrace tce way parkway pkwy highway hwy close crescent cres row quay alley circle cir trail trl walk mews grove gardens path pike plaza loop run ridge rise hill view heights crossing esplanade parade track turnpike expressway freeway bypass green common wharf vale',
);
const STREET_LEAD = anyCase(
  'rue avenue boulevard place chemin allée quai impasse cours route sentier via viale piazza piazzale corso vicolo strada contrada largo calle cl avenida avda av plaza pza paseo camino carrera cra ctra carretera ronda rua travessa praça alameda estrada rodovia ul ulica al aleja os osiedle plac pl ulitsa ул улица пр проспект пер бул вул οδός οδος λεωφόρος alej nám náměstí třída bulevardul bd str strada jalan jl lorong đường c/',
);
// Written on to a name as one word. Behind a vowel "ring" ends a doing (monitoring); a Finnish road is of somebody ("-intie").
const GLUED_STREET_END = `(?:${anyCase(
  'straße strasse str str. gasse weg platz allee ufer damm steig straat laan plein gracht kade dreef gatan vägen gränd gata vegen veien gade vej vænget allé katu kuja polku stræti stígur vegur götu graben chaussee promenade dyk dijk singel plantsoen stig torget plads plass bakken stien ranta',
)}|(?<![aeiouAEIOU])(?:ring|RING)|(?<=[ieoä]n)tie|(?<=[IEOÄ]N)TIE)`;
// A word of its own.
const STREET_END = anyCase(
  'straße strasse str str. gasse weg platz allee ring ufer damm steig straat laan plein gracht kade dreef gatan vägen väg gränd gata vegen veien gade vej vænget alle allé katu tie kuja polku utca út útja tér körút sokak caddesi bulvarı stræti stígur vegur gata götu u. krt krt. rkp. sétány sor köz dűlő hof graben gasse markt chaussee promenade dyk dijk singel hof plantsoen väg stig backe torg torget plads plass bakken stien centret puisto ranta',
);
const UNIT = String.raw`${anyCase('apt apartment suite ste unit flat floor room bldg building')}\.? ?#?\d+\p{L}?(?!\p{L})`;
const NO = String.raw`\d{1,5}(?:[-/]\d{1,4})?\p{L}?(?![\p{L}\p{N}])`;
const POSTCODE = String.raw`(?:(?:\p{Lu}{1,2}[ -])?\d{4,6}(?:-\d{3,4})?(?: ?\p{Lu}{2}(?!\p{L}))?|\d{3} \d{2}(?!\d)|\d{2}-\d{3}|\p{Lu}{1,2}\d[\p{Lu}\d]? ?\d\p{Lu}{2}|\p{Lu}\d\p{Lu} ?\d\p{Lu}\d)(?![\p{L}\p{N}])`;
// What may follow the street: units, towns, regions, a country, a postcode, on the line or on the next ones.
const SEPARATOR = String.raw`(?:,? |,? ?\n ?,? ?)`;
// No digits: "Leeds LS1 4AB" is a town and its postcode.
const TOWN_WORD = String.raw`(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]{0,40}(?!\p{N}))`;
const TOWN = String.raw`${TOWN_WORD}(?:[ -](?:${TOWN_WORD}|de|del|la|da|do|di|am|an|der|of|the|upon)(?!\p{L})){0,4}(?: \(\p{L}+\))?`;
const TAIL = String.raw`(?:${SEPARATOR}(?:${UNIT}|${POSTCODE}|${TOWN}|nan)){0,7}`;
const HOUSE = String.raw`(?:${NO},? ){0,2}`;
const CORNER = String.raw`(?:${CAP}(?: ${CAP})? and )?`;
const LEAD_TO_ADDRESS = String.raw`\b(?:[Aa]ddress|[Aa]dresse|[Dd]irección|[Ii]ndirizzo|sent to|deliver(?:ed|y)? to|ship(?:ped)? to|mailed to|(?:lives?|lived|living|stay(?:s|ing)?|resid(?:e|es|ing)|works?|meet(?: me)?|pick(?:ed)? up) (?:on|at)|(?:is|are|was|were|located|based|situated|office) at|[Ww]ohnt?(?: in)?|[Uu]ser:)(?: ?:| is| ist)?\s*(?:(?:it is|is) )?`;
const BEFORE = String.raw`(?<![\p{L}\p{N}])`;

interface Shape {
  readonly rule: string;
  /** What must be in a text at least; most texts lack something of it, and the full search costs. */
  readonly hints: readonly RegExp[];
  readonly pattern: RegExp;
}

const shape = (rule: string, pattern: string, hints: readonly string[]): Shape => ({
  rule,
  hints: hints.map((hint) => new RegExp(hint, 'u')),
  pattern: new RegExp(pattern, 'gu'),
});

// Each begins with what is rare in a text; what stands before it is looked at from there.
const WORD_THEN_NUMBER = String.raw` (?=\d)(?<=[\p{L}\p{M}\p{N}.'’-],? )`;
const NUMBER_THEN_WORD = String.raw` (?=\p{L})(?<=\d\p{L}?,? )`;
const NUMBER_THEN_CAPITAL = String.raw` (?=[\p{Lu}\p{Lo}])(?<=\d\p{L}?,? )`;
const NUMBER_THEN_COMMA = String.raw`,(?<=\d\p{L}?,)`;
const STREET_LEAD_THEN_WORD = String.raw` (?=\p{L})(?<=${STREET_LEAD}\.? )`;
const STREET_END_THEN_NUMBER = String.raw` (?=\d)(?<=(?:${GLUED_STREET_END}|${STREET_END}) )`;

const SHAPES: readonly Shape[] = [
  {
    rule: 'military-address',
    hints: [/[AFD]PO /iu],
    pattern: /\b(?:(?:PSC|Unit|CMR) \d+,? Box \d+|US[A-Z]{1,3} \p{L}+)\s+(?:APO|FPO|DPO) [A-Z]{2} \d{5}/giu,
  },
  shape('street-corner', String.raw`\b[Tt]he corner of [^\n.?!]{3,80}? and ${WORD}(?: ${CAP}){0,2}`, ['he corner of ']),
  {
    rule: 'postcode-word',
    hints: [/zip|post|plz/iu],
    pattern: new RegExp(
      String.raw`\b(?:zip(?: ?code)?|post(?:al)? ?code|plz|code postal|código postal)\b[\s:]*(?:is |ist |es |est )?(?<value>${POSTCODE}|\d{3,6}(?:[ -]\d{2,4})?)(?![\p{L}\p{N}])`,
      'giu',
    ),
  },
  shape(
    'address-word',
    String.raw`${LEAD_TO_ADDRESS}(?<value>(?=[^\n]{0,60}\d)(?:${NO} )*${CAP}[^\n,.?!]{1,60}?(?<!\d)\d{1,5}\p{L}?(?![\p{L}\p{N}])\.?${TAIL})`,
    [LEAD_TO_ADDRESS],
  ),
  shape(
    'address-word',
    String.raw`${LEAD_TO_ADDRESS}(?<value>(?:${NO} ){1,2}[^\n,.?!]{3,40}?(?: ${STREET_WORD}(?!\p{L})${TAIL}|(?= street\b)))`,
    [String.raw`\d\p{L}? `, LEAD_TO_ADDRESS],
  ),
  shape(
    'address-word',
    String.raw`${LEAD_TO_ADDRESS}(?<value>(?:${NO},? ){1,2}${CAP}(?: (?:${CAP}|de|del|la|da|do|di|van|der|von)){0,4}${TAIL})`,
    [NUMBER_THEN_CAPITAL, LEAD_TO_ADDRESS],
  ),
  shape('street-then-number', String.raw`${BEFORE}${HOUSE}${CORNER}${STREET_LEAD}\.? ${WORD}(?: ${WORD}){0,4}?,? ${NO}\.?${TAIL}`, [
    WORD_THEN_NUMBER,
    STREET_LEAD_THEN_WORD,
  ]),
  shape(
    'street-ending-number',
    String.raw`${BEFORE}${HOUSE}${CORNER}(?:${CAP} ){0,3}(?:\p{Lu}[\p{L}\p{M}-]{0,40}${GLUED_STREET_END}|${CAP} ${STREET_END}) ${NO}\.?${TAIL}`,
    [STREET_END_THEN_NUMBER],
  ),
  shape('number-then-street', String.raw`${BEFORE}(?:${NO},? ){1,2}(?:${CAP} ){1,4}?${STREET_WORD}(?!\p{L})\.?${TAIL}`, [
    NUMBER_THEN_CAPITAL,
  ]),
  shape('number-then-street', String.raw`${BEFORE}${NO},? ${STREET_LEAD}\.? ${WORD}(?: ${CAP}){0,4}${TAIL}`, [
    NUMBER_THEN_WORD,
    STREET_LEAD_THEN_WORD,
  ]),
  shape('address-line', String.raw`(?<=^|\n)[ ]*(?<value>\d{3,5} (?:\d{1,5} )?${CAP}(?: ${WORD}){0,4}(?: ${NO})?${TAIL})`, [
    NUMBER_THEN_CAPITAL,
  ]),
  shape('two-numbers', String.raw`(?<![\p{L}\p{N}.,-])\d{2,5} (?:\d{1,5} )?${CAP}(?: ${WORD}){0,3}? \d{1,5}(?=[,.;)\n]|$)(?!\.\d)${TAIL}`, [
    NUMBER_THEN_CAPITAL,
    WORD_THEN_NUMBER,
  ]),
  shape(
    'street-by-article',
    String.raw`${BEFORE}(?:Am|An der|An den|Im|In der|In den|Zum|Zur|Auf der|Auf dem|Unter den|Alte[rn]?|Neue[rn]?|Große[rn]?|Kleine[rn]?|Obere[rn]?|Untere[rn]?) ${CAP}(?: ${CAP})? ${NO}${TAIL}`,
    [WORD_THEN_NUMBER],
  ),
  shape(
    'number-then-town',
    String.raw`${BEFORE}${CAP}(?: ${CAP}){0,2} ${NO}, (?:${POSTCODE} ${TOWN}|\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*)(?!\p{Ll})`,
    [WORD_THEN_NUMBER, NUMBER_THEN_COMMA],
  ),
  shape(
    'number-then-listed-town',
    String.raw`${BEFORE}(?<value>\p{Lu}\p{Ll}[\p{L}\p{M}.'’-]{2,40}(?: ${CAP}){0,2} ${NO}, ?(?<town>${TOWN}))(?=[.,;\n]|$)`,
    [WORD_THEN_NUMBER, NUMBER_THEN_COMMA],
  ),
  { rule: 'unit', hints: [/\d(?<=[egmrt]\.? ?#?\d)/iu], pattern: new RegExp(String.raw`${BEFORE}${UNIT}(?![\p{L}\p{N}])`, 'giu') },
  {
    rule: 'post-box',
    hints: [/ (?=\d)(?<=[\p{L}.] )/u],
    pattern:
      /(?<!\p{L})(?:P\.? ?O\.? ?Box|post(?:al)? ?box|postfach|postboks|postbus|apartado(?: de correos)?|casilla(?: postal)?|caixa postal|casella postale|bo[iî]te postale|b\.?p\.?|skr\. pocztowa|pošt(?:ovní)? ?př(?:ihrádka)?\.?) \d{1,6}(?!\d)/giu,
  },
];

/** What every shape holds: asking for it first spares most texts all of them. */
const MAY_HOLD_ADDRESS = /\d|the corner of /iu;

const SHAPES_IN_SMALL_LETTERS: readonly Shape[] = SHAPES.map(({ rule, hints, pattern }) => ({
  rule,
  hints: hints.map((hint) => new RegExp(hint, 'iu')),
  pattern: new RegExp(pattern, 'giu'),
}));
