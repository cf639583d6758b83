import type { Vault } from '../privacy/vault.ts';
import type { Generation } from './generate-insight.ts';
import type { DeltaMessage, RetractMessage, StartMessage, StartReason } from './insight.ts';
import type { Candidate } from './resolve-insight.ts';
import { createShownText } from './shown-text.ts';
import { generationOf, lastTold, readStreamLog } from './stream-log.ts';
import type { LoggedMessage } from './stream-log.ts';
import { entitiesOf } from './subject.ts';
import type { StreamedMessage, StreamInsightDependencies, Telling } from './telling.ts';
import type { Viewer } from './viewer.ts';

/** How far the log of a generation took a viewer. */
export interface Logged {
  readonly heard: 'nothing' | 'text';
  /** The end or the failure that the log tells, which is left to the caller to tell; the viewer may have seen it before. */
  readonly last?: LastMessage | 'seen' | undefined;
  /** Set when the writing is in other hands. */
  readonly moved?: Generation | undefined;
}

/**
 * Passes on what a generation tells, names put back, up to its end.
 *
 * @yields the beginning, then text.
 */
export async function* tellLog(
  { bus, vault, log }: StreamInsightDependencies,
  candidate: Candidate,
  telling: Telling & { readonly generation: string; readonly under?: Generation },
): AsyncGenerator<StreamedMessage, Logged> {
  const { generation, under, field, progress, signal } = telling;
  const last = telling.cursor.after === undefined ? -1 : await lastTold(bus, { generation, field });
  const { after, reason } = resumed(telling, {
    last,
    state: under === undefined ? 'whole' : 'growing',
    isThis: (other) => generationOf(other) === generation && !other.endsWith('.whole'),
  });
  const translate = createTranslation(vault, candidate, { maySee: telling.viewer.maySee, reason });
  let heard: Logged['heard'] = 'nothing';
  progress.sequence = after;
  using over = under === undefined ? undefined : whenOver(under);
  const until = over === undefined ? signal : AbortSignal.any([signal, over.signal]);
  try {
    for await (const { sequence, message } of readStreamLog(bus, { generation, field }, until)) {
      const isNew = sequence > after;
      if (isLast(message)) return { heard, last: isNew ? message : 'seen' };
      if (message.kind === 'insight-delta') heard = 'text';
      const told = await translate(message);
      progress.sequence = Math.max(sequence, after);
      progress.shown = told.shown;
      if (isNew) yield { ...told.message, sequence };
    }
  } catch (cause) {
    // Without the bus the answer still arrives, whole.
    log.warn({ err: cause }, 'An insight stream lost the bus');
  }
  return { heard, moved: over?.successor() };
}

type LastMessage = Extract<LoggedMessage, { readonly kind: 'insight-end' | 'insight-error' }>;

function isLast(message: LoggedMessage): message is LastMessage {
  return message.kind === 'insight-end' || message.kind === 'insight-error';
}

/** A message whose place in the stream is not settled here. */
type Unplaced = Omit<StartMessage, 'sequence'> | Omit<DeltaMessage, 'sequence'> | Omit<RetractMessage, 'sequence'>;

type Translate = (message: Exclude<LoggedMessage, LastMessage>) => Promise<{ readonly message: Unplaced; readonly shown: number }>;

// All messages are translated, from the first on: what an offset means depends on what was told before.
function createTranslation(
  vault: Vault,
  candidate: Candidate,
  { maySee, reason }: { readonly maySee: Viewer['maySee']; readonly reason: { readonly reason?: StartReason } },
): Translate {
  const text = createShownText();
  const start = async (message: Extract<LoggedMessage, { readonly kind: 'insight-start' }>): Promise<Unplaced> => {
    const [valueOf = () => undefined] = await vault.reveal([message.tokens], entitiesOf(candidate.subject), maySee);
    text.clear(valueOf);
    const { kind, generation, model } = message;
    return { kind, generation, model, ...reason, ...(message.reason !== undefined && { reason: message.reason }) };
  };
  const go = async (message: Exclude<LoggedMessage, LastMessage>): Promise<Unplaced> => {
    if (message.kind === 'insight-start') return await start(message);
    if (message.kind === 'insight-retract') return { kind: message.kind, ...text.remove(message), reason: message.reason };
    const { kind, step } = message;
    return { kind, text: text.add(message.text), ...(step !== undefined && { step }) };
  };
  return async (message) => ({ message: await go(message), shown: text.length() });
}

/** What a message on its way may still need once the generation has settled, milliseconds. */
const GRACE_MS = 250;

interface Over extends Disposable {
  readonly signal: AbortSignal;
  successor(): Generation | undefined;
}

function whenOver({ outcome, successor }: Generation): Over {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let next: Generation | undefined;
  const settle = (): void => {
    timer ??= setTimeout(() => controller.abort(), GRACE_MS);
  };
  outcome.then(settle, settle);
  const move = (generation: Generation): void => {
    next = generation;
    controller.abort();
  };
  successor.then(move, settle);
  return { signal: controller.signal, successor: () => next, [Symbol.dispose]: () => clearTimeout(timer) };
}

/** Where to go on, and what a viewer who cannot go on is told. */
export function resumed(
  { cursor, reason }: Telling,
  told: { readonly last: number; readonly state: 'whole' | 'growing'; readonly isThis: (generation: string) => boolean },
): { readonly after: number; readonly reason: { readonly reason?: StartReason } } {
  const anew = reason === undefined ? {} : { reason };
  if (cursor.after === undefined) return { after: -1, reason: anew };
  const { after } = cursor;
  const isThis = cursor.generation === undefined ? after <= told.last : told.isThis(cursor.generation);
  if (isThis) return { after, reason: anew };
  // Counted in some other telling: of a whole one the end is enough, for it stands on its own.
  if (cursor.generation === undefined && told.state === 'whole') return { after: told.last - 1, reason: anew };
  return { after: -1, reason: { reason: reason ?? 'GENERATION_GONE' } };
}
