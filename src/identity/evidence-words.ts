import type { PreparedRecord } from './linkage/prepare-record.ts';
import type { Evidence } from './linkage/score-pair.ts';
import type { Finding } from './verdict.ts';

/** Bits below which a finding says nothing either way. */
const TELLING = 0.3;

/** What the model found of two records, in words, each finding that says anything. */
export function toFindings(evidence: readonly Evidence[], pair: readonly [PreparedRecord, PreparedRecord]): readonly Finding[] {
  return evidence.flatMap(({ comparison, level, bits }) => {
    if (Math.abs(bits) < TELLING) return [];
    return [{ comparison, level, weight: Math.round(bits * 100) / 100, words: wordsOf({ comparison, level }, pair) }];
  });
}

/** How much a finding says, in a word. */
export function strengthOf(weight: number): string {
  const bits = Math.abs(weight);
  if (bits >= 10) return 'very strong';
  if (bits >= 5) return 'strong';
  return bits >= 2 ? 'fair' : 'weak';
}

type Found = Pick<Evidence, 'comparison' | 'level'>;

function wordsOf({ comparison, level }: Found, pair: readonly [PreparedRecord, PreparedRecord]): string {
  const [left, right] = pair.map((record) => VALUES[comparison]?.(record) ?? []);
  const phrase = PHRASES[comparison]?.[level] ?? `${level} ${comparison}`;
  const shared = (left ?? []).find((value) => right?.includes(value));
  if (level === 'same' && shared !== undefined) return `${phrase} ${quoted(shared)}`;
  const [one, other] = [left?.[0], right?.[0]];
  return level === 'different' || one === undefined || other === undefined || one === other
    ? phrase
    : `${phrase}: ${quoted(one)}, ${quoted(other)}`;
}

function quoted(value: string): string {
  return `"${value}"`;
}

/** What each comparison looks at. */
const VALUES: Readonly<Record<string, (record: PreparedRecord) => readonly string[]>> = {
  'given name': ({ person }) => listed(person?.given),
  'family name': ({ person }) => listed(person?.family),
  'other names': ({ person }) => person?.others ?? [],
  'birth date': ({ births }) => births.map((day) => day.replace(/^(?<year>\d{4})(?<month>\d\d)/u, '$<year>-$<month>-')),
  'e-mail': ({ mailboxes }) => mailboxes.map(({ key }) => key),
  telephone: ({ phones }) => phones,
  street: ({ street }) => listed(street === undefined ? undefined : [...street.words, ...street.numbers].join(' ')),
  'postal code': ({ postcodes }) => postcodes,
  city: ({ cities }) => cities,
  region: ({ regions }) => regions,
  domain: ({ domains }) => domains,
  name: ({ organisations }) => organisations.map(({ all }) => all.join(' ')),
};

function listed(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

/** What a level is called where its own name beside the comparison's does not say it. */
const PHRASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'given name': {
    nickname: 'one given name is short for the other',
    close: 'given names written nearly alike',
    'other given name': 'a given name in common',
    initial: 'same initial of the given name',
    similar: 'similar given names',
    different: 'different given names',
  },
  'family name': {
    close: 'family names written nearly alike',
    part: 'one family name is part of the other',
    similar: 'similar family names',
    different: 'different family names',
  },
  'order of names': { same: 'names in the same order', swapped: 'given and family name change places' },
  'other names': { same: 'a further name in common', initial: 'same initial of a further name', different: 'other further names' },
  'whole name': { different: 'nothing of the names agrees' },
  'birth date': {
    same: 'born on the same day',
    'one digit off': 'dates of birth one digit apart',
    'day and month swapped': 'dates of birth with day and month swapped',
    'two parts of three': 'dates of birth agree in two parts of three',
    'two digits off': 'dates of birth two digits apart',
    different: 'born on different days',
  },
  'e-mail': {
    close: 'e-mails written nearly alike',
    'same name at another domain': 'same name before the @ at another domain',
    'same shared mailbox': 'same shared mailbox',
    'other name at the same domain': 'different mailboxes at one domain',
    different: 'different e-mails',
  },
  telephone: { close: 'telephones one digit apart', different: 'different telephones' },
  street: { different: 'different streets', 'same street': 'same street, without a number' },
  'postal code': { close: 'postal codes nearly alike', different: 'different postal codes' },
  city: { close: 'cities written nearly alike', different: 'in different cities' },
  region: { different: 'in different regions' },
  domain: { 'same name in another zone': 'same domain name in another country', different: 'different domains' },
  name: {
    same: 'same name',
    close: 'names written nearly alike',
    part: 'one name is part of the other',
    acronym: 'one name abbreviates the other',
    'most words': 'names share most words',
    'some words': 'names share some words only',
    different: 'different names',
  },
};
