import { formalNames } from './formal-names.ts';
import type { LinkageKind } from './linkage-record.ts';
import { phoneticKey } from './phonetic-key.ts';
import type { PreparedRecord } from './prepare-record.ts';

/**
 * Cheap keys of a record; only records that share one are compared. Chosen for recall: each family of keys survives other errors (a typing
 * error in the name, swapped names, a nickname, half a date, a moved house), so that two records of one entity meet under at least one.
 */
export function blockingKeys(record: PreparedRecord, kind: LinkageKind): readonly string[] {
  return [...new Set([...contactPointKeys(record), ...(kind === 'contact' ? personKeys(record) : organisationKeys(record))])];
}

function contactPointKeys({ mailboxes, phones, identifiers, domains, street, postcodes, cities }: PreparedRecord): readonly string[] {
  const [house = ''] = street?.numbers ?? [];
  const words = (street?.words ?? [])
    .filter((word) => word.length > 2)
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, 3);
  return [
    ...mailboxes.flatMap(({ key, local }) => [`e ${key}`, ...(local.length >= 5 ? [`el ${local}`, `ep ${local.slice(0, 5)}`] : [])]),
    ...phones.flatMap((digits) => [`t ${digits.slice(-7)}`, `tp ${digits.slice(0, 6)}`]),
    ...identifiers.flatMap((value, kind) => (value === undefined ? [] : [`i ${kind} ${value}`])),
    ...domains.map((domain) => `d ${domain}`),
    ...words.flatMap((word) => [`s ${house} ${phoneticKey(word)}`, ...[...postcodes, ...cities].map((place) => `sp ${word} ${place}`)]),
    ...(house === '' ? [] : [...postcodes, ...cities].map((place) => `hp ${house} ${place}`)),
    ...postcodes.flatMap((code) => [`p ${code}`, ...(code.length > 5 ? [`po ${code.slice(0, -3)}`] : [])]),
    ...cities.map((city) => `c ${city}`),
  ];
}

function organisationKeys({ organisations, cities, postcodes }: PreparedRecord): readonly string[] {
  return organisations.flatMap(({ all, compact, acronym }) => [
    `n ${compact}`,
    `np ${compact.slice(0, 8)}`,
    ...(acronym === undefined ? [] : [`n ${acronym}`]),
    ...all
      .filter((word) => word.length > 2)
      .flatMap((word) => [`w ${word}`, ...[...cities, ...postcodes].map((place) => `wp ${phoneticKey(word)} ${place}`)]),
  ]);
}

function personKeys(record: PreparedRecord): readonly string[] {
  const { person, births, postcodes, cities, mailboxes } = record;
  const all = person?.all ?? [];
  const sounds = [...new Set(all.map(phoneticKey))];
  const formal = [...new Set(all.flatMap((word) => [word, ...formalNames(word)]))];
  const years = births.map((day) => day.slice(0, 4));
  return [
    ...pairsOf(sounds).map((pair) => `nn ${pair}`),
    ...all.filter((word) => word.length > 2).map((word) => `nw ${word}`),
    ...formal.map((word) => `nf ${word}`),
    ...sounds.map((sound) => `ns ${sound}`),
    ...all.filter((word) => word.length > 4).map((word) => `n4 ${word.slice(0, 4)}`),
    ...births.flatMap((day) => [`b ${day}`, `b1 ${day.slice(0, 6)}`, `b2 ${day.slice(4)}`, `b3 ${day.slice(0, 4)}${day.slice(6)}`]),
    ...births.flatMap((day) =>
      sounds.flatMap((sound) => [
        `bm ${day.slice(0, 6)} ${sound}`,
        `bd ${day.slice(4)} ${sound}`,
        `by ${day.slice(0, 4)}${day.slice(6)} ${sound}`,
      ]),
    ),
    ...years.flatMap((year) => formal.map((word) => `yf ${year} ${word}`)),
    ...postcodes.flatMap((code) => sounds.map((sound) => `ps ${code} ${sound}`)),
    ...cities.flatMap((city) => [
      ...formal.map((word) => `cf ${city} ${word}`),
      ...sounds.map((sound) => `cs ${city} ${sound}`),
      ...births.flatMap((day) => [`cb ${city} ${day.slice(0, 4)}`, `cm ${city} ${day.slice(4)}`]),
    ]),
    ...postcodes.flatMap((code) => births.flatMap((day) => [`pb ${code} ${day.slice(0, 4)}`, `pm ${code} ${day.slice(4)}`])),
    ...mailboxes.flatMap(({ local }) => births.map((day) => `eb ${local.slice(0, 2)} ${day.slice(0, 4)}`)),
  ];
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => words.slice(index + 1).map((other) => (word < other ? `${word} ${other}` : `${other} ${word}`)));
}
