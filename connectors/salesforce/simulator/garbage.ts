import type { WireAnswer } from './http.ts';

/** Bodies that are none of the API's. */
export const GARBAGE_SHAPES = [
  'html',
  'cut JSON',
  'empty',
  'binary',
  'wrong types',
  'null',
  'list for object',
  'wrong content type',
] as const;

/** One kind of body that is none of the API's. */
export type GarbageShape = (typeof GARBAGE_SHAPES)[number];

/** A real answer, spoilt; its status stays. */
export function spoil(answer: WireAnswer, shape: GarbageShape): WireAnswer {
  switch (shape) {
    case 'html':
      return { ...answer, contentType: 'text/html', body: '<!doctype html><title>Maintenance</title><p>We are back soon.' };
    case 'cut JSON':
      return { ...answer, body: answer.body.slice(0, answer.body.length >> 1) };
    case 'empty':
      return { ...answer, body: '' };
    case 'binary':
      return { ...answer, body: Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('') };
    case 'wrong types':
      return { ...answer, body: JSON.stringify(otherTypes(parse(answer.body))) };
    case 'null':
      return { ...answer, body: 'null' };
    case 'list for object': {
      const body = parse(answer.body);
      return { ...answer, body: JSON.stringify(Array.isArray(body) ? { 0: body[0] } : [body]) };
    }
    case 'wrong content type':
      return { ...answer, contentType: 'text/plain' };
  }
}

function otherTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(otherTypes);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, otherTypes(inner)]));
  if (typeof value === 'string') return 7;
  return typeof value === 'number' ? 'seven' : { of: 'another type' };
}

function parse(text: string): unknown {
  if (text === '') return {};
  const value: unknown = JSON.parse(text);
  return value;
}
