import {
  getDirectiveValues,
  type GraphQLResolveInfo,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
} from 'graphql';
import type { DirectiveNode, FieldNode, SelectionSetNode } from 'graphql';

import type { Relation } from '../../../connectors/connector.ts';
import type { EntityKind } from '../../graph/entity.ts';
import type { RelationDemand } from '../../records/freshen-relations.ts';

/** How fresh the entities that a field answers are wanted. */
export interface FieldDemand {
  /** The age of the nearest `@freshness`, milliseconds; undefined where there is none. */
  readonly maxAgeMs: number | undefined;
  /** What is selected of what belongs to an entity of a kind. */
  readonly relationsOf: (kind: EntityKind) => readonly RelationDemand[];
}

/** Where in a field's answer the entities stand. */
export type EntityPlace = readonly string[];

const TYPE_OF_KIND = { owner: 'Owner', account: 'Account', contact: 'Contact', deal: 'Deal', ticket: 'Ticket' } as const satisfies Record<
  EntityKind,
  string
>;

const AROUND_ACCOUNT = ['owner', 'contacts', 'deals', 'tickets', 'activities'] as const satisfies readonly Relation[];
const AROUND_CONTACT = ['owner', 'deals', 'tickets', 'activities'] as const satisfies readonly Relation[];
const AROUND_DEAL = ['owner', 'contacts', 'activities'] as const satisfies readonly Relation[];

/** What a field of an entity rests on beside the entity's own records; an AI answer rests on everything around it. */
const RELATIONS: Readonly<Record<EntityKind, Readonly<Record<string, readonly Relation[]>>>> = {
  owner: {},
  account: {
    owner: ['owner'],
    contacts: ['contacts'],
    deals: ['deals'],
    openDealAmounts: ['deals'],
    tickets: ['tickets'],
    timeline: ['activities'],
    lastEventAt: ['activities'],
    signals: ['tickets', 'activities'],
    summary: AROUND_ACCOUNT,
    nextStep: AROUND_ACCOUNT,
  },
  contact: {
    owner: ['owner'],
    deals: ['deals'],
    tickets: ['tickets'],
    timeline: ['activities'],
    lastEventAt: ['activities'],
    signals: ['tickets', 'activities'],
    summary: AROUND_CONTACT,
    nextStep: AROUND_CONTACT,
  },
  deal: {
    owner: ['owner'],
    contacts: ['contacts'],
    timeline: ['activities'],
    lastEventAt: ['activities'],
    signals: ['activities'],
    summary: AROUND_DEAL,
    nextStep: AROUND_DEAL,
  },
  ticket: { owner: ['owner'] },
};

/** Reads what a field demands off the operation, as far as the field's own selection tells. */
export function readDemand(info: GraphQLResolveInfo, place: EntityPlace): FieldDemand {
  const reached = descend({ sets: info.fieldNodes.flatMap(selectionOf), maxAgeMs: ageAt(info) }, place.map(toUntypedStep), info);
  return {
    maxAgeMs: reached.maxAgeMs,
    relationsOf: (kind) => toRelations(kind, reached, info),
  };
}

/** Whether a field's selection reaches a place at all: a list of which only the length is asked holds no entity. */
export function isSelected(info: GraphQLResolveInfo, place: EntityPlace): boolean {
  return descend({ sets: info.fieldNodes.flatMap(selectionOf), maxAgeMs: undefined }, place.map(toUntypedStep), info).sets.length > 0;
}

interface Reached {
  readonly sets: readonly SelectionSetNode[];
  readonly maxAgeMs: number | undefined;
}

interface Step {
  readonly by: 'name' | 'response';
  readonly key: string;
  /** The concrete type whose field it is, where it is known: fragments on others are passed by. */
  readonly typeName: string | undefined;
}

function toUntypedStep(key: string): Step {
  return { by: 'name', key, typeName: undefined };
}

// From the operation down to the field: what its ancestors say counts where nothing nearer is said.
function ageAt(info: GraphQLResolveInfo): number | undefined {
  const steps: Step[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at !== undefined; at = at.prev) {
    if (typeof at.key === 'string') steps.unshift({ by: 'response', key: at.key, typeName: at.typename });
  }
  const start = { sets: [info.operation.selectionSet], maxAgeMs: statedAge([info.operation], info) };
  return descend(start, steps, info).maxAgeMs;
}

function descend(from: Reached, steps: readonly Step[], info: GraphQLResolveInfo): Reached {
  return steps.reduce<Reached>(({ sets, maxAgeMs }, { by, key, typeName }) => {
    const nodes = sets
      .flatMap((set) => fieldsOf(set, typeName, info))
      .filter(({ name, alias }) => (by === 'name' ? name.value : (alias ?? name).value) === key);
    return { sets: nodes.flatMap(selectionOf), maxAgeMs: statedAge(nodes, info) ?? maxAgeMs };
  }, from);
}

function toRelations(kind: EntityKind, { sets, maxAgeMs }: Reached, info: GraphQLResolveInfo): readonly RelationDemand[] {
  const demands = new Map<Relation, number | undefined>();
  for (const node of sets.flatMap((set) => fieldsOf(set, TYPE_OF_KIND[kind], info))) {
    const ageMs = statedAge([node], info) ?? maxAgeMs;
    for (const relation of RELATIONS[kind][node.name.value] ?? []) demands.set(relation, youngest(demands.get(relation), ageMs));
  }
  return [...demands].map(([relation, ageMs]) => ({ relation, maxAgeMs: ageMs })).toSorted((a, b) => (a.relation < b.relation ? -1 : 1));
}

/** The fields of a selection that apply to a type and are not skipped, fragments written out. */
function fieldsOf(set: SelectionSetNode, typeName: string | undefined, info: GraphQLResolveInfo): readonly FieldNode[] {
  return set.selections.flatMap((selection): readonly FieldNode[] => {
    if (!isIncluded(selection, info)) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    if (fragment === undefined || !appliesTo(fragment.typeCondition?.name.value, typeName, info)) return [];
    return fieldsOf(fragment.selectionSet, typeName, info);
  });
}

function isIncluded(node: { readonly directives?: readonly DirectiveNode[] | undefined }, { variableValues }: GraphQLResolveInfo): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const having = { directives: node.directives };
  return (
    getDirectiveValues(GraphQLSkipDirective, having, variableValues)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, having, variableValues)?.['if'] !== false
  );
}

function appliesTo(condition: string | undefined, typeName: string | undefined, { schema }: GraphQLResolveInfo): boolean {
  if (condition === undefined || typeName === undefined || condition === typeName) return true;
  const [wanted, type] = [schema.getType(condition), schema.getType(typeName)];
  return isAbstractType(wanted) && isObjectType(type) && schema.isSubType(wanted, type);
}

function statedAge(
  nodes: readonly { readonly directives?: readonly DirectiveNode[] | undefined }[],
  { schema, variableValues }: GraphQLResolveInfo,
): number | undefined {
  const directive = schema.getDirective('freshness');
  if (directive === null || directive === undefined) return undefined;
  return nodes.reduce<number | undefined>((age, { directives }) => {
    if (directives === undefined || directives.length === 0) return age;
    const stated: unknown = getDirectiveValues(directive, { directives }, variableValues)?.['maxAge'];
    return typeof stated === 'number' ? youngest(age, stated) : age;
  }, undefined);
}

function youngest(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

function selectionOf({ selectionSet }: FieldNode): readonly SelectionSetNode[] {
  return selectionSet === undefined ? [] : [selectionSet];
}
