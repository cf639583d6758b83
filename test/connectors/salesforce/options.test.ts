import { expect, test } from 'vitest';

import { salesforceOptions } from '../../../connectors/salesforce/options.ts';

const app = { clientId: 'id', clientSecret: 'secret' };

test.each([
  ['a refresh token', { clientId: 'id', refreshToken: 'token' }],
  ['user name and password', { ...app, username: 'u', password: 'p' }],
  ['client credentials', app],
  ['a session', { accessToken: 'token', instanceUrl: 'https://acme.my.salesforce.com' }],
])('%s is enough to sign in', (_name, options) => {
  expect(salesforceOptions.parse(options)).toMatchObject({
    loginUrl: 'https://login.salesforce.com',
    apiVersion: '62.0',
    deadlineMs: 5_000,
  });
});

test.each([
  ['nothing', {}],
  ['a client id alone', { clientId: 'id' }],
  ['a user name without a password', { ...app, username: 'u' }],
  ['a session without its address', { accessToken: 'token' }],
  ['an unknown setting', { ...app, sandbox: true }],
  ['an address that is none', { ...app, loginUrl: 'login.salesforce.com' }],
  ['an address of another kind', { ...app, loginUrl: 'ftp://login.salesforce.com' }],
  ['a currency in words', { ...app, currency: 'Euro' }],
  ['a version without its minor part', { ...app, apiVersion: '62' }],
])('%s is refused', (_name, options) => {
  expect(salesforceOptions.safeParse(options).success).toBe(false);
});

test('an address loses its trailing slashes (SF-70)', () => {
  expect(salesforceOptions.parse({ ...app, loginUrl: 'http://127.0.0.1:4010//' }).loginUrl).toBe('http://127.0.0.1:4010');
});
