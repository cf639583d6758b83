import { knownOrganisation, knownPerson } from '../src/privacy/known-value.ts';
import type { KnownValue } from '../src/privacy/known-value.ts';
import { maskNote, unmaskNote } from '../src/privacy/mask-note.ts';
import { machineLine } from './machine.ts';
import { measureFile } from './masking-files.ts';
import { measureTime } from './masking-time.ts';

/** Written for this bench: names and firms that exist nowhere. A value in ⟦…⟧ must be masked, one in ⟪…⟫ must not. */
interface Example {
  readonly note: string;
  readonly known?: readonly KnownValue[];
}

const ingrid = knownPerson({
  id: 'con_1',
  full: 'Ingrid Solberg-Hansen',
  given: 'Ingrid',
  family: 'Solberg-Hansen',
  emails: ['ingrid.solberg@velmora.example'],
  phones: [{ raw: '+47 22 12 34 56' }],
});
const mark = knownPerson({ id: 'con_2', full: 'Mark Field', given: 'Mark', family: 'Field', emails: ['mfield@velmora.example'] });
const velmora = knownOrganisation({ id: 'acc_1', name: 'Velmora Industries Ltd', domains: ['velmora.example'] });
const known = [...ingrid, ...mark, ...velmora];
const olga = knownPerson({ id: 'con_3', full: 'Ольга Северская', given: 'Ольга', family: 'Северская' });
const zhang = knownPerson({ id: 'con_4', full: '张伟明', given: '伟明', family: '张' });

const EXAMPLES: readonly Example[] = [
  { known, note: '⟦Ingrid⟧ called about the renewal, cc ⟦mfield@velmora.example⟧.' },
  { known, note: 'please ⟪mark⟫ the date; ⟦Mark Field⟧ signs for ⟦Velmora⟧.' },
  { known, note: '⟦SOLBERG-HANSEN, INGRID⟧ wants the quote by Friday' },
  { known, note: 'Ring ⟦+47 (0)22 12 34 56⟧ or write to ⟦ingrid.solberg@velmora.example⟧' },
  { known, note: '⟦Velmroa Industries⟧ pays late, says ⟦Ingird Solberg-Hansen⟧.' },
  { known, note: '⟦I. Solberg-Hansen⟧ and ⟦M. Field⟧ met ⟦Tobias Rask⟧ of ⟦Ostrel Partners⟧.' },
  { known: olga, note: 'Отправить договор ⟦Ольге Северской⟧ до пятницы.' },
  { known: zhang, note: 'Mr ⟦Zhang Weiming⟧ will visit; 已联系⟦张伟明⟧。' },
  { note: 'Spoke with ⟦Beatrix Holm⟧, she moved from ⟦Porto⟧ to ⟦Norway⟧.' },
  { note: 'Ship to ⟦12 Fairmont Avenue, Leeds LS1 4AB⟧ before Christmas.' },
  { note: 'Rechnung bitte an ⟦Lindenstraße 5, 10115 Berlin⟧, z. Hd. ⟦Jutta Wendler⟧.' },
  { note: 'Card ⟦4111 1111 1111 1111⟧, IBAN ⟦DE89 3704 0044 0532 0130 00⟧, from ⟦192.168.4.20⟧.' },
  { note: 'Rappeler ⟦Hélène Marchais⟧ au ⟦06 12 11 10 09⟧ lundi.' },
  { note: 'Lost to ⟦Harlow Fenwick Ltd⟧; see ⟦https://harlow.example/offer⟧.' },
  { note: 'Llamada con ⟦Inés Valdovino⟧, le interesa el plan anual.' },
  { note: 'Demo on ⟪2026-12-15⟫, budget ⟪120,000 EUR⟫ for ⟪2027⟫, ticket ⟪4711⟫.' },
  { note: 'Wisdom of the crowd: ⟪Closed Won⟫ after two calls.' },
];

interface Marked {
  readonly text: string;
  readonly gold: readonly { readonly start: number; readonly end: number; readonly isSecret: boolean }[];
}

function unmark(note: string): Marked {
  const gold: { start: number; end: number; isSecret: boolean }[] = [];
  let text = '';
  for (const part of note.split(/(?<=[⟧⟫])|(?=[⟦⟪])/u)) {
    const value = part.replaceAll(/[⟦⟧⟪⟫]/gu, '');
    if (value !== part) gold.push({ start: text.length, end: text.length + value.length, isSecret: part.startsWith('⟦') });
    text += value;
  }
  return { text, gold };
}

const LETTER = /[\p{L}\p{N}]/u;
const counts = {
  values: 0,
  leaked: 0,
  notes: 0,
  leakingNotes: 0,
  maskedLetters: 0,
  needlessLetters: 0,
  decoys: 0,
  maskedDecoys: 0,
  exact: 0,
};
const startedAt = performance.now();
for (const { note, known: values = [] } of EXAMPLES) {
  const { text, gold } = unmark(note);
  const { masked, spans, key } = maskNote(text, values);
  const isMasked = (at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
  const lettersOf = ({ start, end }: { readonly start: number; readonly end: number }): readonly number[] =>
    Array.from({ length: end - start }, (_, index) => start + index).filter((at) => LETTER.test(text.charAt(at)));
  const secrets = gold.filter(({ isSecret }) => isSecret);
  const leaked = secrets.filter((value) => !lettersOf(value).every(isMasked));
  const decoys = gold.filter(({ isSecret }) => !isSecret);
  const letters = spans.flatMap(lettersOf);
  counts.notes += 1;
  counts.values += secrets.length;
  counts.leaked += leaked.length;
  counts.leakingNotes += Math.min(1, leaked.length);
  counts.maskedLetters += letters.length;
  counts.needlessLetters += letters.filter((at) => !secrets.some(({ start, end }) => start <= at && at < end)).length;
  counts.decoys += decoys.length;
  counts.maskedDecoys += decoys.filter((value) => lettersOf(value).some(isMasked)).length;
  counts.exact += unmaskNote(masked, key) === text ? 1 : 0;
}
const tookMs = performance.now() - startedAt;

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
process.stdout.write(
  [
    `values that leak          ${share(counts.leaked, counts.values)}`,
    `notes with a leak         ${share(counts.leakingNotes, counts.notes)}`,
    `letters masked needlessly ${share(counts.needlessLetters, counts.maskedLetters)}`,
    `ordinary words masked     ${share(counts.maskedDecoys, counts.decoys)}`,
    `restored byte for byte    ${share(counts.exact, counts.notes)}`,
    `time                      ${(tookMs / counts.notes).toFixed(1)} ms a note, the word lists read once included`,
    ...measureTime(EXAMPLES.map(({ note, known: values = [] }) => ({ text: unmark(note).text, known: values }))),
    machineLine(),
    '',
  ].join('\n'),
);

// Files of marked texts, named on the command line, are measured as well.
for (const file of process.argv.slice(2)) process.stdout.write(`\n${(await measureFile(file)).join('\n')}\n`);
