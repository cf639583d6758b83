import { expect, test } from 'vitest';

import { isTooMuchToLetGo, toDriftTooLarge } from '../../src/records/let-go.ts';

const atMost = { share: 0.3, records: 50 };

test.each([
  [50, 60, false],
  [51, 60, true],
  [51, 170, false],
  [52, 170, true],
  [300, 1_000, false],
  [301, 1_000, true],
  [0, 0, false],
])('%d of %d records gone is too much: %s', (gone, here, isTooMuch) => {
  expect(isTooMuchToLetGo(gone, here, atMost)).toBe(isTooMuch);
});

test('the refusal says how much, of what, and how to confirm it', () => {
  const error = toDriftTooLarge({ source: 'crm', object: 'Contact' }, { gone: 61, here: 80 });
  expect(error).toMatchObject({ code: 'DRIFT_TOO_LARGE', source: 'crm', retryable: false });
  expect(error.message).toBe('crm no longer shows at least 61 of the 80 records of Contact that are held; all of them were kept.');
  expect(error.action).toContain('crm-overlay sync --reconcile --let-go --source crm');
});
