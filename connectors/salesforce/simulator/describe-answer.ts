import type { FieldSchema, ObjectSchema } from './schema.ts';

/** `/sobjects/<X>/describe` (SF-11): the recorded keys, filled up with the values nearly every recorded answer has. */
export function toDescribe(object: ObjectSchema, versionPath: string): Readonly<Record<string, unknown>> {
  return {
    ...toGlobalEntry(object, versionPath),
    actionOverrides: [],
    childRelationships: object.childRelationships.map((child) => ({
      cascadeDelete: false,
      deprecatedAndHidden: false,
      junctionIdListNames: [],
      junctionReferenceTo: [],
      restrictedDelete: false,
      ...child,
    })),
    compactLayoutable: true,
    defaultImplementation: null,
    extendedBy: null,
    extendsInterfaces: null,
    fields: object.fields.map((field) => toField(field)),
    implementedBy: null,
    implementsInterfaces: null,
    isInterface: false,
    listviewable: null,
    lookupLayoutable: null,
    namedLayoutInfos: [],
    networkScopeFieldName: null,
    recordTypeInfos: [],
    searchLayoutable: true,
    sobjectDescribeOption: 'FULL',
    supportedScopes: [{ label: `All ${object.labelPlural.toLowerCase()}`, name: 'everything' }],
  };
}

/** One entry of `/sobjects`. */
export function toGlobalEntry(object: ObjectSchema, versionPath: string): Readonly<Record<string, unknown>> {
  const sobject = `${versionPath}/sobjects/${object.name}`;
  const { name, label, labelPlural, keyPrefix, createable, deletable, mergeable } = object;
  return {
    activateable: false,
    associateEntityType: null,
    associateParentEntity: null,
    createable,
    custom: false,
    customSetting: false,
    deepCloneable: false,
    deletable,
    deprecatedAndHidden: false,
    feedEnabled: createable,
    hasSubtypes: false,
    isInterface: false,
    isSubtype: false,
    keyPrefix,
    label,
    labelPlural,
    layoutable: true,
    mergeable,
    mruEnabled: true,
    name,
    queryable: true,
    replicateable: true,
    retrieveable: true,
    searchable: true,
    triggerable: true,
    undeletable: deletable,
    updateable: createable,
    urls: { rowTemplate: `${sobject}/{ID}`, describe: `${sobject}/describe`, layouts: `${sobject}/describe/layouts`, sobject },
  };
}

const USUAL_FIELD = {
  aggregatable: true,
  aiPredictionField: false,
  autoNumber: false,
  byteLength: 0,
  calculated: false,
  calculatedFormula: null,
  cascadeDelete: false,
  caseSensitive: false,
  controllerName: null,
  defaultValue: null,
  defaultValueFormula: null,
  dependentPicklist: false,
  deprecatedAndHidden: false,
  digits: 0,
  displayLocationInDecimal: false,
  encrypted: false,
  externalId: false,
  extraTypeInfo: null,
  filteredLookupInfo: null,
  formulaTreatNullNumberAsZero: false,
  groupable: true,
  highScaleNumber: false,
  htmlFormatted: false,
  idLookup: false,
  inlineHelpText: null,
  mask: null,
  maskType: null,
  nameField: false,
  namePointing: false,
  permissionable: true,
  polymorphicForeignKey: false,
  precision: 0,
  queryByDistance: false,
  referenceTargetField: null,
  relationshipOrder: null,
  restrictedDelete: false,
  scale: 0,
  searchPrefilterable: false,
  soapType: 'xsd:string',
  unique: false,
  writeRequiresMasterRead: false,
};

function toField(field: FieldSchema): Readonly<Record<string, unknown>> {
  const picklistValues = field.picklistValues.map((value) => ({ active: true, defaultValue: false, label: value, validFor: null, value }));
  return { ...USUAL_FIELD, ...field, picklistValues };
}
