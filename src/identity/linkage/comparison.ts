import type { Frequencies } from './frequencies.ts';
import type { WordTie } from './word-tie.ts';

/** One degree to which two values agree. */
export interface Level {
  readonly name: string;
  /** How often two records of one entity agree to this degree: the prior, before the data speak. */
  readonly m: number;
  /**
   * How often two records of two entities do. For a level with `rarity` it is a multiple of the value's own frequency: 1 where only the
   * value itself counts, more where values near it count too.
   */
  readonly u: number;
  /** Whether agreeing on a rare value says more than agreeing on a frequent one. */
  readonly rarity?: true;
}

/** What comparing two values gave. */
export interface Outcome {
  /** Position in {@link Comparison.levels}. */
  readonly level: number;
  /** Bits that agreeing on just this value is worth, −log2 of how frequent it is; 0 where the level knows no rarity. */
  readonly rarity: number;
  /** Whether others are known to have this value too: it says nothing against relatives and colleagues. */
  readonly isShared?: boolean;
}

/** What comparisons know besides the two records. */
export interface ComparisonContext {
  readonly frequencies: Frequencies;
  /** How two words of names go together, each pair of words worked out once. */
  readonly tie: (a: string, b: string) => WordTie;
  /** Whether people of different names read this mailbox. */
  readonly isHouseholdMailbox: (key: string) => boolean;
}

/** One comparison of two records of a kind. */
export interface Comparison<Prepared> {
  readonly name: string;
  /**
   * Bits that agreement is at most worth against two related entities. 0 for what relatives, colleagues and neighbours share (a street, a
   * switchboard); little for what they share at times: fathers and sons a name, twins a birthday.
   */
  readonly personalBits: number;
  /**
   * Bits that disagreement is at most worth against one entity where two are related; where left out, it counts in full if
   * {@link Comparison.personalBits} are above 0: colleagues share an address and no family name, but married people change theirs.
   */
  readonly mostAgainst?: number;
  /** Whether the weights are as shipped, whatever the data suggest. */
  readonly isFixed?: true;
  /** Comparisons that disagree together, because whoever moves changes street, city and postal code at once. */
  readonly group?: 'place';
  readonly levels: readonly Level[];
  /** The degree of agreement; undefined where one side says nothing: no evidence either way. */
  readonly compare: (a: Prepared, b: Prepared, context: ComparisonContext) => Outcome | undefined;
}
