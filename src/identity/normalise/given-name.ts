import { words } from './fold.ts';
import nicknames from './tables/nicknames.json' with { type: 'json' };

/** How two given names go together. */
export type GivenNameTie = 'same' | 'nickname' | 'initial' | 'similar' | 'different';

/** Tells whether two given names can be one person's: `Bob` and `Robert`, `J.` and `John`, `Jean-Luc` and `Jean Luc`. */
export function compareGivenNames(left: string, right: string): GivenNameTie {
  const [a, b] = [words(left).join(''), words(right).join('')];
  if (a === b) return 'same';
  if (a === '' || b === '') return 'different';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'different';
  if (haveNickname(a, b)) return 'nickname';
  return isOneTypingErrorApart(a, b) ? 'similar' : 'different';
}

const FORMAL_NAMES: ReadonlyMap<string, ReadonlySet<string>> = createFormalNames();

function createFormalNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const formal = new Map<string, Set<string>>();
  for (const [name = '', ...shortened] of nicknames) {
    for (const nickname of shortened) formal.set(nickname, (formal.get(nickname) ?? new Set<string>()).add(name));
  }
  return formal;
}

// Two nicknames of one name go together too; two names that share a nickname do not (Alexander and Alexandra are both Alex).
function haveNickname(a: string, b: string): boolean {
  const ofA = FORMAL_NAMES.get(a);
  const ofB = FORMAL_NAMES.get(b);
  if (ofA?.has(b) === true || ofB?.has(a) === true) return true;
  return ofA !== undefined && ofB !== undefined && !ofA.isDisjointFrom(ofB);
}

/** Whether one letter is wrong, missing, added or swapped with its neighbour, in words of at least five letters. */
export function isOneTypingErrorApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isSwap = restA.length > 1 && restA.slice(0, 2) === `${restB[1] ?? ''}${restB[0] ?? ''}` && restA.slice(2) === restB.slice(2);
  return isSwap || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
