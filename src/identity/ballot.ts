import type { GoldenKind } from './golden.ts';
import type { Member } from './member.ts';
import type { AlternativeValue, Provenance, SurvivorshipRule } from './provenance.ts';
import { recordKey } from './record-key.ts';
import { findSourceField } from './source-field.ts';
import type { SourceField } from './source-field.ts';

/** One field that members contend for. */
export interface Contest<Kind extends GoldenKind, Value> {
  /** Field of the entity, as `schema/` names it. */
  readonly field: string;
  /** Our record fields it can be read from; the source is verified for the value when it is verified for the one that holds it. */
  readonly from: readonly string[];
  readonly read: (member: Member<Kind>) => Value | undefined;
  /** The value as text; equal texts are one value. */
  readonly text: (value: Value) => string;
  /** Whether two values state one thing, where their texts do not tell. */
  readonly agrees?: ((a: Value, b: Value) => boolean) | undefined;
  /** Whether one value goes before another whatever their age, because it says the same better or the other says next to nothing. */
  readonly excels?: ((value: Value, other: Value) => boolean) | undefined;
  /** The value as its record writes it, where that is not its text. */
  readonly written?: ((value: Value) => string) | undefined;
}

/** A value that won, whose it is, and why it won. */
export interface Win<Kind extends GoldenKind, Value> {
  readonly value: Value;
  readonly member: Member<Kind>;
  /** The record that gives the value, or would if no person had decided; undefined where none gives any. */
  readonly stated: Member<Kind> | undefined;
  readonly rule: SurvivorshipRule;
}

/** Decides field by field which member's value survives, and keeps the reasons. */
export interface Ballot<Kind extends GoldenKind> {
  /** The winning value: what a person decided before verified source before most exact before most recent before most complete; the order of refs settles what is left. */
  choose<Value>(contest: Contest<Kind, Value>): Win<Kind, Value> | undefined;
  /** The value of the member that won the whole to which this part belongs. */
  follow<Value>(whole: Win<Kind, unknown>, contest: Contest<Kind, Value>): Value | undefined;
  /** The smallest text, unless another value excels it: for what began once and is remembered late. */
  earliest(contest: Contest<Kind, string>): string | undefined;
  /** Every different value, the winning one first. */
  collect<Value>(
    contest: Omit<Contest<Kind, Value>, 'read'> & { readonly read: (member: Member<Kind>) => readonly Value[] },
  ): readonly Value[];
  readonly provenance: readonly Provenance[];
}

/** A ballot over the members of one entity. */
export function createBallot<Kind extends GoldenKind>(members: readonly Member<Kind>[]): Ballot<Kind> {
  const provenance: Provenance[] = [];
  const claimsOf = <Value>({ read, ...contest }: Contest<Kind, Value>, whole?: Member<Kind>): readonly Claim<Kind, Value>[] =>
    speakersFor(contest.field, members, whole).flatMap((member) => {
      const value = read(member);
      return value === undefined ? [] : [toClaim(member, value, contest)];
    });
  const declare = <Value>(field: string, winner: Claim<Kind, Value>, others: Pick<Provenance, 'rule' | 'alternatives'>): void => {
    provenance.push({ field, ...toProvenance(winner), ...others });
  };
  return {
    provenance,
    choose(contest) {
      const claims = claimsOf(contest).toSorted(byPrecedence);
      const stated = best(claims.filter(isRecord), contest);
      const winner = claims.find((claim) => !isRecord(claim)) ?? stated;
      if (winner === undefined) return undefined;
      const rivals = rivalsOf(winner, claims, contest);
      const rule = ruleOf(winner, { claims, rivals }, contest);
      declare(contest.field, winner, { rule, alternatives: rivals.map(toAlternative) });
      return { value: winner.value, member: winner.member, stated: stated?.member, rule };
    },
    follow(whole, contest) {
      const claims = claimsOf(contest, whole.member).toSorted(byPrecedence);
      const pinned = claims.find(({ member }) => member.pinnedField === contest.field);
      const winner = pinned ?? claims.find(({ member }) => member === whole.member);
      if (winner === undefined) return undefined;
      const rivals = rivalsOf(winner, claims, contest);
      const rule = pinned === undefined && rivals.length > 0 ? whole.rule : ruleOf(winner, { claims, rivals }, contest);
      declare(contest.field, winner, { rule, alternatives: rivals.map(toAlternative) });
      return winner.value;
    },
    earliest(contest) {
      const claims = claimsOf(contest).toSorted((a, b) => compareText(a.text, b.text) || byPrecedence(a, b));
      const winner = claims.find((claim) => !isRecord(claim)) ?? best(claims, contest);
      if (winner === undefined) return undefined;
      const rule = isRecord(winner) ? (claims.length === 1 ? 'only value' : 'earliest') : 'steward';
      declare(contest.field, winner, { rule, alternatives: rivalsOf(winner, claims, contest).map(toAlternative) });
      return winner.text;
    },
    collect({ read, ...contest }) {
      const claims = speakersFor(contest.field, members)
        .flatMap((member) => read(member).map((value) => toClaim(member, value, contest)))
        .toSorted(byPrecedence);
      const pinned = claims.filter((claim) => !isRecord(claim));
      const listed = differentClaims(pinned.length > 0 ? pinned : claims);
      const others = differentClaims(claims).filter(({ text }) => !listed.some((claim) => claim.text === text));
      const rule = pinned.length > 0 ? 'steward' : listed.length === 1 ? 'only value' : 'any source';
      for (const [index, claim] of listed.entries())
        declare(contest.field, claim, { rule, alternatives: index === 0 ? others.map(toAlternative) : [] });
      return listed.map((claim) => claim.value);
    },
  };
}

