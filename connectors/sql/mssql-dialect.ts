import { MssqlAdapter, MssqlDriver, MssqlIntrospector, MssqlQueryCompiler } from 'kysely';
import type { Dialect, Driver, MssqlDialectConfig } from 'kysely';

import { OverlayError } from '../../src/errors.ts';

/** What is needed to reach a SQL Server. */
export interface MssqlTarget {
  /** `mssql://user:password@host:1433/database?encrypt=true&trustServerCertificate=false`. */
  readonly url: string;
  readonly deadlineMs: number;
}

/** The settings of a `tedious` connection, as far as they are ours. */
export interface TediousSettings {
  readonly server: string;
  readonly authentication: { readonly type: 'default'; readonly options: { readonly userName: string; readonly password: string } };
  readonly options: {
    readonly port: number;
    readonly database: string;
    readonly encrypt: boolean;
    readonly trustServerCertificate: boolean;
    readonly connectTimeout: number;
    readonly requestTimeout: number;
    readonly appName: string;
    /** Row counts tell whether an update found its row. */
    readonly rowCollectionOnDone: false;
  };
}

const DEFAULT_PORT = 1_433;

/** The settings behind a URL. */
export function toTediousSettings({ url, deadlineMs }: MssqlTarget): TediousSettings {
  const { hostname, port, pathname, username, password, searchParams } = new URL(url);
  return {
    server: hostname,
    authentication: { type: 'default', options: { userName: decodeURIComponent(username), password: decodeURIComponent(password) } },
    options: {
      port: port === '' ? DEFAULT_PORT : Number(port),
      database: decodeURIComponent(pathname.slice(1)),
      encrypt: searchParams.get('encrypt') !== 'false',
      trustServerCertificate: searchParams.get('trustServerCertificate') === 'true',
      connectTimeout: deadlineMs,
      // The call policy and `cancel` bound a request; the driver's own limit is only for what both have missed.
      requestTimeout: 10 * deadlineMs,
      appName: 'crm-overlay',
      rowCollectionOnDone: false,
    },
  };
}

/** kysely's dialect of SQL Server; its drivers are loaded when the first statement is run. */
export function createMssqlDialect(target: MssqlTarget, maxConnections: number): Dialect {
  return {
    createAdapter: () => new MssqlAdapter(),
    createQueryCompiler: () => new BracketCompiler(),
    createIntrospector: (db) => new MssqlIntrospector(db),
    createDriver: () => createLazyDriver(async () => new MssqlDriver(await toConfig(target, maxConnections))),
  };
}

/** Writes names in brackets: double quotes mean names only on connections that say so. */
export class BracketCompiler extends MssqlQueryCompiler {
  protected override getLeftIdentifierWrapper(): string {
    return '[';
  }

  protected override getRightIdentifierWrapper(): string {
    return ']';
  }

  protected override sanitizeIdentifier(identifier: string): string {
    return identifier.replaceAll(']', ']]');
  }
}

/** What is used of `tedious` and `tarn`; typed here, so that this file compiles where they are not installed. */
type TediousModule = Omit<MssqlDialectConfig['tedious'], 'connectionFactory'> & {
  readonly Connection: new (settings: TediousSettings) => Awaited<ReturnType<MssqlDialectConfig['tedious']['connectionFactory']>>;
};
type TarnModule = Pick<MssqlDialectConfig['tarn'], 'Pool'>;

async function toConfig(target: MssqlTarget, maxConnections: number): Promise<MssqlDialectConfig> {
  const tedious = await load<TediousModule>('tedious');
  const { Pool } = await load<TarnModule>('tarn');
  return {
    tarn: { Pool, options: { min: 0, max: maxConnections, acquireTimeoutMillis: target.deadlineMs, propagateCreateError: true } },
    tedious: {
      ISOLATION_LEVEL: tedious.ISOLATION_LEVEL,
      Request: tedious.Request,
      TYPES: tedious.TYPES,
      connectionFactory: () => new tedious.Connection(toTediousSettings(target)),
    },
  };
}

async function load<Module>(name: 'tedious' | 'tarn'): Promise<Module> {
  const specifier: string = name;
  try {
    const loaded: { readonly default: Module } = await import(specifier);
    return loaded.default;
  } catch (cause) {
    throw new OverlayError('SOURCE_REQUEST', `SQL Server needs the package ${name}, which is not installed.`, {
      cause,
      action: 'Install the packages tedious and tarn beside crm-overlay, in the versions its package.json names.',
    });
  }
}

function createLazyDriver(make: () => Promise<Driver>): Driver {
  let driver: Driver | undefined;
  const made = (): Driver => {
    if (driver === undefined) throw new TypeError('kysely calls init before anything else');
    return driver;
  };
  return {
    init: async (...given) => {
      driver = await make();
      await driver.init(...given);
    },
    acquireConnection: async (...given) => await made().acquireConnection(...given),
    beginTransaction: async (...given) => await made().beginTransaction(...given),
    commitTransaction: async (...given) => await made().commitTransaction(...given),
    rollbackTransaction: async (...given) => await made().rollbackTransaction(...given),
    releaseConnection: async (...given) => await made().releaseConnection(...given),
    destroy: async (...given) => await driver?.destroy(...given),
  };
}
