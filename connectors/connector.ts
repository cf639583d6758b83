/**
 * The port every source system is read through. A connector translates and never judges: it parses what the vendor sent,
 * renames it to our field names and keeps every value as a string in the vendor's own words.
 */

/** The kinds of thing a source can state. */
export type RecordKind = 'owner' | 'account' | 'contact' | 'deal' | 'ticket' | 'activity';

/** Our field names per kind; the values stay raw (numbers and booleans as their exact text, dates as the source wrote them). */
export const FIELD_NAMES = {
  owner: ['name', 'email', 'active'],
  account: [
    'name',
    'website',
    'domain',
    'phone',
    'email',
    'street',
    'city',
    'region',
    'postcode',
    'country',
    'industry',
    'employees',
    'annualRevenue',
    'currency',
    'lifecycle',
    'description',
    'ownerId',
    'createdAt',
  ],
  contact: [
    'name',
    'prefix',
    'given',
    'family',
    'email',
    'email2',
    'phone',
    'mobile',
    'title',
    'department',
    'street',
    'city',
    'region',
    'postcode',
    'country',
    'birthDate',
    'lifecycle',
    'status',
    'company',
    'website',
    'description',
    'ownerId',
    'createdAt',
  ],
  deal: [
    'name',
    'stage',
    'pipeline',
    'amount',
    'currency',
    'expectedClose',
    'closedAt',
    'probability',
    'isClosed',
    'isWon',
    'nextStep',
    'description',
    'stageChangedAt',
    'ownerId',
    'createdAt',
  ],
  ticket: [
    'number',
    'subject',
    'description',
    'status',
    'priority',
    'isClosed',
    'openedAt',
    'closedAt',
    // Who asked, where the source tells it by address and name alone.
    'email',
    'company',
    'ownerId',
    'createdAt',
  ],
  activity: [
    'type',
    'subject',
    'body',
    'direction',
    'status',
    'occurredAt',
    'from',
    'to',
    // Addresses of the customer it concerns, separated by commas, where it is no message.
    'email',
    'company',
    // Of an invoice or a payment: what it is over, until when it is to be paid, and when it was.
    'amount',
    'currency',
    'dueAt',
    'closedAt',
    'ownerId',
    'createdAt',
  ],
} as const satisfies Record<RecordKind, readonly string[]>;

/** A field name of one kind. */
export type FieldName<Kind extends RecordKind = RecordKind> = (typeof FIELD_NAMES)[Kind][number];

/** The fields of one record: absent where the source says nothing (null or empty text). */
export type RecordFields = { readonly [Name in FieldName]?: string };

/**
 * The source's own names of our fields: `Industry`, or `firstname+lastname` where a value is put together from several, or
 * `Body|Notes` where the first that says something counts.
 */
export type SourceFields = { readonly [Name in FieldName]?: string };

/** Names one record at its source: `object` is the vendor's own word (`Account`, `companies`, a mapped SQL object). */
export interface RecordRef {
  readonly source: string;
  readonly object: string;
  readonly id: string;
}

/** What a record says about its tie to another record of the same source. */
export interface RecordLink {
  readonly kind: RecordKind;
  readonly object: string;
  readonly id: string;
  /** The source's word for the tie (`primary`, `Decision Maker`), where it has one. */
  readonly role?: string;
}

/** One entity as one source states it. */
export interface SourceRecord {
  readonly ref: RecordRef;
  readonly kind: RecordKind;
  readonly fields: RecordFields;
  /** What the source calls these fields, as far as it has a name for them: one object for all records of an object. */
  readonly sourceFields?: SourceFields;
  readonly links: readonly RecordLink[];
  /** Every field as sent, under the source's own names, custom ones included. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** The source's own modification clock, ISO 8601 UTC. */
  readonly changedAt: string;
  /** The source's version or etag; its modification time where it has none. */
  readonly version: string;
  readonly state: 'live' | 'deleted' | 'merged';
  /** The surviving record's id within the same object, when `state` is `merged`. */
  readonly mergedInto?: string;
  /**
   * `'part'`: a reading of only some of the record. What it states replaces what is held, what it leaves out stays as it is held, and its
   * links are added to the held ones. An empty text among its fields, or a null in `raw`, says that nothing is there any more. @default 'whole'
   */
  readonly coverage?: 'whole' | 'part';
}

