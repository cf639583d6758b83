/** One thing a query selects. */
export type SelectItem =
  | { readonly type: 'field'; readonly path: readonly string[] }
  | { readonly type: 'fields'; readonly set: 'ALL' | 'STANDARD' | 'CUSTOM' }
  | Aggregate
  | TypeOf
  | { readonly type: 'children'; readonly query: SoqlQuery };

/** A figure over the rows of a group; bare COUNT() has no path. */
export interface Aggregate {
  readonly type: 'aggregate';
  readonly figure: 'COUNT' | 'COUNT_DISTINCT' | 'SUM' | 'AVG' | 'MIN' | 'MAX';
  readonly path?: readonly string[];
  readonly alias?: string;
}

/** What is selected of a polymorphic parent depends on what it is (SF-24). */
export interface TypeOf {
  readonly type: 'typeof';
  readonly relationship: string;
  readonly branches: readonly { readonly object: string; readonly paths: readonly (readonly string[])[] }[];
  readonly otherwise: readonly (readonly string[])[];
}

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

/** Conditions joined by AND, OR and NOT. */
export type Joined<Leaf> =
  | { readonly type: 'and' | 'or'; readonly parts: readonly Joined<Leaf>[] }
  | { readonly type: 'not'; readonly part: Joined<Leaf> }
  | Leaf;

/** A condition of WHERE. */
export type Condition = Joined<
  | { readonly type: 'compare'; readonly path: readonly string[]; readonly comparison: Comparison; readonly literal: Literal }
  | { readonly type: 'in' | 'not in'; readonly path: readonly string[]; readonly literals: readonly Literal[] }
  | { readonly type: 'in query' | 'not in query'; readonly path: readonly string[]; readonly query: SoqlQuery }
>;

/** A condition of HAVING: on a figure or on a field the rows are grouped by. */
export type GroupCondition = Joined<{
  readonly type: 'compare';
  readonly of: Aggregate | { readonly type: 'field'; readonly path: readonly string[] };
  readonly comparison: Comparison;
  readonly literal: Literal;
}>;

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
  readonly groupBy?: readonly (readonly string[])[];
  readonly having?: GroupCondition;
  readonly orderBy: readonly OrderKey[];
  readonly limit?: number;
  readonly offset?: number;
}
