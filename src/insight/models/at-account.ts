import type { InsightContext, MaskedFact } from '../context.ts';
import { isOpenCriticalTicket, isOwn, signalOf } from '../fact-words.ts';
import { eventWords, say, SIGNAL_WORDS, ticketWords } from './sentences.ts';

/**
 * The one sentence that a contact's or deal's summary says about its account: what weighs most there, or the last thing that
 * happened where nothing has happened with the entity itself.
 */
export function atAccount({ facts, today }: InsightContext): readonly string[] {
  const account = facts.find(({ topic }) => topic === 'account');
  const own = new Set(facts.filter(isOwn).map(signalOf));
  const there = facts.filter((fact) => !isOwn(fact) && (fact.topic !== 'signal' || !own.has(signalOf(fact))));
  const told = there.map((fact) => ({ fact, words: weightyWords(fact) })).find(({ words }) => words !== undefined);
  const { fact, words } =
    told ?? (facts.some((each) => isOwn(each) && eventWords(each, today) !== undefined) ? {} : lastAmong(there, today));
  return fact === undefined || words === undefined
    ? []
    : [say(`At ${account?.label ?? 'the account'} ${words}`, ...(account?.label === undefined ? [] : [account]), fact)];
}

// That nobody there has been heard of says little of this one.
function weightyWords(fact: MaskedFact): string | undefined {
  if (isOpenCriticalTicket(fact)) return `the ${ticketWords(fact)}`;
  const kind = signalOf(fact);
  return kind === undefined || kind === 'SILENT' ? undefined : SIGNAL_WORDS[kind]?.within;
}

interface Saying {
  readonly fact?: MaskedFact;
  readonly words?: string;
}

function lastAmong(facts: readonly MaskedFact[], today: string): Saying {
  for (const fact of facts) {
    const words = eventWords(fact, today);
    if (words !== undefined) return { fact, words: `the ${words}` };
  }
  return {};
}
