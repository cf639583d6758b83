import { z } from 'zod';

import type { Fault, FaultScope } from './faults.ts';
import { GARBAGE_SHAPES } from './garbage.ts';

const JSON_TYPE = 'application/json;charset=UTF-8';

function errorAnswer(status: number, entry: { readonly message: string; readonly errorCode: string }): Fault {
  return { type: 'answer', status, contentType: JSON_TYPE, body: JSON.stringify([entry]) };
}

const pattern = z.string().transform((text, context) => {
  try {
    return new RegExp(text, 'u');
  } catch {
    context.addIssue({ code: 'custom', message: 'is no regular expression' });
    return z.NEVER;
  }
});

const faultSetting = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('delay'), delayMs: z.int().nonnegative() }),
  z.strictObject({ type: z.literal('silence') }),
  z.strictObject({ type: z.literal('reset') }),
  z.strictObject({ type: z.literal('cut') }),
  z.strictObject({ type: z.literal('garbage'), shape: z.enum(GARBAGE_SHAPES) }),
  z.strictObject({ type: z.literal('alter'), pattern, text: z.string() }),
  z.strictObject({
    type: z.literal('answer'),
    status: z.int().min(200).max(599),
    body: z.string().default(''),
    contentType: z.string().default(JSON_TYPE),
    headers: z.record(z.string(), z.string()).default({}),
  }),
  // SF-60
  z.strictObject({ type: z.literal('limit'), of: z.enum(['day', 'concurrency']).default('day') }).transform(({ of }) =>
    errorAnswer(403, {
      message: of === 'day' ? 'TotalRequests Limit exceeded.' : 'ConcurrentRequests (Concurrent API Requests) Limit exceeded.',
      errorCode: 'REQUEST_LIMIT_EXCEEDED',
    }),
  ),
  // SF-05
  z
    .strictObject({ type: z.literal('expired') })
    .transform(() => errorAnswer(401, { message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' })),
  z
    .strictObject({
      type: z.literal('unavailable'),
      status: z.int().min(500).max(599).default(503),
      retryAfterS: z.int().positive().optional(),
    })
    .transform(({ status, retryAfterS }): Fault => {
      const body = JSON.stringify([{ message: 'Service unavailable', errorCode: 'SERVER_UNAVAILABLE' }]);
      return {
        type: 'answer',
        status,
        contentType: JSON_TYPE,
        body,
        headers: retryAfterS === undefined ? {} : { 'retry-after': String(retryAfterS) },
      };
    }),
]);

const setting = z.strictObject({
  fault: faultSetting,
  matching: pattern.optional(),
  times: z.int().positive().optional(),
  after: z.int().nonnegative().optional(),
});

/** A fault as a person writes it, with the calls it meets; or what is wrong with it. */
export function readFaultSetting(written: unknown): { readonly fault: Fault; readonly scope: FaultScope } | { readonly complaint: string } {
  const { data, error } = setting.safeParse(written);
  if (data === undefined) return { complaint: z.prettifyError(error) };
  const { fault, matching, times, after } = data;
  const scope = {
    ...(matching === undefined ? {} : { matching }),
    ...(times === undefined ? {} : { times }),
    ...(after === undefined ? {} : { after }),
  };
  return { fault, scope };
}
