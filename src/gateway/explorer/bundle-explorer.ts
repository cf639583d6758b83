import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build, type BuildOptions, stop } from 'esbuild';

/** The explorer's files, built and ready to be served. */
export interface ExplorerBundle {
  /** Changes whenever a file changes; part of every address, so browsers may keep the files for ever. */
  readonly hash: string;
  /** Contents by file name: `explorer.js`, `explorer.css`, workers, chunks, fonts. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const BROWSER = fileURLToPath(new URL('browser/', import.meta.url));

/** What the bundle is made of besides our own sources: another version of one of these is another bundle. */
const INGREDIENTS = [
  'graphiql',
  '@graphiql/react',
  '@graphiql/toolkit',
  'monaco-editor',
  'monaco-graphql',
  'graphql',
  'graphql-ws',
  'react',
  'react-dom',
  'esbuild',
];

/** Monaco's language services; each runs in a worker and therefore is a file of its own. */
const WORKERS = {
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
};

const COMMON = {
  absWorkingDir: BROWSER,
  bundle: true,
  minify: true,
  write: false,
  outdir: BROWSER,
  target: 'es2022',
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"production"' },
} as const satisfies BuildOptions;

/**
 * The explorer from `cacheDirectory`, or built from node_modules (some seconds) and kept there for the next start.
 * The bundle is held in memory, so a cache that cannot be written costs time at the next start and nothing else.
 *
 * @param onCacheFault - Told why the cache could not be written.
 */
export async function bundleExplorer(cacheDirectory: string, onCacheFault: (cause: unknown) => void): Promise<ExplorerBundle> {
  const hash = await hashIngredients();
  const folder = join(cacheDirectory, `explorer-${hash}`);
  const cached = await readFolder(folder);
  if (cached !== undefined) return { hash, files: cached };
  const files = await buildFiles();
  await writeFolder(folder, files).catch(onCacheFault);
  return { hash, files };
}

async function hashIngredients(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([COMMON.target, WORKERS]));
  const require = createRequire(import.meta.url);
  for (const name of INGREDIENTS) hash.update(await readFile(findManifest(require, name)));
  for (const file of (await readdir(BROWSER)).toSorted()) hash.update(file).update(await readFile(join(BROWSER, file)));
  return hash.digest('hex').slice(0, 16);
}

// Not every package exports its package.json, so it is looked for where Node would look for the package.
function findManifest(require: NodeJS.Require, name: string): string {
  const folder = require.resolve.paths(name)?.find((path) => existsSync(join(path, name, 'package.json')));
  if (folder === undefined) throw new Error(`The explorer needs the package ${name}; run npm ci.`);
  return join(folder, name, 'package.json');
}

async function buildFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const [page, workers] = await Promise.all([
      build({
        ...COMMON,
        entryPoints: { explorer: 'main.jsx' },
        format: 'esm',
        splitting: true,
        jsx: 'automatic',
        loader: { '.ttf': 'file', '.woff2': 'file' },
      }),
      build({ ...COMMON, entryPoints: WORKERS, format: 'iife' }),
    ]);
    return new Map([...page.outputFiles, ...workers.outputFiles].map((file) => [basename(file.path), file.contents]));
  } finally {
    // esbuild keeps a process of its own waiting for the next build; there is none.
    await stop();
  }
}

async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch {
    // Not built yet: the only way a reader can be told so, whatever the system's word for it.
    return undefined;
  }
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

// Written beside its place and moved there whole: a second process never reads half a bundle.
async function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  try {
    await Promise.all([...files].map(async ([name, contents]) => await writeFile(join(draft, name), contents)));
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
