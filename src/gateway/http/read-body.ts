import type { IncomingMessage } from 'node:http';

import { OverlayError } from '../../errors.ts';

/** Bytes a request's body may have: 1 MiB. */
export const MAX_BODY_BYTES = 1_048_576;

/**
 * The body of a request as text. Stops reading at {@link MAX_BODY_BYTES}, whatever its headers promised.
 *
 * @throws {OverlayError} `REQUEST_TOO_LARGE` beyond that size.
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  return (await readBytes(request, MAX_BODY_BYTES)).toString('utf8');
}

/**
 * The body of a request as it came. Stops reading at `maxBytes`, whatever its headers promised.
 *
 * @throws {OverlayError} `REQUEST_TOO_LARGE` beyond that size, `BAD_REQUEST` when it ends before its end.
 */
export async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  // A for-await loop would destroy the request on leaving, and with it the connection the refusal goes out on.
  await new Promise<void>((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      sizeBytes += chunk.length;
      if (sizeBytes <= maxBytes) {
        chunks.push(chunk);
        return;
      }
      // The rest is read and dropped: a caller still sending would not see the refusal.
      reject(tooLarge(maxBytes));
    });
    request.on('end', resolve);
    request.on('error', (cause) => reject(new OverlayError('BAD_REQUEST', 'The request ended before its body did.', { cause })));
  });
  return Buffer.concat(chunks);
}

/**
 * The JSON in a body.
 *
 * @throws {OverlayError} `BAD_REQUEST` when it is none; what it was is not repeated.
 */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new OverlayError('BAD_REQUEST', 'The body is not valid JSON.', { cause });
  }
}

function tooLarge(maxBytes: number): OverlayError {
  return new OverlayError('REQUEST_TOO_LARGE', `The body is larger than ${maxBytes} bytes.`);
}
