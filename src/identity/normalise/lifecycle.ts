import type { Normalised } from './normalised.ts';
import { createWordTable } from './word-table.ts';

/** Where a customer relationship stands. */
export type Lifecycle = 'LEAD' | 'PROSPECT' | 'CUSTOMER' | 'FORMER' | 'OTHER';

/** Version of this rule. */
export const LIFECYCLE_VERSION = 1;

/** Brings a source's word for a relationship to ours. */
export function normaliseLifecycle(raw: string): Normalised<Lifecycle, 'unknown'> {
  const value = lifecycleByWord(raw);
  return value === undefined ? { raw, reason: 'unknown' } : { raw, value };
}

const lifecycleByWord = createWordTable<Lifecycle>([
  // HubSpot's lifecycle stages by label and internal name, Salesforce's account types and lead statuses, then generic words.
  [
    'LEAD',
    [
      'Lead',
      'Subscriber',
      'New',
      'Open - Not Contacted',
      'Working - Contacted',
      'Marketing Qualified Lead',
      'marketingqualifiedlead',
      'MQL',
      'Raw',
      'Suspect',
      'Interessent',
      'Cold',
      'Abonnent',
    ],
  ],
  [
    'PROSPECT',
    [
      'Prospect',
      'Sales Qualified Lead',
      'salesqualifiedlead',
      'SQL',
      'Opportunity',
      'Qualified',
      'Closed - Converted',
      'Potential Customer',
      'Potenzieller Kunde',
      'Potential',
      'Prospecto',
    ],
  ],
  [
    'CUSTOMER',
    [
      'Customer',
      'Customer - Direct',
      'Customer - Channel',
      'Evangelist',
      'Client',
      'Active',
      'Active Customer',
      'Kunde',
      'Bestandskunde',
      'Stammkunde',
      'Cliente',
      'Klant',
      'Kund',
    ],
  ],
  [
    'FORMER',
    [
      'Former',
      'Former Customer',
      'Ex-Customer',
      'Churned',
      'Lost Customer',
      'Inactive',
      'Inactive Customer',
      'Past Customer',
      'Ehemaliger Kunde',
      'Ehemalig',
      'Ex-Kunde',
      'Altkunde',
      'Ancien client',
      'Ex cliente',
    ],
  ],
  [
    'OTHER',
    [
      'Other',
      'Partner',
      'Channel Partner / Reseller',
      'Installation Partner',
      'Technology Partner',
      'Integrator',
      'Competitor',
      'Investor',
      'Press',
      'Vendor',
      'Supplier',
      'Reseller',
      'Lieferant',
      'Sonstige',
      'Analyst',
    ],
  ],
]);
