import type { InsightContext, MaskedFact } from './context.ts';
import { isOpenCriticalTicket, isOwn, signalOf } from './fact-words.ts';
import { CONTEXT_TOKENS, shareTokens } from './token-budget.ts';
import type { Detail, OfferedFact } from './token-budget.ts';

/**
 * A context whose facts fit into a budget of tokens, the most material ones first. What falls out is not told and cannot be cited; ids
 * stay as they are.
 *
 * @param budget - tokens for the lines of all facts together, each counted with the end of its line.
 */
export function toldContext(context: InsightContext, budget: number = CONTEXT_TOKENS): InsightContext {
  const spent = context.facts.reduce((sum, fact) => sum + tokensOfLine(fact.line()), 0);
  if (spent <= budget) return context;
  const details = shareTokens(context.facts.map(toOffered), budget);
  return {
    ...context,
    facts: context.facts.flatMap((fact, index) => {
      const detail = details[index];
      return detail === undefined ? [] : [fact.at(detail)];
    }),
  };
}

/** Tokens of a line, counted on the safe side since models cut text differently: a third of its bytes, and each sign and figure on its own. */
export function tokensOfLine(line: string): number {
  const signs = line.match(/[^\p{L}\s]/gu)?.length ?? 0;
  const letters = Buffer.byteLength(line) - signs;
  return signs + Math.ceil(letters / 3) + 1;
}

function toOffered(fact: MaskedFact, place: number): OfferedFact {
  const costs = new Map<Detail, number>();
  return {
    topic: fact.topic,
    place,
    signal: signalOf(fact),
    isCritical: isOpenCriticalTicket(fact),
    isOfAccount: !isOwn(fact),
    cost(detail) {
      const cost = costs.get(detail) ?? tokensOfLine(fact.at(detail).line());
      costs.set(detail, cost);
      return cost;
    },
  };
}
