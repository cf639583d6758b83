import { limitParameter, notFound } from './answers.ts';
import type { Answer, ApiRequest } from './answers.ts';
import type { HubspotOwner, HubspotPipeline } from './data.ts';
import { requireObjectType } from './object-routes.ts';
import type { Portal } from './portal.ts';
import type { PropertyDefinition } from './property-catalogue.ts';

const OWNER_LIMITS = { standard: 100, max: 500 };

/** `GET /crm/v3/owners` and `/crm/v3/owners/{ownerId}` (HS-60) */
export function answerOwners(portal: Portal, request: ApiRequest): Answer {
  const { query } = request;
  const archived = query.get('archived') === 'true';
  const owners = portal.data.owners.filter((owner) => owner.archived === archived);
  const id = request.segments[3];
  if (id !== undefined && id !== '') {
    const property = query.get('idProperty') === 'userId' ? 'userId' : 'id';
    const owner = owners.find((candidate) => String(candidate[property]) === id);
    if (owner === undefined) throw notFound(`owner ${id}`);
    return { status: 200, body: toOwnerWire(owner) };
  }
  const email = query.get('email');
  const matching = owners.filter((owner) => email === null || owner.email === email);
  const start = Number(query.get('after') ?? '0');
  const end = start + limitParameter(query, OWNER_LIMITS);
  return {
    status: 200,
    body: {
      results: matching.slice(start, end).map((owner) => toOwnerWire(owner)),
      ...(end < matching.length ? { paging: { next: { after: String(end) } } } : {}),
    },
  };
}

function toOwnerWire(owner: HubspotOwner): object {
  const { userId, ...rest } = owner;
  return { ...rest, type: 'PERSON', userId: owner.archived ? null : userId, userIdIncludingInactive: userId };
}

/** `GET /crm/v3/pipelines/{objectType}` (HS-61) */
export function answerPipelines(portal: Portal, request: ApiRequest): Answer {
  const type = requireObjectType(portal, request.segments[3]);
  const pipelines = portal.data.pipelines[type.name];
  if (pipelines === undefined) throw notFound(`Pipelines of ${type.name}`);
  return { status: 200, body: { results: pipelines.map((pipeline) => toPipelineWire(pipeline)) } };
}

/** Settings carry no times in the data; a portal's pipelines are as old as the portal. */
const SETTINGS_CREATED = { archived: false, createdAt: '2019-01-01T00:00:00Z', updatedAt: '2019-01-01T00:00:00Z' };

function toPipelineWire({ stages, ...pipeline }: HubspotPipeline): object {
  return {
    ...pipeline,
    ...SETTINGS_CREATED,
    stages: stages.map((stage) => ({ ...stage, ...SETTINGS_CREATED, writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT' })),
  };
}

/** `GET /crm/v3/properties/{objectType}` and `/{propertyName}` (HS-62, HS-63) */
export function answerProperties(portal: Portal, request: ApiRequest): Answer {
  const type = requireObjectType(portal, request.segments[3]);
  const name = request.segments[4];
  const catalogue = portal.catalogue(type);
  if (name === undefined) {
    // Nothing in the simulator archives a property.
    const definitions = request.query.get('archived') === 'true' ? [] : [...catalogue.values()];
    return { status: 200, body: { results: definitions.map((definition) => toPropertyWire(definition, type.singular)) } };
  }
  const definition = catalogue.get(name);
  if (definition === undefined) throw notFound(`property ${name}`);
  return { status: 200, body: toPropertyWire(definition, type.singular) };
}

const FIELD_TYPES: Readonly<Record<string, string>> = {
  bool: 'booleancheckbox',
  enumeration: 'select',
  date: 'date',
  datetime: 'date',
  number: 'number',
};

function toPropertyWire(definition: PropertyDefinition, singular: string): object {
  const { name, label, type, custom, readOnly, options = [], hasUniqueValue = name === 'email' } = definition;
  return {
    name,
    label,
    type,
    fieldType: definition.fieldType ?? FIELD_TYPES[type] ?? 'text',
    description: '',
    groupName: `${singular}information`,
    options: options.map((option, displayOrder) => ({ ...option, displayOrder, hidden: false })),
    calculated: false,
    hidden: false,
    hasUniqueValue,
    formField: false,
    displayOrder: -1,
    archived: false,
    ...(custom ? {} : { hubspotDefined: true }),
    modificationMetadata: { archivable: custom, readOnlyDefinition: !custom, readOnlyValue: readOnly },
  };
}

/** `GET /crm/v3/schemas`: the objects that the portal has defined itself. */
export function answerSchemas(portal: Portal): Answer {
  const results = portal.types
    .filter(({ typeId }) => typeId.startsWith('2-'))
    .map((type) => ({
      id: type.typeId.slice(2),
      objectTypeId: type.typeId,
      name: type.singular,
      fullyQualifiedName: `p${portal.data.portalId}_${type.singular}`,
      labels: { singular: type.singular, plural: type.name },
      requiredProperties: [],
      searchableProperties: [],
      associations: [],
      properties: [...portal.catalogue(type).values()].map((definition) => toPropertyWire(definition, type.singular)),
      archived: false,
    }));
  return { status: 200, body: { results } };
}
