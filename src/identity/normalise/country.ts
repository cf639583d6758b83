import { fold } from './fold.ts';
import type { Normalised } from './normalised.ts';

/** Version of this rule. */
export const COUNTRY_VERSION = 1;

/** Reads a country's code or name, in the languages of many CRM users, to ISO 3166-1 alpha-2. */
export function normaliseCountry(raw: string): Normalised<string, 'empty' | 'unknown'> {
  const text = keyOf(raw);
  if (text === '') return { raw, reason: 'empty' };
  const code = CODES.get(text);
  return code === undefined ? { raw, reason: 'unknown' } : { raw, value: code };
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'ja', 'zh'] as const;

// What people write and no register lists, and the three-letter codes of ISO 3166-1 alpha-3 that CRMs hold most.
const ALIASES =
  'usa:US u s a:US u s:US united states of america:US america:US uk:GB u k:GB great britain:GB england:GB scotland:GB wales:GB northern ireland:GB ' +
  'holland:NL the netherlands:NL korea:KR south korea:KR republic of korea:KR russia:RU russian federation:RU czech republic:CZ brd:DE ' +
  'uae:AE united arab emirates:AE viet nam:VN hong kong:HK taiwan:TW macedonia:MK ivory coast:CI burma:MM turkey:TR ' +
  'gbr:GB deu:DE ger:DE fra:FR esp:ES ita:IT prt:PT nld:NL bel:BE lux:LU che:CH sui:CH aut:AT dnk:DK swe:SE nor:NO fin:FI isl:IS irl:IE pol:PL ' +
  'cze:CZ svk:SK hun:HU rou:RO bgr:BG grc:GR hrv:HR svn:SI srb:RS est:EE lva:LV ltu:LT ukr:UA tur:TR isr:IL are:AE sau:SA egy:EG zaf:ZA nga:NG ' +
  'ken:KE mar:MA can:CA mex:MX bra:BR arg:AR chl:CL col:CO per:PE aus:AU nzl:NZ jpn:JP kor:KR chn:CN hkg:HK twn:TW sgp:SG mys:MY tha:TH vnm:VN ' +
  'idn:ID phl:PH ind:IN pak:PK bgd:BD lka:LK';

const CODES: ReadonlyMap<string, string> = createCodes();

function createCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  // UK is reserved beside GB; XA, XB and ZZ are not countries.
  const candidates = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !/^(?:UK|X[ABK]|ZZ|EU|EZ|UN|QO)$/u.test(code));
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const known = candidates.filter((code) => english.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of known) {
      const name = keyOf(names.of(code) ?? '');
      if (name !== '' && !codes.has(name)) codes.set(name, code);
    }
  }
  for (const code of known) codes.set(code.toLowerCase(), code);
  for (const [, name = '', code = ''] of ALIASES.matchAll(/(?<name>[a-z ]+?):(?<code>[A-Z]{2})\s?/gu)) codes.set(name, code);
  return codes;
}

function keyOf(text: string): string {
  return (fold(text).match(/[\p{L}]+/gu) ?? []).join(' ');
}
