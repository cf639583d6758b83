import type { System } from '../entities.ts';
import type { Country } from '../places.ts';
import type { StoryPlan } from '../plan.ts';

interface Twin {
  readonly country: Country;
  readonly domain: string;
  readonly name: string;
  readonly shortName: string;
  readonly spelled: Readonly<Record<System, string>>;
}

const TWINS: readonly Twin[] = [
  {
    country: 'US',
    domain: 'icm-conveyors.example',
    name: 'I.C.M. International Conveyor Makers Corporation',
    shortName: 'ICM',
    spelled: { salesforce: 'I.C.M. Corp', hubspot: 'ICM', legacy: 'I. C. M. CORPORATION' },
  },
  {
    country: 'DE',
    domain: 'bruening-soehne.example',
    name: 'Brüning & Söhne Feinkost GmbH & Co. KG',
    shortName: 'Brüning & Söhne',
    spelled: {
      salesforce: 'Brüning & Söhne Feinkost GmbH & Co. KG',
      hubspot: 'Brüning und Söhne Feinkost',
      legacy: 'BRUENING U. SOEHNE FEINKOST GMBH+CO KG',
    },
  },
  {
    country: 'GB',
    domain: 'pemberlytea.example',
    name: 'The Pemberly Tea Company Ltd',
    shortName: 'Pemberly Tea',
    spelled: { salesforce: 'Pemberly Tea Co. Ltd', hubspot: 'The Pemberly Tea Company', legacy: 'PEMBERLY TEA COMPANY LIMITED, THE' },
  },
  {
    country: 'FR',
    domain: 'perrouse.example',
    name: 'Établissements Perrouse SARL',
    shortName: 'Perrouse',
    spelled: { salesforce: 'Ets Perrouse S.A.R.L.', hubspot: 'Établissements Perrouse', legacy: 'ETABLISSEMENTS PERROUSE SARL' },
  },
  {
    country: 'NL',
    domain: 'vanoosterzee.example',
    name: 'Van Oosterzee Koeltransport B.V.',
    shortName: 'Van Oosterzee',
    spelled: {
      salesforce: 'Oosterzee Koeltransport BV, Van',
      hubspot: 'van Oosterzee Koeltransport',
      legacy: 'VAN OOSTERZEE KOELTRANSPORT B.V.',
    },
  },
  {
    country: 'GB',
    domain: 'qr-fixings.example',
    name: 'Q&R Fixings Ltd',
    shortName: 'Q&R Fixings',
    spelled: { salesforce: 'Q & R Fixings Limited', hubspot: 'Q and R Fixings', legacy: 'Q. & R. FIXINGS LTD' },
  },
  {
    country: 'PL',
    domain: 'lakowski-drewno.example',
    name: 'Łąkowski Drewno Sp. z o.o.',
    shortName: 'Łąkowski Drewno',
    spelled: { salesforce: 'Lakowski Drewno Sp. z o.o.', hubspot: 'Łąkowski Drewno', legacy: 'LAKOWSKI DREWNO SPOLKA Z O.O.' },
  },
  {
    country: 'JP',
    domain: 'kitamura-foods.example',
    name: 'Kitamura Foods K.K.',
    shortName: 'Kitamura Foods',
    spelled: { salesforce: 'Kitamura Foods Kabushiki Kaisha', hubspot: 'Kitamura Foods Co., Ltd.', legacy: '株式会社北村食品' },
  },
  {
    country: 'BR',
    domain: 'carvalhosa.example',
    name: 'Irmãos Carvalhosa Alimentos Ltda.',
    shortName: 'Carvalhosa',
    spelled: {
      salesforce: 'Irmãos Carvalhosa Alimentos Limitada',
      hubspot: 'Irmaos Carvalhosa Alimentos',
      legacy: 'IRMAOS CARVALHOSA ALIMENTOS LTDA',
    },
  },
  {
    country: 'DE',
    domain: 'dvs-dental.example',
    name: 'D.V.S. Dental-Versand Süd AG',
    shortName: 'DVS Dental',
    spelled: {
      salesforce: 'DVS Dental-Versand Süd AG',
      hubspot: 'DVS Dental Versand Sued',
      legacy: 'D V S DENTAL VERSAND SUED AKTIENGESELLSCHAFT',
    },
  },
  {
    country: 'SE',
    domain: 'norrvik-verktyg.example',
    name: 'Norrvik Verktyg Aktiebolag',
    shortName: 'Norrvik Verktyg',
    spelled: { salesforce: 'Norrvik Verktyg AB', hubspot: 'AB Norrvik Verktyg', legacy: 'NORRVIK VERKTYG AKTIEBOLAG' },
  },
  {
    country: 'US',
    domain: 'hollinstremaine.example',
    name: 'Hollins-Tremaine Outfitters, Inc.',
    shortName: 'Hollins-Tremaine',
    spelled: {
      salesforce: 'Hollins Tremaine Outfitters Inc',
      hubspot: 'Hollins-Tremaine Outfitters',
      legacy: 'HOLLINS/TREMAINE OUTFITTERS INCORPORATED',
    },
  },
  {
    country: 'CH',
    domain: 'uhrglas-zuerich.example',
    name: 'Zürcher Uhrglas AG',
    shortName: 'Zürcher Uhrglas',
    spelled: { salesforce: 'Zuercher Uhrglas AG', hubspot: 'Zürcher Uhrglas', legacy: 'ZÜRCHER UHRGLAS A.G.' },
  },
  {
    country: 'ES',
    domain: 'torrent-hijos.example',
    name: 'Torrentera & Hijos Conservas S.L.',
    shortName: 'Torrentera & Hijos',
    spelled: { salesforce: 'Torrentera e Hijos Conservas SL', hubspot: 'Torrentera & Hijos', legacy: 'TORRENTERA Y HIJOS CONSERVAS, S.L.' },
  },
];

/** One company in three spellings: initials with points, articles, ampersands, legal forms, scripts. */
export const SPELLING_TWINS: readonly StoryPlan[] = TWINS.map(({ country, domain, name, shortName, spelled }, index) => ({
  name: 'spelling-twin',
  tells: `"${spelled.salesforce}", "${spelled.hubspot}" and "${spelled.legacy}" are one company.`,
  companies: [
    {
      country,
      name,
      shortName,
      domain,
      relationship: index % 3 === 0 ? 'customer' : 'prospect',
      knownTo: ['salesforce', 'hubspot', 'legacy'],
      // Every third twin has no domain in the legacy system: there its telephone and address must do.
      says: {
        salesforce: { name: spelled.salesforce, domain: `www.${domain}` },
        hubspot: { name: spelled.hubspot, domain },
        legacy: { name: spelled.legacy, ...(index % 3 === 2 ? {} : { domain: `http://www.${domain}` }) },
      },
      ...(index % 3 === 2 ? { without: { legacy: ['domain'] } } : {}),
    },
  ],
}));
