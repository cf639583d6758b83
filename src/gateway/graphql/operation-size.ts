import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

import { MAX_PAGE_SIZE } from '../../graph/page.ts';

/** How much a selection asks for, fragments written out. */
export interface OperationSize {
  /** Fields within fields, introspection left out. */
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  /** Fields of the outermost level. */
  readonly rootFields: number;
  /** Fields of the answer when every page is full; lists without a page size count once. */
  readonly answerFields: number;
}

const NOTHING: OperationSize = { depth: 0, introspectionDepth: 0, aliases: 0, rootFields: 0, answerFields: 0 };

/**
 * Measures selections of one document. A fragment is measured once however often it is spread, so doubling fragments cost nothing to
 * refuse; one that spreads itself counts as empty, since validation refuses it anyway.
 */
export function createMeasure(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): (selections: SelectionSetNode, parent: GraphQLNamedType | undefined) => OperationSize {
  const fragments = new Map(
    document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]),
  );
  const measured = new Map<string, OperationSize>();
  return measure;

  function measure(selections: SelectionSetNode, parent: GraphQLNamedType | undefined): OperationSize {
    return selections.selections.map((selection) => measureSelection(selection, parent)).reduce(sum, NOTHING);
  }

  function measureSelection(selection: SelectionNode, parent: GraphQLNamedType | undefined): OperationSize {
    switch (selection.kind) {
      case Kind.FIELD:
        return measureField(selection, parent);
      case Kind.INLINE_FRAGMENT:
        return measure(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? parent);
      case Kind.FRAGMENT_SPREAD:
        return measureFragment(fragments.get(selection.name.value));
    }
  }

  function measureFragment(fragment: FragmentDefinitionNode | undefined): OperationSize {
    if (fragment === undefined) return NOTHING;
    const known = measured.get(fragment.name.value);
    if (known !== undefined) return known;
    measured.set(fragment.name.value, NOTHING);
    const size = measure(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value));
    measured.set(fragment.name.value, size);
    return size;
  }

  function measureField(node: FieldNode, parent: GraphQLNamedType | undefined): OperationSize {
    const aliases = node.alias === undefined ? 0 : 1;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const inner = node.selectionSet === undefined ? NOTHING : measure(node.selectionSet, field && getNamedType(field.type));
    if (node.name.value.startsWith('__'))
      return { ...NOTHING, aliases, introspectionDepth: 1 + inner.depth, rootFields: 1, answerFields: 1 };
    return {
      depth: 1 + inner.depth,
      introspectionDepth: inner.introspectionDepth,
      aliases: aliases + inner.aliases,
      rootFields: 1,
      answerFields: 1 + pageSize(node, field) * inner.answerFields,
    };
  }

  function pageSize(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number {
    const definition = field?.args.find(({ name }) => name === 'first' || name === 'ids' || name === 'names');
    if (definition === undefined) return 1;
    const given = node.arguments?.find(({ name }) => name.value === definition.name)?.value;
    if (given?.kind === Kind.LIST) return given.values.length;
    const value = given === undefined ? definition.defaultValue : valueOf(given);
    // What cannot be told yet counts as a full page; more than a full page is refused when the page is read.
    if (Array.isArray(value)) return value.length;
    return typeof value === 'number' ? Math.min(Math.max(value, 0), MAX_PAGE_SIZE) : MAX_PAGE_SIZE;
  }

  function valueOf(node: ValueNode): unknown {
    if (node.kind === Kind.INT) return Number(node.value);
    return node.kind === Kind.VARIABLE ? variables[node.name.value] : undefined;
  }

  function typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : schema.getType(name);
  }
}

function sum(left: OperationSize, right: OperationSize): OperationSize {
  return {
    depth: Math.max(left.depth, right.depth),
    introspectionDepth: Math.max(left.introspectionDepth, right.introspectionDepth),
    aliases: left.aliases + right.aliases,
    rootFields: left.rootFields + right.rootFields,
    answerFields: left.answerFields + right.answerFields,
  };
}
