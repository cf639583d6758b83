import { fold } from '../../identity/normalise/fold.ts';
import { ATTRIBUTION_FILLERS, WROTE } from './header-words.ts';
import { readSentAt } from './sent-at.ts';
import type { SentAt } from './sent-at.ts';

/** What a line like "On Tue, 2 Oct 2001 at 16:57, Ann Other <ann@example.org> wrote:" states. */
export interface Attribution {
  readonly sent: SentAt;
  readonly sender: string;
}

const LONGEST_ATTRIBUTION = 300;

/** A time of day: dates without one head no message. */
const TIME =
  /\d{1,2}[:.h時点]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?(?![\p{L}]))?(?:\s?(?:GMT|UTC)?\s?[+-]\d{2}:?\d{2}|\s(?:GMT|UTC|CES?T|MES?Z|[ECMP][SD]T)\b)?(?:\sUhr)?/iu;

const ENDS_WITH_ADDRESS = /[<([]?(?:mailto:)?[^\s<>@,;()[\]]+@[^\s<>@,;()[\]]+[>)\]]?$/u;

/**
 * Reads a line that attributes the quotation below it: in any of the languages whose word for "wrote" is known, else by a date and an address
 * right before the colon.
 */
export function readAttribution(line: string): Attribution | undefined {
  if (
    line.length > LONGEST_ATTRIBUTION ||
    !/[:：]\s*$/u.test(line) ||
    !TIME.test(line) ||
    !/\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/u.test(line)
  ) {
    return undefined;
  }
  const body = line.replace(/\s*[:：]\s*$/u, '');
  if (!WROTE.test(fold(body)) && !ENDS_WITH_ADDRESS.test(body)) return undefined;
  return splits(body)
    .filter(({ date }) => !WROTE.test(fold(date)))
    .map(({ date, rest }) => ({ sent: readSentAt(withoutFillers(date)), sender: toSender(rest) }))
    .find((split): split is Attribution => split.sent !== undefined && split.sender !== '');
}

// The date ends with its time, or begins some words before a sender who ends the line: both sides are tried, the longer date first.
function splits(body: string): readonly { readonly date: string; readonly rest: string }[] {
  const time = TIME.exec(body);
  if (time === null) return [];
  const end = time.index + time[0].length;
  const starts = [0, ...[...body.slice(0, time.index).matchAll(/[\s(]/gu)].map(({ index }) => index + 1)];
  const afters = [end, ...[...body.slice(end).matchAll(/,?\s\S+/gu)].slice(0, 5).map(({ index, 0: word }) => end + index + word.length)];
  return starts.flatMap((start) =>
    afters.map((after) => ({ date: body.slice(start, after), rest: `${body.slice(0, start)} ${body.slice(after)}` })),
  );
}

function withoutFillers(date: string): string {
  let text = date.trim();
  for (let match = ATTRIBUTION_FILLERS.exec(fold(text)); match !== null; match = ATTRIBUTION_FILLERS.exec(fold(text))) {
    text = text.slice(match[0].length).trim();
  }
  return text.replace(/,$/u, '');
}

function toSender(rest: string): string {
  const folded = rest.normalize('NFC');
  const verb = WROTE.exec(withSameLength(folded));
  const without = verb === null ? folded : `${folded.slice(0, verb.index)} ${folded.slice(verb.index + verb[0].length)}`;
  return withoutFillers(without.replaceAll(/^[\s,;(]+|[\s,;(]+$/gu, ''))
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s,;]+|[\s,;]+$/gu, '')
    .replace(/\s(?:on|am|le|el|op|em|den)$/u, '');
}

// Folding letter by letter, so that places stay what they were.
function withSameLength(text: string): string {
  return text.replaceAll(/\p{L}/gu, (letter) => (fold(letter).length === letter.length ? fold(letter) : letter));
}
