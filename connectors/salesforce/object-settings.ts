import { z } from 'zod';

import { FIELD_NAMES } from '../connector.ts';
import type { RecordKind } from '../connector.ts';
import { STANDARD_OBJECTS, TARGETS } from './objects.ts';
import type { LinkField, LinkTarget, ObjectMapping } from './objects.ts';

const KINDS = Object.keys(FIELD_NAMES).filter((kind): kind is RecordKind => kind in FIELD_NAMES);
const fieldName = z.string().regex(/^[A-Za-z]\w*$/u, { error: 'is not the API name of a field, such as Amount__c' });
const objectName = z.string().regex(/^[A-Za-z]\w*$/u, { error: 'is not the API name of an object, such as Invoice__c' });

const objectSetting = z.strictObject({
  /** What its records are; a standard object keeps its own. */
  kind: z.enum(KINDS).optional(),
  /** Salesforce's fields by ours; of several the first that holds something counts. */
  fields: z.record(z.string(), z.union([fieldName, z.array(fieldName).min(1)])).default({}),
  /** Which fields lead to which objects. */
  links: z
    .array(z.strictObject({ field: fieldName, to: z.union([objectName, z.array(objectName).min(1)]), role: z.string().min(1).optional() }))
    .default([]),
});

/** Objects beside the standard ones, and standard ones with other fields: `{ "Invoice__c": { "kind": "ticket", "fields": {…}, "links": […] } }`. */
export const objectSettings = z.record(objectName, objectSetting).superRefine((settings, context) => {
  for (const [object, setting] of Object.entries(settings))
    for (const fault of faultsOf(object, setting, settings))
      context.addIssue({ code: 'custom', message: fault.message, path: [...fault.path] });
});

type ObjectSetting = z.output<typeof objectSetting>;

/** Settings of objects by their names. */
export type ObjectSettings = Readonly<Record<string, ObjectSetting>>;

/** Every object a connector with these settings reads, in the order in which they are synced: what is pointed to comes first. */
export function toObjectMappings(settings: ObjectSettings): readonly ObjectMapping[] {
  const targets = new Map<string, LinkTarget>(Object.entries(TARGETS));
  for (const [object, { kind }] of Object.entries(settings)) {
    if (kind !== undefined && !targets.has(object)) targets.set(object, { object, kind });
  }
  const standard = STANDARD_OBJECTS.map((mapping) => withSetting(mapping, settings[mapping.object], targets));
  const custom = Object.entries(settings).flatMap(([object, setting]) =>
    setting.kind === undefined || isStandard(object)
      ? []
      : [withSetting({ object, kind: setting.kind, fields: {}, links: [] }, setting, targets)],
  );
  const order = [...new Set(STANDARD_OBJECTS.map(({ kind }) => kind))];
  return [...standard, ...custom].toSorted((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind));
}

function withSetting(mapping: ObjectMapping, setting: ObjectSetting | undefined, targets: ReadonlyMap<string, LinkTarget>): ObjectMapping {
  if (setting === undefined) return mapping;
  const fields = Object.entries(setting.fields).map(([name, candidates]) => [name, [candidates].flat()] as const);
  const links = setting.links.map(({ field, to, role }): LinkField => {
    const link = { field, to: [to].flat().flatMap((object) => targets.get(object) ?? []) };
    return role === undefined ? link : { ...link, role };
  });
  return { ...mapping, fields: { ...mapping.fields, ...Object.fromEntries(fields) }, links: [...mapping.links, ...links] };
}

interface SettingFault {
  readonly path: readonly string[];
  readonly message: string;
}

function faultsOf(object: string, { kind, fields, links }: ObjectSetting, settings: ObjectSettings): readonly SettingFault[] {
  const own = STANDARD_OBJECTS.find((mapping) => mapping.object === object)?.kind;
  const stated = own ?? kind;
  if (stated === undefined) return [{ path: [object, 'kind'], message: `is needed: one of ${KINDS.join(', ')}` }];
  const faults: SettingFault[] = [];
  if (own !== undefined && kind !== undefined && kind !== own) faults.push({ path: [object, 'kind'], message: `is ${own} in ${object}` });
  const names: readonly string[] = FIELD_NAMES[stated];
  for (const name of Object.keys(fields))
    if (!names.includes(name)) faults.push({ path: [object, 'fields', name], message: `is no field of ours: ${names.join(', ')}` });
  for (const [place, { to }] of links.entries()) {
    const unknown = [to].flat().filter((target) => !isStandard(target) && settings[target] === undefined);
    if (unknown.length > 0)
      faults.push({ path: [object, 'links', String(place), 'to'], message: `names what is not read: ${unknown.join(', ')}` });
    if ([to].flat().filter((target) => !isStandard(target)).length > 1)
      faults.push({ path: [object, 'links', String(place), 'to'], message: 'names two custom objects; their ids cannot be told apart' });
  }
  return faults;
}

function isStandard(object: string): boolean {
  return STANDARD_OBJECTS.some((mapping) => mapping.object === object);
}
