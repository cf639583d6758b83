#!/usr/bin/env node
// In a clone the program runs straight from its TypeScript; the image runs the build in dist/.
import { existsSync } from 'node:fs';

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write('crm-overlay needs Node 24; the clone brings it: run it as npx crm-overlay, or npm start.\n');
  process.exit(1);
}

const source = new URL('../src/main.ts', import.meta.url);
const built = new URL('../dist/src/main.js', import.meta.url);
const { main } = await import(existsSync(source) ? source.href : built.href);
await main(process.argv.slice(2));
