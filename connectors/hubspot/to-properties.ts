import { OverlayError } from '../../src/errors.ts';
import type { WriteRequest } from '../connector.ts';
import type { ObjectSettings } from './catalogue.ts';
import type { CrmObject } from './objects.ts';
import { isWritable } from './property-access.ts';
import { toStoredChoices } from './stored-choices.ts';
import type { ObjectWire, PropertyWire } from './wire.ts';
import type { PropertyValues } from './write-api.ts';

/** What a change is translated with. */
export interface WriteContext {
  readonly source: string;
  readonly object: CrmObject;
  readonly settings: ObjectSettings;
  /** What the object holds now; nothing for a new one. */
  readonly held: ObjectWire['properties'];
}

/** New values by property, as they were stated. */
export type StatedValues = ReadonlyMap<string, string>;

/**
 * The properties that a change touches, and what it states of them.
 *
 * @throws {OverlayError} `SOURCE_REQUEST` that names object and property, when there is no such property or it cannot be written.
 */
export function toStatedValues({ fields, custom = {}, key }: WriteRequest, context: Omit<WriteContext, 'held'>): StatedValues {
  const stated = new Map<string, string>();
  const state = (property: string, value: string | null): void => {
    if (stated.has(property)) throw refusal(context, property, 'is stated twice');
    refuseReadOnly(property, context);
    stated.set(property, value ?? '');
  };
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) for (const [property, part] of toParts(name, value, context)) state(property, part);
  }
  for (const [property, value] of Object.entries(custom)) state(property, value);
  if (key !== undefined && !stated.has(key.field)) state(key.field, key.value);
  if (stated.size > 0) return stated;
  throw new OverlayError('SOURCE_REQUEST', `A change of ${context.object.object} states no field.`, { source: context.source });
}

/**
 * Stated values as HubSpot stores them: choices, pipelines and stages may be said by their labels.
 *
 * @throws {OverlayError} `SOURCE_REQUEST` that names object and property, when a property takes no such value.
 */
export function toStoredValues(stated: StatedValues, context: WriteContext): PropertyValues {
  return Object.fromEntries([...stated].map(([property, value]) => [property, toStored(property, value, { context, stated })]));
}

/** What to write in place of fields that HubSpot works out by itself, or keeps in several properties. */
const INSTEAD: Readonly<Record<string, string>> = {
  'contact.name': 'write given and family',
  'deal.closedAt': 'write expectedClose, which is the day it was closed once the stage says so',
  'deal.isClosed': 'write stage',
  'deal.isWon': 'write stage',
  'deal.probability': 'write stage',
  'ticket.isClosed': 'write status',
};

function toParts(name: string, value: string | null, context: Omit<WriteContext, 'held'>): readonly (readonly [string, string | null])[] {
  const { object } = context;
  const entry = Object.entries(object.fields).find(([field]) => field === name)?.[1];
  // Two address lines are read as one street, so one street is written as the first and leaves no second.
  if (object.composition === 'company' && name === 'street') {
    return [
      ['address', value],
      ['address2', null],
    ];
  }
  if (entry !== undefined) return [[entry[0], value]];
  const instead = INSTEAD[`${object.kind}.${name}`];
  throw refusal(context, name, `is no property that can be written${instead === undefined ? '' : `; ${instead}`}`);
}

function refuseReadOnly(property: string, context: Omit<WriteContext, 'held'>): void {
  const definition = context.settings.properties.find(({ name }) => name === property);
  if (definition === undefined) throw refusal(context, property, 'does not exist');
  if (!isWritable(definition)) throw refusal(context, property, 'is read-only');
}

interface Stated {
  readonly context: WriteContext;
  readonly stated: StatedValues;
}

function toStored(property: string, value: string, { context, stated }: Stated): string {
  const { object, settings } = context;
  const definition = settings.properties.find(({ name }) => name === property);
  if (value === '' || definition === undefined) return value;
  if (property === object.pipeline?.pipeline) return requirePipeline(value, { context, property }).id;
  if (property === object.pipeline?.stage) return toStage(value, { context, stated });
  return toChoice(value, definition, context);
}

function toStage(value: string, { context, stated }: Stated): string {
  const { object, held, settings } = context;
  const { pipeline: pipelineProperty, stage: property } = object.pipeline ?? { pipeline: '', stage: '' };
  const named = stated.get(pipelineProperty) ?? held[pipelineProperty] ?? undefined;
  const only = settings.pipelines.length === 1 ? settings.pipelines[0]?.id : undefined;
  const pipelineId = named ?? only;
  if (pipelineId === undefined) throw refusal(context, pipelineProperty, 'must be stated with a stage, which means nothing without it');
  const { stages } = requirePipeline(pipelineId, { context, property: pipelineProperty });
  const found = findNamed(stages, value);
  if (found === undefined) throw refusal(context, property, `has no such stage in its pipeline; there are ${listed(stages)}`);
  return found.id;
}

function requirePipeline(
  value: string,
  { context, property }: { readonly context: WriteContext; readonly property: string },
): ObjectSettings['pipelines'][number] {
  const { pipelines } = context.settings;
  const found = findNamed(pipelines, value);
  if (found === undefined) throw refusal(context, property, `has no such pipeline; there are ${listed(pipelines)}`);
  return found;
}

interface Named {
  readonly id: string;
  readonly label: string;
}

function findNamed<Item extends Named>(items: readonly Item[], value: string): Item | undefined {
  return items.find(({ id }) => id === value) ?? items.find(({ label }) => label.toLowerCase() === value.toLowerCase());
}

const MOST_LISTED = 12;

function listed(items: readonly { readonly label: string }[]): string {
  const labels = items.slice(0, MOST_LISTED).map(({ label }) => label);
  return `${labels.join(', ')}${items.length > MOST_LISTED ? `, and ${items.length - MOST_LISTED} more` : ''}`;
}

function toChoice(value: string, definition: PropertyWire, context: WriteContext): string {
  const { name, type, options } = definition;
  if (type !== 'enumeration' || options.length === 0) return value;
  const stored = toStoredChoices(value, definition);
  if (stored === undefined) throw refusal(context, name, `takes one of ${listed(options)}`);
  return stored;
}

function refusal({ source, object }: Omit<WriteContext, 'held'>, property: string, fault: string): OverlayError {
  return new OverlayError('SOURCE_REQUEST', `${source}: ${object.object}.${property} ${fault}.`, { source, field: property });
}
