import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import type { Fault } from './faults.ts';

/** An answer as it goes over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly body: string;
  /** @default application/json;charset=UTF-8 (SF-15) */
  readonly contentType?: string;
  readonly headers: Readonly<Record<string, string>>;
}

const GZIP_FROM_BYTES = 1_024;
const compress = promisify(gzip);

/** Sends an answer, or what a fault makes of it. */
export async function send(response: ServerResponse, answer: WireAnswer, fault: Fault | undefined): Promise<void> {
  const bytes = Buffer.from(answer.body);
  const headers = { 'content-type': answer.contentType ?? 'application/json;charset=UTF-8', ...answer.headers };
  switch (fault?.type) {
    case 'silence':
      return;
    case 'reset':
      response.destroy();
      return;
    case 'cut':
      response.writeHead(answer.status, { ...headers, 'content-length': bytes.length });
      response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
      return;
    case 'delay': {
      const { delayMs } = fault;
      await new Promise((resolve) => {
        setTimeout(resolve, delayMs);
      });
      break;
    }
    case 'alter':
    case 'garbage':
    case 'answer':
    case undefined:
  }
  await sendWhole(response, answer.status, { bytes, headers });
}

async function sendWhole(
  response: ServerResponse,
  status: number,
  { bytes, headers }: { readonly bytes: Buffer; readonly headers: Readonly<Record<string, string>> },
): Promise<void> {
  const isPacked = bytes.length >= GZIP_FROM_BYTES && (response.req.headers['accept-encoding'] ?? '').includes('gzip');
  if (!isPacked) {
    // A 204 has no length either.
    response.writeHead(status, bytes.length === 0 ? headers : { ...headers, 'content-length': bytes.length }).end(bytes);
    return;
  }
  const packed = await compress(bytes, { level: 1 });
  response.writeHead(status, { ...headers, 'content-encoding': 'gzip', 'content-length': packed.length }).end(packed);
}

/** A request's whole body. */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Path and query as a person reads them. */
export function addressOf(url: URL): string {
  const query = [...url.searchParams].map(([name, value]) => `${name}=${value}`).join('&');
  return query === '' ? url.pathname : `${url.pathname}?${query}`;
}
