import type { Calendar } from './calendar.ts';
import type { Owner, OwnerFacts } from './entities.ts';

/** The company whose CRM this is; invented, as everything in the demo. */
export const OUR_COMPANY = { name: 'Fennmark Systems', domain: 'fennmark.example' } as const;

const STAFF: readonly (readonly [given: string, family: string, title: string])[] = [
  ['Ingrid', 'Solheim', 'Head of Sales'],
  ['Marcus', 'Pemberton', 'Account Executive'],
  ['Jana', 'Wendtland', 'Account Executive'],
  ['Étienne', 'Vaucourt', 'Account Executive'],
  ['Priya', 'Ranganathan', 'Senior Account Manager'],
  ['Tobias', 'Krumholz', 'Account Manager'],
  ['Dolores', 'Iriarte', 'Account Manager'],
  ['Callum', 'Strathearn', 'Inside Sales'],
  ['Miyu', 'Shirakawa', 'Partner Manager'],
  ['Henrike', 'Ostendorff', 'Customer Success Manager'],
];

/** The demo company's sales people; the last one has left and stays on old records only. */
export function hireColleagues(calendar: Calendar): readonly [Owner, ...Owner[]] {
  const [first, ...others] = [...STAFF, ['Gordon', 'Blackadder-Munro', 'Account Executive'] as const].map(
    ([given, family, title], index): Owner => {
      const ascii = `${given}.${family}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
      const facts: OwnerFacts = { given, family, title, email: `${ascii}@${OUR_COMPANY.domain}`, active: index < STAFF.length };
      const sighting = (daysAgo: number): { createdAt: string; changedAt: string; facts: OwnerFacts } => ({
        createdAt: calendar.workday(daysAgo, index * 40),
        changedAt: calendar.workday(daysAgo - 300, index * 31),
        facts,
      });
      return {
        key: `owner-${index + 1}`,
        serial: index + 1,
        facts,
        seenBy: { salesforce: sighting(1500), hubspot: sighting(1200), legacy: sighting(2000) },
      };
    },
  );
  if (first === undefined) throw new RangeError('The demo company needs at least one colleague.');
  return [first, ...others];
}
