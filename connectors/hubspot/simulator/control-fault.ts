import { z } from 'zod';

import type { Fault, FaultOptions } from './faults.ts';
import { GARBAGE_SHAPES, toGarbage } from './garbage.ts';
import { toRateLimited } from './rate-limits.ts';

const scope = {
  /** A regular expression on `METHOD /path?query`. @default every call of the API */
  match: z
    .string()
    .refine((text) => isPattern(text), 'is no regular expression')
    .optional(),
  /** Calls it strikes. @default until it is taken away */
  times: z.int().positive().optional(),
  /** Calls it lets pass first. @default 0 */
  after: z.int().nonnegative().optional(),
};

/** A fault as the control endpoint takes it. */
export const controlFault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('delay'), delayMs: z.int().nonnegative(), ...scope }),
  z.strictObject({
    kind: z.literal('rate limit'),
    policy: z.enum(['TEN_SECONDLY_ROLLING', 'SECONDLY', 'DAILY']),
    /** HubSpot sends none with its 429 (HS-71). @default no such header */
    retryAfterSeconds: z.int().nonnegative().optional(),
    ...scope,
  }),
  z.strictObject({
    kind: z.literal('status'),
    status: z.int().min(400).max(599),
    body: z.enum(['json', 'html']).default('html'),
    ...scope,
  }),
  z.strictObject({ kind: z.literal('garbage'), shape: z.enum(GARBAGE_SHAPES), ...scope }),
  z.strictObject({ kind: z.literal('reset'), ...scope }),
  z.strictObject({ kind: z.literal('cut'), ...scope }),
  z.strictObject({ kind: z.literal('silence'), ...scope }),
]);

/** A fault as the control endpoint takes it. */
export type ControlFault = z.output<typeof controlFault>;

/** What strikes, and which calls. */
export function toFault(written: ControlFault): { readonly fault: Fault; readonly options: FaultOptions } {
  const { match, times, after } = written;
  const pattern = match === undefined ? undefined : new RegExp(match, 'u');
  return {
    fault: toStrike(written),
    options: {
      ...(pattern === undefined ? {} : { when: ({ method, url }) => pattern.test(`${method} ${url}`) }),
      ...(times === undefined ? {} : { times }),
      ...(after === undefined ? {} : { after }),
    },
  };
}

function toStrike(written: ControlFault): Fault {
  switch (written.kind) {
    case 'delay':
      return { kind: 'delay', delayMs: written.delayMs };
    case 'rate limit':
      return { kind: 'answer', answer: toRateLimited(written.policy, written.retryAfterSeconds) };
    case 'status':
      return toStatus(written);
    case 'garbage':
      return toGarbage(written.shape);
    case 'reset':
    case 'cut':
    case 'silence':
      return { kind: written.kind };
  }
}

function toStatus({ status, body }: { readonly status: number; readonly body: 'json' | 'html' }): Fault {
  if (body === 'html') {
    const page = `<html><head><title>${status}</title></head><body>cloudflare</body></html>`;
    return { kind: 'answer', answer: { status, body: page }, contentType: 'text/html' };
  }
  const category = status === 401 ? 'INVALID_AUTHENTICATION' : 'INTERNAL_ERROR';
  return { kind: 'answer', answer: { status, body: { status: 'error', message: 'A fault was asked for.', category } } };
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}
