import type { CallOptions } from '../connector.ts';
import type { SalesforceApi } from './api.ts';
import { isRefusal } from './to-error.ts';
import type { DescribeWire } from './wire.ts';

/** How old a description may be for a call. */
export interface DescribeOptions extends CallOptions {
  readonly maxAgeMs: number;
}

/** What the org says its objects look like, read again when it may have changed. */
export interface Catalogue {
  describe(object: string, options: DescribeOptions): Promise<DescribeWire>;
  /** What a query for whole records selects, as far as it is known without a call and no older than this. */
  recall(object: string, maxAgeMs: number): readonly string[] | undefined;
  /** Runs a reading with what a query for whole records selects; once more with a fresh selection when the org no longer has one of its fields. */
  withSelection<Result>(object: string, options: DescribeOptions, read: (fields: readonly string[]) => Promise<Result>): Promise<Result>;
}

/** A catalogue over the API. Describing costs a call of the daily allowance, so one answer serves many pages. */
export function createCatalogue(api: SalesforceApi, now: () => number): Catalogue {
  const known = new Map<string, { readonly describe: DescribeWire; readonly at: number }>();

  async function describe(object: string, { maxAgeMs, ...call }: DescribeOptions): Promise<DescribeWire> {
    const entry = known.get(object);
    if (entry !== undefined && now() - entry.at < maxAgeMs) return entry.describe;
    const fresh = await api.describe(object, call);
    known.set(object, { describe: fresh, at: now() });
    return fresh;
  }

  return {
    describe,
    recall(object, maxAgeMs) {
      const entry = known.get(object);
      return entry !== undefined && now() - entry.at < maxAgeMs ? toSelection(entry.describe) : undefined;
    },
    async withSelection(object, options, read) {
      try {
        return await read(toSelection(await describe(object, options)));
      } catch (error) {
        if (!isRefusal(error, 'INVALID_FIELD')) throw error;
        return await read(toSelection(await describe(object, { ...options, maxAgeMs: 0 })));
      }
    },
  };
}

// Deleted roles are selected too: their clock tells that the opportunity's contacts changed.
const ROLES = '(SELECT Id,ContactId,Role,IsPrimary,IsDeleted,SystemModstamp FROM OpportunityContactRoles)';

/** Compound values repeat their parts (SF-42); binary ones are no facts. */
const UNSELECTED_TYPES = new Set(['address', 'location', 'base64', 'complexvalue']);

// A user has more than a hundred switches of the user interface, which say nothing about a person.
const USER_SWITCHES = /^User(?:Preferences|Permissions)/u;

function toSelection({ name: object, fields, childRelationships }: DescribeWire): readonly string[] {
  const selected = fields.filter(({ name, type }) => !UNSELECTED_TYPES.has(type) && !(object === 'User' && USER_SWITCHES.test(name)));
  const names = selected.map(({ name }) => name);
  // An org that hides contact roles from our user shows its opportunities without them.
  const hasRoles =
    object === 'Opportunity' && childRelationships.some(({ relationshipName }) => relationshipName === 'OpportunityContactRoles');
  return hasRoles ? [...names, ROLES] : names;
}
