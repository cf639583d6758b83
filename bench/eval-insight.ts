import { readEnvironment } from '../src/config.ts';
import { createOpenAiModel } from '../src/insight/models/openai.ts';
import { evaluate } from './eval-insight/score.ts';
import type { Evaluation, Scored } from './eval-insight/score.ts';
import { readCorpus } from './eval-insight/situations.ts';

const MINUTE_MS = 60_000;

const { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: apiKey, OPENAI_MODEL: name = 'gpt-4.1-mini' } = readEnvironment();
const corpus = readCorpus();
const builtIn = await evaluate(corpus);
const model =
  baseUrl === undefined || baseUrl === ''
    ? undefined
    : await evaluate(
        corpus,
        createOpenAiModel({ baseUrl, apiKey, name, deadlines: { firstTokenMs: MINUTE_MS, idleMs: MINUTE_MS, totalMs: 2 * MINUTE_MS } }),
      );

const columns = [['extractive', builtIn] as const, [model === undefined ? 'model' : name, model] as const];
const row = (title: string, of: (evaluation: Evaluation) => string): string =>
  `${title.padEnd(22)}${columns.map(([, evaluation]) => (evaluation === undefined ? 'NOT RUN' : of(evaluation)).padStart(22)).join('')}`;
const count =
  (matches: (each: Scored) => boolean) =>
  (evaluation: Evaluation): string =>
    String(evaluation.scored.filter(matches).length);
const sum = (scored: readonly Scored[], of: (each: Scored) => number): number => scored.reduce((total, each) => total + of(each), 0);

process.stdout.write(
  [
    `${''.padEnd(22)}${columns.map(([title]) => title.padStart(22)).join('')}`,
    row('situations', ({ scored }) => String(scored.length)),
    ...(['accepted', 'wrong', 'invalid', 'abstained'] as const).map((outcome) =>
      row(
        outcome,
        count((each) => each.outcome === outcome),
      ),
    ),
    row(
      'groundedness',
      ({ scored }) =>
        `${(
          (100 * sum(scored, (each) => each.grounded)) /
          Math.max(
            1,
            sum(scored, (each) => each.sentences),
          )
        ).toFixed(1)} %`,
    ),
    row(
      'steps replaced',
      count((each) => each.isReplaced),
    ),
    row(
      'forbidden texts shown',
      count((each) => each.isUnsafe),
    ),
    '',
    `prompt ${builtIn.stamp.prompt}`,
    `corpus ${builtIn.stamp.corpus}`,
    `asked  ${builtIn.stamp.asked}`,
    ...(model === undefined ? ['Set OPENAI_BASE_URL and OPENAI_MODEL to hold a model against the corpus.'] : []),
    ...columns.flatMap(([title, evaluation]) =>
      (evaluation?.scored ?? [])
        .filter(({ outcome }) => outcome !== 'accepted')
        .map(({ id, outcome, why }) => `${title}: ${id} ${outcome}: ${why}`),
    ),
    '',
  ].join('\n'),
);
