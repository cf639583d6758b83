import type { Fault } from './faults.ts';

/** Eight kinds of answer that are not the API's. */
export const GARBAGE_SHAPES = ['html', 'cut json', 'empty', 'binary', 'wrong types', 'null', 'swapped', 'wrong content type'] as const;

/** A kind of answer that is not the API's. */
export type GarbageShape = (typeof GARBAGE_SHAPES)[number];

const HTML = '<!doctype html><html><head><title>Sign in</title></head><body>Please sign in.</body></html>';
const PNG_BEGINNING = '\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR\u00FF\u00FE';

/** The fault that answers in such a way, always with status 200. */
export function toGarbage(shape: GarbageShape): Fault {
  switch (shape) {
    case 'html':
      return answer(HTML, 'text/html');
    case 'cut json':
      return { kind: 'rewrite', rewrite: (body) => cutText(JSON.stringify(body ?? {})) };
    case 'empty':
      return answer('');
    case 'binary':
      return answer(PNG_BEGINNING, 'application/octet-stream');
    case 'wrong types':
      return { kind: 'rewrite', rewrite: (body) => retyped(body) };
    case 'null':
      return answer('null');
    case 'swapped':
      return { kind: 'rewrite', rewrite: (body) => swapped(body) };
    case 'wrong content type':
      return { kind: 'retyped', contentType: 'text/html;charset=utf-8' };
  }
}

function answer(body: string, contentType = 'application/json;charset=utf-8'): Fault {
  return { kind: 'answer', answer: { status: 200, body }, contentType };
}

// A text is sent as it is, so half a JSON stays half.
function cutText(text: string): string {
  return text.slice(0, Math.max(1, Math.floor(text.length / 2)));
}

/** Every text a number, every number and boolean a text, every list a text. */
function retyped(value: unknown): unknown {
  if (typeof value === 'string') return value.length;
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (Array.isArray(value)) return 'none';
  return typeof value === 'object' && value !== null ? mapValues(value, (entry) => retyped(entry)) : value;
}

/** Every list an object and every object a list. */
function swapped(value: unknown): unknown {
  if (Array.isArray(value)) return Object.fromEntries(value.map((entry, index) => [String(index), swapped(entry)]));
  return typeof value === 'object' && value !== null ? Object.values(value).map((entry) => swapped(entry)) : value;
}

function mapValues(value: object, change: (entry: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, change(entry)]));
}
