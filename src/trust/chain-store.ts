import type { Sql } from '../platform/postgres.ts';
import type { AuditContent } from './audit-content.ts';
import type { StampedSeal } from './chain.ts';

/** Any number; it only has to be the same in every process of ours. */
const SEAL_LOCK = 4_201_904_524;

/** Whether anything waits to be sealed. */
export async function hasUnsealed(sql: Sql): Promise<boolean> {
  const [row] = await sql.query<{ readonly waits: boolean }>('select exists (select from trust.unsealed) as waits');
  return row?.waits ?? false;
}

/** Lets one transaction seal at a time; false where another does. */
export async function takeSealLock(sql: Sql): Promise<boolean> {
  const [row] = await sql.query<{ readonly taken: boolean }>('select pg_try_advisory_xact_lock($1) as taken', [SEAL_LOCK]);
  return row?.taken ?? false;
}

/** The last stretch that was sealed. */
export async function selectLastSeal(sql: Sql): Promise<StampedSeal | undefined> {
  const [row] = await sql.query<SealRow>(`${SELECT_SEAL} order by number desc limit 1`);
  return row === undefined ? undefined : toSeal(row);
}

/** What stands at a position of the chain. */
export async function selectPlaceAt(sql: Sql, position: number): Promise<Pick<ChainPlace, 'stamp' | 'isAdopted'> | undefined> {
  const [row] = await sql.query<Pick<ChainPlace, 'stamp' | 'isAdopted'>>(
    'select stamp, is_adopted as "isAdopted" from trust.chain where position = $1',
    [position],
  );
  return row;
}

/** An entry that waits to be sealed; without a stamp it is gone, or older than stamps are. */
export interface WaitingEntry {
  readonly sequence: number;
  readonly stamp: Buffer | undefined;
}

/** Takes the first entries out of those that wait, in the order of the log. */
export async function takeUnsealed(sql: Sql, atMost: number): Promise<readonly WaitingEntry[]> {
  const rows = await sql.query<{ readonly sequence: string; readonly stamp: Buffer | null }>(
    `with taken as (
       delete from trust.unsealed where sequence in (select sequence from trust.unsealed order by sequence limit $1) returning sequence
     )
     select taken.sequence, audit.stamp from taken left join trust.audit using (sequence) order by taken.sequence`,
    [atMost],
  );
  return rows.map(({ sequence, stamp }) => ({ sequence: Number(sequence), stamp: stamp ?? undefined }));
}

/** One place of the chain as it is stored. */
export interface ChainPlace {
  readonly position: number;
  readonly sequence: number;
  readonly isAdopted: boolean;
  readonly stamp: Buffer;
}

/** Appends to the chain and closes the stretch. */
export async function insertSealed(sql: Sql, places: readonly ChainPlace[], seal: StampedSeal): Promise<void> {
  await sql.query(
    'insert into trust.chain (position, sequence, is_adopted, stamp) select * from unnest($1::bigint[], $2::bigint[], $3::boolean[], $4::bytea[])',
    [
      places.map(({ position }) => position),
      places.map(({ sequence }) => sequence),
      places.map(({ isAdopted }) => isAdopted),
      places.map(({ stamp }) => stamp),
    ],
  );
  await sql.query(
    'insert into trust.seal (number, first_position, last_position, last_sequence, head, sealed_at, stamp) values ($1, $2, $3, $4, $5, $6, $7)',
    [seal.number, seal.firstPosition, seal.lastPosition, seal.lastSequence, seal.head, seal.sealedAt, seal.stamp],
  );
}

/** Seals after a number, in their order. */
export async function selectSeals(
  sql: Sql,
  { after, atMost }: { readonly after: number; readonly atMost: number },
): Promise<readonly StampedSeal[]> {
  return (await sql.query<SealRow>(`${SELECT_SEAL} where number > $1 order by number limit $2`, [after, atMost])).map(toSeal);
}

/** An entry as it stands in the log, or what is left of it. */
export interface LoggedEntry {
  readonly content: AuditContent | undefined;
  readonly entryStamp: Buffer | undefined;
}

/** A place of the chain with the entry it is about. */
export interface ChainedEntry extends ChainPlace, LoggedEntry {}

