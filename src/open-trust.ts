import { join, resolve } from 'node:path';

import type { Config } from './config.ts';
import { openDatabase } from './open-database.ts';
import { systemClock } from './platform/clock.ts';
import type { Clock } from './platform/clock.ts';
import { formerMasterKey, readMasterKey } from './platform/master-key.ts';
import type { Database } from './platform/postgres.ts';
import type { Log } from './platform/telemetry.ts';
import { createAnchorFile } from './trust/anchor-file.ts';
import type { ChainKeys, StampEntry } from './trust/chain-keys.ts';
import { openChainKeys } from './trust/chain-keys.ts';
import { startSealing } from './trust/seal-loop.ts';

/** What the proof of the audit log stands on. */
export interface OpenTrustOptions {
  readonly config: Pick<Config, 'audit' | 'dataDirectory' | 'masterKey' | 'masterKeyBefore'>;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Takes what has to be closed with the product. */
  readonly resources: AsyncDisposableStack;
}

/** The keys and anchors of the audit log. */
export interface Trust {
  readonly keys: ChainKeys;
  readonly stampEntry: StampEntry;
  /** The file to which this process appends anchors, absolute. */
  readonly anchorFile: string;
  /** Seals again and again until the product is closed; a second call changes nothing. */
  startSealing(): void;
}

/** Opens the keys of the audit chain under the configured master keys. */
export async function openTrust({ config, database, clock, log, resources }: OpenTrustOptions): Promise<Trust> {
  const masterKey = await readMasterKey(config.masterKey, join(config.dataDirectory, 'master-key'));
  const before = config.masterKeyBefore === undefined ? [] : [formerMasterKey(config.masterKeyBefore)];
  const keys = await openChainKeys(database, [masterKey, ...before]);
  const anchors = createAnchorFile(resolve(config.dataDirectory, config.audit.anchorFile ?? 'audit-anchors.jsonl'));
  let isSealing = false;
  return {
    keys,
    stampEntry: (content) => keys.stamp('entry', content),
    anchorFile: anchors.path,
    startSealing() {
      if (isSealing) return;
      isSealing = true;
      resources.use(startSealing({ database, keys, anchors, clock, log }));
    },
  };
}

/** The audit log and what proves it, without the rest of the product. */
export interface AuditProof extends AsyncDisposable {
  readonly database: Database;
  readonly keys: ChainKeys;
  readonly anchorFile: string;
}

/**
 * Opens the database alone, as the product would, to prove its audit log. Nothing is sealed.
 *
 * @throws {OverlayError} `DATABASE_UNAVAILABLE`.
 */
export async function openAuditProof(config: Config, log: Log): Promise<AuditProof> {
  await using opening = new AsyncDisposableStack();
  const database = await openDatabase(config, opening);
  const { keys, anchorFile } = await openTrust({ config, database, clock: systemClock, log, resources: opening });
  const resources = opening.move();
  return { database, keys, anchorFile, [Symbol.asyncDispose]: async () => await resources.disposeAsync() };
}
