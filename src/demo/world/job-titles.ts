import type { Dice } from './dice.ts';

/** A job as a business card has it. */
export interface Job {
  readonly title: string;
  readonly department: string;
}

const JOBS: Readonly<Record<'en' | 'de' | 'fr', readonly (readonly [title: string, department: string])[]>> = {
  en: [
    ['Warehouse Manager', 'Operations'],
    ['Head of Logistics', 'Operations'],
    ['Operations Director', 'Operations'],
    ['Supply Chain Manager', 'Operations'],
    ['Shift Supervisor', 'Operations'],
    ['IT Manager', 'IT'],
    ['Systems Administrator', 'IT'],
    ['Purchasing Manager', 'Purchasing'],
    ['Procurement Lead', 'Purchasing'],
    ['Chief Financial Officer', 'Finance'],
    ['Accounts Payable', 'Finance'],
    ['Managing Director', 'Management'],
    ['Quality Manager', 'Quality'],
  ],
  de: [
    ['Leiter Lager', 'Logistik'],
    ['Leitung Logistik', 'Logistik'],
    ['Logistikplanung', 'Logistik'],
    ['Schichtleitung', 'Logistik'],
    ['IT-Leitung', 'IT'],
    ['Systemadministration', 'IT'],
    ['Einkauf', 'Einkauf'],
    ['Leitung Einkauf', 'Einkauf'],
    ['Kaufmännische Leitung', 'Finanzen'],
    ['Buchhaltung', 'Finanzen'],
    ['Geschäftsführung', 'Geschäftsführung'],
    ['Qualitätsmanagement', 'Qualität'],
  ],
  fr: [
    ['Responsable entrepôt', 'Logistique'],
    ['Directeur logistique', 'Logistique'],
    ["Chef d'équipe", 'Logistique'],
    ['Responsable informatique', 'Informatique'],
    ['Acheteur', 'Achats'],
    ['Responsable achats', 'Achats'],
    ['Comptabilité fournisseurs', 'Finance'],
    ['Directeur général', 'Direction'],
  ],
};

/** A job at a customer's, in the language of the house. */
export function rollJob(language: 'en' | 'de' | 'fr', dice: Dice): Job {
  const [title, department] = dice.pick(JOBS[language]);
  return { title, department };
}
