import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { FIELD_NAMES } from '../../../connectors/connector.ts';
import type { Connector, FieldName, ObjectDescription, RecordKind, SourceFields } from '../../../connectors/connector.ts';
import { CRM_OBJECTS } from '../../../connectors/hubspot/objects.ts';
import { OWNER_SOURCE_FIELDS, sourceFieldsOf as hubspotFieldsOf } from '../../../connectors/hubspot/source-fields.ts';
import { STANDARD_OBJECTS } from '../../../connectors/salesforce/objects.ts';
import { sourceFieldsOf as salesforceFieldsOf } from '../../../connectors/salesforce/source-fields.ts';
import { createSqlConnector } from '../../../connectors/sql/connector.ts';
import { mappingSchema } from '../../../connectors/sql/mapping.ts';
import { sqlOptions } from '../../../connectors/sql/options.ts';
import { toSourceFields as sqlFieldsOf } from '../../../connectors/sql/source-fields.ts';
import { writeLegacyDatabase } from '../../../src/demo/to-legacy.ts';
import { createWorld } from '../../../src/demo/world.ts';
import { openPortal, patience } from '../../connectors/hubspot/harness.ts';
import { startOrg } from '../../connectors/salesforce/running-org.ts';
import { hubspotCoercions, salesforceCoercions, sqlCoercions } from './coercions.ts';
import type { Coercions } from './coercions.ts';
import { GRAPH_FIELDS } from './graph-fields.ts';

const MAPPING = new URL('../../../src/demo/legacy-mapping.json', import.meta.url);

/** What a mapper does to the fields of one object. */
interface ObjectTable {
  readonly description: ObjectDescription;
  readonly sourceFields: SourceFields;
  readonly coercions: Coercions;
  /** Fields that tie a record to others. */
  readonly links: ReadonlyMap<string, string>;
}

/** `docs/losses.md`: what the mappers do to every field, from their own tables and the objects as the sources describe them. */
export async function lossReport(): Promise<string> {
  return [
    HEAD,
    section('Salesforce', 'As a Salesforce org without customisation describes its objects.', await salesforceTables()),
    section(
      'HubSpot',
      'As a HubSpot portal without customisation describes its objects; associations make the links.',
      await hubspotTables(),
    ),
    section('SQL', SQL_HEAD, await sqlTables()),
    graphSection(),
  ].join('\n\n');
}

const HEAD = `# What happens to each field

Written by \`npm run losses\` from the mappers' own tables; a test holds this page equal to them, and property tests hold the mappers to it.

- **Raw**: a record keeps every field the source sends, under the source's own name and exactly as sent. What no field of ours is read from is
  shown by \`customFields\` and \`SourceRecord.raw\`. Of HubSpot, properties without a value are left out; of SQL, a binary value is kept as its
  length and digest.
- **Figures** keep every digit: a number that a double would not print again as it was written (\`264000.00\`, 17 digits, \`1e21\`) is kept as its
  text. Dates stay dates and instants keep their offset in the record; what becomes of them in the graph is told at the end.
- **As sent** means to the letter: leading zeros, blanks, scripts and emoji included. Numbers and booleans are their own text.
- Two things PostgreSQL cannot store: U+0000, which is left out, and half a surrogate pair, which becomes U+FFFD.
- **Dropped** fields are not asked for at all; each says why.`;

const SQL_HEAD = `A SQL source is read as its mapping says (docs/sql-mapping.md); this is the demo company's order system as an example. Null, blank text, zero dates and
the mapping's \`absent\` values say nothing in a field of ours and stay in \`raw\`.`;

async function salesforceTables(): Promise<readonly ObjectTable[]> {
  await using org = await startOrg({});
  const described = await describe(org.connector);
  return STANDARD_OBJECTS.flatMap((mapping) => {
    const description = described.get(mapping.object);
    if (description === undefined) return [];
    const links = new Map(mapping.links.map(({ field, to }) => [field, to.map(({ object }) => object).join(', ')]));
    return [{ description, sourceFields: salesforceFieldsOf(mapping, undefined), coercions: salesforceCoercions(mapping), links }];
  });
}

async function hubspotTables(): Promise<readonly ObjectTable[]> {
  const nothing = { objects: {}, associations: [], customProperties: [], owners: [], pipelines: { deals: [], tickets: [] } };
  await using portal = await openPortal({ portalId: 1, ...nothing });
  const described = await describe(portal.connector);
  const tables = CRM_OBJECTS.flatMap((object): readonly ObjectTable[] => {
    const description = described.get(object.object);
    if (description === undefined) return [];
    return [{ description, sourceFields: hubspotFieldsOf(object), coercions: hubspotCoercions(object), links: new Map() }];
  });
  const owners = described.get('owners');
  const coercions: Coercions = new Map([
    ['name', '`firstName` and `lastName`, a blank between them'],
    ['active', '`true` unless archived'],
  ]);
  return owners === undefined
    ? tables
    : [{ description: owners, sourceFields: OWNER_SOURCE_FIELDS, coercions, links: new Map() }, ...tables];
}

