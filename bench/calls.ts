import { parseArgs } from 'node:util';

import { type AccountView, viewAccounts } from './account-360.ts';
import { LOWER_BOUNDS, VENDOR_LIMITS } from './lower-bound.ts';
import { startHubspot, startLegacy, startSalesforce } from './systems.ts';

/** Accounts that are viewed together. */
const COUNTS = [1, 50, 200];

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const say = (line: string): void => void process.stdout.write(`${line}\n`);

say('Account 360 (account, owner, 10 contacts, 10 deals, last 20 activities): calls that arrive at the source\n');
say(toLine(['source', 'accounts', 'cold', 'bound', 'warm', 'statements cold/warm', 'ms']));
for (const start of [startSalesforce, startHubspot, startLegacy]) {
  await using system = await start(Math.max(...COUNTS));
  const views = await viewAccounts(system, { counts: COUNTS });
  for (const view of views) say(toRow(system.name, view));
  if (views.some(isBelow(system.name))) say('  fewer than the bound: activities held since the last pass need not come again');
  say(`  bound by: ${VENDOR_LIMITS[system.name]}\n`);
  if (values.json) say(JSON.stringify({ source: system.name, views }));
}

function isBelow(name: keyof typeof LOWER_BOUNDS): (view: AccountView) => boolean {
  return ({ accounts, coldCalls }) => coldCalls < (LOWER_BOUNDS[name].get(accounts)?.fewest ?? 0);
}

function toRow(name: keyof typeof LOWER_BOUNDS, view: AccountView): string {
  const bound = LOWER_BOUNDS[name].get(view.accounts);
  const range = bound === undefined ? '?' : bound.fewest === bound.most ? String(bound.fewest) : `${bound.fewest}–${bound.most}`;
  const statements = `${view.coldStatements}/${view.warmStatements}`;
  return toLine([name, String(view.accounts), String(view.coldCalls), range, String(view.warmCalls), statements, String(view.coldMs)]);
}

function toLine(cells: readonly string[]): string {
  const widths = [12, 10, 6, 8, 6, 22, 8];
  return cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('');
}
