import type { ChangePage, Connector, SourceRecord } from '../../../connectors/connector.ts';
import { createHubspotConnector } from '../../../connectors/hubspot/connector.ts';
import { hubspotOptions } from '../../../connectors/hubspot/options.ts';
import type { HubspotData } from '../../../connectors/hubspot/simulator/data.ts';
import { createHubspotSimulator } from '../../../connectors/hubspot/simulator/server.ts';
import type { HubspotSimulator, HubspotSimulatorOptions } from '../../../connectors/hubspot/simulator/server.ts';
import { systemClock } from '../../../src/platform/clock.ts';

/** A simulated portal and a connector on it. */
export interface Harness extends AsyncDisposable {
  readonly simulator: HubspotSimulator;
  readonly connector: Connector;
  /** One more connector, as a restarted process would make it. */
  readonly reopen: () => Connector;
}

/** How a connector is let in, and with which limits. */
export interface HarnessOptions extends Partial<Omit<HubspotSimulatorOptions, 'data'>> {
  readonly auth?: 'private app' | 'oauth app';
  readonly deadlineMs?: number;
  readonly searchesPerSecond?: number;
  /** Our own options that a test gives beside these. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly callsPerWindow?: number;
}

/** Starts a portal with `data` and opens a connector on it. */
export async function openPortal(data: HubspotData, options: HarnessOptions = {}): Promise<Harness> {
  const {
    auth = 'private app',
    deadlineMs = 5_000,
    searchesPerSecond = 1_000,
    callsPerWindow = 10_000,
    limits = 'off',
    clock = systemClock,
    more = {},
    ...rest
  } = options;
  const simulator = createHubspotSimulator({ data, limits, clock, ...rest });
  await simulator.listen(0);
  const opened: Connector[] = [];
  const reopen = (): Connector => {
    const { token, ...oauth } = simulator.credentials;
    const credentials = auth === 'private app' ? { token } : oauth;
    const bounds = { deadlineMs, searchesPerSecond, callsPerWindow };
    const parsed = hubspotOptions.parse({ baseUrl: simulator.baseUrl, ...bounds, ...credentials, ...more });
    const connector = createHubspotConnector({ source: 'hubspot', options: parsed, clock });
    opened.push(connector);
    return connector;
  };
  return {
    simulator,
    connector: reopen(),
    reopen,
    async [Symbol.asyncDispose]() {
      for (const connector of opened) await connector[Symbol.asyncDispose]();
      await simulator[Symbol.asyncDispose]();
    },
  };
}

/** A caller who never leaves. */
export function patience(): AbortSignal {
  return new AbortController().signal;
}

/** Pages from a cursor to the end of the pass. */
export async function follow(connector: Connector, object: string, from?: string): Promise<readonly ChangePage[]> {
  const pages: ChangePage[] = [];
  let cursor = from;
  for (;;) {
    const page = await connector.changes(object, cursor, { signal: patience(), lane: 'background' });
    pages.push(page);
    if (page.position === 'end') return pages;
    cursor = page.cursor;
  }
}

/** The records of a pass. */
export function recordsOf(pages: readonly ChangePage[]): readonly SourceRecord[] {
  return pages.flatMap(({ records }) => records);
}

/** The cursor a pass ends with. */
export function endOf(pages: readonly ChangePage[]): string {
  const cursor = pages.at(-1)?.cursor;
  if (cursor === undefined) throw new TypeError('A pass has at least one page.');
  return cursor;
}
