import { fold } from '../identity/normalise/fold.ts';
import { isGivenName } from './given-names.ts';
import { NAMED_RIVAL_SCORE, NAMED_RIVALS, RIVALS } from './rival-phrases.ts';
import { isNegated, says } from './sentence-says.ts';

/** A rival of ours in a sentence. */
export interface Rival {
  readonly score: number;
  /** `approach` when the rival came to the customer, `choice` when the customer looks at it or took it. */
  readonly tells: 'approach' | 'choice';
}

/** What tells rivals from others. Everything in folded form. */
export interface RivalFacts {
  /** Names of competitors that the company knows. */
  readonly competitors: readonly string[];
  /** Words of names that the graph knows: customers, their people, our colleagues, what we sell. None of them is a rival. */
  readonly known: ReadonlySet<string>;
}

const KNOWN_RIVAL_SCORE = 0.9;

/** Whoever only called may be anybody that the graph does not know. */
const NAMED_CALLER_SCORE = 0.5;

/** What makes a caller somebody who sells the same. */
const OFFERS =
  /\b(?:offer\w*|quot\w+|bid\w*|price\w*|cheaper|discount\w*|demo\w*|pitch\w*|proposal\w*|undercut\w*|angebot\w*|angeboten|offerte\w*|preis\w*|rabatt\w*|unterboten|offre\w*|devis|propos\w+|prix|remise|ofert\w+|ofrec\w+|presupuest\w*|precio\w*|descuento\w*|offert\w+|preventiv\w*|prezz\w+|sconto|aanb\w+|prijs\w*|propost\w+|preco\w*)\b/u;

/**
 * The rival that a sentence tells of, the surest: a competitor the company knows, one that is called so, or a name that nobody here has,
 * where names of rivals stand ("they also look at …", "an offer from …").
 */
export function findRival(sentence: string, folded: string, facts: RivalFacts): Rival | undefined {
  const named = findNamed(sentence, folded, facts.known);
  if (facts.competitors.some((name) => hasWord(folded, name))) return { score: KNOWN_RIVAL_SCORE, tells: named ?? tellsOf(folded) };
  const called = RIVALS.find((phrase) => says(folded, phrase));
  if (called !== undefined) return { score: called.score, tells: named ?? tellsOf(folded) };
  if (named === undefined) return undefined;
  return { score: named === 'choice' || OFFERS.test(folded) ? NAMED_RIVAL_SCORE : NAMED_CALLER_SCORE, tells: named };
}

function findNamed(sentence: string, folded: string, known: ReadonlySet<string>): Rival['tells'] | undefined {
  const names = namesIn(sentence, known);
  if (names.size === 0) return undefined;
  const isTold = ({ groups, index }: RegExpExecArray, tells: Rival['tells']): boolean => {
    const name = groups?.['name'] ?? '';
    // Somebody who called is a colleague or an acquaintance; a company's product is chosen whatever it is called.
    const isPerson = tells === 'approach' && isGivenName(name);
    return names.has(name) && !isPerson && !isNegated(folded.slice(0, index));
  };
  return NAMED_RIVALS.find(({ pattern, tells }) => [...folded.matchAll(pattern)].some((match) => isTold(match, tells)))?.tells;
}

/** Words written like names, that are neither known nor words which are always written so. */
function namesIn(sentence: string, known: ReadonlySet<string>): ReadonlySet<string> {
  const written = sentence.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&'’-]+/gu) ?? [];
  return new Set(written.map((word) => fold(word).replaceAll('’', "'")).filter((word) => !known.has(word) && !NO_NAMES.test(word)));
}

/** Capitals that make no name: who begins a sentence, days and months, titles, departments. */
const NO_NAMES =
  /^(?:the|a|an|he|she|it|they|we|you|who|nobody|everybody|somebody|this|that|our|their|his|her|its|not|no|my|your|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|mrs?|ms|dr|procurement|purchasing|finance|legal|it|hr|management|marketing|sales|support|accounts|operations|engineering|customer|client|board|ceo|cfo|cto|cio|coo|vp|herrn?|frau|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|marz|mai|juni|juli|oktober|dezember|einkauf|vertrieb|leitung|geschaftsfuhrung|vorstand|kunden?|kundin|angebot|anfrage|preis|preise|m|mme|mlle|monsieur|madame|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|senor\w*|sr|sra|lunes|martes|miercoles|jueves|viernes|signor\w*|sig|lunedi|martedi|mercoledi|giovedi|venerdi|meneer|mevrouw|maandag|dinsdag|woensdag|donderdag|vrijdag)$/u;

/** What a rival does who comes to the customer. */
const COMES =
  /\b(?:call(?:ed|s)?|rang|phoned|visit(?:ed|s)?|approach(?:ed|es)?|contacted|offer(?:ed|s)?|quot(?:e|ed|es)|pitch(?:ed)?|wrote|showed up|turned up|angerufen|angeboten?|meldete?|gemeldet|besuch\w*|appele|contacte|demarche|offre|llam\w+|ofert\w+|ofrec\w+|chiamat\w+|offert\w+|gebeld|benaderd|ligou|proposta)\b/u;

function tellsOf(folded: string): Rival['tells'] {
  return COMES.test(folded) ? 'approach' : 'choice';
}

function hasWord(text: string, word: string): boolean {
  return ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `);
}
