import type { Comparison } from './comparison.ts';
import { editDistance } from './edit-distance.ts';
import type { PreparedRecord } from './prepare-record.ts';

/** The days on which two people were born. */
export const birthDate: Comparison<PreparedRecord> = {
  name: 'birth date',
  personalBits: 3,
  levels: [
    { name: 'same', m: 0.8, u: 1, rarity: true },
    { name: 'one digit off', m: 0.09, u: 0.003 },
    { name: 'day and month swapped', m: 0.02, u: 0.001 },
    { name: 'two parts of three', m: 0.04, u: 0.02 },
    { name: 'two digits off', m: 0.02, u: 0.03 },
    { name: 'different', m: 0.03, u: 0.95 },
  ],
  compare: ({ births: a }, { births: b }, { frequencies }) => {
    let best = Infinity;
    let rarity = 0;
    for (const left of a) {
      for (const right of b) {
        const level = birthLevel(left, right);
        if (level < best) [best, rarity] = [level, level === 0 ? frequencies.bits('birth', left) : 0];
      }
    }
    return best === Infinity ? undefined : { level: best, rarity };
  },
};

function birthLevel(a: string, b: string): number {
  if (a === b) return 0;
  const distance = editDistance(a, b, 2);
  if (distance === 1) return 1;
  const [year, month, day] = [a.slice(0, 4), a.slice(4, 6), a.slice(6)];
  if (b === `${year}${day}${month}`) return 2;
  const parts = Number(b.startsWith(year)) + Number(b.slice(4, 6) === month) + Number(b.slice(6) === day);
  if (parts === 2) return 3;
  return distance === 2 ? 4 : 5;
}
