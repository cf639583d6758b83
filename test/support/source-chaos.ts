import { DatabaseSync } from 'node:sqlite';

import type { Fault as HubspotFault } from '../../connectors/hubspot/simulator/faults.ts';
import type { Fault as SalesforceFault } from '../../connectors/salesforce/simulator/faults.ts';
import type { Company } from './company.ts';
import { hubspotType } from './hubspot-type.ts';
import { pick } from './seeded.ts';
import type { Random } from './seeded.ts';

/** Everything that can happen to three sources at once, chosen by a seeded sequence. */
export interface Chaos {
  /** Lets some of the next calls to each source go wrong. */
  strike(): void;
  /** Ends all faults. */
  calm(): void;
  /** Somebody works in one of the systems. */
  write(): void;
}

/** Longer than a statement may take, so that some are given up. */
const HELD_MS = 400;

/** People whom each system keeps at least. */
const FEWEST = 12;

const HTML = '<html><body>Service temporarily unavailable</body></html>';

const HUBSPOT_FAULTS: readonly HubspotFault[] = [
  { kind: 'delay', delayMs: 20 },
  {
    kind: 'answer',
    answer: {
      status: 429,
      body: { status: 'error', errorType: 'RATE_LIMIT', policyName: 'TEN_SECONDLY_ROLLING' },
      headers: { 'Retry-After': '1' },
    },
  },
  { kind: 'answer', answer: { status: 503, body: HTML }, contentType: 'text/html' },
  { kind: 'answer', answer: { status: 500, body: '' } },
  { kind: 'answer', answer: { status: 200, body: HTML }, contentType: 'text/html' },
  { kind: 'rewrite', rewrite: () => ({ results: 'none' }) },
  { kind: 'reset' },
  { kind: 'cut' },
];

const SALESFORCE_FAULTS: readonly SalesforceFault[] = [
  { type: 'delay', delayMs: 20 },
  { type: 'answer', status: 503, body: HTML, contentType: 'text/html' },
  {
    type: 'answer',
    status: 500,
    body: '[{"errorCode":"UNKNOWN_EXCEPTION","message":"An unexpected error occurred"}]',
    contentType: 'application/json',
  },
  { type: 'answer', status: 200, body: HTML, contentType: 'text/html' },
  { type: 'answer', status: 200, body: '{"records": 7}', contentType: 'application/json' },
  { type: 'reset' },
  { type: 'cut' },
];

/** Chaos over the three systems of a company. */
export function createChaos({ simulators, legacyFile }: Company, random: Random): Chaos {
  const { hubspot, salesforce } = simulators;
  const { portal } = hubspot;
  const { org } = salesforce;
  const [contacts, companies] = [hubspotType('contacts'), hubspotType('companies')];
  const ending: (() => void)[] = [];
  const some = (most: number): number => 1 + Math.floor(random() * most);
  const word = (): string => `Word ${Math.floor(random() * 1_000_000)}`;
  const live = (object: string) => org.rows(object).filter((row) => row['IsDeleted'] !== true);
  const inLegacy = (work: (database: DatabaseSync) => void): void => {
    const database = new DatabaseSync(legacyFile);
    work(database);
    database.close();
  };

  const writes: readonly (() => void)[] = [
    () => portal.update(contacts, pick(random, portal.list(contacts, 'live')).id, { jobtitle: word() }),
    () => portal.update(companies, pick(random, portal.list(companies, 'live')).id, { city: word() }),
    () => portal.create(contacts, { firstname: word(), lastname: word() }),
    () => portal.archive(contacts, pick(random, portal.list(contacts, 'live')).id),
    () => portal.associations.removeAll({ type: 'contacts', id: pick(random, portal.list(contacts, 'live')).id }),
    () => {
      const [primary, other] = [pick(random, portal.list(contacts, 'live')), pick(random, portal.list(contacts, 'live'))];
      if (primary.id !== other.id) portal.merge(contacts, { primary: primary.id, other: other.id });
    },
    () => org.update('Contact', pick(random, live('Contact')).Id, { Title: word() }),
    () => org.update('Account', pick(random, live('Account')).Id, { BillingCity: word() }),
    () => void org.insert('Contact', { LastName: word(), AccountId: pick(random, live('Account')).Id }),
    () => org.remove('Contact', pick(random, live('Contact')).Id),
    () => {
      const gone = org.rows('Contact').filter((row) => row['IsDeleted'] === true && row['MasterRecordId'] == null);
      if (gone.length > 0) org.restore('Contact', pick(random, gone).Id);
    },
    () => {
      const [winner, loser] = [pick(random, live('Contact')), pick(random, live('Contact'))];
      if (winner.Id !== loser.Id) org.merge('Contact', winner.Id, [loser.Id]);
    },
    () =>
      inLegacy((database) =>
        database
          .prepare(`update KDSTAMM set KDORT = ?, KDSTMP = ? where KDNR = (select KDNR from KDSTAMM order by abs(KDNR - ?) limit 1)`)
          .run(word(), Math.floor(Date.now() / 1_000), some(40_000)),
      ),
    () =>
      inLegacy((database) =>
        database.exec(`delete from ANSPR where APNR = (select APNR from ANSPR order by APNR limit 1 offset ${some(5)})`),
      ),
  ];

  return {
    strike() {
      for (let nth = some(3); nth > 0; nth -= 1) {
        let passing = Math.floor(random() * 12);
        const when = (): boolean => (passing -= 1) < 0;
        ending.push(hubspot.inject(pick(random, HUBSPOT_FAULTS), { times: some(4), when }));
        salesforce.faults.set(pick(random, SALESFORCE_FAULTS), { times: some(4), after: Math.floor(random() * 12) });
      }
      if (random() < 0.4) salesforce.expireSessions();
      if (random() < 0.3) {
        // Somebody else holds the file: the database is busy until they are done.
        const holder = new DatabaseSync(legacyFile);
        holder.exec('begin exclusive');
        setTimeout(() => {
          holder.exec('rollback');
          holder.close();
        }, HELD_MS);
      }
    },
    calm() {
      for (const end of ending.splice(0)) end();
      salesforce.faults.clear();
    },
    write() {
      // Deletions outnumber creations; a company that nobody is left in proves little.
      if (portal.list(contacts, 'live').length < FEWEST) portal.create(contacts, { firstname: word() });
      if (live('Contact').length < FEWEST) org.insert('Contact', { LastName: word() });
      pick(random, writes)();
    },
  };
}
