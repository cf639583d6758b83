import { availableParallelism, cpus, totalmem } from 'node:os';

/** The machine and the runtime, in one line: figures mean nothing without them. */
export function machineLine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${gigabytes} GiB, Node ${process.versions.node}`;
}
