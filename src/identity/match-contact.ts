import type { AccountEvidence, Candidate, CandidatePair } from './candidate.ts';
import { haveComparableScripts } from './comparable-scripts.ts';
import { judgeLinked } from './judge-linked.ts';
import type { ComparablePair, GraphEvidence } from './judge-linked.ts';
import type { LinkageKnowledge } from './linkage-knowledge.ts';
import { editDistance } from './linkage/edit-distance.ts';
import type { Mailbox, PreparedRecord } from './linkage/prepare-record.ts';
import type { ContactProfile } from './profile-values.ts';
import { findingOf } from './verdict.ts';
import type { Finding, Match } from './verdict.ts';

/**
 * Compares two records of people by what was learned of people. A shared mailbox (`info@`) or a switchboard never links two people, an own mailbox
 * only when the given names can be one person's: families and assistants share mailboxes. A name alone links nobody.
 */
export function matchContacts([left, right]: CandidatePair<'contact'>, knowledge: LinkageKnowledge): Match {
  const haveNames = haveComparableScripts(left.profile.name?.text, right.profile.name?.text);
  const pair: ComparablePair = [comparable(left, haveNames), comparable(right, haveNames)];
  const company = compareCompanies([left, right]);
  return judgeLinked(knowledge, pair, ({ evidence }) => {
    const levels = new Map(evidence.map(({ comparison, level }) => [comparison, level]));
    const isForbidden = levels.get('given name') === 'different' || levels.get('birth date') === 'different' || haveOwnMailboxEach(pair);
    return { findings: company === undefined ? [] : [company], isForbidden, tie: tieOf({ levels, pair, company }, knowledge) };
  });
}

// 山田 太郎 and Taro Yamada: nothing for and nothing against.
function comparable({ comparable: prepared }: Candidate<'contact'>, haveNames: boolean): PreparedRecord {
  return haveNames ? prepared : { ...prepared, person: undefined };
}

interface Agreement {
  readonly levels: ReadonlyMap<string, string>;
  readonly pair: ComparablePair;
  readonly company: Finding | undefined;
}

// What is one person's own joins; what many share (an employer, a number, a house) does where the names agree as a whole.
function tieOf(agreement: Agreement, { context }: LinkageKnowledge): GraphEvidence['tie'] {
  const { levels, pair, company } = agreement;
  const [a, b] = pair;
  const ownMailbox = a.mailboxes.some(
    ({ key, isShared }) => !isShared && !context.isHouseholdMailbox(key) && b.mailboxes.some((other) => other.key === key),
  );
  if (ownMailbox || levels.get('birth date') === 'same') return 'joins';
  const shared = [...SHARED].some(([comparison, level]) => levels.get(comparison) === level) || (company?.weight ?? 0) > 0;
  const isNearlyShared = levels.get('e-mail') === 'close' || levels.get('e-mail') === 'same name at another domain';
  if (!shared && !isNearlyShared) return 'none';
  return haveWholeNameInCommon(levels) ? 'joins' : 'asks';
}

const SHARED: ReadonlyMap<string, string> = new Map([
  ['telephone', 'same'],
  ['street', 'same'],
]);

function haveWholeNameInCommon(levels: Agreement['levels']): boolean {
  return GIVEN.has(levels.get('given name') ?? '') && FAMILY.has(levels.get('family name') ?? '');
}

const GIVEN: ReadonlySet<string> = new Set(['same', 'nickname', 'close', 'other given name']);
const FAMILY: ReadonlySet<string> = new Set(['same', 'close', 'part']);

// One organisation rarely gives one person two mailboxes; it does employ namesakes, and tells them apart by a figure. One letter too many is a
// typing error.
function haveOwnMailboxEach([a, b]: ComparablePair): boolean {
  const [own, others] = [a, b].map(({ mailboxes, domains }) =>
    mailboxes.filter(({ isShared, domain }) => !isShared && domains.includes(domain)),
  );
  if (own === undefined || others === undefined || own.some((box) => others.some((other) => other.key === box.key))) return false;
  return own.some((box) => others.some((other) => other.domain === box.domain && !isMistyped(box, other)));
}

function isMistyped({ local: a }: Mailbox, { local: b }: Mailbox): boolean {
  return a.length > 4 && figuresOf(a) === figuresOf(b) && editDistance(a, b, 1) <= 1;
}

function figuresOf(local: string): string {
  return local.replaceAll(/\D/gu, '');
}

function compareCompanies([left, right]: CandidatePair<'contact'>): Finding | undefined {
  const [a, b] = [left.account, right.account];
  if (a.goldenIds.some((id) => b.goldenIds.includes(id))) return companyFinding('same account', 8, 'at the same account');
  const names = new Set(companyNames(left.profile, a));
  const named = companyNames(right.profile, b).find((name) => names.has(name));
  if (named !== undefined && (a.goldenIds.length === 0 || b.goldenIds.length === 0))
    return companyFinding('same company', 7, `same company "${named}"`);
  const domains = new Set(companyDomains(left.profile));
  const domain = companyDomains(right.profile).find((name) => domains.has(name));
  if (domain !== undefined) return companyFinding('same domain', 7, `same company domain ${domain}`);
  if (a.goldenIds.length > 0 && b.goldenIds.length > 0) return companyFinding('other account', -3, 'at different accounts');
  return undefined;
}

const companyFinding = findingOf('company');

function companyNames({ company }: ContactProfile, account: AccountEvidence): readonly string[] {
  return company === undefined ? account.names : [company.compact, ...account.names];
}

function companyDomains({ emails, domain }: ContactProfile): readonly string[] {
  const ofEmails = emails.filter((email) => email.domainEvidence === 'organisation').map((email) => email.domain);
  return domain === undefined ? ofEmails : [domain, ...ofEmails];
}
