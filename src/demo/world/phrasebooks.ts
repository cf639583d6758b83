import type { MadeCompany } from './make-company.ts';
import { COUNTRIES } from './places.ts';
import { ENGLISH } from './texts/english.ts';
import { FRENCH } from './texts/french.ts';
import { GERMAN } from './texts/german.ts';
import type { Phrasebook } from './texts/phrasebook.ts';

/** The language that is spoken with a company; what is not German or French is English. */
export function phrasebookOf({ country }: MadeCompany): Phrasebook {
  return { en: ENGLISH, de: GERMAN, fr: FRENCH }[COUNTRIES[country].language];
}
