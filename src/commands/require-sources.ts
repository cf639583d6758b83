import type { Config } from '../config.ts';
import { OverlayError } from '../errors.ts';

/**
 * Refuses to run over nothing.
 *
 * @throws {OverlayError} `CONFIG_INVALID` when no source is configured.
 */
export function requireSources(config: Config): void {
  if (Object.keys(config.sources).length > 0) return;
  const where = config.file === undefined ? 'there is no overlay.config.json here' : `${config.file} names none`;
  throw new OverlayError('CONFIG_INVALID', `No source is configured: ${where}.`, {
    action: 'Run crm-overlay init to write one, name one with --config, or run crm-overlay demo.',
  });
}
