import { createKnownMatcher } from '../privacy/known-matcher.ts';
import type { IssuedToken, Masker } from '../privacy/mask.ts';
import { recordedText } from '../privacy/recorded-text.ts';
import type { InsightContext, MaskedFact } from './context.ts';
import { NEXT_STEP_KINDS } from './insight.ts';
import type { ModelPrompt } from './models/model.ts';
import { POLICY_VERSION } from './policy.ts';
import { PROMPT_VERSION, toPrompt } from './prompt.ts';
import type { PromptOptions } from './prompt.ts';

/** A fact as it is kept beside its line: everything masked. */
type RecordedFact = Omit<MaskedFact, 'line' | 'labelInLine' | 'words' | 'at'> & { readonly labelInLine?: string | undefined };

/**
 * What the audit log keeps of a context, beside the lines of its facts: enough to write its prompt again to the byte and to judge its answer
 * again. Golden ids, enumerations and masked words only.
 */
export interface RecordedContext {
  readonly version: 1;
  readonly promptVersion: number;
  readonly policyVersion: number;
  readonly entity: InsightContext['entity'];
  readonly today: string;
  readonly fingerprint: string;
  readonly policies: InsightContext['policies'];
  readonly play: Omit<InsightContext['play'], 'allowed'> & { readonly allowed?: readonly string[] | undefined };
  readonly leftAlone: readonly string[];
  readonly facts: readonly RecordedFact[];
  readonly issued: readonly Omit<IssuedToken, 'value' | 'owner'>[];
  readonly prompt: PromptOptions;
  /** Words of the program that the mask changed, because somebody is called so. */
  readonly changedWords: Readonly<Record<string, string>>;
}

/** A prompt, and how to record what it was made from. */
export interface RecordedPrompt {
  readonly prompt: ModelPrompt;
  /**
   * Taken once the answer is there, so that no first word waits for it.
   *
   * @param issued - the tokens there were when the answer was judged.
   */
  readonly record: (issued: readonly IssuedToken[]) => RecordedContext;
}

/** The prompt for a context, with what it takes to write it again. */
export function toRecordedPrompt(context: InsightContext, options: PromptOptions): RecordedPrompt {
  const changedWords: Record<string, string> = {};
  const masker: Masker = {
    ...context.masker,
    mask(text, how) {
      const masked = context.masker.mask(text, how);
      if (masked.text !== text) changedWords[text] = masked.text;
      return masked;
    },
  };
  const prompt = toPrompt({ ...context, masker }, options);
  return { prompt, record: (issued) => record(context, { issued, prompt: options, changedWords }) };
}

function record(context: InsightContext, recorded: Pick<RecordedContext, 'issued' | 'prompt' | 'changedWords'>): RecordedContext {
  const { entity, today, fingerprint, policies, play, leftAlone, facts } = context;
  return {
    version: 1,
    promptVersion: PROMPT_VERSION,
    policyVersion: POLICY_VERSION,
    entity,
    today,
    fingerprint,
    policies,
    play: { ...play, allowed: play.allowed === undefined ? undefined : [...play.allowed] },
    leftAlone: [...leftAlone],
    facts: facts.map(recordFact),
    ...recorded,
    issued: recorded.issued.map(({ token, kind, place }) => ({ token, kind, ...(place === undefined ? {} : { place }) })),
  };
}

function recordFact(fact: MaskedFact): RecordedFact {
  const { id, topic, about, label, values, concerns, pursue, source } = fact;
  return {
    id,
    topic,
    about,
    label,
    values,
    labelInLine: fact.labelInLine(),
    ...(concerns === undefined ? {} : { concerns }),
    ...(pursue === undefined ? {} : { pursue }),
    ...(source === undefined ? {} : { source }),
  };
}

/** The context that was recorded, to write its prompt and judge its answer again. */
export function rebuildContext(recorded: RecordedContext, lines: readonly string[]): InsightContext {
  const { entity, today, fingerprint, policies, play, leftAlone, facts, issued, changedWords } = recorded;
  return {
    entity,
    today,
    fingerprint,
    policies,
    play: {
      ...play,
      allowed: play.allowed === undefined ? undefined : new Set(NEXT_STEP_KINDS.filter((kind) => play.allowed?.includes(kind))),
    },
    leftAlone: new Set(leftAlone),
    facts: facts.map((fact, index) => rebuildFact(fact, lines[index] ?? '')),
    masker: recordedMasker(
      issued.map((each) => ({ ...each, value: each.token })),
      changedWords,
    ),
  };
}

function rebuildFact({ labelInLine, ...fact }: RecordedFact, text: string): MaskedFact {
  const line = recordedText(text);
  const rebuilt: MaskedFact = {
    ...fact,
    label: fact.label,
    line: () => line,
    labelInLine: () => (labelInLine === undefined ? undefined : recordedText(labelInLine)),
    words: () => line,
    at: () => rebuilt,
  };
  return rebuilt;
}

// Everything was masked when it was recorded: what is asked for now is known, or stands as it is.
function recordedMasker(issued: readonly IssuedToken[], changedWords: Readonly<Record<string, string>>): Masker {
  const asRecorded: Masker['mask'] = (text) => ({
    text: recordedText(Object.hasOwn(changedWords, text) ? (changedWords[text] ?? text) : text),
    replaced: [],
  });
  return {
    mask: asRecorded,
    quote: asRecorded,
    issued: () => issued,
    quoted: () => [],
    cutAt: (_text, length) => length,
    matcher: createKnownMatcher([]),
  };
}
