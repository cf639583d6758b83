import type { StoryPlan } from '../plan.ts';

/** People who appear under two names, in two forms, or half. */
export const ACQUAINTANCES: readonly StoryPlan[] = [
  {
    name: 'nickname',
    tells: 'Robert Tolliver is Bob in HubSpot.',
    companies: [
      {
        country: 'US',
        name: 'Brekadel Tools Corporation',
        shortName: 'Brekadel Tools',
        domain: 'brekadel.example',
        knownTo: ['salesforce', 'hubspot'],
        people: [
          {
            given: 'Robert',
            family: 'Tolliver',
            gender: 'male',
            salesforceForm: 'contact',
            knownTo: ['salesforce', 'hubspot'],
            says: { hubspot: { given: 'Bob' } },
          },
        ],
      },
    ],
    about: ({ person, company }) => [person(1), company],
  },
  {
    name: 'nickname',
    tells: 'Elizabeth Penhaligon is Liz in HubSpot, and "PENHALIGON" in capitals in the legacy system.',
    companies: [
      {
        country: 'GB',
        name: 'Kelstowa Diagnostics PLC',
        shortName: 'Kelstowa Diagnostics',
        domain: 'kelstowa.example',
        knownTo: ['salesforce', 'hubspot', 'legacy'],
        people: [
          {
            given: 'Elizabeth',
            family: 'Penhaligon',
            gender: 'female',
            salesforceForm: 'contact',
            knownTo: ['salesforce', 'hubspot', 'legacy'],
            says: { hubspot: { given: 'Liz' }, legacy: { given: 'Elizabeth', family: 'PENHALIGON' } },
          },
        ],
      },
    ],
    about: ({ person, company }) => [person(1), company],
  },
  {
    name: 'lead-and-contact',
    tells: 'Imran Chaudhry is an open lead in Salesforce and a contact in HubSpot; his company is an account only there.',
    companies: [
      {
        country: 'GB',
        name: 'Zelgena Workwear Ltd',
        shortName: 'Zelgena Workwear',
        domain: 'zelgena.example',
        relationship: 'prospect',
        knownTo: ['hubspot'],
        people: [
          { given: 'Imran', family: 'Chaudhry', gender: 'male', stage: 'lead', salesforceForm: 'lead', knownTo: ['salesforce', 'hubspot'] },
        ],
        deals: [],
      },
    ],
    about: ({ person, company }) => [person(1), company],
  },
  {
    name: 'lead-and-contact',
    tells: 'Solveig Lindmark is a lead in Salesforce although her company is an account there; HubSpot has her as a contact.',
    companies: [
      {
        country: 'SE',
        name: 'Ostlinum Timber AB',
        shortName: 'Ostlinum Timber',
        domain: 'ostlinum.example',
        relationship: 'prospect',
        knownTo: ['salesforce', 'hubspot'],
        people: [
          {
            given: 'Solveig',
            family: 'Lindmark',
            gender: 'female',
            stage: 'lead',
            salesforceForm: 'lead',
            knownTo: ['salesforce', 'hubspot'],
          },
        ],
      },
    ],
    about: ({ person, company }) => [person(1), company],
  },
  {
    name: 'hubspot-lead',
    tells: 'Joost Terhorst filled in a web form; HubSpot alone knows him, as a lead.',
    companies: [
      {
        country: 'NL',
        name: 'Norgenix Provisions N.V.',
        shortName: 'Norgenix Provisions',
        domain: 'norgenix.example',
        relationship: 'prospect',
        knownTo: ['hubspot'],
        people: [{ given: 'Joost', family: 'Terhorst', gender: 'male', stage: 'lead', salesforceForm: 'lead', knownTo: ['hubspot'] }],
        deals: [],
      },
    ],
    about: ({ person, company }) => [person(1), company],
  },
  {
    name: 'converted-lead',
    tells: 'Patricia Vandermeer is twice in Salesforce: the converted lead she was and the contact she became.',
    companies: [
      {
        country: 'US',
        name: 'Velwaris Beverages Inc.',
        shortName: 'Velwaris Beverages',
        domain: 'velwaris.example',
        knownTo: ['salesforce', 'hubspot'],
        people: [
          {
            given: 'Patricia',
            family: 'Vandermeer',
            gender: 'female',
            salesforceForm: 'converted-lead',
            knownTo: ['salesforce', 'hubspot'],
            says: { hubspot: { given: 'Patricia' } },
          },
        ],
        deals: [{ stage: 'qualification', value: '18500', openedDaysAgo: 45, knownTo: ['salesforce'] }],
      },
    ],
    about: ({ person, deal, company }) => [person(1), deal(1), company],
  },
];
