import type { PropertyWire } from './wire.ts';

/** Whether a property's value can be changed from outside (HS-62). */
export function isWritable({ calculated, modificationMetadata }: Pick<PropertyWire, 'calculated' | 'modificationMetadata'>): boolean {
  return calculated !== true && modificationMetadata?.readOnlyValue !== true;
}
