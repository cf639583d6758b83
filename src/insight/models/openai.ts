import type OpenAI from 'openai';
import { z } from 'zod';

import { OverlayError } from '../../errors.ts';
import { createDeadlines } from './deadlines.ts';
import type { DeadlineOptions } from './deadlines.ts';
import { ShapeRefusedError } from './model.ts';
import type { LanguageModel, ModelCallOptions, ModelPiece, ModelPrompt } from './model.ts';

/** An endpoint that speaks OpenAI's Chat Completions. */
export interface OpenAiModelOptions {
  /** With its `/v1`. */
  readonly baseUrl: string;
  /** Sent as bearer token. @default a placeholder, for local endpoints that need none */
  readonly apiKey?: string | undefined;
  /** The endpoint's name for the model. */
  readonly name: string;
  readonly deadlines: DeadlineOptions;
}

/** A language model behind an OpenAI-compatible endpoint. */
export function createOpenAiModel(options: OpenAiModelOptions): LanguageModel {
  const endpoint: Endpoint = { ...options, shape: 'json_schema' };
  return {
    name: options.name,
    parameters: 'json_schema strict',
    stream: (prompt, call) => streamAnswer(endpoint, prompt, call),
  };
}

/** How an answer's shape is asked for, from the strictest on. Not every endpoint knows every way; the answer is parsed in any case. */
type Shape = 'json_schema' | 'json_object' | 'prompt alone';

const LESS_STRICT: Readonly<Record<Shape, Shape | undefined>> = {
  json_schema: 'json_object',
  json_object: 'prompt alone',
  'prompt alone': undefined,
};

interface Endpoint extends OpenAiModelOptions {
  /** What the endpoint is known to take so far. */
  shape: Shape;
}

async function* streamAnswer(model: Endpoint, prompt: ModelPrompt, call: ModelCallOptions): AsyncGenerator<ModelPiece> {
  const { shape } = model;
  using deadlines = createDeadlines(model.deadlines, call.signal);
  const gate = createGate(call.beforeSend, () => deadlines.start());
  try {
    const client = await clientFor(model, gate.fetch);
    const asked = requestFor(model.name, shape, prompt);
    const { signal } = deadlines;
    if (prompt.delivery === 'whole') {
      yield* readWhole(await client.chat.completions.create({ ...asked, stream: false }, { signal }));
      return;
    }
    const streamed = { ...asked, stream: true, stream_options: { include_usage: true } } as const;
    yield* readAnswer(await client.chat.completions.create(streamed, { signal }), () => deadlines.progress());
  } catch (cause) {
    call.signal.throwIfAborted();
    throw gate.refusal() ?? deadlines.exceeded(cause) ?? shapeRefusal(model, shape, cause) ?? (await toModelError(cause));
  }
}

// An endpoint that refuses in every way refuses something else: what it takes is as unknown as before.
function shapeRefusal(model: Endpoint, asked: Shape, cause: unknown): ShapeRefusedError | undefined {
  if (!isRefusedRequest(cause)) return undefined;
  const next = LESS_STRICT[asked];
  model.shape = next ?? 'json_schema';
  return next === undefined ? undefined : new ShapeRefusedError(cause);
}

function isRefusedRequest(cause: unknown): boolean {
  return cause instanceof Error && 'status' in cause && (cause.status === 400 || cause.status === 422);
}

type Request = Pick<OpenAI.ChatCompletionCreateParams, 'model' | 'messages' | 'response_format'>;

function requestFor(name: string, shape: Shape, { messages, schema }: ModelPrompt): Request {
  return { model: name, messages: [...messages], ...formatFor(shape, schema) };
}

function formatFor(shape: Shape, schema: ModelPrompt['schema']): Pick<Request, 'response_format'> {
  switch (shape) {
    case 'json_schema':
      return { response_format: { type: 'json_schema', json_schema: { name: 'insight', strict: true, schema } } };
    case 'json_object':
      return { response_format: { type: 'json_object' } };
    case 'prompt alone':
      return {};
  }
}

// The SDK takes a tenth of a second to load, which a process without a model need not spend.
async function clientFor({ baseUrl, apiKey, deadlines }: OpenAiModelOptions, fetch: typeof globalThis.fetch): Promise<OpenAI> {
  const { default: Client } = await import('openai');
  return new Client({
    baseURL: baseUrl,
    apiKey: apiKey ?? 'none',
    // Null keeps the SDK from reading the environment.
    organization: null,
    project: null,
    // A repeated call is a decision of the ladder, audited there, never of the SDK.
    maxRetries: 0,
    timeout: deadlines.totalMs,
    logLevel: 'off',
    fetch,
  });
}

interface Gate {
  readonly fetch: typeof globalThis.fetch;
  /** Why the request was not sent, if it was not. */
  refusal(): unknown;
}