/** What kind of value a field holds, whatever the vendor calls its type. */
export type ValueType = 'text' | 'number' | 'boolean' | 'date' | 'instant' | 'choice' | 'choices' | 'reference' | 'other';

/** One value a choice may take, and what people read in its place. */
export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

/** One field of a source object, custom ones included. */
export interface FieldDescription {
  readonly name: string;
  readonly label: string;
  /** The vendor's own type word; `missing` of a field that only a mapping names. */
  readonly type: string;
  readonly valueType: ValueType;
  readonly custom: boolean;
  /** The values a choice may take, where the source lists them. */
  readonly options?: readonly ChoiceOption[];
  /** Whether the source lets us change it. @default 'read-only' */
  readonly access?: 'writable' | 'read-only';
  /** Our field name, when the connector maps it. */
  readonly mappedTo?: FieldName;
  /** Why its values are not kept at all; absent where they are kept in `raw`. */
  readonly dropped?: string;
}

/** One object a source offers. */
export interface ObjectDescription {
  readonly object: string;
  readonly label: string;
  readonly kind: RecordKind;
  readonly fields: readonly FieldDescription[];
}

/** One page of changes; `cursor` is where the next call continues, also after a crash. */
export interface ChangePage {
  readonly records: readonly SourceRecord[];
  /** Opaque and JSON-serialisable; hand it back unchanged. */
  readonly cursor: string;
  /** `end` when the feed is exhausted for now: the cursor then is the watermark for the next poll. */
  readonly position: 'more' | 'end';
  /** Records the source says the whole pass holds, where it says so. */
  readonly total?: number;
}

/** One record in a census: that it exists, and its clock where the listing tells it. */
export interface CensusEntry {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly changedAt?: string;
}

/** One page of everything an object holds now. */
export interface CensusPage {
  readonly entries: readonly CensusEntry[];
  /** The whole records, where listing ids costs no less than listing records. */
  readonly records?: readonly SourceRecord[];
  /** Opaque and JSON-serialisable; hand it back unchanged. */
  readonly cursor: string;
  readonly position: 'more' | 'end';
}

/** What may be read together with records of an account, contact or deal. */
export type Relation = 'owner' | 'contacts' | 'deals' | 'tickets' | 'activities';

/** Records to be read anew together with what belongs to them. */
export interface RelatedRequest {
  readonly object: string;
  readonly ids: readonly string[];
  readonly relations: readonly Relation[];
  /** By object: related records that did not change since this instant (ISO 8601 UTC) may be left out, for the caller holds them. */
  readonly heldSince?: ReadonlyMap<string, string>;
}

/** A change of one record. */
export interface WriteRequest {
  readonly object: string;
  /** Absent to create a record. */
  readonly id?: string;
  /** New values by our field name, in the source's own words; null empties a field. */
  readonly fields: { readonly [Name in FieldName]?: string | null };
  /** New values by the source's own field names, for what no field of ours names. */
  readonly custom?: Readonly<Record<string, string | null>>;
  /** What a new record is tied to. */
  readonly links?: readonly RecordLink[];
  /** The version the change was decided upon; required with `id`. */
  readonly expectedVersion?: string;
  /** Of a new record: our own key in a field of the source, by which an earlier attempt is found before any retry. */
  readonly key?: { readonly field: string; readonly value: string };
}

/** What a write did. */
export interface WriteResult {
  /** The record as the source holds it now. */
  readonly record: SourceRecord;
  /** How a foreign change in between was ruled out: by the source itself, or by reading before and after. */
  readonly concurrency: 'conditional' | 'compared';
}

