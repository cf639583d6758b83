import { OverlayError } from '../errors.ts';
import { replayAnswer } from '../insight/replay-answer.ts';
import type { Replay } from '../insight/replay-answer.ts';
import type { AuditContent } from '../trust/audit-content.ts';
import { selectContent, selectEndOf, selectOutcomes, selectPlaceOf } from '../trust/chain-store.ts';
import { openProof } from './audit.ts';
import type { CommandContext } from './context.ts';

/** What `audit show` prints of one attempt. */
interface ShownAttempt {
  readonly entry: AuditContent;
  /** The entry written before the request left, which holds the facts and the request; the entry itself where it has none. */
  readonly begun?: AuditContent | undefined;
  readonly ended?: AuditContent | undefined;
  readonly replay: Replay;
  /** Where the entry stands in the chain; absent while it waits to be sealed. */
  readonly chain?: { readonly position: number; readonly sequence: number; readonly seal: number | undefined } | undefined;
  readonly outcomes: readonly string[];
}

/**
 * Shows one entry with the whole attempt it belongs to: facts, request and answer as they were, masked, and what judging the answer again finds.
 *
 * @throws {OverlayError} `ENTITY_NOT_FOUND` when there is no entry with this id.
 */
export async function auditShowCommand(id: string, context: CommandContext): Promise<void> {
  const { output } = context;
  await using proof = await openProof(context);
  const { database } = proof;
  const entry = await selectContent(database, id);
  if (entry === undefined) throw new OverlayError('ENTITY_NOT_FOUND', 'No audit entry has this id.');
  const { begun, ended } = await attemptOf(entry, {
    byId: async (wanted) => await selectContent(database, wanted),
    endOf: async (wanted) => await selectEndOf(database, wanted),
  });
  const place = await selectPlaceOf(database, id);
  const shown: ShownAttempt = {
    entry,
    begun,
    ended,
    replay: begun === undefined || ended === undefined ? { kind: 'nothing' } : replayAnswer({ begun, ended }),
    chain: place === undefined ? undefined : { position: place.position, sequence: place.sequence, seal: place.seal },
    outcomes: await selectOutcomes(database, ended?.id ?? id),
  };
  output.json(shown);
  for (const line of toLines(shown)) output.line(line);
}

interface Entries {
  readonly byId: (id: string) => Promise<AuditContent | undefined>;
  readonly endOf: (begun: string) => Promise<AuditContent | undefined>;
}

// A hit repeats an answer, whose entry ends the attempt that another began.
async function attemptOf(entry: AuditContent, { byId, endOf }: Entries): Promise<Pick<ShownAttempt, 'begun' | 'ended'>> {
  if (entry.kind === 'BEGUN') return { begun: entry, ended: await endOf(entry.id) };
  const ended = entry.kind === 'HIT' && entry.begun !== undefined ? await byId(entry.begun) : entry;
  if (ended?.kind !== 'ENDED' || ended.begun === undefined) return {};
  return { begun: await byId(ended.begun), ended };
}

function toLines({ entry, begun = entry, ended = entry, replay, chain, outcomes }: ShownAttempt): readonly string[] {
  return [
    `${entry.id}: ${entry.kind} about ${entry.about}, ${entry.at}`,
    `Set off by ${entry.trigger}, for ${entry.viewer}; model ${entry.model === '' ? 'none' : entry.model}`,
    `Chain: ${chain === undefined ? 'waits to be sealed' : `position ${chain.position}, sequence ${chain.sequence}, seal ${chain.seal ?? 'unknown'}`}`,
    ...figuresOf(ended),
    ...section('Facts', begun.facts ?? []),
    ...section('Request', begun.prompt === undefined ? [] : [begun.prompt]),
    ...section('Answer', ended.answer === undefined ? [] : [ended.answer]),
    ...section(
      'Verdicts',
      ended.verdicts.map(({ check, outcome, detail = '' }) => `${check}: ${outcome}${detail === '' ? '' : ` (${detail})`}`),
    ),
    ...section('Outcomes', outcomes),
    toReplayLine(replay),
  ];
}

function figuresOf({
  promptTokens,
  answerTokens,
  latencyMs,
  cost,
  rawConfidence,
  confidence,
  calibrator,
}: AuditContent): readonly string[] {
  return [
    `Tokens: ${promptTokens ?? 'not told'} in, ${answerTokens ?? 'not told'} out; cost ${cost === undefined ? 'not priced' : `${cost.amount} ${cost.currency}`}; ${latencyMs ?? '-'} ms`,
    `Confidence: ${confidence ?? 'none'} (raw ${rawConfidence ?? 'none'}, calibrator ${calibrator ?? 'none'})`,
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

function toReplayLine(replay: Replay): string {
  if (replay.kind === 'nothing') return 'Replay: there is no recorded answer of a model to judge again.';
  const prompt =
    replay.prompt === 'same-bytes' ? 'the request is written again byte for byte' : 'the request is NOT what the context gives';
  const verdicts = replay.agrees ? 'the verdicts are the same' : `the verdicts DIFFER: ${JSON.stringify(replay.verdicts)}`;
  return `Replay: ${prompt}; ${verdicts} (rules of prompt ${replay.rules.prompt.join(' → ')}, policy ${replay.rules.policy.join(' → ')}).`;
}