// The SDK serialises the request itself; the only place that sees the bytes as they leave is its fetch.
function createGate(beforeSend: ModelCallOptions['beforeSend'], onSend: () => void): Gate {
  let refusal: unknown;
  return {
    refusal: () => refusal,
    async fetch(url, init) {
      try {
        if (typeof init?.body !== 'string') throw new TypeError('A model request must have a text body.');
        await beforeSend(init.body);
      } catch (cause) {
        refusal = cause;
        throw cause;
      }
      onSend();
      // A redirect would carry the prompt to a host that nobody allowed.
      return await fetch(url, { ...init, redirect: 'error' });
    },
  };
}

const absent = <Schema extends z.ZodType>(schema: Schema): z.ZodType<z.output<Schema> | undefined> =>
  schema.nullish().transform((value) => value ?? undefined);
const delta = z.object({ content: absent(z.string()), refusal: absent(z.string()) });
const choice = z.object({ delta: absent(delta), finish_reason: absent(z.string()) });
const usage = z.object({ prompt_tokens: absent(z.number()), completion_tokens: absent(z.number()) });

/** Only the fields we read; endpoints differ in the rest. */
const wireChunk = z.object({ choices: z.array(choice), usage: absent(usage) });

async function* readAnswer(chunks: AsyncIterable<unknown>, onProgress: () => void): AsyncGenerator<ModelPiece> {
  let finish: string | undefined;
  let spent: z.output<typeof usage> | undefined;
  for await (const chunk of chunks) {
    onProgress();
    const { choices, usage: stated } = wireChunk.parse(chunk);
    spent = stated ?? spent;
    finish = choices[0]?.finish_reason ?? finish;
    const text = textOf(choices[0]);
    if (text !== '') yield { kind: 'text', text };
  }
  // Plain iteration takes a cut connection for the end; only the model's own word tells them apart.
  if (finish === undefined) throw badResponse('The answer was cut off.');
  if (finish !== 'stop') throw badResponse('The model did not finish its answer.');
  yield { kind: 'end', promptTokens: spent?.prompt_tokens, answerTokens: spent?.completion_tokens };
}

const wireWhole = z.object({
  choices: z.array(z.object({ message: absent(delta), finish_reason: absent(z.string()) })),
  usage: absent(usage),
});

function* readWhole(body: unknown): Generator<ModelPiece> {
  const { choices, usage: spent } = wireWhole.parse(body);
  const text = textOf({ delta: choices[0]?.message, finish_reason: undefined });
  if (choices[0]?.finish_reason !== 'stop') throw badResponse('The model did not finish its answer.');
  yield { kind: 'text', text };
  yield { kind: 'end', promptTokens: spent?.prompt_tokens, answerTokens: spent?.completion_tokens };
}

function textOf(first: z.output<typeof choice> | undefined): string {
  if (first?.delta?.refusal !== undefined) throw badResponse('The model refused to answer.');
  return first?.delta?.content ?? '';
}

function badResponse(message: string, cause?: unknown): OverlayError {
  return new OverlayError('MODEL_BAD_RESPONSE', message, cause === undefined ? {} : { cause });
}

// The endpoint's own words may repeat the prompt: they stay in `cause`.
async function toModelError(cause: unknown): Promise<unknown> {
  if (cause instanceof OverlayError) return cause;
  if (cause instanceof z.ZodError || cause instanceof SyntaxError)
    return badResponse('The endpoint did not answer as Chat Completions do.', cause);
  const { APIError } = await import('openai');
  if (!(cause instanceof APIError) || typeof cause.status !== 'number')
    return new OverlayError('MODEL_UNAVAILABLE', 'The model endpoint cannot be reached, or its connection broke.', { cause });
  if (cause.code === 'insufficient_quota') {
    const action = "Raise the limit of the model's account, or configure a fallback model.";
    return new OverlayError('MODEL_UNAVAILABLE', "The model account's quota is spent.", { cause, action, retryAfterMs: QUOTA_PAUSE_MS });
  }
  const retryAfterMs = toRetryAfterMs(cause.headers);
  return new OverlayError('MODEL_UNAVAILABLE', `The model endpoint refused the call with status ${cause.status}.`, {
    cause,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

/** A spent quota comes back by a payment or another month, not by asking again soon. */
const QUOTA_PAUSE_MS = 600_000;

// Seconds or a date, as RFC 9110 has it, and the milliseconds that OpenAI tells beside it.
function toRetryAfterMs(headers: { get(name: string): string | null } | undefined): number | undefined {
  const exact = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (Number.isFinite(exact)) return Math.max(exact, 0);
  const written = headers?.get('retry-after') ?? '';
  const afterMs = /^\d+(?:\.\d+)?$/u.test(written) ? Number(written) * 1_000 : Date.parse(written) - Date.now();
  return Number.isFinite(afterMs) ? Math.max(afterMs, 0) : undefined;
}
