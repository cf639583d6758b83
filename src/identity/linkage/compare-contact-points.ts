import { domainLabel } from '../normalise/domain.ts';
import type { Comparison } from './comparison.ts';
import { editDistance } from './edit-distance.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import type { Mailbox, PreparedRecord } from './prepare-record.ts';

/** E-mail addresses; the best pair counts. */
export const email: Comparison<PreparedRecord> = {
  name: 'e-mail',
  personalBits: 6,
  levels: [
    { name: 'same', m: 0.6, u: 1, rarity: true },
    { name: 'close', m: 0.1, u: 0.0005 },
    { name: 'same name at another domain', m: 0.05, u: 128, rarity: true },
    { name: 'same shared mailbox', m: 0.05, u: 0.05 },
    { name: 'other name at the same domain', m: 0.05, u: 0.02 },
    { name: 'different', m: 0.15, u: 0.98 },
  ],
  compare: ({ mailboxes: a }, { mailboxes: b }, { frequencies, isHouseholdMailbox }) => {
    let best: { readonly level: number; readonly left: Mailbox } | undefined;
    for (const left of a) {
      for (const right of b) {
        const level = mailboxLevel(left, right);
        if (best === undefined || level < best.level) best = { level, left };
      }
    }
    if (best === undefined) return undefined;
    const { level, left } = best;
    if (level === 0) return { level, rarity: frequencies.bits('email', left.key), isShared: isHouseholdMailbox(left.key) };
    return { level, rarity: level === 2 ? frequencies.bits('local', left.local) : 0, isShared: level >= 2 && level <= 4 };
  },
};

function mailboxLevel(a: Mailbox, b: Mailbox): number {
  if (a.key === b.key) return a.isShared ? 3 : 0;
  if (!a.isShared && a.local === b.local && a.local.length > 3) return isOneDomainMistyped(a.domain, b.domain) ? 1 : 2;
  const isClose = a.domain === b.domain ? editDistance(a.local, b.local, 1) <= 1 && a.local.length > 4 : isOneTypingAway(a, b);
  if (isClose) return 1;
  return a.domain === b.domain && a.domain !== '' ? 4 : 5;
}

function isOneDomainMistyped(a: string, b: string): boolean {
  return editDistance(a, b, 3) <= 3 || jaroWinkler(a, b) >= 0.88;
}

function isOneTypingAway(a: Mailbox, b: Mailbox): boolean {
  const most = Math.max(a.key.length, b.key.length) > 18 ? 3 : 2;
  return editDistance(a.key, b.key, most) <= most || (jaroWinkler(a.key, b.key) > 0.96 && a.key.length > 12);
}

/** Telephone numbers; the best pair counts. */
export const phone: Comparison<PreparedRecord> = {
  name: 'telephone',
  personalBits: 0,
  levels: [
    { name: 'same', m: 0.5, u: 1, rarity: true },
    { name: 'close', m: 0.05, u: 0.002 },
    { name: 'different', m: 0.45, u: 0.99 },
  ],
  compare: ({ phones: a }, { phones: b }, { frequencies }) => {
    let level = Infinity;
    let rarity = 0;
    for (const left of a) {
      for (const right of b) {
        const found = phoneLevel(left, right);
        if (found >= level) continue;
        [level, rarity] = [found, found === 0 ? frequencies.bits('phone', left) : 0];
      }
    }
    return level === Infinity ? undefined : { level, rarity };
  },
};

function phoneLevel(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // The same number without its area or country code.
  if (short === long || (short.length >= 7 && long.endsWith(short))) return 0;
  return editDistance(a, b, 1) <= 1 ? 1 : 2;
}

/** Domains of web sites and of mailboxes that name the organisation. */
export const domain: Comparison<PreparedRecord> = {
  name: 'domain',
  personalBits: 0,
  levels: [
    { name: 'same', m: 0.75, u: 1, rarity: true },
    { name: 'same name in another zone', m: 0.05, u: 2, rarity: true },
    { name: 'different', m: 0.2, u: 0.99 },
  ],
  compare: ({ domains: a }, { domains: b }, { frequencies }) => {
    if (a.length === 0 || b.length === 0) return undefined;
    const same = a.find((host) => b.includes(host));
    if (same !== undefined) return { level: 0, rarity: frequencies.bits('domain', same) };
    const related = a.find((host) => b.some((other) => domainLabel(other) === domainLabel(host)));
    return related === undefined ? { level: 2, rarity: 0 } : { level: 1, rarity: frequencies.bits('domain', related) };
  },
};

/** Numbers that belong to one entity alone, each kind against its own. */
export const identifier: Comparison<PreparedRecord> = {
  name: 'identifier',
  personalBits: 20,
  levels: [
    { name: 'same', m: 0.9, u: 1, rarity: true },
    { name: 'one character off', m: 0.05, u: 0.0005 },
    { name: 'different', m: 0.05, u: 0.99 },
  ],
  compare: ({ identifiers: a }, { identifiers: b }, { frequencies }) => {
    let level = Infinity;
    let rarity = 0;
    for (const [kind, left] of a.entries()) {
      const right = b[kind];
      if (left === undefined || right === undefined) continue;
      const found = left === right ? 0 : 1 + Number(editDistance(left, right, 1) > 1);
      if (found < level) [level, rarity] = [found, found === 0 ? frequencies.bits('identifier', `${kind} ${left}`) : 0];
    }
    return level === Infinity ? undefined : { level, rarity };
  },
};