/** Places of the chain after a position, in their order. */
export async function selectChained(
  sql: Sql,
  { after, atMost }: { readonly after: number; readonly atMost: number },
): Promise<readonly ChainedEntry[]> {
  const rows = await sql.query<ContentRow & PlaceRow>(
    `select chain.position, chain.sequence, chain.is_adopted, chain.stamp as link, ${CONTENT}
     from trust.chain left join trust.audit using (sequence)
     where position > $1 order by position limit $2`,
    [after, atMost],
  );
  return rows.map(toChained);
}

/** Sealed entries of a time after a position, each with the stamp before its own. */
export async function selectExported(
  sql: Sql,
  {
    from,
    to,
    after,
    atMost,
  }: { readonly from?: string | undefined; readonly to?: string | undefined; readonly after: number; readonly atMost: number },
): Promise<readonly (ChainedEntry & { readonly before: Buffer | undefined })[]> {
  const rows = await sql.query<ContentRow & PlaceRow & { readonly before: Buffer | null }>(
    `select chain.position, chain.sequence, chain.is_adopted, chain.stamp as link, previous.stamp as before, ${CONTENT}
     from trust.chain join trust.audit using (sequence)
     left join trust.chain previous on previous.position = chain.position - 1
     where chain.position > $1 and ($3::timestamptz is null or at >= $3) and ($4::timestamptz is null or at < $4)
     order by chain.position limit $2`,
    [after, atMost, from ?? null, to ?? null],
  );
  return rows.map((row) => ({ ...toChained(row), before: row.before ?? undefined }));
}

/** The place of one entry in the chain; undefined while it waits. */
export async function selectPlaceOf(sql: Sql, id: string): Promise<(ChainedEntry & { readonly seal: number | undefined }) | undefined> {
  const [row] = await sql.query<ContentRow & PlaceRow & { readonly number: string | null }>(
    `select chain.position, chain.sequence, chain.is_adopted, chain.stamp as link, ${CONTENT}, seal.number
     from trust.audit join trust.chain using (sequence)
     left join trust.seal on position between first_position and last_position
     where audit.id = $1`,
    [id],
  );
  return row === undefined ? undefined : { ...toChained(row), seal: row.number === null ? undefined : Number(row.number) };
}

/** An entry with everything it says, wherever it stands. */
export async function selectContent(sql: Sql, id: string): Promise<AuditContent | undefined> {
  const [row] = await sql.query<ContentRow & { readonly id: string }>(`select ${CONTENT} from trust.audit where id = $1`, [id]);
  return row === undefined ? undefined : toContent(row);
}

/** An entry with everything it says, by its sequence. */
export async function selectContentAt(sql: Sql, sequence: number): Promise<AuditContent | undefined> {
  const [row] = await sql.query<ContentRow & { readonly id: string }>(`select ${CONTENT} from trust.audit where sequence = $1`, [sequence]);
  return row === undefined ? undefined : toContent(row);
}

/** The entry that ends an attempt. */
export async function selectEndOf(sql: Sql, begun: string): Promise<AuditContent | undefined> {
  const [row] = await sql.query<ContentRow & { readonly id: string }>(
    `select ${CONTENT} from trust.audit where begun = $1 and kind = 'ENDED' order by sequence limit 1`,
    [begun],
  );
  return row === undefined ? undefined : toContent(row);
}

/** Ids of what came of an answer. */
export async function selectOutcomes(sql: Sql, id: string): Promise<readonly string[]> {
  const rows = await sql.query<{ readonly outcome: string }>(
    'select outcome from trust.outcome_link where audit = $1 order by linked_at, outcome',
    [id],
  );
  return rows.map(({ outcome }) => outcome);
}

/** An entry that is not chained. */
export interface LooseEntry extends LoggedEntry {
  readonly sequence: number;
  /** Whether it waits to be; what does not was put there, or taken out of the chain, by somebody else. */
  readonly waits: boolean;
}

