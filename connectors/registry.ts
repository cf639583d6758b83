import type { Connector } from './connector.ts';
import { hubspotOptions } from './hubspot/options.ts';
import type { HubspotOptions } from './hubspot/options.ts';
import { salesforceOptions } from './salesforce/options.ts';
import type { SalesforceOptions } from './salesforce/options.ts';
import { sqlOptions } from './sql/options.ts';
import type { SqlOptions } from './sql/options.ts';

/**
 * The kinds of source system. Options are cheap to import; a connector with its SDK is loaded when a source of its kind is created.
 */
export const connectorTypes = {
  salesforce: {
    options: salesforceOptions,
    create: async (source: string, options: SalesforceOptions): Promise<Connector> => {
      const { createSalesforceConnector } = await import('./salesforce/connector.ts');
      return createSalesforceConnector({ source, options });
    },
  },
  hubspot: {
    options: hubspotOptions,
    create: async (source: string, options: HubspotOptions): Promise<Connector> => {
      const { createHubspotConnector } = await import('./hubspot/connector.ts');
      return createHubspotConnector({ source, options });
    },
  },
  sql: {
    options: sqlOptions,
    create: async (source: string, options: SqlOptions): Promise<Connector> => {
      const { createSqlConnector } = await import('./sql/connector.ts');
      return createSqlConnector({ source, options });
    },
  },
} as const;

/** A kind of source system. */
export type ConnectorType = keyof typeof connectorTypes;

/** A kind of source system with its parsed options. */
export type ConnectorSettings =
  | { readonly type: 'salesforce'; readonly options: SalesforceOptions }
  | { readonly type: 'hubspot'; readonly options: HubspotOptions }
  | { readonly type: 'sql'; readonly options: SqlOptions };

/** The connector of one configured source; no call is made before it is used. */
export async function createConnector(source: string, settings: ConnectorSettings): Promise<Connector> {
  switch (settings.type) {
    case 'salesforce':
      return await connectorTypes.salesforce.create(source, settings.options);
    case 'hubspot':
      return await connectorTypes.hubspot.create(source, settings.options);
    case 'sql':
      return await connectorTypes.sql.create(source, settings.options);
  }
}
