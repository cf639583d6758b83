import type { StoryPlan } from '../plan.ts';

/** Systems that disagree, know less, or count in other money. */
export const CONTRADICTIONS: readonly StoryPlan[] = [
  {
    name: 'contradiction',
    tells: 'Salesforce moved the deal with Quinmore Apparel to negotiation yesterday; HubSpot has had it at proposal for two months.',
    companies: [
      {
        country: 'US',
        name: 'Quinmore Apparel Inc.',
        shortName: 'Quinmore Apparel',
        domain: 'quinmore.example',
        knownTo: ['salesforce', 'hubspot'],
        deals: [
          {
            stage: 'negotiation',
            value: '96000',
            openedDaysAgo: 130,
            closesInDays: 30,
            knownTo: ['salesforce', 'hubspot'],
            changedDaysAgo: { salesforce: 2, hubspot: 64 },
            says: { hubspot: { stage: 'proposal' } },
          },
        ],
      },
    ],
    about: ({ deal, company }) => [deal(1), company],
  },
  {
    name: 'contradiction',
    tells: 'The amount of the deal with Heskalum Freight is 54,000 in HubSpot since last week and 72,000 in Salesforce since the spring.',
    companies: [
      {
        country: 'GB',
        name: 'Heskalum Freight Ltd',
        shortName: 'Heskalum Freight',
        domain: 'heskalum.example',
        knownTo: ['salesforce', 'hubspot'],
        deals: [
          {
            stage: 'proposal',
            value: '54000',
            openedDaysAgo: 150,
            closesInDays: 45,
            knownTo: ['salesforce', 'hubspot'],
            changedDaysAgo: { hubspot: 5, salesforce: 98 },
            says: { salesforce: { amount: { value: '72000', currency: 'GBP' } } },
          },
        ],
      },
    ],
    about: ({ deal, company }) => [deal(1), company],
  },
  {
    name: 'contradiction',
    tells: 'The deal with Aldbergen Lacke is expected half a year apart: Salesforce was told of the delay, the legacy system was not.',
    companies: [
      {
        country: 'DE',
        name: 'Aldbergen Lacke GmbH',
        shortName: 'Aldbergen Lacke',
        domain: 'aldbergen.example',
        knownTo: ['salesforce', 'legacy'],
        deals: [
          {
            stage: 'proposal',
            value: '33500',
            openedDaysAgo: 210,
            closesInDays: 160,
            knownTo: ['salesforce', 'legacy'],
            changedDaysAgo: { salesforce: 7, legacy: 150 },
            closesInDaysFor: { legacy: -20 },
          },
        ],
      },
    ],
    about: ({ deal, company }) => [deal(1), company],
  },
  {
    name: 'contradiction',
    tells: 'Solkavan Seeds moved: HubSpot has the new telephone number, Salesforce still the old one.',
    companies: [
      {
        country: 'NL',
        city: 'Utrecht',
        name: 'Solkavan Seeds B.V.',
        shortName: 'Solkavan Seeds',
        domain: 'solkavan.example',
        phone: '+31301237788',
        knownTo: ['salesforce', 'hubspot'],
        changedDaysAgo: { hubspot: 12, salesforce: 340 },
        says: { salesforce: { phone: '+31 40 123 1122' }, hubspot: { phone: '+31301237788' } },
      },
    ],
  },
  {
    name: 'contradiction',
    tells: 'Trendel Leuchten was handed to another owner: the systems name three different ones.',
    companies: [
      {
        country: 'AT',
        name: 'Trendel Leuchten GmbH',
        shortName: 'Trendel Leuchten',
        domain: 'trendel-leuchten.example',
        knownTo: ['salesforce', 'hubspot', 'legacy'],
        changedDaysAgo: { salesforce: 4, hubspot: 120, legacy: 410 },
        says: { salesforce: { ownerKey: 'owner-3' }, hubspot: { ownerKey: 'owner-6' }, legacy: { ownerKey: 'owner-11' } },
      },
    ],
  },
  {
    name: 'contradiction',
    tells: 'Wykstone Insulation is in construction for Salesforce, in chemicals for HubSpot and in retail for the legacy system.',
    companies: [
      {
        country: 'US',
        name: 'Wykstone Insulation Co.',
        shortName: 'Wykstone Insulation',
        domain: 'wykstone.example',
        industry: 'Construction',
        knownTo: ['salesforce', 'hubspot', 'legacy'],
        changedDaysAgo: { salesforce: 9, hubspot: 77, legacy: 600 },
        says: { salesforce: { industry: 'Construction' }, hubspot: { industry: 'Chemicals' }, legacy: { industry: 'Retail' } },
      },
    ],
  },
  {
    name: 'missing-fields',
    tells: 'Salesforce knows Marlinix Feed & Grain by name and owner alone; HubSpot has its domain and telephone.',
    companies: [
      {
        country: 'US',
        name: 'Marlinix Feed & Grain LLC',
        shortName: 'Marlinix Feed & Grain',
        domain: 'marlinix.example',
        knownTo: ['salesforce', 'hubspot'],
        says: { hubspot: { domain: 'marlinix.example' } },
        without: { salesforce: ['domain', 'phone', 'address', 'industry', 'employees', 'annualRevenue', 'email', 'description'] },
      },
    ],
  },
  {
    name: 'missing-fields',
    tells: 'Galdraum Outillage has no address in HubSpot and neither domain nor telephone in the legacy system.',
    companies: [
      {
        country: 'FR',
        name: 'Galdraum Outillage SARL',
        shortName: 'Galdraum Outillage',
        domain: 'galdraum.example',
        knownTo: ['hubspot', 'legacy'],
        says: { hubspot: { domain: 'galdraum.example' } },
        without: { hubspot: ['address'], legacy: ['domain', 'phone'] },
      },
    ],
  },
  {
    name: 'two-currencies',
    tells: 'The deal with Fenstora Circuits stands in dollars in Salesforce and in euros in HubSpot.',
    companies: [
      {
        country: 'US',
        name: 'Fenstora Circuits Inc.',
        shortName: 'Fenstora Circuits',
        domain: 'fenstora.example',
        knownTo: ['salesforce', 'hubspot'],
        deals: [
          {
            stage: 'negotiation',
            value: '132000',
            currency: 'USD',
            openedDaysAgo: 100,
            knownTo: ['salesforce', 'hubspot'],
            says: { hubspot: { amount: { value: '120000', currency: 'EUR' } } },
          },
        ],
      },
    ],
    about: ({ deal, company }) => [deal(1), company],
  },
  {
    name: 'two-currencies',
    tells: 'The deal with Ardbergeth Bern stands in francs in HubSpot and in euros in the legacy system.',
    companies: [
      {
        country: 'CH',
        city: 'Bern',
        name: 'Ardbergeth Molkerei AG',
        shortName: 'Ardbergeth Molkerei',
        domain: 'ardbergeth.example',
        knownTo: ['hubspot', 'legacy'],
        deals: [
          {
            stage: 'proposal',
            value: '57000',
            currency: 'CHF',
            openedDaysAgo: 80,
            knownTo: ['hubspot', 'legacy'],
            says: { legacy: { amount: { value: '60000', currency: 'EUR' } } },
          },
        ],
      },
    ],
    about: ({ deal, company }) => [deal(1), company],
  },
  {
    name: 'decimal-amount',
    tells: 'The deal with Lumtiva Footwear is worth 48,250.75 to the cent.',
    companies: [
      {
        country: 'GB',
        name: 'Lumtiva Footwear Ltd',
        shortName: 'Lumtiva Footwear',
        domain: 'lumtiva.example',
        knownTo: ['salesforce', 'hubspot'],
        deals: [{ stage: 'proposal', value: '48250.75', currency: 'GBP', openedDaysAgo: 70, knownTo: ['salesforce', 'hubspot'] }],
      },
    ],
    about: ({ deal, company }) => [deal(1), company],
  },
];
