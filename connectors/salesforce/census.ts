import { z } from 'zod';

import { OverlayError } from '../../src/errors.ts';
import type { CallOptions, CensusPage } from '../connector.ts';
import type { SalesforceApi } from './api.ts';
import type { Catalogue } from './catalogue.ts';
import type { ObjectMapping } from './objects.ts';
import { ROLE_CLOCK, ROLES, soqlText } from './soql.ts';
import { toBadResponse } from './to-error.ts';
import { toInstant } from './to-record.ts';
import { censusPageWire } from './wire.ts';

/** Lists what an object holds now, archived rows included and the recycle bin left out. */
export type Census = (mapping: ObjectMapping, cursor: string | undefined, call: CallOptions) => Promise<CensusPage>;

/** Ids and clocks of one page (SF-22). */
const PAGE_ROWS = 2_000;

const cursorSchema = z.object({ at: z.literal('census'), after: z.string().regex(/^[0-9A-Za-z]{15,18}$/u) });

/** A census by keyset on the id, which no change of a row moves: pages can neither miss nor double it, and go on in any process. */
export function createCensus({
  source,
  api,
  catalogue,
}: {
  readonly source: string;
  readonly api: SalesforceApi;
  readonly catalogue: Catalogue;
}): Census {
  return async ({ object }, cursor, call) => {
    const after = cursor === undefined ? undefined : readAfter(source, cursor);
    const { page } = await catalogue.withSelection(object, { ...call, maxAgeMs: Infinity }, async (fields) => {
      const soql = censusQuery(object, fields, after);
      return { page: await api.queryAll({ soql, page: censusPageWire }, call) };
    });
    const last = page.records.at(-1)?.Id;
    const isMore = !page.done || page.records.length >= PAGE_ROWS;
    if (isMore && (last === undefined || last === after)) throw toBadResponse(source, 'a page that does not go on');
    const entries = page.records.map(({ Id: id, SystemModstamp, OpportunityContactRoles: roles }) => {
      const stamps = [SystemModstamp, ...(roles?.records ?? []).map((role) => role.SystemModstamp)].map(toInstant);
      return { id, changedAt: stamps.reduce((left, right) => (left > right ? left : right)) };
    });
    return { entries, cursor: JSON.stringify({ at: 'census', after: last ?? after ?? FIRST }), position: isMore ? 'more' : 'end' };
  };
}

/** Before every id. */
const FIRST = '000000000000000';

function censusQuery(object: string, fields: readonly string[], after: string | undefined): string {
  // An opportunity's clock in the feed is the newest of its own and its roles'.
  const selected = ['Id', 'SystemModstamp', ...(fields.includes(ROLES) ? [ROLE_CLOCK] : [])].join(',');
  // Users are never deleted, and have no field to say so.
  const conditions = [
    ...(fields.includes('IsDeleted') ? ['IsDeleted = false'] : []),
    ...(after === undefined ? [] : [`Id > ${soqlText(after)}`]),
  ];
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return `SELECT ${selected} FROM ${object}${where} ORDER BY Id ASC LIMIT ${PAGE_ROWS}`;
}

function readAfter(source: string, cursor: string): string {
  const parsed = z
    .string()
    .transform((text, context) => parseJson(text, context))
    .pipe(cursorSchema)
    .safeParse(cursor);
  if (parsed.success) return parsed.data.after;
  throw new OverlayError('SOURCE_REQUEST', `This is no cursor of a census of ${source}; begin it again.`, { source, cause: parsed.error });
}

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    context.addIssue({ code: 'custom', message: 'no JSON' });
    return z.NEVER;
  }
}
