import { words } from './fold.ts';
import { plainWord } from './name-additions.ts';
import { isGivenName } from './name-tables.ts';
import { CREDENTIALS, GENERATIONS } from './name-words.ts';

/** What stood in quotation marks or brackets, and the name without it. */
export interface Remarks {
  readonly nickname?: string | undefined;
  /** Degrees and "retired" in brackets. */
  readonly suffix: readonly string[];
  readonly rest: string;
}

/** In quotation marks or brackets; a single quotation mark only where it cannot be an apostrophe. */
const REMARK = /["“”„«»(（[]\s*(?<remark>[^"“”„«»()（）[\]]+?)\s*["“”»)）\]]|(?<=\s)['‘](?<called>\p{L}[\p{L}. -]*)['’](?=\s|,|$)/gu;

/** Remarks about a person that are no name of theirs. */
const NO_NAME =
  /^(?:n[ée]e\b.*|geb\.?\b.*|geboren\b.*|born\b.*|maiden\b.*|she|he|they|(?:she|he|they|ze)\s?\/.*|deceased|dec'?d|inactive|former|ex|left|on leave|acting|interim|primary|secondary|main|assistant|mr|mrs|ms|male|female|[mfdw]\/?[mfdw]?|[rd]-\p{L}{2}|\d.*|.*@.*)\.?$/iu;

/** Takes what stands in quotation marks and brackets out of a name: `Robert "Bob" Miller`, `Jane Roe (ret.)`. */
export function takeRemarks(text: string): Remarks {
  const name = withoutAside(text);
  const found = Array.from(name.matchAll(REMARK), ({ groups = {} }) => groups['remark'] ?? groups['called'] ?? '');
  if (found.length === 0) return { suffix: [], rest: name };
  const rest = name.replaceAll(REMARK, ' ').replaceAll(/\s+/gu, ' ').trim();
  // A name that is nothing but its remark is the name.
  if (!/\p{L}/u.test(rest)) return { suffix: [], rest: found.join(' ') };
  const suffix = found.filter(isSuffix);
  return { nickname: found.find((remark) => !isSuffix(remark) && !NO_NAME.test(remark)), suffix, rest };
}

/** Words of what people do at work. */
const WORK: ReadonlySet<string> = new Set(
  'director manager vp svp evp ceo cto cfo coo cio president owner founder cofounder engineer sales marketing head partner consultant officer coordinator assistant analyst chair buyer geschaftsfuhrer inhaber'.split(
    ' ',
  ),
);

/** Whether what stands behind a comma says what somebody does: `Jane Roe, Head of Sales`. */
export function isCallingOf([given = '', ...others]: readonly string[], chunk: readonly string[]): boolean {
  return others.length > 0 && isGivenName(plainWord(given)) && chunk.flatMap(words).some((word) => WORK.has(word));
}

// "Jane Roe - Acme": what is set off by a dash or bar is no part of the name.
function withoutAside(text: string): string {
  const before = /^(?<name>\S+ .*?) [-–—|] .*$/u.exec(text)?.groups?.['name'];
  return before ?? text;
}

function isSuffix(remark: string): boolean {
  return remark.split(/[\s,]+/u).every((word) => CREDENTIALS.has(plainWord(word)) || GENERATIONS.has(plainWord(word)));
}
