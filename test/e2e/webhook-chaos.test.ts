import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import type { Database } from '../../src/platform/postgres.ts';
import { createWake } from '../../src/platform/wake.ts';
import { startCompany, startProduct } from '../support/company.ts';
import type { Company } from '../support/company.ts';
import { createTestDatabase } from '../support/database.ts';
import { hubspotType } from '../support/hubspot-type.ts';
import { freePort, runProgram, startProgram } from '../support/program.ts';
import type { RunningProgram } from '../support/program.ts';
import { createRandom, seedOf } from '../support/seeded.ts';
import { createStorm, deliverAll, shuffled, stormWebhooks } from '../support/webhook-storm.ts';
import type { StormWebhook, StormWorld } from '../support/webhook-storm.ts';

/** `npm run test:chaos` delivers and kills more. */
const WEBHOOKS = Number(process.env['OVERLAY_CHAOS_WEBHOOKS'] ?? '300');
const KILLS = Number(process.env['OVERLAY_CHAOS_KILLS'] ?? '3');
const SEED = seedOf('OVERLAY_CHAOS_SEED');
/** A machine that is busy with other things needs half a minute to start a process. */
const LONGEST_MS = 240_000 + WEBHOOKS * 100 + KILLS * 60_000;
const CONTACTS = hubspotType('contacts');
const ROLES = ['gateway', 'worker'] as const;
type Role = (typeof ROLES)[number];

/** The gateway and the worker over one database, each a process that can be killed. */
class Fleet implements AsyncDisposable {
  readonly url: string;
  readonly #folder: string;
  readonly #running = new Map<Role, RunningProgram>();

  private constructor(folder: string, url: string) {
    this.#folder = folder;
    this.url = url;
  }

  static async start(databaseUrl: string, sources: object): Promise<Fleet> {
    const folder = await mkdtemp(join(tmpdir(), 'overlay-fleet-'));
    const port = await freePort();
    await writeFile(
      join(folder, 'overlay.config.json'),
      JSON.stringify({
        port,
        databaseUrl,
        sources,
        webhooks: { ...stormWebhooks(), maxPerSecond: 100_000 },
        // What a killed worker had of a pass is read by the next pass: here only hints tell what changed.
        poll: { everyMs: 3_600_000 },
        logLevel: 'warn',
      }),
    );
    const fleet = new Fleet(folder, `http://127.0.0.1:${port}`);
    await Promise.all(ROLES.map(async (role) => await fleet.up(role)));
    // What HubSpot held before is read: a pass that a kill breaks off goes on with the next poll, which is an hour away here.
    while (!(await fetch(`${fleet.url}/readyz`)).ok) await pause(100);
    return fleet;
  }

