import { OverlayError } from '../../../errors.ts';
import type { RecordField } from '../../../graph/record-field.ts';
import type { KnownField, KnownObject } from '../../../records/field-catalogue.ts';
import type { FieldNotice } from '../../../records/field-notice.ts';
import { toFieldText, toFieldValue } from '../../../records/field-value.ts';
import type { CustomFieldResolvers, FieldState, FieldType, SourceFieldResolvers, SourceObjectDescriptionResolvers } from '../generated.ts';
import type { RequestContext } from '../request-context.ts';

/** Names that one field may ask for at most. */
const MAX_NAMES = 100;

/** What an entity's records hold in fields that the graph has no name for; entities that ask alike share one statement. */
export async function customFields(
  { id }: { readonly id: string },
  { names }: { readonly names?: readonly string[] | null },
  { loaders }: RequestContext,
): Promise<readonly RecordField[]> {
  return await loaders.recordFieldsOf.load(id, checkNames(names));
}

/** What the sources hold, as they described it. */
export async function objects(
  _: unknown,
  { source }: { readonly source?: string | null },
  { readers }: RequestContext,
): Promise<readonly KnownObject[]> {
  const configured = (await readers.readSources()).map(({ name }) => name);
  if (source != null && !configured.includes(source)) {
    throw new OverlayError('SOURCE_NOT_FOUND', `There is no source ${source}; configured are ${configured.join(', ')}.`);
  }
  const known = await readers.fields.objects(source ?? undefined);
  return known.filter((object) => configured.includes(object.source));
}

/** What to look at about the fields of a source. */
export async function notices(
  { name }: { readonly name: string },
  _: unknown,
  { loaders }: RequestContext,
): Promise<readonly FieldNotice[]> {
  return await loaders.fieldNotices.load(name);
}

/** What of a custom field is not simply there. */
export const customFieldResolvers: CustomFieldResolvers = {
  name: ({ field }) => field.name,
  label: ({ field }) => field.label,
  type: ({ field }) => typeOf(field),
  value: ({ field, raw }) => (isGone(field) ? undefined : toFieldValue(raw, field)),
  text: ({ field, raw }) => (isGone(field) ? undefined : toFieldText(raw, field)),
  options: ({ field }) => field.options ?? [],
  source: ({ record }) => record,
  state: ({ field }) => stateOf(field),
};

/** What of an object's description is not simply there. */
export const sourceObjectDescriptionResolvers: SourceObjectDescriptionResolvers = {
  fields: ({ fields }, { names, custom }) => {
    const wanted = checkNames(names);
    return fields.filter((field) => (wanted?.includes(field.name) ?? true) && (custom == null || field.custom === custom));
  },
};

/** What of a field's description is not simply there. */
export const sourceFieldResolvers: SourceFieldResolvers = {
  type: (field) => typeOf(field),
  sourceType: ({ type }) => type,
  options: ({ options }) => options ?? [],
  access: ({ access }) => (access === 'writable' ? 'WRITABLE' : 'READ_ONLY'),
  state: (field) => stateOf(field),
};

function checkNames(names: readonly string[] | null | undefined): readonly string[] | undefined {
  if (names == null) return undefined;
  if (names.length > MAX_NAMES) throw new OverlayError('BAD_USER_INPUT', `names may name ${MAX_NAMES} fields at most.`);
  // In one order, so that parents that ask alike are recognised.
  return [...new Set(names)].toSorted();
}

function isGone({ removedAt }: KnownField): boolean {
  return removedAt !== undefined;
}

function stateOf(field: KnownField): FieldState {
  return isGone(field) ? 'REMOVED' : 'PRESENT';
}

const TYPES = {
  text: 'TEXT',
  number: 'NUMBER',
  boolean: 'BOOLEAN',
  date: 'DATE',
  instant: 'INSTANT',
  choice: 'CHOICE',
  choices: 'CHOICES',
  reference: 'REFERENCE',
  other: 'OTHER',
} as const satisfies Record<KnownField['valueType'], FieldType>;

function typeOf({ valueType }: KnownField): FieldType {
  return TYPES[valueType];
}
