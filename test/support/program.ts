import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/crm-overlay.mjs', import.meta.url));

/** How a program is run. */
export interface ProgramOptions {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A program under way. */
export interface RunningProgram extends AsyncDisposable {
  readonly pid: number;
  /** Everything printed so far, standard output and error apart. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves with the exit code once the program has ended. */
  readonly ended: Promise<number | null>;
  /** Resolves when standard output or error holds `text`; rejects when the program ends first. */
  prints(text: string): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `crm-overlay` as a person would. */
export function startProgram(words: readonly string[], { cwd, environment = {} }: ProgramOptions): RunningProgram {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    cwd,
    env: { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  const watchers = new Set<() => void>();
  const notice = (): void => watchers.forEach((look) => look());
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    notice();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
    notice();
  });
  const ended = once(child, 'close').then(([code]: readonly (number | null)[]) => code ?? null);
  const stop = async (signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return await ended;
  };
  return {
    pid: child.pid ?? -1,
    stdout: () => out,
    stderr: () => err,
    ended,
    stop,
    async prints(text) {
      const seen = Promise.withResolvers<void>();
      const look = (): void => {
        if (out.includes(text) || err.includes(text)) seen.resolve();
      };
      watchers.add(look);
      look();
      const died = ended.then((code) => {
        look();
        throw new Error(`the program ended with ${code} before it printed "${text}":\n${err}`);
      });
      await Promise.race([seen.promise, died]).finally(() => watchers.delete(look));
      died.catch(() => undefined);
    },
    [Symbol.asyncDispose]: async () => {
      await stop('SIGKILL');
    },
  };
}

/** Runs `crm-overlay` to its end. */
export async function runProgram(
  words: readonly string[],
  options: ProgramOptions,
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  await using program = startProgram(words, options);
  const code = await program.ended;
  return { code, stdout: program.stdout(), stderr: program.stderr() };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new TypeError('a TCP server has an address with a port');
  return address.port;
}
