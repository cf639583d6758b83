/**
 * Jaro–Winkler similarity of two words, 0 (nothing in common) to 1 (equal): forgiving in the middle, strict at the beginning.
 *
 * @see Winkler (1990), "String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model of Record Linkage"
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroSimilarity(a, b);
  if (jaro <= 0.7) return jaro;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroSimilarity(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const [hitsA, hitsB] = matchLetters(a, b, reach);
  const matches = hitsA.length;
  if (matches === 0) return 0;
  let halfTranspositions = 0;
  for (let index = 0; index < matches; index += 1) {
    if (a.charCodeAt(hitsA[index] ?? 0) !== b.charCodeAt(hitsB[index] ?? 0)) halfTranspositions += 1;
  }
  return (matches / a.length + matches / b.length + (matches - halfTranspositions / 2) / matches) / 3;
}

/** Positions of the letters that both words have within reach of each other, in each word's own order. */
function matchLetters(a: string, b: string, reach: number): readonly [readonly number[], readonly number[]] {
  const hitsA: number[] = [];
  const taken: boolean[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const end = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= end; j += 1) {
      if (taken[j] === true || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      taken[j] = true;
      hitsA.push(i);
      break;
    }
  }
  const hitsB: number[] = [];
  for (let j = 0; j < b.length; j += 1) if (taken[j] === true) hitsB.push(j);
  return [hitsA, hitsB];
}