async function sqlTables(): Promise<readonly ObjectTable[]> {
  const folder = await mkdtemp(join(tmpdir(), 'overlay-losses-'));
  try {
    const file = join(folder, 'legacy.sqlite');
    await writeLegacyDatabase({ path: file, world: createWorld({ seed: 1, accounts: 1, asOf: '2026-11-22' }) });
    const written: unknown = JSON.parse(await readFile(MAPPING, 'utf8'));
    const { objects } = mappingSchema.parse(written);
    await using connector = createSqlConnector({
      source: 'legacy',
      options: sqlOptions.parse({ dialect: 'sqlite', url: file, mapping: written }),
    });
    const described = await describe(connector);
    return Object.entries(objects).flatMap(([object, mapping]) => {
      const description = described.get(object);
      if (description === undefined) return [];
      const links = new Map(
        mapping.links.flatMap(({ column, join: from, object: to, objects: several }) =>
          column.map((name) => [from === undefined ? name : `${from}.${name}`, to ?? Object.values(several ?? {}).join(', ')] as const),
        ),
      );
      return [{ description, sourceFields: sqlFieldsOf(mapping), coercions: sqlCoercions(mapping), links }];
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function describe(connector: Connector): Promise<ReadonlyMap<string, ObjectDescription>> {
  const objects = await connector.describe({ signal: patience() });
  return new Map(objects.map((description) => [description.object, description]));
}

function section(title: string, words: string, tables: readonly ObjectTable[]): string {
  return [`## ${title}`, words, ...tables.map(objectSection)].join('\n\n');
}

function objectSection(table: ObjectTable): string {
  const { object, kind, fields } = table.description;
  const kept = fields.filter(({ dropped }) => dropped === undefined);
  const rows = kept.flatMap(({ name, type }) => {
    const goes = destinationsOf(name, table);
    return goes.length === 0 ? [] : [`| \`${name}\` | ${type} | ${goes.join('<br>')} |`];
  });
  const raw = kept.filter(({ name }) => destinationsOf(name, table).length === 0).map(({ name }) => `\`${name}\``);
  const dropped = Map.groupBy(
    fields.filter((field) => field.dropped !== undefined),
    (field) => field.dropped,
  );
  const made = [...table.coercions].filter(([field]) => !isReadFromAny(field, table)).map(([field, how]) => `\`${kind}.${field}\`: ${how}`);
  return [
    `### ${object} → ${kind}`,
    ['| field | type | goes to |', '| --- | --- | --- |', ...rows].join('\n'),
    ...(made.length === 0 ? [] : [`Read from no field: ${made.join('; ')}.`]),
    ...(raw.length === 0 ? [] : [`Kept raw (${raw.length}): ${raw.join(', ')}.`]),
    ...[...dropped].map(
      ([why, some]) => `Dropped, because ${why ?? ''} (${some.length}): ${some.map(({ name }) => `\`${name}\``).join(', ')}.`,
    ),
  ].join('\n\n');
}

function partsOf(sources: string): readonly string[] {
  return sources.split(/[|+]/u);
}

function isReadFromAny(field: FieldName, { sourceFields, description }: ObjectTable): boolean {
  return partsOf(sourceFields[field] ?? '').some((name) => description.fields.some((described) => described.name === name));
}

function destinationsOf(name: string, { description: { kind }, sourceFields, coercions, links }: ObjectTable): readonly string[] {
  const names: readonly FieldName[] = FIELD_NAMES[kind];
  const ours = names.flatMap((field) => {
    const sources = sourceFields[field];
    if (sources === undefined || !partsOf(sources).includes(name)) return [];
    const first = sources.includes('|') ? `; the first of ${sources.split('|').join(', ')} that holds something` : '';
    return [`\`${kind}.${field}\`: ${coercions.get(field) ?? 'as sent'}${first}`];
  });
  const to = links.get(name);
  return to === undefined ? ours : [...ours, `link to ${to}`];
}

function graphSection(): string {
  const kinds = Object.keys(FIELD_NAMES).filter((kind): kind is RecordKind => kind in FIELD_NAMES);
  const rows = kinds.flatMap((kind) => {
    const destinations: Readonly<Partial<Record<FieldName, readonly [string, string] | undefined>>> = GRAPH_FIELDS[kind];
    return FIELD_NAMES[kind].map((field) => {
      const [graph, how] = destinations[field] ?? [];
      return `| \`${kind}.${field}\` | ${graph === undefined ? '– | stays in the record: `sources { raw }`, signals and AI facts |' : `\`${graph}\` | ${how ?? ''} |`}`;
    });
  });
  const words = `Which record's value wins is told by \`provenance\`, with every other record's value in \`alternatives\`; a value that cannot be read stays in the
record as it was sent and is not guessed.`;
  return ['## From our fields to the graph', words, ['| field of ours | in the graph | how |', '| --- | --- | --- |', ...rows].join('\n')]
    .join('\n\n')
    .concat('\n');
}
