import { z } from 'zod';

const milliseconds = z.int().min(1);
const tokens = z.int().min(0);

/** A price as an exact decimal. */
const price = z.string().regex(/^\d{1,9}(?:\.\d{1,9})?$/u, { error: 'must be a decimal in quotation marks, such as "0.40"' });

/** What insight may cost; part of `insight` in the configuration. */
export const economySettings = {
  /** Tokens of prompts and answers together that models may take. A day is a day in UTC. When they are spent, readers get older answers or drafts. */
  budget: z
    .strictObject({
      /** Tokens a day in all. @default 5_000_000 */
      tokensPerDay: tokens.default(5_000_000),
      /** Tokens a day for one viewer; callers without a name of their own are one viewer together. @default 2_000_000 */
      tokensPerViewerPerDay: tokens.default(2_000_000),
      /** The part of `tokensPerDay` that answers written ahead of time may take, 0 to 1. @default 0.5 */
      backgroundShare: z.number().min(0).max(1).default(0.5),
    })
    .prefault({}),
  /** When answers are written ahead of time. */
  watch: z
    .strictObject({
      /** Days for which an entity is watched after somebody looked at it; 0 watches only what was asked for by name. @default 7 */
      days: z.number().min(0).default(7),
      /** Milliseconds without a further change after which a change is looked at. @default 5_000 */
      quietMs: z.int().min(0).default(5_000),
      /** Milliseconds after the first change after which it is looked at in any case. @default 60_000 */
      longestWaitMs: z.int().min(0).default(60_000),
    })
    .prefault({}),
  /** What models cost, by the name the endpoint knows them by; `usage` counts money for these only. @default none */
  prices: z
    .record(
      z.string().min(1),
      z.strictObject({
        /** ISO 4217. @default USD */
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/u, { error: 'is no currency code of three capital letters' })
          .default('USD'),
        /** Price of a million tokens of prompts. */
        promptPerMillion: price,
        /** Price of a million tokens of answers. */
        answerPerMillion: price,
      }),
    )
    .default({}),
};

/** The model that is asked when the first one fails before its first word; every setting as that of `model`. */
export const fallbackModelSettings = z
  .strictObject({
    /** An OpenAI-compatible endpoint, with its `/v1`. `OPENAI_FALLBACK_BASE_URL`. @default none: there is no second model */
    baseUrl: z.url({ protocol: /^https?$/u, error: 'is not a URL that begins with http:// or https://' }).optional(),
    /** Sent as bearer token. `OPENAI_FALLBACK_API_KEY`. @default none */
    apiKey: z.string().min(1).optional(),
    /** The endpoint's name for the model. `OPENAI_FALLBACK_MODEL`. @default gpt-4.1-mini */
    name: z.string().min(1).default('gpt-4.1-mini'),
    /** Milliseconds until the first token must be there. @default 10_000 */
    firstTokenMs: milliseconds.default(10_000),
    /** Milliseconds a stream may pause. @default 15_000 */
    idleMs: milliseconds.default(15_000),
    /** Milliseconds a generation may take in all. @default 60_000 */
    totalMs: milliseconds.default(60_000),
    /** Calls under way at once in one process. @default 8 */
    maxConcurrent: z.int().min(1).default(8),
  })
  .prefault({});
