import { toLogOdds, toProbability } from './log-odds.ts';

/** Cases to learn from: the terms that each has, of `size` there are. */
export interface BoostingCases {
  readonly size: number;
  readonly terms: readonly (readonly number[])[];
  readonly happened: readonly boolean[];
}

/** Log-odds of a case by its terms. */
export type TreeScore = (terms: readonly number[]) => number;

const ROUNDS = 60;
/** Share of each tree that is taken: small steps generalise. */
const LEARNING_RATE = 0.1;
/** Questions from the root to a leaf: two, for pairs of columns that matter together. */
const DEPTH = 2;
/** Cases on either side of a question, and the penalty on a leaf's value. */
const [FEWEST, PENALTY] = [30, 5];
const SMALLEST_GAIN = 1e-6;

/**
 * Gradient boosting of small trees for the logistic loss, by Newton's steps. Nothing is drawn by chance: the same cases give the same trees.
 *
 * @see Friedman (2001), https://doi.org/10.1214/aos/1013203451; Chen & Guestrin (2016), https://doi.org/10.1145/2939672.2939785
 */
export function fitBoostedTrees({ size, terms, happened }: BoostingCases): TreeScore {
  const start = toLogOdds((happened.filter(Boolean).length + 0.5) / (happened.length + 1));
  const logOdds = terms.map(() => start);
  const sets = terms.map((list) => new Set(list));
  const everyone = terms.map((_, at) => at);
  const trees: Tree[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const chances = logOdds.map(toProbability);
    const pull = chances.map((chance, at) => (happened[at] === true ? 1 : 0) - chance);
    const curve = chances.map((chance) => chance * (1 - chance));
    const tree = grow(everyone, DEPTH, { size, terms, sets, pull, curve });
    trees.push(tree);
    sets.forEach((set, at) => (logOdds[at] = (logOdds[at] ?? 0) + LEARNING_RATE * evaluate(tree, set)));
  }
  return (list) => {
    const set = new Set(list);
    return trees.reduce((sum, tree) => sum + LEARNING_RATE * evaluate(tree, set), start);
  };
}

type Tree = { readonly value: number } | { readonly term: number; readonly having: Tree; readonly lacking: Tree };

interface Growing {
  readonly size: number;
  readonly terms: readonly (readonly number[])[];
  readonly sets: readonly ReadonlySet<number>[];
  /** First derivative of each case's likelihood, and the negative second. */
  readonly pull: readonly number[];
  readonly curve: readonly number[];
}

function grow(within: readonly number[], depth: number, growing: Growing): Tree {
  const { term, value } = chooseTerm(within, growing);
  if (depth === 0 || term === undefined) return { value };
  const [having, lacking] = [true, false].map((wanted) => within.filter((at) => (growing.sets[at]?.has(term) ?? false) === wanted));
  return { term, having: grow(having ?? [], depth - 1, growing), lacking: grow(lacking ?? [], depth - 1, growing) };
}

function evaluate(tree: Tree, terms: ReadonlySet<number>): number {
  if ('value' in tree) return tree.value;
  return evaluate(terms.has(tree.term) ? tree.having : tree.lacking, terms);
}

function chooseTerm(
  within: readonly number[],
  { size, terms, pull, curve }: Growing,
): { readonly term: number | undefined; readonly value: number } {
  const [pulls, curves, counts] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let [allPull, allCurve] = [0, 0];
  for (const at of within) {
    const [by, bend] = [pull[at] ?? 0, curve[at] ?? 0];
    allPull += by;
    allCurve += bend;
    for (const term of terms[at] ?? []) {
      pulls[term] = (pulls[term] ?? 0) + by;
      curves[term] = (curves[term] ?? 0) + bend;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  const worth = (by: number, bend: number): number => by ** 2 / (bend + PENALTY);
  let [term, best]: [number | undefined, number] = [undefined, worth(allPull, allCurve) + SMALLEST_GAIN];
  counts.forEach((count, candidate) => {
    if (count < FEWEST || within.length - count < FEWEST) return;
    const [by, bend] = [pulls[candidate] ?? 0, curves[candidate] ?? 0];
    const gain = worth(by, bend) + worth(allPull - by, allCurve - bend);
    if (gain > best) [term, best] = [candidate, gain];
  });
  return { term, value: allPull / (allCurve + PENALTY) };
}
