import type { NameRun } from './name-runs.ts';

const set = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

const MOVING = set(
  'get go goes going went gone travel travels traveled travelled travelling traveling move moves moved moving fly flies flew flying drive drives drove driving',
  'trip road way flight flights ticket tickets bus train journey route return returned returning relocate relocated relocating commute drove visit visits',
);
const OF_PLACE = set(
  'mayor beach beaches city town village population capital state province region country county streets people citizens weather map history airport center',
  'centre north south east west outskirts suburbs suburb district island islands republic kingdom university outside',
);
const PLACE_NOUNS = set(
  'city town hometown village country state province region birthplace destination location place county island capital suburb municipality nation',
);
const BEHIND_PLACE = set('branch airport area region county district station warehouse plant factory province');
const OF_FIRM = set(
  'ceo cfo cto coo founder cofounder director president chairman chairwoman head owner shares share stock stocks subsidiary customer customers client clients',
  'division board manager employee employees partner partners competitor competitors part supplier suppliers vendor headquarters hq acquisition',
);
// Joined to the firm's name in one run: "CEO of Velmora".
const OF_FIRM_ALONE = set('ceo cfo cto coo');
const FIRM_NOUNS = set(
  'company companies firm firms agency startup start-up vendor supplier provider manufacturer bank retailer brand distributor business corporation organisation',
  'organization subsidiary employer client customer competitor insurer airline consultancy foundation charity reseller wholesaler carmaker developer publisher',
);
const FIRM_DOES = set(
  'announced announces launched launches acquired acquires merged sells manufactures employs headquarters shares stock stocks ceo cfo employees products',
  'customers subsidiary subsidiaries website revenue revenues profits shareholders',
);
const FIRM_IS = set('hiring headquartered bankrupt expanding insolvent');
const BOUGHT = set('bought buy buying ordered order ordering purchased purchase invoice refund');
const IS = set('is was are were remains became');
const A = set('a an the our their my his her');

/** Whether the words around a run speak of a place. */
export function isPlacesPlace(run: NameRun): boolean {
  return TO_PLACES.some((cue) => cue(run.before)) || BEHIND_PLACE.has(run.after[0] ?? '') || isKindOf(run.after, PLACE_NOUNS);
}

/** Whether the words around a run speak of an organisation. */
export function isFirmsPlace({ before, after }: NameRun): boolean {
  const [verb = '', doing = ''] = after;
  const isSaidBehind = FIRM_DOES.has(verb) || (IS.has(verb) && FIRM_IS.has(doing)) || isKindOf(after, FIRM_NOUNS);
  return isSaidBehind || TO_FIRMS.some((cue) => cue(before));
}

/** What the words before a run say, nearest first. */
type Cue = (before: readonly string[]) => boolean;

const TO_PLACES: readonly Cue[] = [
  ([nearest = '', ...further]) =>
    ['to', 'towards', 'into'].includes(nearest) && further.some((word) => MOVING.has(word) || PLACE_NOUNS.has(word)),
  ([nearest = '', second = '']) => nearest === 'of' && OF_PLACE.has(second),
  ([nearest = '', second = '']) => IS.has(nearest) && PLACE_NOUNS.has(second),
  ([nearest = '', second = '']) => PLACE_NOUNS.has(nearest) && !A.has(second),
];

const TO_FIRMS: readonly Cue[] = [
  ([nearest = '', second = '']) => ['of', 'at', 'in'].includes(nearest) && OF_FIRM.has(second),
  ([nearest = '']) => OF_FIRM_ALONE.has(nearest),
  ([nearest = '', second = '']) => IS.has(nearest) && FIRM_NOUNS.has(second),
  ([nearest = '', ...further]) => nearest === 'from' && further.some((word) => BOUGHT.has(word)),
  ([nearest = '', second]) => FIRM_NOUNS.has(nearest) && (second === undefined || A.has(second)),
];

// "Coden is a design agency".
function isKindOf([verb = '', article = '', ...words]: readonly string[], nouns: ReadonlySet<string>): boolean {
  return IS.has(verb) && A.has(article) && words.slice(0, 3).some((word) => nouns.has(word));
}
