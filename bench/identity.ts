// Links synthetic people from three sources, 10k to 200k records, and prints time, peak memory and growth. Each size runs in a process of its own:
// peak memory is a process's, not a moment's.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { Faker, en } from '@faker-js/faker';

import { evaluateClusters } from '../src/identity/linkage/evaluate-clusters.ts';
import { linkRecords } from '../src/identity/linkage/link-records.ts';
import type { LinkageRecord } from '../src/identity/linkage/linkage-record.ts';

const SIZES = [10_000, 50_000, 200_000] as const;

interface Measured {
  readonly records: number;
  readonly seconds: number;
  /** Work of all threads, garbage collection included: unlike time on the clock it does not depend on what else runs. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly pairsPerRecord: number;
  readonly f1: number;
  readonly precision: number;
}

/** Growth that is still n log n: measuring is not exact, least of all on a busy machine. */
const TOLERATED = 1.15;
/** Precision that may be lost from the smallest to the largest size: the more people, the more namesakes of whom little is known. */
const MOST_PRECISION_LOST = 0.01;

async function measureAll(): Promise<void> {
  const sizes = process.env['BENCH_SIZES']?.split(',').map(Number) ?? SIZES;
  const rows: Measured[] = [];
  console.log('records     CPU s   wall s   peak MB   pairs/record   precision       F1   growth of time, of memory');
  for (const size of sizes) {
    const row = await measureApart(size);
    console.log(toLine(row, rows.at(-1)));
    rows.push(row);
  }
  const faults = faultsOf(rows);
  for (const fault of faults) console.log(`FAIL: ${fault}`);
  if (faults.length === 0) console.log('PASS: time and memory grow no worse than n log n, and precision holds');
  else process.exitCode = 1;
}

/** Exponent `e` where a quantity grows with the `e`-th power of records × log(records); 1 is n log n. */
function exponent(row: Measured, before: Measured, of: 'cpuSeconds' | 'peakMegabytes'): number {
  const work = (row.records * Math.log2(row.records)) / (before.records * Math.log2(before.records));
  return Math.log(row[of] / before[of]) / Math.log(work);
}

function faultsOf(rows: readonly Measured[]): readonly string[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || first === last) return ['one size shows no growth'];
  return [
    ...(['cpuSeconds', 'peakMegabytes'] as const).flatMap((of) => {
      const grown = exponent(last, first, of);
      return grown <= TOLERATED ? [] : [`${of} grow with the power ${grown.toFixed(2)} of n log n`];
    }),
    ...(first.precision - last.precision <= MOST_PRECISION_LOST ? [] : ['precision falls with the number of records']),
  ];
}

function toLine(row: Measured, before: Measured | undefined): string {
  const growth =
    before === undefined ? '–' : `${exponent(row, before, 'cpuSeconds').toFixed(2)}, ${exponent(row, before, 'peakMegabytes').toFixed(2)}`;
  return [
    String(row.records).padEnd(10),
    row.cpuSeconds.toFixed(1).padStart(6),
    row.seconds.toFixed(1).padStart(8),
    row.peakMegabytes.toFixed(0).padStart(9),
    row.pairsPerRecord.toFixed(1).padStart(14),
    row.precision.toFixed(4).padStart(11),
    row.f1.toFixed(4).padStart(8),
    growth.padStart(14),
  ].join(' ');
}

async function measureApart(size: number): Promise<Measured> {
  const child = fork(fileURLToPath(import.meta.url), [String(size)]);
  return await new Promise((resolve, reject) => {
    child.once('message', (message: Measured) => resolve(message));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the run of ${size} records ended with code ${code} and told nothing`)));
  });
}

function measure(size: number): Measured {
  const { records, entityOf } = generate(size);
  const [begun, busy] = [performance.now(), process.cpuUsage()];
  const { clusters, comparedPairs } = linkRecords(records, { kind: 'contact', region: 'US' });
  const seconds = (performance.now() - begun) / 1_000;
  const { user, system } = process.cpuUsage(busy);
  const clusterOf = new Map(clusters.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)));
  const { pairwise } = evaluateClusters(clusterOf, entityOf);
  return {
    records: size,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1_024,
    pairsPerRecord: comparedPairs / size,
    f1: pairwise.f1,
    precision: pairwise.precision,
  };
}

const SOURCES = ['salesforce', 'hubspot', 'legacy'] as const;

interface Generated {
  readonly records: readonly LinkageRecord[];
  readonly entityOf: ReadonlyMap<string, string>;
}

/** People at companies, each in one to three sources, written a little differently in each. */
function generate(size: number): Generated {
  const faker = new Faker({ locale: en, seed: 7 });
  const records: LinkageRecord[] = [];
  const entityOf = new Map<string, string>();
  const companies = Array.from({ length: Math.ceil(size / 4) }, () => ({
    domain: faker.internet.domainName(),
    phone: faker.phone.number({ style: 'national' }),
    street: faker.location.streetAddress(),
    city: faker.location.city(),
    postcode: faker.location.zipCode('#####'),
  }));
  for (let person = 0; records.length < size; person += 1) {
    const company = faker.helpers.arrayElement(companies);
    const [given, family] = [faker.person.firstName(), faker.person.lastName()];
    const own = {
      given,
      family,
      email: `${given[0]}.${family}@${company.domain}`.toLowerCase(),
      phone: faker.phone.number({ style: 'national' }),
    };
    const copies = faker.helpers.weightedArrayElement([
      { value: 1, weight: 5 },
      { value: 2, weight: 3 },
      { value: 3, weight: 2 },
    ]);
    for (const source of faker.helpers.arrayElements(SOURCES, copies)) {
      if (records.length >= size) break;
      const id = `${source}-${String(records.length).padStart(7, '0')}`;
      entityOf.set(id, String(person));
      records.push({ id, source, values: writeDown(faker, { ...company, ...own }) });
    }
  }
  return { records, entityOf };
}

type Facts = Readonly<Record<'given' | 'family' | 'email' | 'phone' | 'street' | 'city' | 'postcode', string>>;

function writeDown(faker: Faker, facts: Facts): LinkageRecord['values'] {
  const often = (probability: number): boolean => faker.datatype.boolean({ probability });
  const mistype = (text: string): string => {
    const at = faker.number.int({ min: 1, max: Math.max(1, text.length - 2) });
    return often(0.06) ? text.slice(0, at) + text.slice(at + 1) : text;
  };
  const known = (text: string, probability: number): readonly string[] => [often(probability) ? mistype(text) : ''];
  return {
    given: [often(0.05) ? facts.given.slice(0, 1) : mistype(facts.given)],
    family: [mistype(facts.family)],
    email: known(facts.email, 0.75),
    phone: known(facts.phone, 0.6),
    street: known(facts.street, 0.6),
    city: known(facts.city, 0.7),
    postcode: known(facts.postcode, 0.6),
  };
}

const asked = process.argv[2];
if (asked === undefined) await measureAll();
else process.send?.(measure(Number(asked)));
