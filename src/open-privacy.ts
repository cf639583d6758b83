import { join } from 'node:path';

import type { Config } from './config.ts';
import type { GraphReader } from './graph/reader.ts';
import { createForgetPerson } from './insight/forget-person.ts';
import type { ForgetPerson } from './insight/forget-person.ts';
import type { Clock } from './platform/clock.ts';
import type { Ids } from './platform/ids.ts';
import { formerMasterKey, readMasterKey } from './platform/master-key.ts';
import { createNotices } from './platform/notices.ts';
import type { Database } from './platform/postgres.ts';
import type { Log } from './platform/telemetry.ts';
import { createForgotten, FORGOTTEN_CHANNEL } from './privacy/forgotten.ts';
import { createKeepVault } from './privacy/keep-vault.ts';
import { createKeyring } from './privacy/keyring.ts';
import { createVault } from './privacy/vault.ts';
import type { Vault } from './privacy/vault.ts';
import type { StampEntry } from './trust/chain-keys.ts';

/** What the privacy of this program stands on. */
export interface OpenPrivacyOptions {
  readonly config: Config;
  readonly database: Database;
  readonly graph: GraphReader;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly stampEntry: StampEntry;
  /** Takes what has to be closed with the product. */
  readonly resources: AsyncDisposableStack;
}

/** The vault and what is done with it. */
export interface Privacy {
  readonly vault: Vault;
  readonly forgetPerson: ForgetPerson;
  /** Deletes what has expired and follows a change of the master key, now and again and again until the product is closed. */
  startUpkeep(): void;
}

const DAY_MS = 86_400_000;

/** Lifetimes are counted in days: looking more often than this finds little. */
const UPKEEP_EVERY_MS = 3_600_000;

/** Wires the vault under the configured master keys, or the one that is made beside the data. */
export async function openPrivacy({
  config,
  database,
  graph,
  clock,
  ids,
  log,
  stampEntry,
  resources,
}: OpenPrivacyOptions): Promise<Privacy> {
  const masterKey = await readMasterKey(config.masterKey, join(config.dataDirectory, 'master-key'));
  const before = config.masterKeyBefore === undefined ? [] : [formerMasterKey(config.masterKeyBefore)];
  const keyring = createKeyring([masterKey, ...before]);
  const notices = resources.use(createNotices({ url: database.url, channel: FORGOTTEN_CHANNEL, log }));
  const forgotten = resources.use(createForgotten({ database, notices }));
  const keepVault = createKeepVault({ database, keyring, clock, log });
  return {
    vault: createVault({ database, graph, clock, keyring, forgotten, keepMs: config.privacy.keepDays * DAY_MS }),
    forgetPerson: createForgetPerson({ database, graph, keyring, clock, ids, stampEntry }),
    startUpkeep() {
      const leaving = new AbortController();
      const keep = (): void => {
        keepVault({ signal: leaving.signal }).catch((cause: unknown) => {
          // The next hour tries again; until then what has expired is not read either.
          if (!leaving.signal.aborted) log.warn({ reason: cause instanceof Error ? cause.name : 'unknown' }, 'The vault could not be kept');
        });
      };
      const timer = setInterval(keep, UPKEEP_EVERY_MS);
      resources.defer(() => {
        clearInterval(timer);
        leaving.abort();
      });
      keep();
    },
  };
}
