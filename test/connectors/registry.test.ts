import { expect, test } from 'vitest';

import { connectorTypes, createConnector } from '../../connectors/registry.ts';
import type { ConnectorSettings } from '../../connectors/registry.ts';
import { shopMapping } from './sql/shop.ts';

const settings: readonly ConnectorSettings[] = [
  {
    type: 'salesforce',
    options: connectorTypes.salesforce.options.parse({
      loginUrl: 'http://127.0.0.1:9',
      clientId: 'id',
      clientSecret: 'secret',
      refreshToken: 'token',
    }),
  },
  { type: 'hubspot', options: connectorTypes.hubspot.options.parse({ baseUrl: 'http://127.0.0.1:9', token: 'token' }) },
  { type: 'sql', options: connectorTypes.sql.options.parse({ dialect: 'sqlite', url: '/no/such/file', mapping: shopMapping }) },
];

test('every kind of source is one of these', () => {
  expect(Object.keys(connectorTypes).toSorted()).toEqual(settings.map(({ type }) => type).toSorted());
});

test.each(settings)('a $type connector bears its configured name and makes no call before it is asked to', async (setting) => {
  await using connector = await createConnector('mine', setting);
  expect({ source: connector.source, type: connector.type }).toEqual({ source: 'mine', type: setting.type });
  expect(connector.objects.length).toBeGreaterThan(0);
});