/** Entries outside the chain after a sequence, in their order. */
export async function selectLoose(
  sql: Sql,
  { after, atMost }: { readonly after: number; readonly atMost: number },
): Promise<readonly LooseEntry[]> {
  const rows = await sql.query<ContentRow & { readonly sequence: string; readonly waits: boolean }>(
    `select sequence, unsealed.sequence is not null as waits, ${CONTENT}
     from trust.audit full join trust.unsealed using (sequence)
     where sequence > $1 and not exists (select from trust.chain where chain.sequence = coalesce(audit.sequence, unsealed.sequence))
     order by sequence limit $2`,
    [after, atMost],
  );
  return rows.map((row) => ({ sequence: Number(row.sequence), waits: row.waits, ...toLogged(row) }));
}

const SELECT_SEAL = `select number, first_position, last_position, last_sequence, head,
  to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as sealed_at, stamp from trust.seal`;

// The instant to the microsecond: a difference that a date of JavaScript would hide is a difference.
const CONTENT = `audit.id, kind, about, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, model, trigger, viewer, facts, prompt,
  answer, tokens, verdicts, prompt_tokens as "promptTokens", answer_tokens as "answerTokens", latency_ms as "latencyMs", begun, context, cost,
  raw_confidence as "rawConfidence", confidence, calibrator, audit.stamp`;

interface SealRow {
  readonly number: string;
  readonly first_position: string;
  readonly last_position: string;
  readonly last_sequence: string;
  readonly head: Buffer;
  readonly sealed_at: string;
  readonly stamp: Buffer;
}

function toSeal(row: SealRow): StampedSeal {
  return {
    number: Number(row.number),
    firstPosition: Number(row.first_position),
    lastPosition: Number(row.last_position),
    lastSequence: Number(row.last_sequence),
    head: row.head,
    sealedAt: row.sealed_at,
    stamp: row.stamp,
  };
}

interface PlaceRow {
  readonly position: string;
  readonly sequence: string;
  readonly is_adopted: boolean;
  readonly link: Buffer;
}

type OptionalName = { [Name in keyof AuditContent]-?: undefined extends AuditContent[Name] ? Name : never }[keyof AuditContent];

/** `id` and what no entry is without are null where there is no entry beside the place. */
type ContentRow = Omit<AuditContent, OptionalName | 'id'> & { readonly id: string | null; readonly stamp: Buffer | null } & {
  readonly [Name in OptionalName]: AuditContent[Name] | null;
};

function toChained(row: ContentRow & PlaceRow): ChainedEntry {
  return {
    position: Number(row.position),
    sequence: Number(row.sequence),
    isAdopted: row.is_adopted,
    stamp: row.link,
    ...toLogged(row),
  };
}

function toLogged(row: ContentRow): LoggedEntry {
  return { content: row.id === null ? undefined : toContent({ ...row, id: row.id }), entryStamp: row.stamp ?? undefined };
}

// Every name that a content has, and none that stands beside it in a row; what is null is absent.
function toContent(row: ContentRow & { readonly id: string }): AuditContent {
  const { id, kind, about, at, model, trigger, viewer, verdicts, tokens } = row;
  return {
    id,
    kind,
    about,
    at,
    model,
    trigger,
    viewer,
    verdicts,
    tokens,
    ...toTexts(row),
    ...toFigures(row),
  };
}

function toTexts(row: ContentRow): Pick<AuditContent, 'facts' | 'prompt' | 'answer' | 'begun' | 'context' | 'calibrator'> {
  return {
    facts: row.facts ?? undefined,
    prompt: row.prompt ?? undefined,
    answer: row.answer ?? undefined,
    begun: row.begun ?? undefined,
    context: row.context ?? undefined,
    calibrator: row.calibrator ?? undefined,
  };
}

function toFigures(
  row: ContentRow,
): Pick<AuditContent, 'promptTokens' | 'answerTokens' | 'latencyMs' | 'cost' | 'rawConfidence' | 'confidence'> {
  return {
    promptTokens: row.promptTokens ?? undefined,
    answerTokens: row.answerTokens ?? undefined,
    latencyMs: row.latencyMs ?? undefined,
    cost: row.cost ?? undefined,
    rawConfidence: row.rawConfidence ?? undefined,
    confidence: row.confidence ?? undefined,
  };
}
