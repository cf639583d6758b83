import { z } from 'zod';

import { NEXT_STEP_KINDS } from './insight.ts';
import type { NextStepKind, SuppressedStep } from './insight.ts';

/** Version of the shape a model answers in; part of the cache key. */
export const ANSWER_SCHEMA_VERSION = 1;

/** What is said about one entity. Every text is masked and cites its facts: `… since March [F3].` */
export interface Answer {
  readonly summary: string;
  readonly nextStep: AnsweredStep;
}

/** The step an answer proposes. */
export interface AnsweredStep {
  readonly kind: NextStepKind;
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly due?: string;
  readonly suppressed?: SuppressedStep;
}

// The summary comes first, so that it can be shown while the rest is still being written.
const wireAnswer = z.strictObject({
  summary: z.string().describe('At most 80 words. Every sentence cites the facts it rests on, like [F3].'),
  nextStep: z.strictObject({
    kind: z.enum(NEXT_STEP_KINDS),
    text: z.string().describe('One or two sentences that cite their facts.'),
    due: z.string().nullable().describe('Day by which to do it, YYYY-MM-DD, or null.'),
  }),
});

const { $schema: _dialect, ...answerJsonSchema } = z.toJSONSchema(wireAnswer);

/** The shape as JSON schema, for endpoints that can hold a model to it. The dialect's address is left out: a prompt holds no links. */
export const ANSWER_JSON_SCHEMA: Readonly<Record<string, unknown>> = answerJsonSchema;

/** An answer, or what is wrong with it in words of the program: nothing a model wrote is repeated. */
export type ParsedAnswer = { readonly answer: Answer } | { readonly fault: string };

/** Characters of the longest summary that is believed; what is longer is none. */
export const MAX_SUMMARY_LENGTH = 2_000;

/** Characters of the longest next step that is believed. */
export const MAX_STEP_LENGTH = 600;

/** Reads what a model wrote. A fence of Markdown around the JSON is forgiven, anything else is not. */
export function parseAnswer(text: string): ParsedAnswer {
  const parsed = wireAnswer.safeParse(readJson(text));
  if (!parsed.success) return { fault: faultOf(parsed.error) };
  const { summary, nextStep } = parsed.data;
  if (summary.trim() === '' || nextStep.text.trim() === '') return { fault: 'an empty text' };
  if (summary.length > MAX_SUMMARY_LENGTH || nextStep.text.length > MAX_STEP_LENGTH) return { fault: 'a text that is too long' };
  return {
    answer: {
      summary: toPlainText(summary),
      nextStep: { kind: nextStep.kind, text: toPlainText(nextStep.text), ...(isDay(nextStep.due) ? { due: nextStep.due } : {}) },
    },
  };
}

function readJson(text: string): unknown {
  const [, fenced = text] = /^\s*```(?:json)?\s*(?<json>[\s\S]*?)\s*```\s*$/u.exec(text) ?? [];
  try {
    return JSON.parse(fenced);
  } catch {
    // That it is no JSON is the finding; what exactly broke would repeat the model's text.
    return undefined;
  }
}

const OUR_KEYS: ReadonlySet<unknown> = new Set(['summary', 'nextStep', 'kind', 'text', 'due']);

function faultOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const path = (issue?.path ?? []).filter((key) => OUR_KEYS.has(key)).join('.');
  return path === '' ? 'no JSON object of the given schema' : `${path} that does not fit the schema`;
}

function toPlainText(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
}

function isDay(due: string | null): due is string {
  return due !== null && /^\d{4}-\d\d-\d\d$/u.test(due) && !Number.isNaN(Date.parse(due));
}
