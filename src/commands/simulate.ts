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
  const control = { salesforce: `${access.salesforce.baseUrl}/simulator`, hubspot: `${access.hubspot.baseUrl}/simulator` };
  output.json({ ...access, control });
  output.line(`Salesforce  ${access.salesforce.baseUrl}`);
  output.line(`HubSpot     ${access.hubspot.baseUrl}`);
  output.line(`Control     ${control.salesforce} and ${control.hubspot}`);
  output.line('');
  output.line('The control has the next call refused, say, and tells what else it can do and who may sign in:');
  output.line(`  curl -s ${control.hubspot}/faults -d '{"kind":"rate limit","policy":"TEN_SECONDLY_ROLLING","times":1}'`);
  output.line(`  curl -s ${control.salesforce}`);
  output.line(`  curl -s ${control.salesforce}/access`);
  output.line('');
  output.line('Ctrl-C stops both. All of it: docs/simulators.md');
  await awaitStopSignal();
}

/** Today's date in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
