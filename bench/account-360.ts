import { startOverlay } from './overlay.ts';
import type { BenchOverlay } from './overlay.ts';
import type { BenchSystem } from './systems.ts';

/** What one view of so many accounts cost. */
export interface AccountView {
  readonly accounts: number;
  /** Calls that arrived at the system while nothing older than the question would do. */
  readonly coldCalls: number;
  /** The same for who takes what is held. */
  readonly warmCalls: number;
  readonly coldMs: number;
  readonly coldStatements: number;
  readonly warmStatements: number;
}

const ACCOUNT_360 = `fragment Account360 on Account {
  id name stale
  owner { name stale }
  contacts(first: 10) { edges { node { name stale } } }
  deals(first: 10) { edges { node { name stale stage { unified } } } }
  timeline(first: 20) { edges { node { kind occurredAt } } }
}`;

const FRESH = '@freshness(maxAge: "PT0S")';

/** Ids that one `nodes` takes. */
const IDS_PER_FIELD = 100;

/**
 * Views accounts with their owner, contacts, deals and last activities through the real gateway, cold and warm.
 *
 * @param counts - How many accounts each view holds; the system must have as many.
 * @throws {Error} when an answer is not whole, or shows anything older than it was wanted.
 */
export async function viewAccounts(
  system: BenchSystem,
  { counts, databaseUrl }: { readonly counts: readonly number[]; readonly databaseUrl?: string },
): Promise<readonly AccountView[]> {
  await using overlay = await startOverlay(system, databaseUrl);
  const ids = await overlay.accountIds();
  const views: AccountView[] = [];
  // What a source says of itself, its fields and its people, is kept a quarter of an hour; a view is counted while that is known.
  await view(overlay, { asked: ids.slice(-1), system, directive: FRESH });
  for (const accounts of counts) {
    const asked = ids.slice(0, accounts);
    const cold = await view(overlay, { asked, system, directive: FRESH });
    const warm = await view(overlay, { asked, system, directive: '' });
    views.push({
      accounts,
      coldCalls: cold.calls,
      warmCalls: warm.calls,
      coldMs: cold.ms,
      coldStatements: cold.statements,
      warmStatements: warm.statements,
    });
  }
  return views;
}

interface Asking {
  readonly asked: readonly string[];
  readonly system: BenchSystem;
  readonly directive: string;
}

async function view(
  overlay: BenchOverlay,
  { asked, system, directive }: Asking,
): Promise<{ readonly calls: number; readonly ms: number; readonly statements: number }> {
  const before = system.arrived();
  const startedAtMs = performance.now();
  const { data, overlay: report } = await overlay.query(`query ${directive} { ${toFields(asked)} } ${ACCOUNT_360}`);
  const ms = Math.round(performance.now() - startedAtMs);
  checkWhole(data, asked.length);
  const calls = before === undefined ? (report.calls[system.name] ?? 0) : (system.arrived() ?? 0) - before;
  return { calls, ms, statements: report.sqlStatements };
}

function toFields(ids: readonly string[]): string {
  const slices = Array.from({ length: Math.ceil(ids.length / IDS_PER_FIELD) }, (_, at) =>
    ids.slice(at * IDS_PER_FIELD, (at + 1) * IDS_PER_FIELD),
  );
  return slices.map((slice, at) => `n${at}: nodes(ids: ${JSON.stringify(slice)}) { ...Account360 }`).join(' ');
}

// A count of calls says something only about answers that hold everything.
function checkWhole(data: unknown, accounts: number): void {
  const text = JSON.stringify(data);
  const count = (part: string): number => text.split(part).length - 1;
  const found = { accounts: count('"id":'), people: count('"node":{"name"'), events: count('"occurredAt":'), stale: count('"stale":true') };
  const expected = { accounts, people: 20 * accounts, events: 20 * accounts, stale: 0 };
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`The answer holds ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}.`);
}
