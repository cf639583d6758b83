import type { RecordRef } from '../../connectors/connector.ts';
import type { GoldenKind } from './golden.ts';
import type { Member } from './member.ts';
import type { Provenance, SurvivorshipRule } from './provenance.ts';
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
  /** What makes two values one, where that is not their text. */
  readonly same?: ((value: Value) => string) | undefined;
  /** The value as its record writes it, where that is not its text. */
  readonly written?: ((value: Value) => string) | undefined;
}

/** A value that won, and whose it is. */
export interface Win<Kind extends GoldenKind, Value> {
  readonly value: Value;
  readonly member: Member<Kind>;
}

/** Decides field by field which member's value survives, and keeps the reasons. */
export interface Ballot<Kind extends GoldenKind> {
  /** The winning value: verified source before most recent before most complete; the order of refs settles what is left. */
  choose<Value>(contest: Contest<Kind, Value>): Win<Kind, Value> | undefined;
  /** The smallest text: for what began once and is remembered late. */
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
  const claimsOf = <Value>({ read, ...contest }: Contest<Kind, Value>): readonly Claim<Kind, Value>[] =>
    members.flatMap((member) => {
      const value = read(member);
      return value === undefined ? [] : [toClaim(member, value, contest)];
    });
  const declare = <Value>(field: string, winner: Claim<Kind, Value>, others: Pick<Provenance, 'rule' | 'alternatives'>): void => {
    provenance.push({ field, ...toProvenance(winner), ...others });
  };
  return {
    provenance,
    choose(contest) {
      const [winner, ...losers] = claimsOf(contest).toSorted(byPrecedence);
      if (winner === undefined) return undefined;
      declare(contest.field, winner, { rule: ruleOf(winner, losers), alternatives: alternativesTo(winner, losers) });
      return { value: winner.value, member: winner.member };
    },
    earliest(contest) {
      const [winner, ...losers] = claimsOf(contest).toSorted((a, b) => compareText(a.text, b.text) || byPrecedence(a, b));
      if (winner === undefined) return undefined;
      const rule = losers.length === 0 ? 'only value' : 'earliest';
      declare(contest.field, winner, { rule, alternatives: alternativesTo(winner, losers) });
      return winner.value;
    },
    collect({ read, ...contest }) {
      const claims = members.flatMap((member) => read(member).map((value) => toClaim(member, value, contest))).toSorted(byPrecedence);
      const different = [...new Map(claims.toReversed().map((claim) => [claim.text, claim])).values()].toSorted(byPrecedence);
      const rule = different.length === 1 ? 'only value' : 'any source';
      for (const claim of different) declare(contest.field, claim, { rule, alternatives: [] });
      return different.map((claim) => claim.value);
    },
  };
}

interface Claim<Kind extends GoldenKind, Value> {
  readonly member: Member<Kind>;
  readonly value: Value;
  readonly text: string;
  /** Equal in claims of one value. */
  readonly same: string;
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
  contest: Pick<Contest<Kind, Value>, 'from' | 'text' | 'same' | 'written'>,
): Claim<Kind, Value> {
  const { record, profile } = member;
  const text = contest.text(value);
  const from = findSourceField(record, contest.from, contest.written?.(value) ?? text);
  return {
    member,
    value,
    text,
    same: contest.same?.(value) ?? text,
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

// The rule is what set the winner apart from the best claim of another value.
function ruleOf<Kind extends GoldenKind>(winner: Claim<Kind, unknown>, losers: readonly Claim<Kind, unknown>[]): SurvivorshipRule {
  const rival = losers.find((loser) => loser.same !== winner.same);
  if (rival === undefined) return losers.length === 0 ? 'only value' : 'same in all';
  if (winner.isVerified !== rival.isVerified) return 'verified source';
  if (winner.changedAt !== rival.changedAt) return 'most recent';
  return winner.completeness === rival.completeness ? 'first record' : 'most complete';
}

function alternativesTo<Kind extends GoldenKind>(
  winner: Claim<Kind, unknown>,
  losers: readonly Claim<Kind, unknown>[],
): readonly { readonly value: string; readonly ref: RecordRef }[] {
  return losers.filter((loser) => loser.same !== winner.same).map(({ text, member }) => ({ value: text, ref: member.record.ref }));
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
