import { z } from 'zod';

/** HS-11: an id is a string of digits, unique only inside its object type. */
const id = z.string().regex(/^\d+$/u);
/** HS-64: ISO 8601 UTC, with or without milliseconds. */
const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'not an instant');
const paging = z.object({ next: z.object({ after: z.union([z.string().min(1), z.number()]).transform(String) }).nullish() }).nullish();

/** What a property held before, newest first (HS-11). */
const history = z.array(
  z.object({ value: z.string().nullish(), timestamp: instant, sourceType: z.string().nullish(), sourceId: z.string().nullish() }),
);
export type HistoryWire = z.output<typeof history>;

/** Ids of the objects that one object is tied to; a tie of several types comes several times (HS-17). */
const associated = z.object({ results: z.array(z.object({ id: z.union([id, z.int()]).transform(String) })), paging });

/** One CRM object; every property value is text or null (HS-11). */
export const objectWire = z.object({
  id,
  properties: z.record(z.string(), z.string().nullable()),
  createdAt: instant,
  updatedAt: instant,
  archived: z.boolean().default(false),
  archivedAt: instant.nullish(),
  url: z.string().nullish(),
  propertiesWithHistory: z.record(z.string(), history).nullish(),
  associations: z.record(z.string(), associated).nullish(),
});
export type ObjectWire = z.output<typeof objectWire>;

/** A page of a listing; without `paging.next` it is the last (HS-16). */
export const objectPageWire = z.object({ results: z.array(objectWire), paging });

/** A page of a search (HS-40). */
export const searchPageWire = z.object({ total: z.int().nonnegative(), results: z.array(objectWire), paging });

/** The failures a batch tells of beside its results (HS-32, HS-36). */
const batchErrors = z
  .array(z.object({ category: z.string(), subCategory: z.unknown().optional(), message: z.string().optional() }))
  .default([]);
export type BatchErrorsWire = z.output<typeof batchErrors>;

/** A batch of objects by id (HS-31). */
export const objectBatchWire = z.object({ status: z.literal('COMPLETE'), results: z.array(objectWire), errors: batchErrors });

/** A batch of associations; ids are numbers in real answers and strings in the documents (HS-51). */
export const associationBatchWire = z.object({
  status: z.literal('COMPLETE'),
  results: z.array(
    z.object({
      from: z.object({ id: z.union([id, z.int()]).transform(String) }),
      to: z.array(
        z.object({
          toObjectId: z.union([id, z.int()]).transform(String),
          associationTypes: z.array(z.object({ category: z.string(), typeId: z.int(), label: z.string().nullish() })),
        }),
      ),
      paging,
    }),
  ),
  errors: batchErrors,
});
export type AssociationWire = z.output<typeof associationBatchWire>['results'][number]['to'][number];

/** The types a tie from one object type to another may have (HS-56). */
export const associationLabelsWire = z.object({
  results: z.array(
    z.object({
      category: z.enum(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED', 'WORK']),
      typeId: z.int(),
      label: z.string().nullish(),
    }),
  ),
});
export type AssociationLabelWire = z.output<typeof associationLabelsWire>['results'][number];

/** One owner, with everything else that was sent (HS-60). */
export const ownerWire = z.looseObject({
  id,
  email: z.string().nullish(),
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
  createdAt: instant,
  updatedAt: instant,
  archived: z.boolean(),
});
export type OwnerWire = z.output<typeof ownerWire>;

/** A page of owners. */
export const ownerPageWire = z.object({ results: z.array(ownerWire), paging });

/** Pipelines with their stages; metadata values are text (HS-61). */
export const pipelinesWire = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      stages: z.array(z.object({ id: z.string(), label: z.string(), metadata: z.record(z.string(), z.coerce.string()).default({}) })),
    }),
  ),
});
export type PipelineWire = z.output<typeof pipelinesWire>['results'][number];

/** The properties of an object type (HS-62). */
export const propertiesWire = z.object({
  results: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      type: z.string(),
      hubspotDefined: z.boolean().nullish(),
      fieldType: z.string().nullish(),
      calculated: z.boolean().nullish(),
      hasUniqueValue: z.boolean().nullish(),
      referencedObjectType: z.string().nullish(),
      modificationMetadata: z.object({ readOnlyValue: z.boolean().nullish() }).nullish(),
      options: z
        .array(z.object({ label: z.string(), value: z.string() }))
        .nullish()
        .transform((options) => options ?? []),
    }),
  ),
});
export type PropertyWire = z.output<typeof propertiesWire>['results'][number];

/** A fresh access token (HS-03). */
export const tokenWire = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/** What an access token belongs to. */
export const tokenInfoWire = z.object({ hub_id: z.int(), hub_domain: z.string().nullish() });

/** An error body; every field may be missing (HS-70), a 429 names its policy (HS-71), OAuth has a shape of its own (HS-04). */
export const errorWire = z.object({
  category: z.string().optional(),
  message: z.string().optional(),
  policyName: z.string().optional(),
  correlationId: z.string().optional(),
  error: z.string().optional(),
  errors: z.array(z.object({ code: z.string().nullish(), context: z.record(z.string(), z.array(z.string())).nullish() })).optional(),
});
export type ErrorWire = z.output<typeof errorWire>;
