import { openOverlay } from '../compose.ts';
import { loadConfig, readEnvironment } from '../config.ts';
import { createLog } from '../platform/telemetry.ts';
import type { CommandContext } from './context.ts';

/**
 * Forgets a contact in the running system, of which only the database is needed here.
 *
 * @throws {OverlayError} `BAD_ID`, `ENTITY_NOT_FOUND`, `AUDIT_UNAVAILABLE`: then nothing was forgotten.
 */
export async function privacyForgetCommand(id: string, { output, configFile }: CommandContext): Promise<void> {
  const config = loadConfig({ environment: readEnvironment(), file: configFile, cwd: process.cwd() });
  await using overlay = await openOverlay(config, { log: createLog(config.logLevel) });
  const forgotten = await overlay.forgetPerson(id, { viewer: 'command line', trigger: 'privacy forget' });
  output.json(forgotten);
  output.line(`${forgotten.id} is forgotten since ${forgotten.forgottenAt}.`);
  output.line(
    `Their key is destroyed; ${forgotten.valuesDestroyed} values and ${forgotten.answersDeleted} answers were deleted now (${forgotten.audit}).`,
  );
  output.line('What their sources say is shown until it is deleted there.');
}
