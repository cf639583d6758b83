import { expect, test } from 'vitest';

import { readPersonField } from '../../../src/identity/normalise/person-field.ts';

test.each([
  ["Walter 'Buzz' Nordhoff", { given: 'Walter', nickname: 'Buzz', family: 'Nordhoff' }],
  ['Irene O. Vasquez', { given: 'Irene', middle: 'O.', family: 'Vasquez' }],
  ['Irene Vasquez, DO', { given: 'Irene', family: 'Vasquez', suffix: 'DO' }],
  ['Wei Ma', { given: 'Wei', family: 'Ma' }],
  ['IRENE MA', { given: 'IRENE', family: 'MA' }],
  ['Irene A. Vasquez, BSN, RN,', { given: 'Irene', middle: 'A.', family: 'Vasquez', suffix: 'BSN RN' }],
  ['State Senator Irene Vasquez', { prefix: 'State Senator', given: 'Irene', family: 'Vasquez' }],
  ['irene b vasquez attorney at law', { given: 'irene', middle: 'b', family: 'vasquez', suffix: 'attorney at law' }],
  ['Attorney Irene Vasquez', { prefix: 'Attorney', given: 'Irene', family: 'Vasquez' }],
  ['walter b. iii nordhoff', { given: 'walter', middle: 'b.', family: 'nordhoff', suffix: 'iii' }],
  ['Vasquez Irene P', { given: 'Irene', middle: 'P', family: 'Vasquez' }],
  ['Walter Nordhoff, AIA-CSI', { given: 'Walter', family: 'Nordhoff', suffix: 'AIA-CSI' }],
  ['García López, J.', { given: 'J.', family: 'García López' }],
] as const)('reads the parts of %s', (...[raw, parts]) => {
  const { status, value, ...read } = readPersonField(raw);
  expect(status).toBe('OK');
  expect(value).not.toBe('');
  expect(Object.fromEntries(Object.entries(read).filter(([, part]) => part !== undefined))).toEqual({ raw, ...parts });
});

test.each(['', ' - ', '42'])('reads no name from "%s"', (raw) => {
  expect(readPersonField(raw)).toEqual({ raw, status: 'INVALID' });
});

test.each(['John and Mary Roe', 'John & Mary Roe', 'Mr. and Mrs. Roe', 'Herr und Frau Roe', 'Roe, John & Mary', 'John Roe + Mary Roe'])(
  'takes neither of the people in "%s"',
  (raw) => {
    expect(readPersonField(raw)).toEqual({ raw, status: 'AMBIGUOUS' });
  },
);
