import { expect, test } from 'vitest';

import { readPersonField } from '../../../src/identity/normalise/person-field.ts';
import { POPULATION } from './person-population.ts';

const PARTS = ['prefix', 'given', 'middle', 'nickname', 'family', 'suffix'] as const;

const rows = POPULATION.split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [raw = '', ...parts] = line.split('|');
    return [raw, PARTS.map((part, index) => [part, parts[index]?.trim() || undefined] as const)] as const;
  });

test.each(rows)('"%s" falls into its parts', (...[raw, parts]) => {
  const read = readPersonField(raw);
  expect(PARTS.map((part) => [part, read[part]])).toEqual(parts);
});

test.each(rows)('the spoken form of "%s" is read the same again', (raw) => {
  const { value = '', given } = readPersonField(raw);
  expect(readPersonField(value)).toMatchObject({ value, given });
});
