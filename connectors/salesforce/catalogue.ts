import type { CallOptions } from '../connector.ts';
import type { SalesforceApi } from './api.ts';
import { ROLES } from './soql.ts';
import { isRefusal, toRefusalError } from './to-error.ts';
import type { DescribeWire } from './wire.ts';

/** How old a description may be for a call. */
export interface DescribeOptions extends CallOptions {
  readonly maxAgeMs: number;
}

/** What the org says its objects look like, read again when it may have changed. */
export interface Catalogue {
  describe(object: string, options: DescribeOptions): Promise<DescribeWire>;
  /** Several descriptions, the unknown and the too old ones in one call; what the org does not show is left out. */
  describeAll(objects: readonly string[], options: DescribeOptions): Promise<ReadonlyMap<string, DescribeWire>>;
  /** What a query for whole records selects, as far as it is known without a call and no older than this. */
  recall(object: string, maxAgeMs: number): readonly string[] | undefined;
  /** Runs a reading with what a query for whole records selects; once more with a fresh selection when the org no longer has one of its fields. */
  withSelection<Result>(object: string, options: DescribeOptions, read: (fields: readonly string[]) => Promise<Result>): Promise<Result>;
}

/** What a catalogue needs. */
export interface CatalogueDependencies {
  readonly source: string;
  readonly api: SalesforceApi;
  /** All objects that are read: background work has them described together. */
  readonly objects: readonly string[];
  /** A monotonic clock, milliseconds. */
  readonly now: () => number;
}

interface Entry {
  /** `undefined` where the org does not show the object. */
  readonly describe: DescribeWire | undefined;
  readonly at: number;
}

/** Subrequests of one composite (SF-34). */
const MOST_TOGETHER = 25;

/** A catalogue over the API. Describing costs a call of the daily allowance, so one call describes many objects, and one answer serves many pages. */
export function createCatalogue({ source, api, objects, now }: CatalogueDependencies): Catalogue {
  const known = new Map<string, Entry>();

  function isFresh(object: string, maxAgeMs: number): boolean {
    const entry = known.get(object);
    return entry !== undefined && now() - entry.at < maxAgeMs;
  }

  async function load(wanted: readonly string[], call: CallOptions): Promise<void> {
    for (let from = 0; from < wanted.length; from += MOST_TOGETHER) {
      const some = wanted.slice(from, from + MOST_TOGETHER);
      const described = await api.describeTogether(some, call);
      for (const [place, object] of some.entries()) known.set(object, { describe: described[place], at: now() });
    }
  }

  async function describe(object: string, { maxAgeMs, ...call }: DescribeOptions): Promise<DescribeWire> {
    if (!isFresh(object, maxAgeMs)) {
      // Somebody waits for an interactive call: it brings what it needs and no more.
      const others = call.lane === 'background' && maxAgeMs > 0 ? objects.filter((other) => !isFresh(other, maxAgeMs)) : [];
      if (others.length > 1) await load([...new Set([object, ...others])], call);
      else known.set(object, { describe: await api.describe(object, call), at: now() });
    }
    const found = known.get(object)?.describe;
    if (found === undefined)
      throw toRefusalError(source, { errorCode: 'INVALID_TYPE', message: `sObject type '${object}' is not supported` });
    return found;
  }

  return {
    describe,
    async describeAll(wanted, { maxAgeMs, ...call }) {
      await load(
        wanted.filter((object) => !isFresh(object, maxAgeMs)),
        call,
      );
      return new Map(
        wanted.flatMap((object) => {
          const found = known.get(object)?.describe;
          return found === undefined ? [] : [[object, found] as const];
        }),
      );
    },
    recall(object, maxAgeMs) {
      const entry = isFresh(object, maxAgeMs) ? known.get(object)?.describe : undefined;
      return entry === undefined ? undefined : toSelection(entry);
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

/** Compound values repeat their parts (SF-42); binary ones are no facts. */
const UNSELECTED_TYPES: ReadonlyMap<string, string> = new Map([
  ['address', 'its parts are fields of their own'],
  ['location', 'its parts are fields of their own'],
  ['base64', 'the content of a file is no fact'],
  ['complexvalue', 'what it holds is described nowhere'],
]);

// A user has more than a hundred switches of the user interface, which say nothing about a person.
const USER_SWITCHES = /^User(?:Preferences|Permissions)/u;

/** Why a field is never selected; `undefined` for one that is. */
export function whyUnselected(object: string, { name, type }: Pick<DescribeWire['fields'][number], 'name' | 'type'>): string | undefined {
  if (object === 'User' && USER_SWITCHES.test(name)) return 'a switch of the user interface says nothing about a person';
  return UNSELECTED_TYPES.get(type);
}

/** What a query for whole records of an object selects. */
export function toSelection({ name: object, fields, childRelationships }: DescribeWire): readonly string[] {
  const names = fields.filter((field) => whyUnselected(object, field) === undefined).map(({ name }) => name);
  // An org that hides contact roles from our user shows its opportunities without them.
  const hasRoles =
    object === 'Opportunity' && childRelationships.some(({ relationshipName }) => relationshipName === 'OpportunityContactRoles');
  return hasRoles ? [...names, ROLES] : names;
}
