import { readText } from '../identity/read-field.ts';
import { toPlainText } from './plain-text.ts';

/** Texts that are kept of one activity at most; an attachment pasted into a note must not fill the timeline. */
const MAX_BODY_CHARACTERS = 20_000;

/** Markup takes more room than what it says. */
const MAX_RAW_CHARACTERS = 100_000;

/** What an activity says, without markup; undefined where nothing is left. */
export function readBody(raw: string | undefined): string | undefined {
  const body = readText(raw);
  return body === undefined ? undefined : readText(toPlainText(body.slice(0, MAX_RAW_CHARACTERS)).slice(0, MAX_BODY_CHARACTERS));
}
