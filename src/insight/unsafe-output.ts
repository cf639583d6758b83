import type { IssuedToken } from '../privacy/mask.ts';
import { findTokens } from '../privacy/token.ts';

/** What an answer may not hold, whoever put it there. */
export type UnsafeMark = 'link' | 'address' | 'markup';

const LINK =
  /[a-z][a-z0-9+.-]{1,20}:\/\/|(?<![\p{L}\p{N}])(?:javascript|data|vbscript|mailto|tel|file):\S|www\.|hxxps?|(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{1,63}\.)+(?:[a-z]{2,24})[/?#]/iu;
const BARE_DOMAIN =
  /(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{1,63}(?:\.|\s?[[(]\s?(?:\.|dot)\s?[\])]\s?)){1,4}(?:com|net|org|info|io|ai|co|dev|app|xyz|top|site|online|biz|me|example|test|invalid|de|at|ch|fr|es|it|nl|eu|uk|us|ru|cn|jp|br|pl|zip|link|click)(?![\p{L}\p{N}-])/iu;
const SPELLED_ADDRESS =
  /[\p{L}\p{N}._-]+\s?(?:[[({]\s?(?:at|@)\s?[\])}]|\s(?:at|@)\s)\s?[\p{L}\p{N}-]+\s?(?:[[({]\s?(?:dot|\.)\s?[\])}]|\sdot\s|\.)\s?\p{L}{2,}/iu;
const MARKUP = /!\[|\]\s?\(|\]:\s|<\/?[a-z!]|&(?:#x?[0-9a-f]+|[a-z]{2,10});|`|[\p{Cf}]/iu;

/** Tokens for places on a network and for numbers of accounts: what is behind them was in a record, and does not belong in advice. */
const NEVER_SAID: ReadonlySet<string> = new Set(['URL', 'DOMAIN', 'EMAIL', 'IP', 'IBAN', 'CARD', 'SSN']);

/**
 * What makes a text unfit to be shown: a link in any writing, a mail address, Markdown or HTML, or a token behind which there is one.
 * A phone number is let through where the graph knows whose it is.
 *
 * @param text - masked and without its citations.
 */
export function unsafeMark(text: string, issued: readonly IssuedToken[]): UnsafeMark | undefined {
  const bare = findTokens(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  if (MARKUP.test(bare)) return 'markup';
  if (holdsAddress(bare)) return 'address';
  if (LINK.test(bare) || BARE_DOMAIN.test(bare)) return 'link';
  return findTokens(text).some(({ token }) => isNeverSaid(issued.find((each) => each.token === token))) ? 'address' : undefined;
}

/** Whether a text holds a mail address, spelled out or not. */
export function holdsAddress(text: string): boolean {
  return /\S@\S/u.test(text) || SPELLED_ADDRESS.test(text);
}

function isNeverSaid(token: IssuedToken | undefined): boolean {
  return token !== undefined && (NEVER_SAID.has(token.kind) || (token.kind === 'PHONE' && token.place === undefined));
}
