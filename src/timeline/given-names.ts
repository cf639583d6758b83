import nicknames from '../identity/normalise/tables/nicknames.json' with { type: 'json' };

const GIVEN_NAMES: ReadonlySet<string> = new Set(nicknames.flat());

/** Whether a folded word is a given name in use, long or short: then it is somebody who has it, sooner than a company. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word);
}
