/** Industries the demo company sells to, in Salesforce's standard words. */
export const INDUSTRIES = [
  'Food & Beverage',
  'Retail',
  'Machinery',
  'Healthcare',
  'Chemicals',
  'Electronics',
  'Transportation',
  'Apparel',
  'Agriculture',
  'Construction',
] as const;

/** An industry in Salesforce's standard words. */
export type Industry = (typeof INDUSTRIES)[number];
