import { createHash } from 'node:crypto';

import { createHubspotSimulator } from '../../connectors/hubspot/simulator/server.ts';
import type { HubspotSimulator } from '../../connectors/hubspot/simulator/server.ts';
import type { Sql } from '../../src/platform/postgres.ts';
import { hubspotType } from './hubspot-type.ts';

/** A portal in which very many contacts change within one minute, a crowd of them in one millisecond. */
export interface CrowdedPortal extends AsyncDisposable {
  readonly simulator: HubspotSimulator;
  /** Makes the crowd; until then the portal is empty. */
  gather(): void;
  /** Contacts it holds, and one hash over every id, name and clock. */
  sum(): Sum;
}

/** How many records there are, and one hash over every id, name and clock. */
export interface Sum {
  readonly count: number;
  readonly checksum: string;
}

const START = Date.parse('2026-03-02T10:00:00.000Z');
const WINDOW_MS = 60_000;

/** A portal for `contacts`, of which `atOnce` will share one timestamp. It listens already. */
export async function startCrowdedPortal({ contacts = 25_000, atOnce = 12_000 } = {}): Promise<CrowdedPortal> {
  let now = START;
  const simulator = createHubspotSimulator({
    data: { portalId: 1, owners: [], pipelines: { deals: [], tickets: [] }, objects: {}, associations: [], customProperties: [] },
    limits: 'off',
    clock: { now: () => now },
  });
  const type = hubspotType('contacts');
  const { portal } = simulator;
  await simulator.listen(0);
  return {
    simulator,
    gather() {
      const around = contacts - atOnce;
      for (let nth = 0; nth < contacts; nth += 1) {
        // Half of those around come before the crowd, half after it.
        const place = nth < around / 2 ? nth : Math.max(around / 2, nth - atOnce);
        now = START + Math.floor((place / around) * WINDOW_MS);
        portal.create(type, { firstname: `Person ${nth}` });
      }
      now = START + 2 * WINDOW_MS;
    },
    sum: () =>
      sumOf(portal.list(type, 'live').map(({ id, properties, updatedAt }) => [id, properties['firstname'] ?? '', updatedAt].join(' '))),
    [Symbol.asyncDispose]: async () => await simulator[Symbol.asyncDispose](),
  };
}

/** The contacts that are held of a portal, summed as the portal sums its own. */
export async function sumHeld(database: Sql): Promise<Sum> {
  const rows = await database.query<{ id: string; given: string; changed_at: Date }>(
    `select id, fields ->> 'given' as given, changed_at from records.record where object = 'contacts' and deleted_at is null`,
  );
  return sumOf(rows.map(({ id, given, changed_at: changedAt }) => [id, given, changedAt.toISOString()].join(' ')));
}

function sumOf(lines: readonly string[]): Sum {
  return { count: lines.length, checksum: createHash('sha256').update(lines.toSorted().join('\n')).digest('hex') };
}
