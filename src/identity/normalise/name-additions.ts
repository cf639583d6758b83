import { words } from './fold.ts';

const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx messrs dr doctor doctors prof professor sir dame lord lady rev reverend hon fr sr capt captain col colonel gen general lt lieutenant sgt sergeant maj major adm admiral cmdr ' +
    'senator sen representative rep congressman congresswoman governor gov president mayor judge justice magistrate ambassador attorney atty councilman ' +
    'councilwoman alderman sheriff officer rabbi imam bishop archbishop cardinal pastor father sister brother herr frau hr fr ing dipl dipling mag ' +
    'drs ir dott dottssa sig signor signora monsieur madame mme mlle senor senora srta don dona pan pani'
  ).split(' '),
);
/** Titles of two words. */
const LONG_TITLES = /^(?:state (?:senator|representative)|vice president|lord justice)$/u;

/** Tells father from son, wherever in the name it stands. */
const GENERATIONS: ReadonlySet<string> = new Set('jr sr junior senior ii iii iv'.split(' '));
/** What follows a name and means nothing else. */
const CREDENTIALS: ReadonlySet<string> = new Set(
  'v md phd mba esq esquire cpa cfa cfp msc bsc dds dmd dvm rn bsn msn lpn np llm llb jd edd psyd pharmd aia ala leed csi asla pmp cissp obe mbe cbe faia ret'.split(
    ' ',
  ),
);
/** Degrees that are names as well: only what is written in capitals beside a name that is not, or after a comma. */
const SHORT_DEGREES: ReadonlySet<string> = new Set('ba ma do pa ms bs od dc pe se cp ra ca pt ot'.split(' '));
/** Callings behind a name. */
const CALLING =
  /(?<=\S\s+\S.*)[,\s]+(?<calling>(?:attorney|atty\.?|lawyer|counsel(?:l?or)?) at law|architect|attorney|esquire)\.?(?=\s|,|$)/iu;
/** A calling behind a name, where there is a name before it. */
export function takeCalling(text: string): { readonly calling?: string | undefined; readonly rest: string } {
  const calling = CALLING.exec(text)?.groups?.['calling'];
  return calling === undefined ? { rest: text } : { calling, rest: text.replace(CALLING, '') };
}

/** Titles in front of a name, already in words. */
export function takePrefix(tokens: readonly string[]): { readonly prefix?: string | undefined; readonly rest: readonly string[] } {
  let count = 0;
  while (count < tokens.length - 1) {
    if (count < tokens.length - 2 && LONG_TITLES.test(words(`${tokens[count]} ${tokens[count + 1]}`).join(' '))) count += 2;
    else if (TITLES.has(plainWord(tokens[count] ?? ''))) count += 1;
    else break;
  }
  return count === 0 ? { rest: tokens } : { prefix: tokens.slice(0, count).join(' '), rest: tokens.slice(count) };
}

/** What follows a name: generation, degrees. Commas are words of their own. */
export function takeSuffix(tokens: readonly string[]): { readonly suffix?: string | undefined; readonly rest: readonly string[] } {
  const isShouted = tokens.every((token) => token === token.toUpperCase());
  let end = tokens.length;
  while (end > 1 && isSuffix(tokens, end - 1, isShouted ? 'shouted' : 'plain')) end -= 1;
  // "David B. III Hill"
  const inside = tokens.slice(2, Math.max(2, end - 1)).filter((token) => GENERATIONS.has(plainWord(token)) && token !== ',');
  const rest = tokens.slice(0, end).filter((token) => !inside.includes(token));
  const suffix = [...inside, ...tokens.slice(end)].filter((token) => token !== ',');
  return suffix.length === 0 ? { rest } : { suffix: suffix.join(' '), rest };
}

function isSuffix(tokens: readonly string[], at: number, writing: 'shouted' | 'plain'): boolean {
  const token = tokens[at] ?? '';
  const word = plainWord(token);
  if (token === ',' || GENERATIONS.has(word) || CREDENTIALS.has(word)) return true;
  // "AIA-CSI"
  if (/[-/]/u.test(token) && words(token).every((part) => CREDENTIALS.has(part))) return true;
  if (!SHORT_DEGREES.has(word)) return false;
  const isAfterComma = tokens.slice(2, at).includes(',');
  return isAfterComma || (writing === 'plain' && token === token.toUpperCase() && at > 1);
}

/** A word as the tables know it: folded, without marks. */
export function plainWord(token: string): string {
  return words(token).join('');
}
