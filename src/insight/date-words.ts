const MONTHS: readonly string[] = [
  'jan(?:uary|uar|vier|eiro)?|enero',
  'feb(?:ruary|ruar|rero)?|f[ée]vrier',
  'mar(?:ch|s|zo)?|märz',
  'apr(?:il)?|avril|abril',
  'may|mai|mayo',
  'june?|juni|juin|junio',
  'july?|juli|juillet|julio',
  'aug(?:ust)?|août|agosto',
  'sept?(?:ember|embre)?|septiembre',
  'oct(?:ober|obre)?|okt(?:ober)?|octubre',
  'nov(?:ember|embre|iembre)?',
  'dec(?:ember)?|dez(?:ember)?|d[ée]cembre|diciembre',
];
const MONTH = `(?:${MONTHS.map((names, index) => `(?<m${index}>${names})`).join('|')})\\.?(?!\\p{L})`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?`;
const YEAR = String.raw`(?<year>\d{4})(?!\d)`;
const START = String.raw`(?<![\p{L}\d_])`;

/** From the fullest writing to the barest: what has been read as a date holds no other. */
const PATTERNS: readonly RegExp[] = [
  String.raw`(?<![\p{L}\d_])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)`,
  String.raw`${START}(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)`,
  String.raw`${START}${DAY}\s+(?:of\s+|de\s+)?${MONTH}(?:(?:,|\s+de|\s+del)?\s+${YEAR})?`,
  String.raw`${START}${MONTH}\s+${DAY}(?![\d\p{L}])(?:,?\s+${YEAR})?`,
  String.raw`${START}${MONTH},?\s+${YEAR}`,
  String.raw`${START}(?:Q(?<quarter>[1-4])|(?<ordinal>first|second|third|fourth) quarter)(?:\s*(?:of\s+|/)?\s*${YEAR})?`,
  String.raw`(?<=${START}(?:in|by|of|until|till|since|from|before|after|during|for|next|last|this|mid|early|late|im|bis|ab|seit|en|fin|mi)[\s-])${MONTH}`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** Dates of a text, each as `2026-03-02` or as much of it as is said (`03-02`, `2026-03`, `-03`, `2026-Q1`, `-Q1`), and what else it says. */
export function datesIn(text: string): { readonly dates: readonly string[]; readonly rest: string } {
  const dates: string[] = [];
  let rest = text;
  for (const pattern of PATTERNS) {
    for (const match of rest.matchAll(pattern)) dates.push(toDate(match.groups ?? {}));
    rest = rest.replaceAll(pattern, ' | ');
  }
  return { dates, rest };
}

/** Every way in which a date can be said, from the day to the quarter. */
export function partsOfDate(date: string): readonly string[] {
  const [, year = '', month = '', day = ''] = /^(?<year>\d{4})?-?(?<month>\d\d)?-?(?<day>\d\d)?$/u.exec(date) ?? [];
  const quarter = month === '' ? '' : `Q${Math.ceil(Number(month) / 3)}`;
  return [
    date,
    ...(month !== '' && day !== '' ? [`${month}-${day}`] : []),
    ...(year !== '' && month !== '' ? [`${year}-${month}`, `${year}-${quarter}`] : []),
    ...(year === '' ? [] : [year]),
    ...(month === '' ? [] : [`-${month}`, `-${quarter}`]),
  ];
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

function toDate(parts: Readonly<Record<string, string | undefined>>): string {
  const { year, day, quarter, ordinal } = parts;
  if (quarter !== undefined || ordinal !== undefined)
    return `${year ?? ''}-Q${quarter ?? ORDINALS.indexOf((ordinal ?? '').toLowerCase()) + 1}`;
  const named = MONTHS.findIndex((_, index) => parts[`m${index}`] !== undefined) + 1;
  const month = (named === 0 ? parts['month'] : String(named))?.padStart(2, '0');
  if (year === undefined && day === undefined) return `-${month}`;
  return [year, month, day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
}
