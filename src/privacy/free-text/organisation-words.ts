import { normaliseCompanyName } from '../../identity/normalise/company-name.ts';
import type { ReadWord } from './reading.ts';

const SUFFIXES = new Set(
  [
    'inc incorporated corp corporation co company ltd limited llc llp plc gmbh ag kg kgaa se sa sas sarl srl spa sl bv nv ab as asa oy oyj aps kft zrt bt nyrt',
    'sp pte pty bhd ltda eireli ood ead doo sro',
    'group holdings holding partners associates enterprises industries international systems solutions technologies technology software labs laboratories',
    'bank bancorp insurance capital financial finance ventures consulting consultants services logistics pharma pharmaceuticals energy electronics networks',
    'telecom communications media studios airlines motors university institute college foundation agency trust society federation analytics global digital',
    'hospital clinic museum ministry council committee gruppe konzern werke banco banque banca credit healthcare sciences robotics foods brands retail',
  ].flatMap((line) => line.split(' ')),
);
const ONLY_FORMS = new Set('inc incorporated corp corporation ltd limited llc llp plc gmbh kft oyj bv nv srl sarl'.split(' '));

/** Whether words name an organisation by what they end with: a legal form or a word of business. */
export function readsAsOrganisation(words: readonly ReadWord[]): boolean {
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return false;
  if (SUFFIXES.has(last.folded)) return true;
  const name = words.map(({ surface }) => surface).join(' ');
  return words.slice(1).some(({ folded }) => ONLY_FORMS.has(folded)) && normaliseCompanyName(name).value !== undefined;
}

/** Whether a word, folded, ends names of organisations. */
export function isOrganisationWord(folded: string): boolean {
  return SUFFIXES.has(folded);
}
