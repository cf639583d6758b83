import type { Sql } from '../platform/postgres.ts';
import { domainKey } from './blocking.ts';
import { employerDomains, findEmployer } from './employer.ts';
import type { Employer } from './employer.ts';
import type { GoldenKind } from './golden.ts';
import type { MemberTie } from './member.ts';
import type { ProfileOf } from './profile-values.ts';
import { recordKey } from './record-key.ts';
import { createIdentityStore } from './store.ts';

/** Someone's record, and what it is tied to. */
interface Employed<Kind extends GoldenKind> {
  readonly goldenId: string;
  readonly profile: ProfileOf<Kind>;
  readonly ties: readonly MemberTie[];
}

/** Ties people whose records link to no account to the one they work for. Two statements at most, none where nobody is without an account. */
export async function withEmployers<Kind extends GoldenKind, Item extends Employed<Kind>>(
  database: Sql,
  items: readonly Item[],
): Promise<readonly Item[]> {
  const settled = new Set(items.filter(({ ties }) => ties.some(isHeldAccount)).map(({ goldenId }) => goldenId));
  const free = items.filter(({ goldenId }) => !settled.has(goldenId));
  const domains = [...new Set(free.flatMap(({ profile }) => employerDomains(profile)))];
  if (domains.length === 0) return items;
  const employers = await readEmployers(database, domains);
  return items.map((item) => {
    if (settled.has(item.goldenId) || item.profile.kind !== 'contact') return item;
    const employer = findEmployer(item.profile, employers);
    if (employer === undefined) return item;
    const { ref, goldenId, profile } = employer;
    return { ...item, ties: [{ kind: 'account', ref, goldenId, name: profile.name?.text ?? ref.id }, ...item.ties] };
  });
}

async function readEmployers(database: Sql, domains: readonly string[]): Promise<readonly Employer[]> {
  const store = createIdentityStore(database);
  const entries = await store.profilesInBlocks('account', domains.map(domainKey));
  const memberships = new Map(
    (await store.memberships(entries.map(({ ref }) => ref))).map(({ ref, goldenId }) => [recordKey(ref), goldenId]),
  );
  return entries
    .flatMap(({ ref, profile }) => {
      const goldenId = memberships.get(recordKey(ref));
      return goldenId === undefined ? [] : [{ ref, profile, goldenId }];
    })
    .toSorted((a, b) => (recordKey(a.ref) < recordKey(b.ref) ? -1 : 1));
}

function isHeldAccount({ kind, name }: MemberTie): boolean {
  return kind === 'account' && name !== undefined;
}
