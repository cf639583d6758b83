import { resolve } from 'node:path';

import { z } from 'zod';

import type { FaultReport, Label } from '../src/platform/fault-report.ts';
import { toLabel } from '../src/platform/fault-report.ts';
import { checkAgainst } from '../src/platform/schema-faults.ts';
import type { Checked } from '../src/platform/schema-faults.ts';
import { isSettingsObject, readSettingsFile } from '../src/platform/settings-file.ts';
import type { SettingsObject } from '../src/platform/settings-file.ts';
import { FIELD_NAMES } from './connector.ts';
import { connectorTypes } from './registry.ts';
import type { ConnectorSettings, ConnectorType } from './registry.ts';

/** A country, ISO 3166-1 alpha-2. */
export const regionSchema = z.string().regex(/^[A-Z]{2}$/u, { error: 'is not an ISO 3166-1 alpha-2 code such as US' });

/** What every source may say beside its connector's options. */
const commonShape = {
  /** Country by which this source's phones and dates are read. @default `defaultRegion` */
  region: regionSchema.optional(),
  /** Order of day, month and year in this source's dates, where it writes them in figures. @default by its region */
  dateOrder: z.enum(['DMY', 'MDY', 'YMD']).optional(),
  /** ISO 4217 code of amounts that name none. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/u, { error: 'is not an ISO 4217 code such as EUR' })
    .optional(),
  /** Our fields, by kind of record, for which this source's values win over newer ones of others: `{ "account": ["phone"] }`. @default none */
  verified: z
    .strictObject({
      account: z.array(z.enum(FIELD_NAMES.account)).readonly().optional(),
      contact: z.array(z.enum(FIELD_NAMES.contact)).readonly().optional(),
      deal: z.array(z.enum(FIELD_NAMES.deal)).readonly().optional(),
      ticket: z.array(z.enum(FIELD_NAMES.ticket)).readonly().optional(),
      owner: z.array(z.enum(FIELD_NAMES.owner)).readonly().optional(),
    })
    .optional(),
};
const commonSchema = z.object(commonShape);

/** One configured source: what all sources may say, and its connector's options. */
export type SourceSettings = Readonly<z.output<typeof commonSchema>> & ConnectorSettings;

/** What reading the sources needs to know of the file they stand in. */
export interface SourceReading {
  readonly directory: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly faults: FaultReport;
  readonly label: Label;
}

const SOURCE_NAME = /^[A-Za-z][\w-]*$/u;
const typeSchema = z.looseObject({ type: z.enum(['salesforce', 'hubspot', 'sql'] satisfies readonly ConnectorType[]) });

/** The sources of a configuration file; what is wrong with them goes into `reading.faults`. */
export function readSources(written: unknown, reading: SourceReading): Readonly<Record<string, SourceSettings>> {
  const { faults, label } = reading;
  if (!isSettingsObject(written)) {
    faults.add([{ path: ['sources'], message: 'must be an object that names each source', about: 'value' }], label);
    return {};
  }
  const sources = new Map<string, SourceSettings>();
  for (const [name, source] of Object.entries(written)) {
    const at: Label = (path) => label(['sources', name, ...path]);
    if (!SOURCE_NAME.test(name))
      faults.add([{ path: [], message: 'a name begins with a letter and holds letters, digits, - and _', about: 'name' }], at);
    const read = readSource(source, { ...reading, label: at });
    if (read !== undefined) sources.set(name, read);
  }
  return Object.fromEntries(sources);
}

function readSource(written: unknown, reading: SourceReading): SourceSettings | undefined {
  const typed = checkAgainst(typeSchema, written);
  reading.faults.add(typed.faults, reading.label);
  if (typed.value === undefined) return undefined;
  const { type, region: ownRegion, dateOrder, currency, verified, ...options } = typed.value;
  const common = checkAgainst(commonSchema, { region: ownRegion, dateOrder, currency, verified });
  reading.faults.add(common.faults, reading.label);
  const settingsOfType = readOptions(type, type === 'salesforce' && currency !== undefined ? { ...options, currency } : options, reading);
  return common.value === undefined || settingsOfType === undefined ? undefined : { ...common.value, ...settingsOfType };
}

function readOptions(type: ConnectorType, written: SettingsObject, reading: SourceReading): ConnectorSettings | undefined {
  const alsoKnown = ['type', ...Object.keys(commonShape)];
  const report = <Value>(checked: Checked<Value>, label = reading.label): Value | undefined => {
    reading.faults.add(checked.faults, label);
    return checked.value;
  };
  switch (type) {
    case 'salesforce': {
      const options = report(checkAgainst(connectorTypes.salesforce.options, written, { alsoKnown }));
      return options === undefined ? undefined : { type, options };
    }
    case 'hubspot': {
      const options = report(checkAgainst(connectorTypes.hubspot.options, written, { alsoKnown }));
      return options === undefined ? undefined : { type, options };
    }
    case 'sql': {
      const { located, label } = locateSql(written, reading);
      const options = report(checkAgainst(connectorTypes.sql.options, located, { alsoKnown }), label);
      return options === undefined ? undefined : { type, options };
    }
  }
}

/** A SQL source may name its mapping's file and its database's file; both start from the folder of the configuration. */
function locateSql(written: SettingsObject, reading: SourceReading): { readonly located: SettingsObject; readonly label: Label } {
  const { mapping, url: address, dialect } = written;
  const isFile = dialect === 'sqlite' && typeof address === 'string' && address !== '';
  const located = isFile ? { ...written, url: resolve(reading.directory, address) } : written;
  if (typeof mapping !== 'string') return { located, label: reading.label };
  const inMapping = toLabel(mapping);
  const file = readSettingsFile(resolve(reading.directory, mapping), reading.variables);
  reading.faults.add(file.faults, inMapping);
  return {
    located: { ...located, mapping: file.content },
    label: (path) => (path[0] === 'mapping' ? inMapping(path.slice(1)) : reading.label(path)),
  };
}
