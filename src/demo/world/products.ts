import type { Dice } from './dice.ts';

/** What the demo company sells. */
export const PRODUCTS = ['Fennmark Pick', 'Fennmark Dock', 'Fennmark Pulse'] as const;

/** Other vendors, invented. */
export const COMPETITORS = ['Stackwell', 'Lagerion', 'Palletry'] as const;

/** What a deal is about, and what it is called in each system. */
export interface Offer {
  readonly product: string;
  readonly detail: string;
}

/** An offer for a new project or a renewal. */
export function rollOffer(pipeline: 'new-business' | 'renewals', dice: Dice): Offer {
  const product = dice.pick(PRODUCTS);
  if (pipeline === 'renewals')
    return { product, detail: dice.pick(['Care Plan renewal', 'Care Plan extension, 3 years', 'licence renewal']) };
  const size = dice.int(2, 18) * 5;
  const details: Readonly<Record<(typeof PRODUCTS)[number], readonly string[]>> = {
    'Fennmark Pick': [`${size} handhelds`, 'paperless picking', 'pilot and roll-out', 'second site'],
    'Fennmark Dock': ['dock scheduling', 'yard and gate', `${dice.int(6, 30)} doors`],
    'Fennmark Pulse': [`${size * 4} temperature sensors`, 'cold chain monitoring', 'freezer hall'],
  };
  return { product, detail: dice.pick(details[product]) };
}
