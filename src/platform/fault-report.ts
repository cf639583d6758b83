import type { SchemaFault } from './schema-faults.ts';

/** Where a fault is, as the person who made it would look for it. */
export type Label = (path: readonly PropertyKey[]) => string;

/** Labels of a settings file: `overlay.config.json: sources.hubspot.token`. */
export function toLabel(file: string): Label {
  return (path) => [file, ...(path.length === 0 ? [] : [path.join('.')])].join(': ');
}

/** Collects faults from several checks. */
export interface FaultReport {
  /** One line each, in the order in which they were found. */
  readonly found: readonly string[];
  /** Of one value only the first fault is kept: what follows from an unset variable would only distract from it. */
  add(faults: readonly SchemaFault[], label: Label): void;
}

/** An empty report. */
export function createFaultReport(): FaultReport {
  const found = new Map<string, string>();
  return {
    get found() {
      return [...found.values()];
    },
    add(faults, label) {
      for (const { path, message, about } of faults) {
        const place = label(path);
        const subject = `${about} ${place}`;
        if (!found.has(subject)) found.set(subject, `${place}: ${message}`);
      }
    },
  };
}
