import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { loadConfig, readEnvironment } from '../config.ts';
import { writeLegacyDatabase } from '../demo/to-legacy.ts';
import { deliver } from '../demo/webhooks-deliver.ts';
import { DEMO_SENDERS, demoDeliveries, demoSenderSettings } from '../demo/webhooks.ts';
import { createWorld } from '../demo/world.ts';
import { OverlayError } from '../errors.ts';
import { readIfThere } from '../platform/read-if-there.ts';
import type { CommandContext } from './context.ts';
import { refuseTakenPort } from './free-port.ts';
import { today } from './simulate.ts';
import { runUntilStopped } from './start.ts';

/** What `demo` is told. */
export interface DemoOptions {
  readonly seed: number;
  readonly accounts: number;
  readonly asOf?: string;
}

/**
 * Runs the demo company: simulators in a process of their own, a legacy database in a file, and over them the same program that `start` runs.
 * Each company (seed, size) has its own folder, so a second start finds its data again.
 */
export async function demoCommand(options: DemoOptions, context: CommandContext): Promise<void> {
  const base = loadConfig({ environment: readEnvironment(), file: context.configFile, cwd: process.cwd() });
  await refuseTakenPort(base);
  const folder = join(base.dataDirectory, `demo-seed-${options.seed}-accounts-${options.accounts}`);
  await mkdir(folder, { recursive: true });
  const company = await readOrMakeCompany(folder, options);
  context.output.note(`Demo company: seed ${company.seed}, ${company.accounts} accounts, as of ${company.asOf}.`);
  const world = createWorld(company);
  await writeLegacyDatabase({ path: join(folder, 'legacy.sqlite'), world });
  await using simulators = await startSimulatorProcess(company);
  const file = join(folder, 'overlay.config.json');
  await writeFile(file, toConfigText(simulators.access), { mode: 0o600 });
  const config = loadConfig({ environment: { ...readEnvironment(), OVERLAY_DATA: folder }, file, cwd: process.cwd() });
  context.output.note(`In another terminal: npx crm-overlay status --config ${relativeToHere(file)}`);
  await runUntilStopped(config, context.output, {
    afterReady: async (url, signal) => {
      // The same events at every start: what is known already changes nothing.
      const deliveries = demoDeliveries(world);
      for (const delivery of deliveries) await deliver(delivery, { url, played: DEMO_SENDERS[delivery.sender], signal });
      context.output.note(
        `Billing, support and mailings have told of ${deliveries.length} happenings; see them come: npx crm-overlay simulate webhooks --to ${url}`,
      );
    },
  });
}

interface Company {
  readonly seed: number;
  readonly accounts: number;
  readonly asOf: string;
}

const companyFile = z.object({ seed: z.number(), accounts: z.number(), asOf: z.string() });

// The day is kept with the company: tomorrow's start must find the same records at the sources, not the same ones a day later.
async function readOrMakeCompany(folder: string, options: DemoOptions): Promise<Company> {
  const file = join(folder, 'company.json');
  const known = await readIfThere(file);
  if (known !== undefined) {
    const company = companyFile.parse(JSON.parse(known));
    if (options.asOf !== undefined && options.asOf !== company.asOf) {
      throw new OverlayError('CONFIG_INVALID', `This demo company was made as of ${company.asOf}.`, {
        action: `Leave --as-of out, choose another --seed, or remove ${relativeToHere(folder)}.`,
      });
    }
    return company;
  }
  const company: Company = { seed: options.seed, accounts: options.accounts, asOf: options.asOf ?? today() };
  await writeFile(file, `${JSON.stringify(company)}\n`);
  return company;
}

const accessLine = z.object({
  salesforce: z.object({
    baseUrl: z.string(),
    apiVersion: z.string(),
    clientId: z.string(),
    clientSecret: z.string(),
    refreshToken: z.string(),
  }),
  hubspot: z.object({ baseUrl: z.string(), token: z.string() }),
});
type Access = z.output<typeof accessLine>;

interface SimulatorProcess extends AsyncDisposable {
  readonly access: Access;
}

async function startSimulatorProcess(company: Company): Promise<SimulatorProcess> {
  const program = fileURLToPath(new URL('../../bin/crm-overlay.mjs', import.meta.url));
  const words = ['simulate', '--json', '--seed', String(company.seed), '--accounts', String(company.accounts), '--as-of', company.asOf];
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  if (child.stdout === null) throw new TypeError('a piped standard output is a stream');
  const firstLine = once(createInterface({ input: child.stdout }), 'line');
  const [line] = await Promise.race([
    firstLine,
    ended.then(() => {
      throw new OverlayError('SOURCE_UNAVAILABLE', 'The simulators did not start.', {
        action: 'Run crm-overlay simulate alone to see why.',
      });
    }),
  ]);
  return {
    access: accessLine.parse(JSON.parse(String(line))),
    [Symbol.asyncDispose]: async () => {
      if (child.connected) child.disconnect();
      if (child.exitCode === null && child.signalCode === null) await ended;
    },
  };
}

function toConfigText({ salesforce, hubspot }: Access): string {
  const mapping = fileURLToPath(new URL('../demo/legacy-mapping.json', import.meta.url));
  const sources = {
    salesforce: {
      type: 'salesforce',
      loginUrl: salesforce.baseUrl,
      apiVersion: salesforce.apiVersion,
      clientId: salesforce.clientId,
      clientSecret: salesforce.clientSecret,
      refreshToken: salesforce.refreshToken,
      currency: 'USD',
      region: 'US',
      dateOrder: 'YMD',
    },
    hubspot: { type: 'hubspot', baseUrl: hubspot.baseUrl, token: hubspot.token, region: 'US', dateOrder: 'YMD' },
    legacy: { type: 'sql', dialect: 'sqlite', url: 'legacy.sqlite', mapping, region: 'DE', dateOrder: 'DMY', currency: 'EUR' },
  };
  return `// Written by crm-overlay demo at every start.\n${JSON.stringify({ dataDirectory: '.', logLevel: 'warn', sources, webhooks: { senders: demoSenderSettings() } }, undefined, 2)}\n`;
}

function relativeToHere(path: string): string {
  const here = `${process.cwd()}/`;
  return path.startsWith(here) ? path.slice(here.length) : path;
}
