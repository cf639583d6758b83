import type { StoryPlan } from '../plan.ts';

const HAFEN = { street: 'Speicherstraße 14', city: 'Hamburg', postcode: '20457', country: 'DE' };
const HOF = { street: 'Mühlenweg 3', city: 'Köln', region: 'Nordrhein-Westfalen', postcode: '50735', country: 'DE' };
const SHARED_NUMBER = '+494066969777';
const HOME_NUMBER = '+492214710444';

/** Things that look like one and are two. */
export const LOOK_ALIKES: readonly StoryPlan[] = [
  {
    name: 'same-name-elsewhere',
    tells: 'Two firms called Albion Fixings Ltd, in Leeds and in Glasgow, have nothing to do with each other.',
    companies: [
      {
        country: 'GB',
        city: 'Leeds',
        name: 'Albion Fixings Ltd',
        shortName: 'Albion Fixings',
        industry: 'Construction',
        domain: 'albionfixings.example',
        knownTo: ['salesforce', 'hubspot'],
      },
      {
        country: 'GB',
        city: 'Glasgow',
        name: 'Albion Fixings Ltd',
        shortName: 'Albion Fixings',
        industry: 'Construction',
        domain: 'albion-glasgow.example',
        knownTo: ['salesforce', 'legacy'],
      },
    ],
  },
  {
    name: 'same-name-elsewhere',
    tells: 'Ostmor Provisions Inc. of Portland and Ostmor Provisions Inc. of Atlanta are two companies.',
    companies: [
      {
        country: 'US',
        city: 'Portland',
        name: 'Ostmor Provisions Inc.',
        shortName: 'Ostmor Provisions',
        domain: 'ostmor.example',
        knownTo: ['salesforce', 'hubspot', 'legacy'],
      },
      {
        country: 'US',
        city: 'Atlanta',
        name: 'Ostmor Provisions Inc.',
        shortName: 'Ostmor Provisions',
        domain: 'ostmor-provisions-ga.example',
        knownTo: ['hubspot', 'legacy'],
      },
    ],
  },
  {
    name: 'shared-switchboard',
    tells: 'Speicherhof Logistik and Kontor Velmora sit in one building behind one switchboard number.',
    companies: [
      {
        country: 'DE',
        city: 'Hamburg',
        name: 'Speicherhof Logistik GmbH',
        shortName: 'Speicherhof Logistik',
        domain: 'speicherhof-logistik.example',
        phone: SHARED_NUMBER,
        address: HAFEN,
        knownTo: ['salesforce', 'hubspot'],
      },
      {
        country: 'DE',
        city: 'Hamburg',
        name: 'Kontor Velmora AG',
        shortName: 'Kontor Velmora',
        domain: 'kontor-velmora.example',
        phone: SHARED_NUMBER,
        address: HAFEN,
        knownTo: ['hubspot', 'legacy'],
      },
    ],
  },
  {
    name: 'father-and-son',
    tells: 'Georg Hartleben the father and Georg Hartleben the son work in one firm, at one address, behind one number.',
    companies: [
      {
        country: 'DE',
        city: 'Köln',
        name: 'Hartleben Landhandel KG',
        shortName: 'Hartleben Landhandel',
        domain: 'hartleben-landhandel.example',
        phone: HOME_NUMBER,
        address: HOF,
        knownTo: ['salesforce', 'hubspot', 'legacy'],
        people: [
          {
            given: 'Georg',
            family: 'Hartleben',
            gender: 'male',
            email: 'georg.hartleben@hartleben-landhandel.example',
            phone: HOME_NUMBER,
            address: HOF,
            birthDate: '1957-03-14',
            title: 'Geschäftsführung',
            salesforceForm: 'contact',
            knownTo: ['salesforce', 'legacy'],
          },
          {
            given: 'Georg',
            family: 'Hartleben',
            gender: 'male',
            email: 'junior@hartleben-landhandel.example',
            phone: HOME_NUMBER,
            address: HOF,
            birthDate: '1986-11-02',
            title: 'Leitung Logistik',
            salesforceForm: 'contact',
            knownTo: ['salesforce', 'hubspot'],
          },
        ],
      },
    ],
    about: ({ person }) => [person(1), person(2)],
  },
  {
    name: 'namesakes',
    tells: 'Katherine Naylor of Whitcombe Orchards and Katherine Naylor of Draycott Resins are two people.',
    companies: [
      {
        country: 'GB',
        name: 'Whitcombe Orchards Ltd',
        shortName: 'Whitcombe Orchards',
        domain: 'whitcombe-orchards.example',
        knownTo: ['salesforce', 'hubspot'],
        people: [
          {
            given: 'Katherine',
            family: 'Naylor',
            gender: 'female',
            salesforceForm: 'contact',
            knownTo: ['salesforce', 'hubspot'],
            says: { hubspot: { given: 'Katherine' } },
          },
        ],
      },
      {
        country: 'GB',
        name: 'Draycott Resins PLC',
        shortName: 'Draycott Resins',
        domain: 'draycott-resins.example',
        knownTo: ['salesforce', 'hubspot'],
        people: [
          {
            given: 'Katherine',
            family: 'Naylor',
            gender: 'female',
            salesforceForm: 'contact',
            knownTo: ['salesforce', 'hubspot'],
            says: { hubspot: { given: 'Katherine' } },
          },
        ],
      },
    ],
    about: ({ person }, second) => [person(1), second.person(1)],
  },
];
