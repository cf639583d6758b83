import { z } from 'zod';

/** The token endpoint's answer (SF-02). */
export const tokenWire = z.looseObject({ access_token: z.string().min(1), instance_url: z.url({ protocol: /^https?$/u }) });

/** One field of a description (SF-11). */
const fieldWire = z.looseObject({
  name: z.string().regex(/^\w+$/u),
  label: z.string(),
  type: z.string(),
  custom: z.boolean(),
  createable: z.boolean().default(false),
  updateable: z.boolean().default(false),
  externalId: z.boolean().default(false),
  referenceTo: z.array(z.string()).default([]),
  picklistValues: z.array(z.looseObject({ value: z.string(), label: z.string().nullish(), active: z.boolean() })).default([]),
});

/** `/sobjects/<X>/describe`. */
export const describeWire = z.looseObject({
  name: z.string(),
  label: z.string(),
  createable: z.boolean().default(false),
  updateable: z.boolean().default(false),
  fields: z.array(fieldWire).min(1),
  childRelationships: z.array(z.looseObject({ relationshipName: z.string().nullish() })),
});

/** A description as far as it is read. */
export type DescribeWire = z.output<typeof describeWire>;

/** SF-41: 15 characters, or 18 with the check suffix. */
const idWire = z.string().regex(/^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/u);

/** SF-40: the offset comes without a colon. */
const instantWire = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/u);

/** A role of a contact in an opportunity, as selected below it. */
export const roleWire = z.looseObject({
  Id: idWire,
  ContactId: idWire.nullable(),
  Role: z.string().nullable(),
  IsPrimary: z.boolean(),
  IsDeleted: z.boolean(),
  SystemModstamp: instantWire,
});

/** One role. */
export type RoleWire = z.output<typeof roleWire>;

/** A page of any query. */
function pageWire<Row extends z.ZodType>(
  row: Row,
): z.ZodObject<{
  totalSize: z.ZodInt;
  done: z.ZodBoolean;
  nextRecordsUrl: z.ZodOptional<z.ZodString>;
  records: z.ZodArray<Row>;
}> {
  // Only our own API may be followed: the answer must not send our token to another host.
  const nextRecordsUrl = z
    .string()
    .regex(/^\/services\/data\/v[\d.]+\/query\/[\w-]+$/u)
    .optional();
  return z.object({ totalSize: z.int().nonnegative(), done: z.boolean(), nextRecordsUrl, records: z.array(row) });
}

/** The roles below one opportunity; null when there are none (SF-23). */
export const rolePageWire = pageWire(roleWire);

/** One record with the fields every object has; the others are kept as they came. */
export const rowWire = z.looseObject({
  Id: idWire,
  SystemModstamp: instantWire,
  IsDeleted: z.boolean().optional(),
  MasterRecordId: idWire.nullish(),
  OpportunityContactRoles: rolePageWire.nullish(),
});

/** One record. */
export type RowWire = z.output<typeof rowWire>;

/** A page of records (SF-20). */
export const rowPageWire = pageWire(rowWire);

/** A page of changed contact roles. */
export const roleChangePageWire = pageWire(z.looseObject({ Id: idWire, OpportunityId: idWire, SystemModstamp: instantWire }));

/** A page of a census: ids and clocks, an opportunity's with the newest of its roles'. */
export const censusPageWire = pageWire(
  z.looseObject({
    Id: idWire,
    SystemModstamp: instantWire,
    OpportunityContactRoles: z.looseObject({ records: z.array(z.looseObject({ SystemModstamp: instantWire })) }).nullish(),
  }),
);

/** What a new row is answered with (SF-30). */
export const createdWire = z.looseObject({ id: idWire, success: z.literal(true) });

/** Ids that a search by key finds. */
export const idPageWire = pageWire(z.looseObject({ Id: idWire }));

/** `/limits`, as far as it is read (SF-13). */
export const limitsWire = z.looseObject({ DailyApiRequests: z.looseObject({ Max: z.int(), Remaining: z.int() }) });

/** The day's requests. */
export type LimitsWire = z.output<typeof limitsWire>;

/** Deleted ids of an object (SF-35), those that the recycle bin no longer has included. */
export const deletedWire = z.looseObject({ deletedRecords: z.array(z.looseObject({ id: idWire, deletedDate: instantWire })) });

/** An owner as the columns of what they own state them. */
export const ownerWire = z.looseObject({ Id: idWire, SystemModstamp: instantWire });

/** The organisation's own row. */
export const organizationPageWire = pageWire(z.looseObject({ Id: idWire, Name: z.string() }));

/** Records by id, null for each that is unknown, deleted or invisible (SF-33). */
export const collectionWire = z.array(rowWire.nullable());

/** `/composite` with calls inside (SF-34), answered in their order. */
export const compositeWire = z.object({
  compositeResponse: z.array(z.looseObject({ httpStatusCode: z.int(), body: z.unknown() })).min(1),
});

/** Salesforce's error array (SF-31); the order of its keys varies. */
export const errorsWire = z
  .array(z.looseObject({ errorCode: z.string(), message: z.string(), fields: z.array(z.string()).optional() }))
  .min(1);