  async up(role: Role): Promise<void> {
    const program = startProgram(['start', '--role', role], { cwd: this.#folder });
    this.#running.set(role, program);
    await program.prints(role === 'gateway' ? 'Listening on' : 'Working.');
  }

  /** Kills a process by its id, at once and without a word to it. */
  async kill(role: Role): Promise<void> {
    const victim = this.#running.get(role);
    if (victim === undefined) throw new TypeError(`no ${role} runs`);
    process.kill(victim.pid, 'SIGKILL');
    await victim.ended;
  }

  async verify(): Promise<z.output<typeof rebuilt>> {
    const { stdout, stderr } = await runProgram(['timeline', 'rebuild', '--verify', '--json'], { cwd: this.#folder });
    if (stdout === '') throw new Error(stderr);
    return rebuilt.parse(JSON.parse(stdout));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const program of this.#running.values()) await program.stop('SIGTERM');
    await rm(this.#folder, { recursive: true, force: true });
  }
}

const rebuilt = z.object({ held: z.string(), rebuilt: z.string(), differing: z.array(z.string()), waiting: z.number() });

/** Nothing waits, of what was told and of what follows from it. */
async function settled(database: Database): Promise<void> {
  for (;;) {
    const [row] = await database.query<{ open: number }>(
      `select (select count(*) from timeline.incoming where state = 'waiting')::int
         + (select count(*) from pgboss.job where name in ('entities.refresh', 'records.sync', 'records.reconcile', 'identity.reprofile') and state < 'completed')::int as open`,
    );
    if (row?.open === 0) return;
    await pause(100);
  }
}

/** How many events of which kind each source told. */
async function countEvents(database: Database): Promise<unknown> {
  return await database.query('select source, kind, count(*)::int as events from timeline.event group by 1, 2 order by 1, 2');
}

// At the source it has happened.
function withoutBefore({ sender, body, events }: StormWebhook): StormWebhook {
  return { sender, body, events };
}

/** Lets places up to a number pass. */
function createGate(): { open(upTo: number): void; readonly pass: (place: number) => Promise<void> } {
  const wake = createWake();
  const state = { upTo: 0 };
  const { signal } = new AbortController();
  return {
    open(upTo) {
      state.upTo = upTo;
      wake.call();
    },
    pass: async (place) => {
      while (place >= state.upTo) await wake.wait(signal);
    },
  };
}

describe(`six senders deliver while the gateway and the worker are killed (OVERLAY_CHAOS_SEED=${SEED})`, () => {
  let company: Company;
  let fleet: Fleet | undefined;
  let chaotic: Database;
  let clean: Database;
  beforeAll(async () => {
    company = await startCompany({ accounts: 4, asOf: '2026-01-15' });
    [chaotic, clean] = [await createTestDatabase(), await createTestDatabase()];
  });
  afterAll(async () => {
    await fleet?.[Symbol.asyncDispose]();
    await chaotic[Symbol.asyncDispose]();
    await clean[Symbol.asyncDispose]();
    await company[Symbol.asyncDispose]();
  });

  test(
    'nothing acknowledged is lost, nothing is applied twice, and the timeline is that of an undisturbed run in order',
    async () => {
      const random = createRandom(SEED);
      const { portal } = company.simulators.hubspot;
      const { hubspot = {} } = company.sources;
      const sources = { hubspot };
      const people = portal.list(CONTACTS, 'live');
      const world: StormWorld = {
        people: people.map(({ id }) => id),
        emails: people.flatMap(({ properties }) => properties['email'] ?? []),
        change: (id, jobtitle) => void portal.update(CONTACTS, id, { jobtitle }),
      };
      const webhooks = createStorm(WEBHOOKS, { random, world, endsAt: Date.now() });
      const deliveries = shuffled(webhooks, random);
      const started = performance.now();

      const running = await Fleet.start(chaotic.url, sources);
      // Closed with the suite: a test that is given up must not leave it running.
      fleet = running;
      // Each kill falls at some moment while its share of the deliveries is under way.
      const gate = createGate();
      const delivering = deliverAll(deliveries, { url: running.url, atOnce: 16, mayGo: gate.pass });
      const killed: Record<Role, number> = { gateway: 0, worker: 0 };
      for (let kill = 1; kill <= KILLS; kill += 1) {
        gate.open(Math.floor((deliveries.length * kill) / (KILLS + 1)));
        const role = kill % 2 === 1 ? 'gateway' : 'worker';
        await pause(random() * 400);
        await running.kill(role);
        killed[role] += 1;
        await running.up(role);
      }
      gate.open(deliveries.length);
      const delivered = await delivering;
      const acknowledgedMs = performance.now() - started;
      await settled(chaotic);
      const settledMs = performance.now() - started;

      const expected = webhooks.reduce((sum, { events }) => sum + events, 0);
      expect(await chaotic.query('select state, count(*)::int as events from timeline.incoming group by state')).toEqual([
        { state: 'applied', events: expected },
      ]);
      expect(
        await chaotic.query('select source, object, record_id, kind from timeline.event group by 1, 2, 3, 4 having count(*) > 1'),
      ).toEqual([]);
      const verdict = await running.verify();
      expect(verdict).toMatchObject({ differing: [], waiting: 0 });
      expect(verdict.rebuilt).toBe(verdict.held);

      await using undisturbed = await startProduct({
        databaseUrl: clean.url,
        sources,
        webhooks: stormWebhooks(),
        pollEveryMs: 3_600_000,
        now: new Date().toISOString(),
      });
      await deliverAll(webhooks.map(withoutBefore), { url: undisturbed.url, atOnce: 1 });
      await settled(clean);
      expect(await countEvents(chaotic)).toEqual(await countEvents(clean));
      const { held } = await undisturbed.overlay.rebuildTimeline('verify', { signal: new AbortController().signal });
      expect(verdict.held).toBe(held);
      process.stdout.write(
        `${WEBHOOKS} webhooks (${expected} events) of 6 senders, ${deliveries.length} deliveries in any order, ${delivered.cut} cut, ${delivered.refusals} refused; killed ${killed.gateway} gateways and ${killed.worker} workers; ` +
          `acknowledged after ${Math.round(acknowledgedMs / 1_000)} s, settled after ${Math.round(settledMs / 1_000)} s; lost 0, twice 0, hash ${verdict.held.slice(0, 12)} like the undisturbed run's\n`,
      );
    },
    LONGEST_MS,
  );
});
