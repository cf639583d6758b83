import type { ReadSources } from './records/read-sources.ts';

/** What readiness is judged by. */
export interface ReadinessDependencies {
  readonly readSources: ReadSources;
  /** Whether nothing waits to be read or joined. */
  readonly isIdle: () => Promise<boolean>;
}

/**
 * Why requests cannot be served yet, in words: a source that was never read to its end, or records that are not joined yet.
 * A source that fails is no reason: the others can be served, and its health says the rest. Nor is one that is being compared with our copy
 * for the first time: everything it told is there, and its health says that it was not counted yet.
 */
export async function findReadinessReasons({ readSources, isIdle }: ReadinessDependencies): Promise<readonly string[]> {
  const sources = await readSources();
  const waiting = sources.filter(
    ({ health, objects }) => health === 'UNKNOWN' || (health === 'BACKFILLING' && objects.some(({ phase }) => phase !== 'changes')),
  );
  if (waiting.length > 0) return waiting.map(({ name }) => `${name} is being read for the first time.`);
  return (await isIdle()) ? [] : ['What was read is being joined into the graph.'];
}
