import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

import { learnModel } from './learn-model.ts';
import type { LearningSample } from './learn-model.ts';
import type { LearnedModel } from './linkage-knowledge.ts';

/** Says which thread this file was started in to learn. */
const TASK = 'learn a linkage model';

interface Task {
  readonly task: typeof TASK;
  readonly sample: LearningSample;
}

/** Learns in a thread of its own: it takes seconds, in which nobody else would be answered. */
export async function learnInThread(sample: LearningSample, { signal }: { readonly signal: AbortSignal }): Promise<Learned> {
  signal.throwIfAborted();
  const worker = new Worker(new URL(import.meta.url), { workerData: { task: TASK, sample } satisfies Task });
  const stop = (): void => void worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<Learned>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(signal.reason instanceof Error ? signal.reason : new Error('the learning thread ended early')));
    });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

type Learned = Omit<LearnedModel, 'version'>;

function isTask(data: unknown): data is Task {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === TASK;
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin, a window has
if (!isMainThread && isTask(workerData)) parentPort?.postMessage(learnModel(workerData.sample));
