import { expect, test } from 'vitest';

import { toLabel, toLabels } from '../../../connectors/hubspot/labels.ts';
import { openPortal, patience } from './harness.ts';
import { object, portalData } from './portal-data.ts';

const LABELS = toLabels([
  {
    name: 'industry',
    label: 'Branche',
    type: 'enumeration',
    hubspotDefined: true,
    options: [
      { label: 'Mode & Bekleidung', value: 'APPAREL_FASHION' },
      { label: 'Handel', value: 'RETAIL' },
      { label: '', value: 'NAMELESS' },
    ],
  },
  { name: 'note', label: 'Note', type: 'string', hubspotDefined: false, options: [{ label: 'X', value: 'RETAIL' }] },
]);

test.each([
  ['industry', 'APPAREL_FASHION', 'Mode & Bekleidung'],
  ['industry', 'RETAIL;APPAREL_FASHION', 'Handel; Mode & Bekleidung'],
  ['industry', 'RETAIL;OLD_VALUE', 'Handel; OLD_VALUE'],
  ['industry', 'OLD_VALUE', 'OLD_VALUE'],
  ['industry', 'NAMELESS', 'NAMELESS'],
  ['note', 'RETAIL', 'RETAIL'],
  ['unknown', 'RETAIL', 'RETAIL'],
])('the choice %s = %s is said as %s', (property, value, label) => {
  expect(toLabel(LABELS, property, value)).toBe(label);
});

test('a choice that people read is said by its label and kept as stored in raw; one that is computed with keeps its stored word', async () => {
  const companies = [object('5001', { name: 'Loom', industry: 'APPAREL_FASHION', lifecyclestage: 'salesqualifiedlead' })];
  const contacts = [object('6001', { firstname: 'Ada', hs_lead_status: 'ATTEMPTED_TO_CONTACT', lifecyclestage: 'lead' })];
  await using portal = await openPortal(portalData({ objects: { companies, contacts }, associations: [] }));
  const [company] = await portal.connector.read('companies', ['5001'], { signal: patience() });
  expect(company).toMatchObject({
    fields: { industry: 'Apparel & Fashion', lifecycle: 'salesqualifiedlead' },
    raw: { industry: 'APPAREL_FASHION' },
  });
  const [contact] = await portal.connector.read('contacts', ['6001'], { signal: patience() });
  expect(contact).toMatchObject({
    fields: { status: 'Attempted to Contact', lifecycle: 'lead' },
    raw: { hs_lead_status: 'ATTEMPTED_TO_CONTACT' },
  });
});
