import { badRequest } from './fault.ts';

/** One authenticated REST call, whether it came by itself or inside a composite. */
export interface ApiCall {
  readonly method: string;
  /** The path after the version, for example `/sobjects/Account`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Header names are lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  /** For example `/services/data/v62.0`. */
  readonly versionPath: string;
  /** The access token; query locators die with it. */
  readonly session: string;
}

/** What a call is answered. A missing body is an empty one. */
export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** Beside those of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One address and what lives there; `parts` are the pattern's groups, decoded. */
export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly answer: (call: ApiCall, parts: readonly string[]) => ApiAnswer;
}

/** A JSON object of a request body. @throws {SalesforceFault} 400 `JSON_PARSER_ERROR` */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.fromEntries(Object.entries(value));
  throw badRequest('JSON_PARSER_ERROR', 'The HTTP entity body is required, but this request has no entity body.');
}

/** A list of a request body. @throws {SalesforceFault} 400 `JSON_PARSER_ERROR` */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw badRequest('JSON_PARSER_ERROR', 'Unexpected value where a list was expected.');
}

/** A list of texts of a request body. @throws {SalesforceFault} 400 `JSON_PARSER_ERROR` */
export function asTexts(value: unknown): readonly string[] {
  return asList(value).map((entry) => (typeof entry === 'string' ? entry : asTextFault()));
}

function asTextFault(): never {
  throw badRequest('JSON_PARSER_ERROR', 'Unexpected value where a string was expected.');
}
