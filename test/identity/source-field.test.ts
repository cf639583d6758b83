import { describe, expect, test } from 'vitest';

import { findSourceField } from '../../src/identity/source-field.ts';

describe('where a value stands at its source', () => {
  const raw = { BillingCity: 'Columbus', ShippingCity: 'Columbus', Name: 'Castellan' };

  test('is the name that the record carries for the field, also where several raw fields say the same', () => {
    const record = { fields: { city: 'Columbus' }, sourceFields: { city: 'BillingCity' }, raw };
    expect(findSourceField(record, ['city'], 'Columbus')).toEqual({ ours: 'city', theirs: 'BillingCity' });
  });

  test('is the one raw field that says the same where the record carries no name', () => {
    expect(findSourceField({ fields: { name: 'Castellan' }, raw }, ['name'], 'Castellan')).toEqual({ ours: 'name', theirs: 'Name' });
  });

  test('is our own name where the raw fields do not tell', () => {
    expect(findSourceField({ fields: { city: 'Columbus' }, raw }, ['city'], 'Columbus')).toEqual({ ours: 'city', theirs: 'city' });
  });
});
