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
  const sets = toSets(terms, size);
  const lists = terms.map((list) => Int32Array.from(list));
  const everyone = terms.map((_, at) => at);
  const trees: Tree[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const chances = Float64Array.from(logOdds, toProbability);
    const pull = chances.map((chance, at) => (happened[at] === true ? 1 : 0) - chance);
    const curve = chances.map((chance) => chance * (1 - chance));
    const tree = grow(everyone, DEPTH, { size, terms: lists, sets, pull, curve });
    trees.push(tree);
    sets.forEach((set, at) => (logOdds[at] = (logOdds[at] ?? 0) + LEARNING_RATE * evaluate(tree, set)));
  }
  return (list) => {
    const [set = NOTHING] = toSets([list], size);
    return trees.reduce((sum, tree) => sum + LEARNING_RATE * evaluate(tree, set), start);
  };
}

/** A case's terms as one flag a term. */
type Flags = Uint8Array;

const NOTHING: Flags = new Uint8Array();

function toSets(terms: readonly (readonly number[])[], size: number): readonly Flags[] {
  return terms.map((list) => {
    const flags = new Uint8Array(size);
    for (const term of list) flags[term] = 1;
    return flags;
  });
}

type Tree = { readonly value: number } | { readonly term: number; readonly having: Tree; readonly lacking: Tree };

interface Growing {
  readonly size: number;
  readonly terms: readonly Int32Array[];
  readonly sets: readonly Flags[];
  /** First derivative of each case's likelihood, and the negative second. */
  readonly pull: Float64Array;
  readonly curve: Float64Array;
}

function grow(within: readonly number[], depth: number, growing: Growing): Tree {
  const [pull, curve] = [growing.pull, growing.curve].map((list) => within.reduce((sum, at) => sum + (list[at] ?? 0), 0));
  const all: Totals = { pull: pull ?? 0, curve: curve ?? 0 };
  const term = depth === 0 ? undefined : chooseTerm(within, growing, all);
  if (term === undefined) return { value: all.pull / (all.curve + PENALTY) };
  const [having, lacking] = [true, false].map((wanted) => within.filter((at) => (growing.sets[at]?.[term] === 1) === wanted));
  return { term, having: grow(having ?? [], depth - 1, growing), lacking: grow(lacking ?? [], depth - 1, growing) };
}

function evaluate(tree: Tree, terms: Flags): number {
  if ('value' in tree) return tree.value;
  return evaluate(terms[tree.term] === 1 ? tree.having : tree.lacking, terms);
}

interface Totals {
  readonly pull: number;
  readonly curve: number;
}

function chooseTerm(within: readonly number[], growing: Growing, all: Totals): number | undefined {
  const { pulls, curves, counts } = sumByTerm(within, growing);
  let [chosen, best]: [number | undefined, number] = [undefined, worth(all.pull, all.curve) + SMALLEST_GAIN];
  counts.forEach((count, term) => {
    if (count < FEWEST || within.length - count < FEWEST) return;
    const [by, bend] = [pulls[term] ?? 0, curves[term] ?? 0];
    const gain = worth(by, bend) + worth(all.pull - by, all.curve - bend);
    if (gain > best) [chosen, best] = [term, gain];
  });
  return chosen;
}

interface Sums {
  readonly pulls: Float64Array;
  readonly curves: Float64Array;
  readonly counts: Float64Array;
}

function sumByTerm(within: readonly number[], { size, terms, pull, curve }: Growing): Sums {
  const [pulls, curves, counts] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (const at of within) {
    const [by, bend] = [pull[at] ?? 0, curve[at] ?? 0];
    for (const term of terms[at] ?? []) {
      pulls[term] = (pulls[term] ?? 0) + by;
      curves[term] = (curves[term] ?? 0) + bend;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  return { pulls, curves, counts };
}

// How much likelihood a leaf with these derivatives wins.
function worth(pull: number, curve: number): number {
  return pull ** 2 / (curve + PENALTY);
}
