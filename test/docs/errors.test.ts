import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { ERROR_CODES } from '../../src/errors.ts';

test('docs/errors.md lists exactly the codes of src/errors.ts, with the same retryability and action', async () => {
  const page = await readFile(new URL('../../docs/errors.md', import.meta.url), 'utf8');
  const documented = [...page.matchAll(/^\| `(?<code>[A-Z_]+)` \| (?<retryable>yes|no) \| (?<action>.+) \|$/gmu)].map(({ groups }) => [
    groups?.['code'],
    { retryable: groups?.['retryable'] === 'yes', action: groups?.['action'] },
  ]);
  expect(Object.fromEntries(documented)).toEqual(ERROR_CODES);
});
