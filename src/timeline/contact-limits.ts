import { NEGATORS } from './negators.ts';

/** Where one thought of a sentence ends and the next begins. */
export const CLAUSE_ENDS = /[,;:()–—]|\b(?:but|aber|sondern|mais|pero|ma|maar|mas)\b/u;

const TIMES =
  /\b(?:before|until|till|this (?:week|month|morning|afternoon)|today|tomorrow|tonight|next week|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|during|after \d|vor|bis|diese woche|heute|morgen|wahrend|avant|jusqu\w*|cette semaine|antes|hasta|esta semana|prima|fino|questa settimana|voor|tot|deze week|ate)\b/u;

/** Ways to reach somebody, each in all its words. */
const WAYS: readonly RegExp[] = [
  /\b(?:tele)?(?:phone|call)(?:s|d|ing|ed)?\b|\b(?:mobile|cell)\b|\btelefon\w*|\banr(?:uf|ufe|ufen)\b|\bhandy\b|\bllam\w+|\bappel\w*|\bchiam\w+|\btelefoon\w*|\bbellen\b|\blig(?:ar|uem)\b/u,
  /\b(?:e-?)?mail(?:s|en|ing)?\b|\bcourriels?\b|\bcorreos?\b/u,
  /\b(?:post|letters?|briefe?|brieflich|courrier|lettre|carta|posta|lettera|brieven|correio)\b/u,
  /\b(?:fax|sms|text messages?|whatsapp|linkedin)\b/u,
  /\b(?:schriftlich|in writing|par ecrit|por escrito|per iscritto|schriftelijk)\b/u,
];

/** A way as the means of a contact: "by phone", "telefonisch". */
const BY_WAY =
  /\b(?:by|via|per|par|por|tramite|al|op|on (?:his|her|their|the|my)|auf (?:dem|seinem|ihrem)) (?:\w+ )?(?:phone|telephone|mobile|cell|private|e-?mail|mail|post|letter|fax|sms|telefon\w*|handy|brief|courriel|courrier|correo|carta|posta|telefoon|correio)\b|\btelefoni(?:sch|camente)\b|\bschriftlich\b|\bin writing\b/u;

const PREFERENCE =
  /\b(?:only|please|prefers?|instead|rather|nur|bitte|lieber|stattdessen|seulement|plutot|solo|mejor|solamente|soltanto|meglio|alleen|liever|apenas|so)\b/u;

/** Words with which a clause goes on with the negation before it: "neither by mail nor by phone". */
const GOES_ON = /^(?:noch|nor|neither|not even|or|and|oder|und|auch|ou|et|ni|o|y|ne|e|of|en|nem)\b/u;

/**
 * Whether a wish not to be contacted is limited to a time or to a way while another way is left open: then it is a wish about how, not
 * whether. "Not by phone" leaves the mail; "neither by mail nor by phone" leaves nothing.
 *
 * @param sentence - in folded form.
 */
export function isLimitedContact(sentence: string): boolean {
  if (TIMES.test(sentence)) return true;
  const clauses = sentence.split(CLAUSE_ENDS).map((clause) => clause.trim());
  const named = clauses.filter((clause) => waysIn(clause) > 0);
  if (named.some((clause) => !isNegative(clause) && (BY_WAY.test(clause) || PREFERENCE.test(clause)))) return true;
  const closed = named.filter((clause) => BY_WAY.test(clause)).join(' ');
  return waysIn(closed) === 1;
}

function isNegative(clause: string): boolean {
  return NEGATORS.test(clause) || GOES_ON.test(clause) || /\b(?:stop|cease|quit|ni|neither|nor)\b/u.test(clause);
}

function waysIn(text: string): number {
  return WAYS.filter((way) => way.test(text)).length;
}
