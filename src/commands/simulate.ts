import { startSimulators } from '../demo/simulate.ts';
import { refuseTakenPort } from './free-port.ts';
import type { Output } from './output.ts';
import { awaitStopSignal } from './stop-signal.ts';

/** What `simulate` is told. */
export interface SimulateOptions {
  readonly salesforcePort: number;
  readonly hubspotPort: number;
  readonly seed: number;
  readonly accounts: number;
  /** `YYYY-MM-DD`; default today in UTC. */
  readonly asOf?: string;
  readonly limits?: true;
}

/** Runs both simulators until it is stopped; prints what a client needs once they listen. */
export async function simulateCommand(options: SimulateOptions, output: Output): Promise<void> {
  for (const port of [options.salesforcePort, options.hubspotPort])
    await refuseTakenPort({ port, host: '127.0.0.1' }, 'Choose another with --salesforce-port or --hubspot-port.');
  await using simulators = await startSimulators({
    seed: options.seed,
    accounts: options.accounts,
    asOf: options.asOf ?? today(),
    salesforcePort: options.salesforcePort,
    hubspotPort: options.hubspotPort,
    limits: options.limits === true ? 'on' : 'off',
  });
  const access = simulators.describe();
  output.json(access);
  output.line(`Salesforce  ${access.salesforce.baseUrl}`);
  output.line(`HubSpot     ${access.hubspot.baseUrl}`);
  output.line('Run with --json to get the credentials. Ctrl-C stops both.');
  await awaitStopSignal();
}

/** Today's date in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
