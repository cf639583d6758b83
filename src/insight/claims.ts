import type { MaskedFact } from './context.ts';
import { isOpenDeal, signalOf } from './fact-words.ts';

/** What facts make of a claim: some bear it out, some say the opposite, or none speaks of it. */
export type ClaimVerdict = 'borne-out' | 'contradicted' | 'unsupported';

/** A claim that can be checked against what a fact states: true and false are statements, undefined is silence. */
interface CheckableClaim {
  readonly words: RegExp;
  readonly states: (fact: MaskedFact) => boolean | undefined;
  /** Its words negate something by themselves. */
  readonly isNegative?: true;
}

const deal =
  (holds: (stage: string) => boolean) =>
  (fact: MaskedFact): boolean | undefined =>
    fact.topic === 'deal' ? holds(fact.values['stage'] ?? '') : undefined;
const ticket =
  (holds: (fact: MaskedFact) => boolean) =>
  (fact: MaskedFact): boolean | undefined =>
    fact.topic === 'ticket' ? holds(fact) : undefined;
const signal =
  (kind: string) =>
  (fact: MaskedFact): boolean | undefined =>
    signalOf(fact) === kind ? true : undefined;
const total =
  (name: string) =>
  (fact: MaskedFact): boolean | undefined =>
    fact.topic === 'total' && fact.values[name] !== undefined ? fact.values[name] !== '0' : undefined;
const eventOf =
  (kind: string) =>
  (fact: MaskedFact): boolean | undefined =>
    fact.topic === 'event' && fact.values['event'] === kind ? true : undefined;
/** A conflict says that some source states it, so whoever cites it may say so too. */
const disputed = (fact: MaskedFact): boolean | undefined => (fact.topic === 'conflict' ? true : undefined);
const lifecycle =
  (value: string) =>
  (fact: MaskedFact): boolean | undefined =>
    fact.values['lifecycle'] === undefined ? undefined : fact.values['lifecycle'] === value;

function anyOf(...rules: readonly CheckableClaim['states'][]): CheckableClaim['states'] {
  return (fact) => {
    const said = rules.map((rule) => rule(fact)).filter((each) => each !== undefined);
    return said.length === 0 ? undefined : said.includes(true);
  };
}

const CLAIMS: readonly CheckableClaim[] = [
  {
    words: /\bwon\b/iu,
    states: anyOf(
      deal((stage) => stage === 'WON'),
      total('won-deals'),
      eventOf('DEAL_WON'),
      disputed,
    ),
  },
  {
    words: /\blost\b/iu,
    states: anyOf(
      deal((stage) => stage === 'LOST'),
      total('lost-deals'),
      eventOf('DEAL_LOST'),
      disputed,
    ),
  },
  {
    words: /\b(?:in|under|at|into|reached|entered) (?:final |the )?negotiations?\b|\bnegotiation stage\b/iu,
    states: anyOf(
      deal((stage) => stage === 'NEGOTIATION'),
      disputed,
    ),
  },
  {
    words: /\bproposal (?:is |was |has been )?(?:out|sent|stage)\b|\bat (?:the )?proposal\b|\bhas a proposal\b/iu,
    states: anyOf(
      deal((stage) => stage === 'PROPOSAL'),
      disputed,
    ),
  },
  {
    words: /\b(?:at|in|under) qualification\b|\bqualification stage\b/iu,
    states: anyOf(
      deal((stage) => stage === 'QUALIFICATION'),
      disputed,
    ),
  },
  {
    words: /\b(?:at|in) prospecting\b|\bprospecting stage\b/iu,
    states: anyOf(
      deal((stage) => stage === 'PROSPECTING'),
      disputed,
    ),
  },
  {
    words: /\bagreed by word\b|\b(?:is|are) committed\b|\bcommitted stage\b/iu,
    states: anyOf(
      deal((stage) => stage === 'COMMITTED'),
      disputed,
    ),
  },
  {
    words: /\b(?:is|are|remains?|still|stays?) (?:still |now )?open\b|\bopen (?:critical |escalated |urgent )?(?:tickets?|cases?)\b/iu,
    states: anyOf(
      (fact) => (fact.topic === 'deal' ? isOpenDeal(fact) : undefined),
      ticket(({ values }) => values['status'] !== 'CLOSED'),
      signal('OPEN_CRITICAL_TICKET'),
      total('open-tickets'),
      total('open-deals'),
    ),
  },
  {
    words: /\b(?:is|was|are|were|been|got|gets) (?:now |already |since |finally |fully )?(?:closed|resolved|solved|fixed)\b/iu,
    states: anyOf(
      deal((stage) => stage === 'WON' || stage === 'LOST'),
      ticket(({ values }) => values['status'] === 'CLOSED'),
      (fact) => (signalOf(fact) === 'OPEN_CRITICAL_TICKET' ? false : undefined),
      eventOf('TICKET_CLOSED'),
      disputed,
    ),
  },
  {
    words: /\bcritical\b/iu,
    states: anyOf(
      ticket(({ values }) => values['priority'] === 'CRITICAL'),
      signal('OPEN_CRITICAL_TICKET'),
    ),
  },
  { words: /\bescalated\b/iu, states: ticket(({ values }) => values['status'] === 'ESCALATED') },
  {
    words: /\b(?:overdue|unpaid|past due)\b/iu,
    states: anyOf(signal('OVERDUE_INVOICE'), (fact) =>
      isOpenDeal(fact) && fact.values['expected-close'] !== undefined ? true : undefined,
    ),
  },
  {
    words: /\b(?:is|was|are|were|been|has|have) (?:now |already |fully |since |all )*(?:paid|settled)\b/iu,
    states: (fact) => (signalOf(fact) === 'OVERDUE_INVOICE' ? false : undefined),
  },
  {
    words:
      /\b(?:may|might|could|about to|threaten(?:s|ed|ing)? to|going to|wants? to|plans? to) (?:leave|churn|cancel|switch|terminate)\b|\bchurn(?:ing| risk)?\b|\bat risk of\b/iu,
    states: signal('CHURN_RISK'),
  },
  { words: /\bcompetitors?\b|\bcompeting\b/iu, states: signal('COMPETITOR') },
  {
    words: /\bnot (?:to |want to )?be (?:pursued|contacted|approached)\b|\bdo[- ]not[- ](?:pursue|contact|call)\b|\bno outreach\b/iu,
    isNegative: true,
    states: anyOf(signal('DO_NOT_PURSUE'), (fact) => (fact.values['conflict'] === undefined ? undefined : true), disputed),
  },
  { words: /\bwants? more\b|\bmay want more\b|\bkeen to (?:buy|expand)\b/iu, states: signal('UPSELL') },
  {
    words: /\bnothing has been heard\b|\b(?:been|gone|went) (?:silent|quiet)\b/iu,
    isNegative: true,
    states: anyOf(signal('SILENT'), eventsOf),
  },
  {
    words: /\b(?:is|are|remains?) (?:not |no longer |still )?(?:an? )?(?:(?!former\b)\p{L}+ )?customers?\b(?! of)/iu,
    states: lifecycle('CUSTOMER'),
  },
  { words: /\b(?:is|are) (?:not )?(?:an? )?(?:\p{L}+ )?leads?\b/iu, states: lifecycle('LEAD') },
  { words: /\b(?:is|are) (?:not )?(?:an? )?(?:\p{L}+ )?prospects?\b/iu, states: lifecycle('PROSPECT') },
  { words: /\bformer customer\b/iu, states: lifecycle('FORMER') },
  {
    words: /\binbound\b/iu,
    states: (fact) => (fact.values['direction'] === undefined ? undefined : fact.values['direction'] === 'INBOUND'),
  },
  {
    words: /\boutbound\b/iu,
    states: (fact) => (fact.values['direction'] === undefined ? undefined : fact.values['direction'] === 'OUTBOUND'),
  },
  { words: /\b(?:sources|systems|records) (?:differ|disagree|contradict)\b/iu, states: disputed },
];

