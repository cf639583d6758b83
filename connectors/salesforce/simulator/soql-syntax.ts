/** One thing a query selects. */
export type SelectItem =
  | { readonly type: 'field'; readonly path: readonly string[] }
  | { readonly type: 'fields'; readonly set: 'ALL' | 'STANDARD' | 'CUSTOM' }
  | { readonly type: 'count'; readonly path?: readonly string[]; readonly alias?: string }
  | { readonly type: 'children'; readonly query: SoqlQuery };

/** A value a condition compares with. A range is a date literal such as `TODAY` or `LAST_N_DAYS:7`. */
export type Literal =
  | { readonly type: 'text'; readonly value: string; readonly raw: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'null' }
  | { readonly type: 'date' | 'datetime'; readonly value: string }
  | { readonly type: 'range'; readonly name: string; readonly days: number };

/** How two values are compared. */
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'like';

/** A condition of WHERE. */
export type Condition =
  | { readonly type: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly type: 'not'; readonly part: Condition }
  | { readonly type: 'compare'; readonly path: readonly string[]; readonly comparison: Comparison; readonly literal: Literal }
  | { readonly type: 'in' | 'not in'; readonly path: readonly string[]; readonly literals: readonly Literal[] };

/** One key of ORDER BY. */
export interface OrderKey {
  readonly path: readonly string[];
  readonly direction: 'asc' | 'desc';
  readonly nulls: 'first' | 'last';
}

/** A parsed query. */
export interface SoqlQuery {
  readonly select: readonly SelectItem[];
  readonly from: string;
  readonly where?: Condition;
  readonly orderBy: readonly OrderKey[];
  readonly limit?: number;
  readonly offset?: number;
}
