import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isSalesforceId, toSalesforceId, withCheckSuffix } from '../../../connectors/salesforce/simulator/ids.ts';

test.each([
  ['0019000000B98de', '0019000000B98deAAB'],
  ['a0D30000001n7Pi', 'a0D30000001n7PiEAI'],
  ['0035500001H9cak', '0035500001H9cakAAB'],
  ['0017e00001W4GYR', '0017e00001W4GYRAA3'],
])('%s has the recorded long form %s (SF-41)', (short, long) => {
  expect(withCheckSuffix(short)).toBe(long);
});

test('ids of different numbers differ, sort as their numbers and are well formed', () => {
  const number = fc.integer({ min: 0, max: 2 ** 40 });
  fc.assert(
    fc.property(number, number, (left, right) => {
      const [a, b] = [toSalesforceId('001', left), toSalesforceId('001', right)];
      expect([isSalesforceId(a), isSalesforceId(a.slice(0, 15))]).toEqual([true, true]);
      expect(a < b).toBe(left < right);
    }),
  );
});

test('an id whose letters lost their case is no id', () => {
  expect(isSalesforceId(withCheckSuffix('0035500001H9cak').toLowerCase())).toBe(false);
});
