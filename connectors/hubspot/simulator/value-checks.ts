import { invalid, refuse } from './answers.ts';
import type { ErrorDetail } from './answers.ts';
import type { ObjectType } from './object-types.ts';
import type { Portal } from './portal.ts';
import type { PropertyCatalogue, PropertyDefinition } from './property-catalogue.ts';

/** Property values of a write; empty text or null clears one. */
export type PropertyValues = Readonly<Record<string, string | number | boolean | null>>;

/** Values of a new object as they are kept. */
export function checkNew(portal: Portal, type: ObjectType, values: PropertyValues): Record<string, string | null> {
  const properties = checkValues(portal.catalogue(type), values, type);
  const missing = type.required.filter((group) => group.every((name) => (properties[name] ?? '') === ''));
  if (missing.length > 0) throw invalid(missing.map((names) => requiredDetail(names)));
  refuseSecondEmail(portal, type, properties);
  return properties;
}

/** Values as they are kept; unknown names are refused on records and ignored on engagements (HS-21). */
export function checkValues(catalogue: PropertyCatalogue, values: PropertyValues, type: ObjectType): Record<string, string | null> {
  const kept: Record<string, string | null> = {};
  const faults: ErrorDetail[] = [];
  for (const [name, value] of Object.entries(values)) {
    const definition = catalogue.get(name);
    if (definition !== undefined && !definition.readOnly) {
      if (!takes(definition, value)) faults.push(optionFault(name));
      kept[name] = toStored(value, definition.type);
    } else if (type.family === 'record')
      faults.push(nameFault(name, definition === undefined ? 'PROPERTY_DOESNT_EXIST' : 'READ_ONLY_VALUE'));
  }
  if (faults.length > 0) throw invalid(faults);
  return kept;
}

function nameFault(name: string, code: 'PROPERTY_DOESNT_EXIST' | 'READ_ONLY_VALUE'): ErrorDetail {
  const message = code === 'READ_ONLY_VALUE' ? `"${name}" is a read only property` : `Property "${name}" does not exist`;
  return { message, code, context: { propertyName: [name] } };
}

// Choices are known of custom properties and of some of HubSpot's own; where they are not, anything is taken.
function takes({ options = [], fieldType }: PropertyDefinition, value: PropertyValues[string]): boolean {
  const text = value === null ? '' : String(value);
  if (text === '' || options.length === 0) return true;
  const parts = fieldType === 'checkbox' ? text.split(';').filter((part) => part !== '') : [text];
  return parts.every((part) => options.some((option) => option.value === part));
}

function optionFault(name: string): ErrorDetail {
  return { message: `"${name}" was not one of the allowed options`, code: 'INVALID_OPTION', context: { propertyName: [name] } };
}

function requiredDetail(names: readonly string[]): ErrorDetail {
  return {
    message: `Required property ${names.join(' or ')} was not set`,
    code: 'REQUIRED_PROPERTY',
    context: { propertyName: [...names] },
  };
}

/** Writes take epoch milliseconds too; what is kept is ISO 8601 (HS-64). */
function toStored(value: string | number | boolean | null, type: string): string | null {
  const text = value === null ? '' : String(value);
  if (text === '') return null;
  if ((type === 'datetime' || type === 'date') && /^-?\d{6,}$/u.test(text)) {
    const iso = new Date(Number(text)).toISOString();
    return type === 'date' ? iso.slice(0, 10) : iso;
  }
  return text;
}

// HS-22: real clients read the existing id out of exactly this sentence.
function refuseSecondEmail(portal: Portal, type: ObjectType, properties: Readonly<Record<string, string | null>>): void {
  const email = properties['email']?.toLowerCase();
  if (type.name !== 'contacts' || email === undefined) return;
  const existing = portal.list(type, 'live').find((contact) => contact.properties['email']?.toLowerCase() === email);
  if (existing !== undefined) throw refuse(409, 'CONFLICT', { message: `Contact already exists. Existing ID: ${existing.id}` });
}
