import type { BenchSystem } from './systems.ts';

/** The fewest calls a view of so many accounts can take. */
export interface LowerBound {
  readonly fewest: number;
  /** More than the fewest where the split of the activities over their kinds decides. */
  readonly most: number;
}

/**
 * Fewest calls for an account with its owner, ten contacts, ten deals and last activities, for 1, 50 and 200 accounts known by id.
 * Salesforce and HubSpot by the vendors' limits in {@link VENDOR_LIMITS}; a database answers everything in one statement.
 */
export const LOWER_BOUNDS: Readonly<Record<BenchSystem['name'], ReadonlyMap<number, LowerBound>>> = {
  salesforce: new Map([
    [1, { fewest: 1, most: 1 }],
    [50, { fewest: 1, most: 1 }],
    [200, { fewest: 2, most: 2 }],
  ]),
  hubspot: new Map([
    [1, { fewest: 8, most: 8 }],
    [50, { fewest: 28, most: 32 }],
    [200, { fewest: 89, most: 93 }],
  ]),
  sql: new Map([
    [1, { fewest: 1, most: 1 }],
    [50, { fewest: 1, most: 1 }],
    [200, { fewest: 1, most: 1 }],
  ]),
};

/** The limits that make the bounds, and where the vendors state them. */
export const VENDOR_LIMITS: Readonly<Record<BenchSystem['name'], string>> = {
  salesforce:
    'five queries in one composite call, which counts once; 2,000 rows a page (REST API Developer Guide: Composite, Query Options Header)',
  hubspot:
    'one object with the ids of all that belongs to it, or 1,000 ids an association batch; 100 records an object batch (CRM API: batch/read, Associations v4)',
  sql: 'one statement',
};