function eventsOf(fact: MaskedFact): boolean | undefined {
  return fact.topic === 'event' || fact.values['last-contact'] !== undefined ? true : undefined;
}

/** Words that make a claim a wish, a condition or a plan, which nothing can bear out. */
const IRREALIS =
  /\b(?:if|unless|until|till|before|once|when|whenever|whether|should|would|to be|to get|get|make sure|ensure|so that|in case|ask|find out|clarify|confirm|agree|expected|due|hopes?|plans?)\b/iu;
const NEGATION = /\b(?:not|no|never|none|nobody|neither|nor|without|hardly|cannot)\b|n['’]t\b/iu;
/** Words that hand a claim to whoever made it. */
const ATTRIBUTION =
  /\b(?:says?|said|states?|stated|writes?|wrote|written|according to|reports?|reported|mentions?|mentioned|claims?|claimed|notes? that|told|complain(?:s|ed)?|asks?|asked)\b|[“"][^”"]+[”"]/iu;

/**
 * What cited facts make of the claims in a sentence: stages, states of tickets, invoices and relationships, signals. A negated claim is
 * borne out by a fact that states the opposite. What a note says may be told as what it says.
 */
export function claimsVerdict(sentence: string, cited: readonly MaskedFact[]): ClaimVerdict {
  const prose = sentence.replaceAll(/[“"][^”"]*[”"]/gu, (quotation) => `“${'x'.repeat(Math.max(0, quotation.length - 2))}”`);
  let verdict: ClaimVerdict = 'borne-out';
  for (const { words, states, isNegative } of CLAIMS) {
    for (const { start, clause, at, written } of clausesOf(prose, words)) {
      const before = clause.slice(0, at);
      if (IRREALIS.test(before)) continue;
      const isNegated = NEGATION.test(isNegative === true ? before : before + written);
      const said = cited.map(states).filter((each) => each !== undefined);
      if (said.includes(!isNegated) && !(isNegated && said.includes(true))) continue;
      if (said.length > 0) return 'contradicted';
      if (ATTRIBUTION.test(sentence) && cited.some((fact) => words.test(fact.line()))) continue;
      verdict = start < 0 ? verdict : 'unsupported';
    }
  }
  return verdict;
}

interface FoundClaim {
  readonly start: number;
  readonly clause: string;
  readonly at: number;
  readonly written: string;
}

const CLAUSE_END = /[,;:–—]|\s(?:but|while|although|whereas|and)\s/giu;

function clausesOf(text: string, words: RegExp): readonly FoundClaim[] {
  return [...text.matchAll(new RegExp(words, 'giu'))].map((match) => {
    const ends = [...text.slice(0, match.index).matchAll(CLAUSE_END)];
    const last = ends.at(-1);
    const from = last === undefined ? 0 : last.index + last[0].length;
    return { start: match.index, clause: text.slice(from, match.index + match[0].length), at: match.index - from, written: match[0] };
  });
}
