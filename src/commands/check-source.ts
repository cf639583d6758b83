import type { Connector, Grant, ObjectDescription, Quota, RecordFields, SourceRecord } from '../../connectors/connector.ts';
import { toSourceFaults } from './source-fault.ts';
import type { SourceFault } from './source-fault.ts';

/** What a check of a source found out. */
export interface SourceCheck {
  readonly source: string;
  readonly type: string;
  /** Who we are there; absent where the credentials do not work. */
  readonly account?: string | undefined;
  readonly grants: readonly Grant[];
  readonly quota?: Quota | undefined;
  readonly objects: readonly ObjectCheck[];
  /** Everything that keeps data from being read, each with what to do. */
  readonly faults: readonly SourceFault[];
  /** What need not be mended, but should be known. */
  readonly notes: readonly string[];
}

/** What of an object is read. */
export interface ObjectCheck {
  readonly object: string;
  readonly kind: string;
  /** Fields that one of ours is read from. */
  readonly mapped: number;
  /** Fields that are kept as they are sent: in `raw` and as custom fields. */
  readonly keptRaw: number;
  readonly custom: number;
  /** Fields whose values are not kept at all, and why. */
  readonly dropped: readonly { readonly name: string; readonly why: string }[];
  /** Fields of ours whose source field is not there, and that one's name. */
  readonly absent: readonly { readonly field: string; readonly wants: string }[];
  /** Records the source says there are. */
  readonly total?: number | undefined;
  readonly sample: readonly { readonly id: string; readonly fields: RecordFields }[];
}

/** How a source is checked. */
export interface CheckOptions {
  readonly signal: AbortSignal;
  /** `'none'`: no record is read. */
  readonly sample: 'three' | 'none';
  /** Told what is being tried. */
  readonly onStep: (step: string) => void;
}

/** Records of each object that are shown. */
const SAMPLE = 3;

/** Faults after which nothing else can be found out. */
const CLOSED = new Set(['SOURCE_AUTH', 'SOURCE_RATE_LIMITED', 'SOURCE_UNAVAILABLE', 'SOURCE_TIMEOUT']);

/** Tries everything that reading a source needs; what fails is in `faults`. The caller's own abort is rethrown. */
export async function checkSource(connector: Connector, options: CheckOptions): Promise<SourceCheck> {
  const { source, type } = connector;
  const call = { signal: options.signal };
  options.onStep('credentials and permissions');
  const access = await settle(connector, {}, async () => await connector.check(call));
  const isClosed = access.faults.some(({ code }) => CLOSED.has(code));
  options.onStep('objects and fields');
  const described = isClosed ? NOTHING : await settle(connector, {}, async () => await connector.describe(call));
  const grants = access.value?.grants ?? [];
  const denied = faultsOfGrants(connector, grants);
  const missing = [...missingObjects(connector, described.value), ...missingFields(connector, described.value ?? [])];
  const isDenied = (object: string): boolean => denied.some((fault) => fault.object === object);
  // What we are denied cannot be read either; that it cannot would be told twice.
  const readable = connector.objects.filter(({ object }) => !isDenied(object));
  const readings = isClosed || options.sample === 'none' ? [] : await readEach(connector, readable, options);
  const objects = (described.value ?? []).map((object) =>
    toObjectCheck(object, readings.find((reading) => reading.object === object.object)?.value),
  );
  const faults = [...access.faults, ...described.faults, ...readings.flatMap((reading) => reading.faults)];
  const isToldOf = (object: string | undefined): boolean => faults.some((fault) => fault.object !== undefined && fault.object === object);
  return {
    source,
    type,
    account: access.value?.account,
    grants,
    quota: connector.quota(),
    objects,
    faults: distinct([...faults, ...[...denied, ...missing].filter(({ object }) => !isToldOf(object))]),
    notes: [...notesOnPause(access.faults), ...notesOn(grants)],
  };
}

interface Settled<Value> {
  readonly value?: Value;
  readonly faults: readonly SourceFault[];
}

const NOTHING: Settled<readonly ObjectDescription[]> = { faults: [] };

interface Reading extends Settled<{ readonly records: readonly SourceRecord[]; readonly total?: number }> {
  readonly object: string;
}

// One after the other: a check must not take the calls that people need.
async function readEach(
  connector: Connector,
  objects: Connector['objects'],
  { signal, onStep }: CheckOptions,
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const { object } of objects) {
    onStep(`records of ${object}`);
    const read = await settle(
      connector,
      { object },
      async () => await connector.changes(object, undefined, { signal, lane: 'background' }),
    );
    readings.push({ object, ...read });
    if (read.faults.some(({ code }) => CLOSED.has(code))) break;
  }
  return readings;
}

