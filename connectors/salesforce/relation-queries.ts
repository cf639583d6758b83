import type { RecordKind, RelatedRequest, Relation } from '../connector.ts';
import { toSelection } from './catalogue.ts';
import type { ObjectMapping } from './objects.ts';
import { ROLE_CLOCK, ROLES, soqlList } from './soql.ts';
import type { DescribeWire } from './wire.ts';

/** One query of a reading of related records. */
export interface RelationQuery {
  readonly mapping: ObjectMapping;
  readonly soql: string;
  /** Whether its rows are whole records. */
  readonly coverage: 'whole' | 'part';
}

/** What the queries are made of. */
export interface RelationPlan {
  readonly root: ObjectMapping;
  readonly mappings: readonly ObjectMapping[];
  readonly described: ReadonlyMap<string, DescribeWire>;
  /** `ids` are ids: at most 500, none of them anything else. */
  readonly request: RelatedRequest;
}

/**
 * Up to this many records, their deals come with all contact roles. Above it with the newest role's clock only: rows below rows count towards
 * a page (SF-23), and a page more is a call more.
 */
const WHOLE_DEALS_UP_TO = 50;

const RELATION_OF: Readonly<Record<RecordKind, Relation | undefined>> = {
  owner: undefined,
  account: undefined,
  contact: 'contacts',
  deal: 'deals',
  ticket: 'tickets',
  activity: 'activities',
};

const OWNER_FIELDS = ['Id', 'Name', 'Email', 'IsActive', 'SystemModstamp'];

/** The objects whose descriptions the queries need. */
export function relatedObjects(root: ObjectMapping, mappings: readonly ObjectMapping[], relations: readonly Relation[]): readonly string[] {
  const related = mappings.filter((mapping) => mapping !== root && conditionOf(mapping, { root, relations, ids: [] }) !== undefined);
  return [root, ...related].map(({ object }) => object);
}

/** The queries that bring records and what belongs to them, the records themselves first; objects that are not described are left out. */
export function relationQueries({ root, mappings, described, request }: RelationPlan): readonly RelationQuery[] {
  const { ids, relations, heldSince } = request;
  const own = described.get(root.object);
  if (own === undefined) return [];
  const owner = relations.includes('owner') ? ownerColumns(own) : [];
  const rootFields = [...toSelection(own), ...owner].join(',');
  const first: RelationQuery = {
    mapping: root,
    soql: `SELECT ${rootFields} FROM ${root.object} WHERE Id IN ${soqlList(ids)}`,
    coverage: 'whole',
  };
  const others = mappings.flatMap((mapping): readonly RelationQuery[] => {
    const describe = described.get(mapping.object);
    const condition = mapping === root ? undefined : conditionOf(mapping, { root, relations, ids });
    if (describe === undefined || condition === undefined) return [];
    const selection = toSelection(describe);
    const hasRoles = selection.includes(ROLES);
    const isCut = hasRoles && ids.length > WHOLE_DEALS_UP_TO;
    const fields = isCut ? selection.map((field) => (field === ROLES ? ROLE_CLOCK : field)) : selection;
    // A role changes without touching its opportunity, so only reading them all can say that nothing changed.
    const since = hasRoles ? undefined : heldSince?.get(mapping.object);
    const where = since === undefined ? condition : `${condition} AND SystemModstamp >= ${new Date(since).toISOString()}`;
    return [{ mapping, soql: `SELECT ${fields.join(',')} FROM ${mapping.object} WHERE ${where}`, coverage: isCut ? 'part' : 'whole' }];
  });
  return [first, ...others];
}

interface Wanted {
  readonly root: ObjectMapping;
  readonly relations: readonly Relation[];
  readonly ids: readonly string[];
}

/** Which records of an object belong to the roots; `undefined` for one that is not asked for or has no tie to them. */
function conditionOf(mapping: ObjectMapping, { root, relations, ids }: Wanted): string | undefined {
  const relation = RELATION_OF[mapping.kind];
  const isWanted = mapping.kind === 'account' || (relation !== undefined && relations.includes(relation));
  if (!isWanted) return undefined;
  const list = soqlList(ids);
  const back = fieldsTo(mapping, root);
  if (back.length > 0) {
    const ties = back.map((field) => `${field} IN ${list}`).join(' OR ');
    return back.length > 1 ? `(${ties})` : ties;
  }
  // SF-44: contacts and opportunities meet in an object of their own.
  if (mapping.object === 'Opportunity' && root.object === 'Contact')
    return `Id IN (SELECT OpportunityId FROM OpportunityContactRole WHERE ContactId IN ${list})`;
  if (mapping.object === 'Contact' && root.object === 'Opportunity')
    return `Id IN (SELECT ContactId FROM OpportunityContactRole WHERE OpportunityId IN ${list})`;
  // Where the records themselves name several of them (an activity's What), one semi-join is all a query takes beside an OR.
  const [forth] = root.kind === 'activity' ? [] : fieldsTo(root, mapping);
  return forth === undefined ? undefined : `Id IN (SELECT ${forth} FROM ${root.object} WHERE Id IN ${list})`;
}

// What a lead was converted to is another record of the same person, and does not belong to it.
function fieldsTo({ links }: ObjectMapping, target: ObjectMapping): readonly string[] {
  return links.filter(({ to, role }) => role === undefined && to.some(({ object }) => object === target.object)).map(({ field }) => field);
}

function ownerColumns({ fields }: DescribeWire): readonly string[] {
  const owner = fields.find(({ name }) => name === 'OwnerId');
  if (owner === undefined || !owner.referenceTo.includes('User')) return [];
  // SF-24: where queues own records too, only a user has these fields.
  if (owner.referenceTo.length > 1) return [`TYPEOF Owner WHEN User THEN ${OWNER_FIELDS.join(',')} END`];
  return OWNER_FIELDS.map((field) => `Owner.${field}`);
}
