import type { Connector } from './connector.ts';
import { hubspotOptions } from './hubspot/options.ts';
import type { HubspotOptions } from './hubspot/options.ts';
import { salesforceOptions } from './salesforce/options.ts';
import type { SalesforceOptions } from './salesforce/options.ts';
import { sqlOptions } from './sql/options.ts';
import type { SqlOptions } from './sql/options.ts';
import { standAlone } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The kinds of source system. Options are cheap to import; a connector with its SDK is loaded when a source of its kind is created.
 */
export const connectorTypes = {
  salesforce: {
    options: salesforceOptions,
    create: async (source: string, options: SalesforceOptions, surroundings: Surroundings): Promise<Connector> => {
      const { createSalesforceConnector } = await import('./salesforce/connector.ts');
      return createSalesforceConnector({ source, options, surroundings });
    },
  },
  hubspot: {
    options: hubspotOptions,
    create: async (source: string, options: HubspotOptions, surroundings: Surroundings): Promise<Connector> => {
      const { createHubspotConnector } = await import('./hubspot/connector.ts');
      return createHubspotConnector({ source, options, surroundings });
    },
  },
  sql: {
    options: sqlOptions,
    create: async (source: string, options: SqlOptions, surroundings: Surroundings): Promise<Connector> => {
      const { createSqlConnector } = await import('./sql/connector.ts');
      return createSqlConnector({ source, options, surroundings });
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
export async function createConnector(
  source: string,
  settings: ConnectorSettings,
  surroundings: Surroundings = standAlone(),
): Promise<Connector> {
  switch (settings.type) {
    case 'salesforce':
      return await connectorTypes.salesforce.create(source, settings.options, surroundings);
    case 'hubspot':
      return await connectorTypes.hubspot.create(source, settings.options, surroundings);
    case 'sql':
      return await connectorTypes.sql.create(source, settings.options, surroundings);
  }
}
