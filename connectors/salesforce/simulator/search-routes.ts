import { asList, asObject } from './api-call.ts';
import type { ApiAnswer, ApiCall, Route } from './api-call.ts';
import { badRequest } from './fault.ts';
import type { Org } from './org.ts';
import type { Row } from './row.ts';
import type { ObjectSchema } from './schema.ts';
import { compileProjection } from './soql-select.ts';

/** Objects that are searched, fields that are answered, and rows at most. */
interface Returning {
  readonly object: ObjectSchema;
  readonly fields: readonly string[];
  readonly limit: number;
}

const MOST_FOUND = 2_000;
const SEARCHED_TYPES = new Set(['string', 'email', 'phone', 'url', 'textarea', 'picklist', 'combobox']);
const SOSL =
  /^\s*FIND\s*\{(?<text>(?:[^{}\\]|\\.)+)\}(?:\s+IN\s+\w+\s+FIELDS)?(?:\s+RETURNING\s+(?<returning>.+?))?(?:\s+LIMIT\s+(?<limit>\d+))?\s*$/isu;

/** `/search` and `/parameterizedSearch` (SF-36): every word begins a word of one of the row's text fields; `*` and `?` stand for letters. */
export function createSearchRoutes(org: Org): readonly Route[] {
  function objectOf(name: string): ObjectSchema {
    const object = org.schema.object(name);
    if (object === undefined) throw badRequest('INVALID_TYPE', `sObject type '${name}' is not supported.`);
    return object;
  }

  function search(call: ApiCall, text: string, returning: readonly Returning[]): ApiAnswer {
    const words = text.split(/\s+/u).filter((word) => word !== '');
    if (words.join('').replaceAll(/[*?]/gu, '').length < 2)
      throw badRequest('MALFORMED_SEARCH', 'search term must be longer than one character');
    const patterns = words.map((word) => new RegExp(`(?:^|[^\\p{L}\\p{N}])${toPattern(word)}`, 'iu'));
    const searchRecords = returning.flatMap(({ object, fields, limit }) => {
      const project = compileProjection(
        { org, versionPath: call.versionPath },
        object,
        fields.map((field) => ({ type: 'field', path: field.split('.') })),
      );
      return org
        .rows(object.name)
        .filter((row) => row['IsDeleted'] !== true && isFound(object, row, patterns))
        .slice(0, limit)
        .map(project);
    });
    return { status: 200, body: { searchRecords } };
  }

  return [
    {
      method: 'GET',
      pattern: /^\/search\/?$/u,
      answer(call) {
        const { text, returning, limit } = SOSL.exec(call.query.get('q') ?? '')?.groups ?? {};
        if (text === undefined) throw badRequest('MALFORMED_SEARCH', 'No search term found. The search term must be enclosed in braces.');
        const wanted = returning === undefined ? DEFAULT_OBJECTS.map((name) => ({ name, fields: ['Id'] })) : readReturning(returning);
        const most = Math.min(Number(limit ?? MOST_FOUND), MOST_FOUND);
        return search(
          call,
          text.replaceAll(/\\(.)/gsu, '$1'),
          wanted.map(({ name, fields }) => ({ object: objectOf(name), fields, limit: most })),
        );
      },
    },
    {
      method: 'GET',
      pattern: /^\/parameterizedSearch\/?$/u,
      answer(call) {
        const names = call.query.getAll('sobject');
        const wanted = (names.length === 0 ? DEFAULT_OBJECTS : names).map((name) => ({
          object: objectOf(name),
          fields: (call.query.get(`${name}.fields`) ?? call.query.get('fields') ?? 'Id').split(','),
          limit: Number(call.query.get(`${name}.limit`) ?? call.query.get('defaultLimit') ?? MOST_FOUND),
        }));
        return search(call, call.query.get('q') ?? '', wanted);
      },
    },
    {
      method: 'POST',
      pattern: /^\/parameterizedSearch\/?$/u,
      answer(call) {
        const body = asObject(call.body);
        const wanted = asList(body['sobjects'] ?? DEFAULT_OBJECTS.map((name) => ({ name }))).map((entry) => {
          const { name, fields = body['fields'] ?? ['Id'], limit = body['defaultLimit'] ?? MOST_FOUND } = asObject(entry);
          return { object: objectOf(String(name)), fields: asList(fields).map(String), limit: Number(limit) };
        });
        const { q: text } = body;
        return search(call, typeof text === 'string' ? text : '', wanted);
      },
    },
  ];
}

const DEFAULT_OBJECTS = ['Account', 'Contact', 'Lead', 'Opportunity'];

function readReturning(text: string): readonly { readonly name: string; readonly fields: readonly string[] }[] {
  return [...text.matchAll(/(\w+)(?:\s*\(([^)]*)\))?/gu)].map(([, name = '', fields]) => ({
    name,
    fields: fields === undefined ? ['Id'] : fields.split(',').map((field) => field.trim()),
  }));
}

function toPattern(word: string): string {
  return word.replaceAll(/[*?]|[^*?]+/gu, (piece) => (piece === '*' ? '[^\\s]*' : piece === '?' ? '[^\\s]' : RegExp.escape(piece)));
}

function isFound({ fields }: ObjectSchema, row: Row, patterns: readonly RegExp[]): boolean {
  const texts = fields.flatMap(({ name, type }) => {
    const value = row[name];
    return SEARCHED_TYPES.has(type) && typeof value === 'string' ? [value] : [];
  });
  return patterns.every((pattern) => texts.some((text) => pattern.test(text)));
}
