import { fold } from './fold.ts';

/** Version of this rule. */
export const TRUTH_VERSION = 1;

/** Reads the ways systems write yes and no; undefined for anything else. */
export function normaliseTruth(raw: string): boolean | undefined {
  const text = fold(raw);
  if (TRUE.has(text)) return true;
  return FALSE.has(text) ? false : undefined;
}

const TRUE: ReadonlySet<string> = new Set(['true', 't', '1', 'yes', 'y', 'on', 'ja', 'j', 'oui', 'si', 'x', 'active', 'aktiv']);
const FALSE: ReadonlySet<string> = new Set(['false', 'f', '0', 'no', 'n', 'off', 'nein', 'non', 'inactive', 'inaktiv']);
