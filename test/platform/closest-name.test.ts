import { expect, test } from 'vitest';

import { closestName } from '../../src/platform/closest-name.ts';

test.each([
  ['prot', 'port'],
  ['regoin', 'region'],
  ['KDNAME1', 'KDNAM1'],
  ['datbaseurl', 'databaseUrl'],
  ['x', undefined],
  ['customer', undefined],
])('%s was meant to be %s', (written, meant) => {
  expect(closestName(written, ['port', 'region', 'KDNAM1', 'databaseUrl'])).toBe(meant);
});
