import type { Connector } from '../connectors/connector.ts';
import { createConnector } from '../connectors/registry.ts';
import type { Surroundings } from '../connectors/surroundings.ts';
import type { Config } from './config.ts';
import type { FindSourceSettings } from './identity/source-settings.ts';

/** What connectors are opened with. */
interface ConnectorSurroundings {
  readonly resources: AsyncDisposableStack;
  readonly surroundings: Surroundings;
}

/** Opens every configured source, in the order of the configuration. */
export async function openConnectors(
  config: Config,
  { resources, surroundings }: ConnectorSurroundings,
): Promise<ReadonlyMap<string, Connector>> {
  const connectors = new Map<string, Connector>();
  for (const [name, source] of Object.entries(config.sources)) {
    connectors.set(name, resources.use(await createConnector(name, source, surroundings)));
  }
  return connectors;
}

/** What identity has to know of a source to read its values: region, order of dates, currency, and what it is the verified source of. */
export function toSourceSettings(config: Config): FindSourceSettings {
  return (name) => {
    const source = config.sources[name];
    return {
      region: source?.region ?? config.defaultRegion,
      ...(source?.dateOrder === undefined ? {} : { dateOrder: source.dateOrder }),
      ...(source?.currency === undefined ? {} : { currency: source.currency }),
      ...(source?.verified === undefined ? {} : { verified: source.verified }),
    };
  };
}
