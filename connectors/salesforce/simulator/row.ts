import type { Value } from './value.ts';

/** A stored row: every field of its object, null where nothing is said. */
export type Row = Record<string, Value> & { readonly Id: string };