async function settle<Value>(
  connector: Connector,
  about: { readonly object?: string },
  look: () => Promise<Value>,
): Promise<Settled<Value>> {
  try {
    return { value: await look(), faults: [] };
  } catch (error) {
    return {
      faults: toSourceFaults(error, { source: connector.source, objects: connector.objects.map(({ object }) => object), ...about }),
    };
  }
}

function toObjectCheck({ object, kind, fields }: ObjectDescription, page: Reading['value']): ObjectCheck {
  const kept = fields.filter(({ dropped }) => dropped === undefined);
  // What only the mapping names is a fault, and told as one.
  const there = fields.filter(({ type }) => type !== 'missing');
  const records = page?.records.slice(0, SAMPLE) ?? [];
  return {
    object,
    kind,
    mapped: kept.filter(({ mappedTo }) => mappedTo !== undefined).length,
    keptRaw: kept.filter(({ mappedTo }) => mappedTo === undefined).length,
    custom: kept.filter(({ custom }) => custom).length,
    dropped: there.flatMap(({ name, dropped }) => (dropped === undefined ? [] : [{ name, why: dropped }])),
    absent: absentFields(new Set(fields.map(({ name }) => name)), records[0]),
    total: page?.total,
    sample: records.map(({ ref, fields: values }) => ({ id: ref.id, fields: values })),
  };
}

// A connector names where it looks for each field of ours: `A|B` the first that says something, `A+B` several together.
function absentFields(offered: ReadonlySet<string>, record: SourceRecord | undefined): ObjectCheck['absent'] {
  return Object.entries(record?.sourceFields ?? {}).flatMap(([field, wants]) =>
    wants.split(/[|+]/u).some((name) => offered.has(name)) ? [] : [{ field, wants }],
  );
}

function isWriting({ what }: Grant): boolean {
  return what.startsWith('write ');
}

function faultsOfGrants({ source, objects }: Connector, grants: readonly Grant[]): readonly SourceFault[] {
  return grants
    .filter((grant) => grant.state === 'missing' && !isWriting(grant))
    .map(({ what, action = 'Grant it at the source, then run crm-overlay check again.' }) => {
      const object = objects.find((offered) => what.endsWith(` ${offered.object}`))?.object;
      return { code: 'SOURCE_PERMISSION', source, ...(object === undefined ? {} : { object }), message: `Missing: ${what}.`, action };
    });
}

function notesOn(grants: readonly Grant[]): readonly string[] {
  return grants
    .filter((grant) => grant.state === 'missing' && isWriting(grant))
    .map(({ what, action = '' }) => `Approved changes would be refused: ${what} is missing. ${action}`.trim());
}

function notesOnPause(faults: readonly SourceFault[]): readonly string[] {
  if (!faults.some(({ code }) => code === 'SOURCE_RATE_LIMITED')) return [];
  return ['During a pause nothing can be said of credentials and permissions; they may be good or bad.'];
}

function missingObjects({ source, objects }: Connector, described: readonly ObjectDescription[] | undefined): readonly SourceFault[] {
  if (described === undefined) return [];
  const offered = new Set(described.map(({ object }) => object));
  return objects
    .filter(({ object }) => !offered.has(object))
    .map(({ object }) => ({
      code: 'SOURCE_PERMISSION',
      source,
      object,
      message: `${source} has no object ${object}, or does not show it to our user.`,
      action: `Correct its name in the configuration, or give our user permission to read ${object} at the source; until then it stays as it was read last.`,
    }));
}

function missingFields({ source }: Connector, described: readonly ObjectDescription[]): readonly SourceFault[] {
  return described.flatMap(({ object, fields }) =>
    fields
      .filter(({ type }) => type === 'missing')
      .map(({ name, mappedTo, dropped }) => ({
        code: 'SOURCE_REQUEST',
        source,
        object,
        field: mappedTo === undefined ? name : `fields.${mappedTo}`,
        message: dropped ?? `The mapping names ${name}, and the source does not have it.`,
        action: `Correct the mapping of ${object}, or give our user access to ${name} at the source.`,
      })),
  );
}

// The same fault may be met at several steps; what names its object says more than what does not.
function distinct(faults: readonly SourceFault[]): readonly SourceFault[] {
  const told = faults.toSorted((left, right) => Number(left.object === undefined) - Number(right.object === undefined));
  return told.filter((fault, place) => told.findIndex((other) => says(other, fault)) === place);
}

function says(other: SourceFault, fault: SourceFault): boolean {
  if (other.code !== fault.code || (fault.object !== undefined && other.object !== fault.object)) return false;
  // Of one object a missing permission is told once, by whichever step met it first.
  if (fault.code === 'SOURCE_PERMISSION' && fault.object !== undefined) return true;
  return other.message === fault.message && other.field === fault.field;
}
