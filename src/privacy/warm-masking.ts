import { loopTurn } from '../platform/loop-turn.ts';
import { lexiconTables } from './free-text/lexicon.ts';
import { knownOrganisation, knownPerson } from './known-value.ts';
import { maskNote } from './mask-note.ts';

/**
 * Does what the first masking would otherwise wait for: reads the word lists and compiles the shapes that are looked for. One piece in
 * each turn of the event loop, so that whatever arrives meanwhile is dealt with in between.
 */
export async function warmMasking({ signal }: { readonly signal: AbortSignal }): Promise<void> {
  const notes = [...SAMPLES, ...SAMPLES.map(inTwoBytes)];
  const pieces = [...lexiconTables(), ...notes.map((note) => (): unknown => maskNote(note, KNOWN))];
  for (const piece of pieces) {
    await loopTurn();
    if (signal.aborted) return;
    piece();
  }
}

// Shapes are compiled anew for texts with letters beyond Latin-1.
function inTwoBytes(note: string): string {
  return `${note} ł`;
}

// Nobody's: made to hold something of every shape, few of them in one note. Without capitals other shapes of addresses are looked for.
const KNOWN = [
  ...knownPerson({ id: 'con_0', full: 'Tove Lindqvist-Aramburu', emails: ['tove@sample.example'], phones: [{ raw: '+47 22 00 00 00' }] }),
  ...knownOrganisation({ id: 'acc_0', name: 'Sample & Sample Ltd', domains: ['sample.example'] }),
];
const ADDRESSES = [
  'Suite 4',
  'Sent to 12 Lane',
  'Rue Sample 12',
  'Samplestraße 5',
  '12 Sample Avenue',
  '12 rue Sample',
  'Am Sample 4',
  'Sample 4, Leeds',
  'Zip code 90210',
];
const SAMPLES = [
  'Tove',
  'Lindqvit-Aramburu of Sample & Sample',
  'tove@sample.example',
  'www.sample.example, sample.com/offer',
  '+47 22 00 00 00',
  'phone 555-010-0199',
  'card 4111 1111 1111 1111',
  'IBAN DE89 3704 0044 0532 0130 00',
  'ip 192.0.2.1',
  'Mr Sample, born on 1 May 1970',
  'White, Willis and Hoffman in 1999',
  'T o v e said…',
  ...ADDRESSES,
  ...ADDRESSES.map((address) => address.toLowerCase()),
];
