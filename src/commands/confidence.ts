import { OverlayError } from '../errors.ts';
import { writeCsv } from '../platform/csv-file.ts';
import { areaUnderCurve } from '../trust/calibration/area-under-curve.ts';
import { backtest } from '../trust/calibration/backtest.ts';
import type { Prediction, Refit } from '../trust/calibration/backtest.ts';
import { describeBasis } from '../trust/calibration/basis.ts';
import { brierScore } from '../trust/calibration/brier-score.ts';
import { knownBefore } from '../trust/calibration/case.ts';
import { hasSignal } from '../trust/calibration/climb-ladder.ts';
import type { Method } from '../trust/calibration/climb-ladder.ts';
import type { Forecast } from '../trust/calibration/forecast.ts';
import { calibrationError, reliabilityBins } from '../trust/calibration/reliability.ts';
import { readCases, readDayOption } from './confidence-cases.ts';
import type { CaseColumns, NamedCase } from './confidence-cases.ts';
import type { Output } from './output.ts';

/** What was asked for on the command line. */
export interface ConfidenceBacktestOptions extends Omit<CaseColumns, 'features'> {
  /** Names of columns, separated by commas. */
  readonly features: string;
  /** The day before which a case must be closed to be learned from. */
  readonly trainUntil: string;
  readonly refit: Refit;
  /** Where to write the id and `p`. */
  readonly out: string;
}

/** What the command prints as JSON. */
interface Report {
  /** Cases closed before the day, and cases predicted; among these, cases with an outcome and a probability. */
  readonly learned: number;
  readonly predicted: number;
  readonly scored: number;
  readonly method: Method;
  readonly signal: boolean;
  readonly basis: readonly string[];
  /** On the predicted cases that have outcomes; null where they cannot be computed. */
  readonly auc: number | null;
  readonly brier: number | null;
  readonly ece: number | null;
}

/**
 * Tries confidence on past cases: learns from those closed before a day, states the probability of all others, and scores those whose outcome is
 * known by now.
 *
 * @throws {OverlayError} `BAD_USER_INPUT` or `BAD_FILE`, saying which option or line; nothing is written then.
 */
export async function confidenceBacktestCommand(options: ConfidenceBacktestOptions, output: Output): Promise<void> {
  const features = options.features.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  if (features.length === 0) throw new OverlayError('BAD_USER_INPUT', '--features names no column.');
  const until = readDayOption(options.trainUntil, '--train-until');
  const cases = await readCases({ ...options, features });
  const learned = requireBothOutcomes(cases, until, options);
  const { predictions, rung } = backtest(cases, until, options.refit);
  await writeCsv(options.out, toRows(predictions, cases, options.id));
  const basis = describeBasis(rung, predictions, { columns: features });
  const scored = predictions.flatMap((prediction) => toForecast(prediction, cases));
  const report: Report = {
    learned,
    predicted: predictions.length,
    scored: scored.length,
    method: rung.method,
    signal: hasSignal(rung),
    basis,
    ...score(scored),
  };
  output.json(report);
  say(report, options.out, output);
}

function requireBothOutcomes(cases: readonly NamedCase[], until: number, { trainUntil, won, outcome }: ConfidenceBacktestOptions): number {
  const known = knownBefore(cases, until);
  if (known.length === 0) {
    const earliest = Math.min(...cases.flatMap(({ closedOn, happened }) => (happened === undefined ? [] : (closedOn ?? []))));
    const hint = Number.isFinite(earliest)
      ? `the earliest was closed on ${new Date(earliest * 86_400_000).toISOString().slice(0, 10)}`
      : 'none is closed';
    throw new OverlayError('BAD_USER_INPUT', `No case was closed before --train-until ${trainUntil}; ${hint}.`);
  }
  const happened = known.filter((one) => one.happened).length;
  if (happened > 0 && happened < known.length) return known.length;
  throw new OverlayError(
    'BAD_USER_INPUT',
    `All ${known.length} outcomes known before ${trainUntil} are alike: ${outcome} is ${happened === 0 ? 'never' : 'always'} ${won}; check --won, or choose a later --train-until.`,
  );
}

async function* toRows(predictions: readonly Prediction[], cases: readonly NamedCase[], id: string): AsyncGenerator<readonly string[]> {
  yield [id, 'p'];
  for (const { at, probability } of predictions) yield [cases[at]?.id ?? '', probability === undefined ? '' : String(probability)];
}

function toForecast({ at, probability }: Prediction, cases: readonly NamedCase[]): readonly Forecast[] {
  const happened = cases[at]?.happened;
  return probability === undefined || happened === undefined ? [] : [{ probability, happened }];
}

function score(forecasts: readonly Forecast[]): Pick<Report, 'auc' | 'brier' | 'ece'> {
  if (forecasts.length === 0) return { auc: null, brier: null, ece: null };
  return {
    auc: areaUnderCurve(forecasts) ?? null,
    brier: brierScore(forecasts),
    ece: calibrationError(reliabilityBins(forecasts)),
  };
}

function say({ learned, predicted, scored, method, basis, auc, brier, ece }: Report, out: string, output: Output): void {
  output.line(`${learned} cases learned from, ${predicted} predicted by ${method}, ${scored} scored. Written to ${out}.`);
  for (const words of basis) output.line(`  ${words}`);
  if (brier === null || ece === null) return;
  output.line(`AUC ${auc?.toFixed(3) ?? 'unknown'}  Brier ${brier.toFixed(4)}  ECE ${ece.toFixed(3)}`);
}