// A person's decision speaks for its field alone, and for the parts of the whole that it is.
function speakersFor<Kind extends GoldenKind>(
  field: string,
  members: readonly Member<Kind>[],
  whole?: Member<Kind>,
): readonly Member<Kind>[] {
  return members.filter((member) => member.pinnedField === undefined || member.pinnedField === field || member === whole);
}

function isRecord({ member }: { readonly member: Member }): boolean {
  return member.pinnedField === undefined;
}

function differentClaims<Kind extends GoldenKind, Value>(claims: readonly Claim<Kind, Value>[]): readonly Claim<Kind, Value>[] {
  // The first claim to a text has it, and the values of one record stay in its order.
  const firsts = new Map<string, Claim<Kind, Value>>();
  for (const claim of claims) if (!firsts.has(claim.text)) firsts.set(claim.text, claim);
  return [...firsts.values()];
}

interface Claim<Kind extends GoldenKind, Value> {
  readonly member: Member<Kind>;
  readonly value: Value;
  readonly text: string;
  readonly from: SourceField;
  readonly isVerified: boolean;
  readonly changedAt: string;
  /** How many fields the record states. */
  readonly completeness: number;
  readonly key: string;
}

function toClaim<Kind extends GoldenKind, Value>(
  member: Member<Kind>,
  value: Value,
  contest: Pick<Contest<Kind, Value>, 'from' | 'text' | 'written'>,
): Claim<Kind, Value> {
  const { record, profile } = member;
  const text = contest.text(value);
  const { pinnedField } = member;
  const from =
    pinnedField === undefined
      ? findSourceField(record, contest.from, contest.written?.(value) ?? text)
      : { ours: pinnedField, theirs: pinnedField };
  return {
    member,
    value,
    text,
    from,
    isVerified: profile.verified.includes(from.ours),
    changedAt: record.changedAt,
    completeness: Object.keys(record.fields).length,
    key: recordKey(record.ref),
  };
}

type Ranked = Pick<Claim<GoldenKind, unknown>, 'isVerified' | 'changedAt' | 'completeness' | 'key'>;

function byPrecedence(a: Ranked, b: Ranked): number {
  return (
    Number(b.isVerified) - Number(a.isVerified) ||
    compareText(b.changedAt, a.changedAt) ||
    b.completeness - a.completeness ||
    compareText(a.key, b.key)
  );
}

type Judgement<Value> = Pick<Contest<GoldenKind, Value>, 'agrees' | 'excels'>;

/** The first claim, unless another that is trusted as much excels it. */
function best<Kind extends GoldenKind, Value>(
  claims: readonly Claim<Kind, Value>[],
  { excels }: Judgement<Value>,
): Claim<Kind, Value> | undefined {
  let [winner] = claims;
  for (let held: typeof winner; winner !== undefined && winner !== held;) {
    held = winner;
    const { value, isVerified } = held;
    winner = claims.find((claim) => (claim.isVerified || !isVerified) && excels?.(claim.value, value) === true) ?? held;
  }
  return winner;
}

function rivalsOf<Kind extends GoldenKind, Value>(
  winner: Claim<Kind, Value>,
  claims: readonly Claim<Kind, Value>[],
  { agrees }: Judgement<Value>,
): readonly Claim<Kind, Value>[] {
  return claims.filter((claim) => claim.text !== winner.text && agrees?.(claim.value, winner.value) !== true);
}

// The rule is what set the winner apart from the best claim of another value. Where the winner says better what a claim before it says, that
// claim's rank was the stronger one.
function ruleOf<Kind extends GoldenKind, Value>(
  winner: Claim<Kind, Value>,
  { claims, rivals }: { readonly claims: readonly Claim<Kind, Value>[]; readonly rivals: readonly Claim<Kind, Value>[] },
  { excels }: Judgement<Value>,
): SurvivorshipRule {
  if (!isRecord(winner)) return 'steward';
  const [[first = winner], [rival]] = [claims, rivals];
  if (rival === undefined) return claims.length === 1 ? 'only value' : 'same in all';
  if (first === rival || excels?.(winner.value, rival.value) === true) return 'most exact';
  if (first.isVerified !== rival.isVerified) return 'verified source';
  if (first.changedAt !== rival.changedAt) return 'most recent';
  return first.completeness === rival.completeness ? 'first record' : 'most complete';
}

function toAlternative({ text, member }: Claim<GoldenKind, unknown>): AlternativeValue {
  return { value: text, ref: member.record.ref };
}

function toProvenance<Kind extends GoldenKind>({
  member,
  text,
  from,
}: Claim<Kind, unknown>): Omit<Provenance, 'field' | 'rule' | 'alternatives'> {
  const { ref, changedAt, fetchedAt } = member.record;
  return { value: text, ref, sourceField: from.theirs, changedAt, fetchedAt };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
