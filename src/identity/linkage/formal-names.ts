import nicknames from '../normalise/tables/nicknames.json' with { type: 'json' };

/** The formal names a word can be short for: `bob` for Robert; none where it is no nickname. */
export function formalNames(word: string): readonly string[] {
  return FORMAL.get(word) ?? [];
}

/** Whether a word is a given name of its own, formal or short. */
export function isKnownName(word: string): boolean {
  return KNOWN.has(word);
}

const KNOWN: ReadonlySet<string> = new Set(nicknames.flat());

const FORMAL: ReadonlyMap<string, readonly string[]> = createFormal();

function createFormal(): ReadonlyMap<string, readonly string[]> {
  const formal = new Map<string, string[]>();
  for (const [name = '', ...shortened] of nicknames) {
    for (const nickname of shortened) formal.set(nickname, [...(formal.get(nickname) ?? []), name]);
  }
  return formal;
}
