/** Business software that companies everywhere have; a name like `Close` is told by its capital instead. */
const PRODUCTS =
  /\b(?:salesforce|hubspot|pipedrive|zoho|zendesk|freshdesk|freshworks|freshsales|dynamics|sap|oracle|netsuite|odoo|sugarcrm|sage|intercom|asana|notion|mailchimp|activecampaign|keap|insightly|bitrix24|workday|servicenow|xero|quickbooks|datev|lexware|weclapp|afas|teamleader|sellsy|holded|zucchetti|kintone|veeva|marketo|shopify)\b|サイボウズ|セールスフォース/u;

const GERMAN = /\b(?:und|mit|der|die|das|ist|nicht|ein|eine|fur|bei|auf|von|zu|im|am|hat|wird)\b/u;

/** Whether a sentence names somebody or something: by a capital within it or, in German, where every noun has one, by several. */
export function namesSomething(sentence: string, folded: string): boolean {
  if (PRODUCTS.test(folded)) return true;
  return GERMAN.test(folded)
    ? /(?<=\s)(?:[A-Z]{2,}|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)/u.test(sentence)
    : /(?<=[\p{L},] )\p{Lu}[\p{L}&'-]+/u.test(sentence);
}
