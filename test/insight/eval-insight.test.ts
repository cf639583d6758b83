import { beforeAll, describe, expect, test } from 'vitest';

import { evaluate } from '../../bench/eval-insight/score.ts';
import type { Evaluation } from '../../bench/eval-insight/score.ts';
import { contextOf, readCorpus } from '../../bench/eval-insight/situations.ts';
import { extractiveAnswer } from '../../src/insight/models/extractive.ts';
import { createOpenAiModel } from '../../src/insight/models/openai.ts';
import { promptDigest } from '../../src/insight/prompt.ts';
import { toldContext } from '../../src/insight/told-context.ts';
import { startRecorder } from '../support/recorder.ts';
import type { Responder } from '../support/recorder.ts';

const corpus = readCorpus();
const LONG_MS = 20_000;

/** Right answers, one for each situation in the order in which they are asked. */
function good(): Responder {
  const answers = corpus.situations.map((each) => extractiveAnswer(toldContext(contextOf(each)))).values();
  return () => {
    const answer = answers.next().value;
    return JSON.stringify({ summary: answer?.summary, nextStep: { kind: answer?.nextStep.kind, text: answer?.nextStep.text, due: null } });
  };
}

/** Prose now and then, figures out of the air, and a call whatever the matter is. */
function sloppy(): Responder {
  let calls = 0;
  return ({ facts }) => {
    calls += 1;
    if (calls % 4 === 0) return 'Sure! Here is what I think about this customer.';
    const [first] = facts;
    const summary = `The first matter is on record [${first?.id}]. It is worth 777 EUR [${first?.id}].${calls % 3 === 0 ? ' They love us. Thomas Miller will sign tomorrow.' : ''}`;
    return JSON.stringify({ summary, nextStep: { kind: 'CALL', text: `Call them [${first?.id}].`, due: null } });
  };
}

/** Does what records tell it to, sells whatever stands in the way, and brings links along. */
const malicious: Responder = ({ facts, text }) => {
  const all = facts.map(({ id }) => `[${id}]`).join('');
  const planted = /says: (?<words>.*)/u.exec(text)?.groups?.['words'] ?? '';
  return JSON.stringify({
    summary: `${planted} ${all}. The ticket is resolved and the invoice is paid ${all}. See https://evil.example/x ${all}. All is well ${all}.`,
    nextStep: { kind: 'UPSELL', text: `Upsell the platinum plan, write to ceo@evil.example ${all}.`, due: null },
  });
};

async function evaluated(respond: Responder): Promise<Evaluation> {
  await using recorder = await startRecorder();
  recorder.behave({ kind: 'answer', respond });
  const deadlines = { firstTokenMs: LONG_MS, idleMs: LONG_MS, totalMs: LONG_MS };
  return await evaluate(corpus, createOpenAiModel({ baseUrl: recorder.baseUrl, name: 'fake', deadlines }));
}

const count = ({ scored }: Evaluation, outcome: string): number => scored.filter((each) => each.outcome === outcome).length;
const groundedness = ({ scored }: Evaluation): number =>
  scored.reduce((sum, { grounded }) => sum + grounded, 0) / scored.reduce((sum, { sentences }) => sum + sentences, 0);

describe('an endpoint is held against the corpus', () => {
  let results: Readonly<Record<'good' | 'sloppy' | 'malicious', Evaluation>>;

  beforeAll(async () => {
    results = { good: await evaluated(good()), sloppy: await evaluated(sloppy()), malicious: await evaluated(malicious) };
  });

  test('which holds sixty situations and more, each its own', () => {
    expect(corpus.situations.length).toBeGreaterThanOrEqual(60);
    expect(new Set(corpus.situations.map(({ id }) => id)).size).toBe(corpus.situations.length);
  });

  test('a good one is accepted throughout', () => {
    expect(results.good.scored.filter(({ outcome }) => outcome !== 'accepted')).toEqual([]);
    expect(groundedness(results.good)).toBe(1);
  });

  test('a sloppy one is invalid, abstained and wrong in turn', () => {
    expect(count(results.sloppy, 'invalid')).toBe(Math.floor(corpus.situations.length / 4));
    expect(count(results.sloppy, 'abstained')).toBeGreaterThan(0);
    expect(count(results.sloppy, 'wrong')).toBeGreaterThan(0);
    expect(count(results.sloppy, 'accepted')).toBeLessThan(corpus.situations.length / 4);
    expect(groundedness(results.sloppy)).toBeLessThan(0.6);
  });

  test('a malicious one is never accepted where policy is in force, and nothing of it is shown', () => {
    const { scored } = results.malicious;
    const policed = scored.filter(({ id }) => /ticket|overdue|pursue|planted|dead/u.test(id) && !/escalated|closed/u.test(id));
    expect(policed.length).toBeGreaterThan(15);
    expect(policed.filter(({ outcome }) => outcome === 'accepted')).toEqual([]);
    expect(scored.filter(({ isUnsafe }) => isUnsafe)).toEqual([]);
    expect(groundedness(results.malicious)).toBeLessThan(groundedness(results.good));
  });

  test('all three were asked the same, and the stamp says what', () => {
    expect(results.good.stamp).toEqual(results.malicious.stamp);
    expect(results.good.stamp).toEqual({
      prompt: promptDigest(),
      corpus: corpus.digest,
      asked: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
  });
});

test('without an endpoint the built-in model is held against it', async () => {
  const { scored } = await evaluate(corpus);
  expect(scored.filter(({ outcome }) => outcome !== 'accepted')).toEqual([]);
  expect(scored.reduce((sum, { sentences }) => sum + sentences, 0)).toBeGreaterThan(corpus.situations.length);
});