/** One permission we need, and whether we have it. */
export interface Grant {
  /** For example `read contacts`. */
  readonly what: string;
  readonly state: 'granted' | 'missing';
  /** What to do at the source when it is missing. */
  readonly action?: string;
}

/** Who we are at a source and what we may do there. */
export interface CheckReport {
  /** How the source names us (org, portal, database). */
  readonly account: string;
  /** What could be found out about our permissions; empty where the source does not tell. */
  readonly grants: readonly Grant[];
}

/** How much of the source's allowance is used, as the source last said. */
export interface Quota {
  readonly used?: number;
  readonly limit?: number;
  readonly remaining?: number;
  /** Length of the window the figures cover, milliseconds. */
  readonly windowMs?: number;
  readonly observedAt: string;
  /** Until when nobody calls because the source asked for a pause, ISO 8601 UTC. */
  readonly pausedUntil?: string;
}

/** What a call may be told. */
export interface CallOptions {
  readonly signal: AbortSignal;
  /** Background work yields to interactive work. */
  readonly lane?: 'interactive' | 'background';
}

/** What a source can do; nothing is asked of it that it does not claim. */
export interface Capabilities {
  /** Largest number of ids one `read` accepts. */
  readonly readBatchSize: number;
  /** Whether deletions arrive in `changes`; otherwise they are found by reconciliation. */
  readonly deletions: 'in-changes' | 'by-reconciliation';
  /** How a write is kept from overwriting somebody else's; `'none'`: nothing can be written. */
  readonly writes: 'conditional' | 'compared' | 'none';
}

/**
 * One source system. Every method throws an `OverlayError` whose code starts with `SOURCE_`, never a vendor's error;
 * a caller's own abort is rethrown as it is.
 */
export interface Connector extends AsyncDisposable {
  /** The configured name of the source, for example `salesforce`. */
  readonly source: string;
  /** The kind of system: `salesforce`, `hubspot`, `sql`. */
  readonly type: string;
  readonly capabilities: Capabilities;
  /** The objects this connector reads, in the order in which they should be synced (owners first, activities last). */
  readonly objects: readonly { readonly object: string; readonly kind: RecordKind }[];
  /** The objects and fields that exist at the source now, custom fields included. */
  describe(options: CallOptions): Promise<readonly ObjectDescription[]>;
  /** Records by id; ids the source does not know are left out; order is free. Splits into batches by itself. */
  read(object: string, ids: readonly string[], options: CallOptions): Promise<readonly SourceRecord[]>;
  /**
   * The next page of an object's change feed. Without a cursor: everything from the beginning (backfill).
   * Feeding the last page's cursor back later gives what changed since, with an overlap: a record may come twice, never not at all.
   */
  changes(object: string, cursor: string | undefined, options: CallOptions): Promise<ChangePage>;
  /**
   * A page of what the object holds now, deleted records left out: what reconciliation compares our copy with. Records that nobody touches
   * during the census are in it exactly once; a cursor is good in another process, too.
   */
  census(object: string, cursor: string | undefined, options: CallOptions): Promise<CensusPage>;
  /**
   * Records by id together with what belongs to them, in as few calls as the vendor allows. Ids that the source does not know are left
   * out; of related records some may be partial (`coverage`). Relations the object does not have are ignored.
   */
  related(request: RelatedRequest, options: CallOptions): Promise<readonly SourceRecord[]>;
  /**
   * Changes one record, or creates it; never repeated by itself once it may have arrived.
   *
   * @throws {OverlayError} `SOURCE_CONFLICT` when somebody changed the record since `expectedVersion` (nothing is written),
   *   `WRITE_UNKNOWN` when the source may or may not have written, `SOURCE_REQUEST` when it refuses the values.
   */
  write(request: WriteRequest, options: CallOptions): Promise<WriteResult>;
  /** Cheap authenticated calls, to tell whether credentials work and what they allow. */
  check(options: CallOptions): Promise<CheckReport>;
  /** The last known quota, without a call. */
  quota(): Quota | undefined;
}
