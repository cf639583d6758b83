import { fold } from '../../identity/normalise/fold.ts';

/** Business software that companies everywhere have; a name like `Close` is told by its capital instead. */
const PRODUCTS =
  /\b(?:salesforce|hubspot|pipedrive|zoho|zendesk|freshdesk|freshworks|freshsales|dynamics|sap|oracle|netsuite|odoo|sugarcrm|sage|intercom|asana|notion|mailchimp|activecampaign|keap|insightly|bitrix24|workday|servicenow|xero|quickbooks|datev|lexware|weclapp|afas|teamleader|sellsy|holded|zucchetti|kintone|veeva|marketo|shopify)\b|サイボウズ|セールスフォース/gu;

const GERMAN = /\b(?:und|mit|der|die|das|ist|nicht|ein|eine|fur|bei|auf|von|zu|im|am|hat|wird)\b/u;

/**
 * Whether a sentence names somebody or something that is not known: by a capital within it or, in German, where every noun has one, by more than one
 * in a word.
 */
export function namesSomething(sentence: string, known: ReadonlySet<string>): boolean {
  const folded = fold(sentence);
  if ([...folded.matchAll(PRODUCTS)].some(([product]) => !known.has(product))) return true;
  const names = GERMAN.test(folded) ? /(?<=\s)(?:[A-Z]{2,}|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)/gu : /(?<=[\p{L},] )\p{Lu}[\p{L}&'-]+/gu;
  return [...sentence.matchAll(names)].some(([name]) => !known.has(fold(name)));
}
