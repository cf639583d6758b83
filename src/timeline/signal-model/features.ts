import { fold } from '../../identity/normalise/fold.ts';
import { NEGATORS } from '../negators.ts';
import { isNegated } from '../sentence-says.ts';
import type { TextSignalKind } from '../signal-phrase.ts';
import { conceptsIn } from './concepts.ts';
import { namesSomething } from './names.ts';

/** What is known of a sentence beside its words. */
export interface FeatureFacts {
  /** The signals that phrases found in the note. */
  readonly phrased: readonly TextSignalKind[];
  /** Words of names that are no rival's, folded. */
  readonly known: ReadonlySet<string>;
}

/**
 * What the linear model sees of a sentence: `w:` words, `s:` their first six letters, `b:` pairs of neighbours, `j:` pairs of Chinese and Japanese
 * characters, `k:` concepts and pairs of concepts (`!` where negated), `p:` the signals that phrases found. Figures are all alike, `#`.
 */
export function featuresOf(sentence: string, { phrased, known }: FeatureFacts): readonly string[] {
  const folded = fold(sentence).replaceAll('’', "'");
  return [
    ...new Set([
      ...wordFeatures(folded),
      ...characterFeatures(folded),
      ...conceptFeatures(folded, namesSomething(sentence, known)),
      ...phrased.map((kind) => `p:${kind}`),
    ]),
  ];
}

const STEM_LETTERS = 6;

function wordFeatures(folded: string): readonly string[] {
  const words = (folded.match(/[\p{Script=Latin}\p{N}'-]+/gu) ?? []).map((word) => (/^\d/u.test(word) ? '#' : word));
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    return [
      `w:${word}`,
      ...(word.length > STEM_LETTERS ? [`s:${word.slice(0, STEM_LETTERS)}`] : []),
      ...(next === undefined ? [] : [`b:${word} ${next}`]),
    ];
  });
}

function characterFeatures(folded: string): readonly string[] {
  const runs = folded.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu) ?? [];
  return runs.flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, index) => `j:${run.slice(index, index + 2)}`));
}

function conceptFeatures(folded: string, hasName: boolean): readonly string[] {
  const marks = conceptsIn(folded).map(({ concept, index }) => (isNegated(folded.slice(0, index)) ? `!${concept}` : concept));
  const all = [...marks, ...(NEGATORS.test(folded) ? ['not'] : []), ...(hasName ? ['name'] : [])];
  const names = [...new Set(all)].toSorted();
  return names.flatMap((name, index) => [`k:${name}`, ...names.slice(index + 1).map((other) => `k:${name}+${other}`)]);
}
