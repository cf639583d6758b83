import type { SourceRecord } from '../../connectors/connector.ts';
import { fold } from '../identity/normalise/fold.ts';
import { readInstant, readText } from '../identity/read-field.ts';
import type { SourceSettings } from '../identity/source-settings.ts';
import { withEventId } from './event-draft.ts';
import type { EventDraft } from './event-draft.ts';
import type { EventDirection, EventKind } from './event.ts';
import { toPlainText } from './plain-text.ts';

/** Texts that are kept of one activity at most; an attachment pasted into a note must not fill the timeline. */
const MAX_BODY_CHARACTERS = 20_000;

/** Markup takes more room than what it says. */
const MAX_RAW_CHARACTERS = 100_000;

/** The event an activity record states: when the source says, else when it was written down. */
export function toActivityEvent(record: SourceRecord, settings: SourceSettings): EventDraft {
  const { fields } = record;
  const body = readText(fields.body);
  return withEventId({
    kind: kindOf(record),
    occurredAt: readInstant(fields.occurredAt, settings) ?? readInstant(fields.createdAt, settings) ?? record.changedAt,
    direction: directionOf(fields.direction),
    subject: readText(fields.subject),
    body: body === undefined ? undefined : readText(toPlainText(body.slice(0, MAX_RAW_CHARACTERS)).slice(0, MAX_BODY_CHARACTERS)),
    source: record.ref,
    detail: fields.status === undefined ? {} : { status: fields.status },
  });
}

type ActivityKind = Extract<EventKind, 'EMAIL' | 'CALL' | 'MEETING' | 'NOTE' | 'TASK'>;

// The source's word decides, then the object it keeps such things in; what neither tells is a note that somebody made.
function kindOf({ ref, fields }: SourceRecord): ActivityKind {
  return kindOfWord(fields.type ?? '') ?? kindOfWord(ref.object) ?? 'NOTE';
}

const KIND_WORDS: readonly (readonly [ActivityKind, RegExp])[] = [
  ['EMAIL', /\be-?mails?\b|\bmails?\b|message|nachricht|courriel|correo/u],
  ['CALL', /\bcalls?\b|phone|\btel\b|telefon|anruf|appel|llamada|chiamata/u],
  ['MEETING', /meeting|\bevents?\b|visit|\bdemo\b|appointment|lunch|besuch|termin|besprechung|reunion|rendez-?vous|riunione|vergadering/u],
  ['NOTE', /\bnotes?\b|comment|memo|notiz|bemerkung|nota|remarque/u],
  ['TASK', /\btasks?\b|to-?do|aufgabe|tache|tarea|compito|taak|follow-?up|wiedervorlage/u],
];

function kindOfWord(word: string): ActivityKind | undefined {
  // The ways vendors glue words: INCOMING_EMAIL, EmailMessage.
  const text = fold(word.replaceAll(/(?<=[a-z])(?=[A-Z])|_/gu, ' '));
  return KIND_WORDS.find(([, pattern]) => pattern.test(text))?.[0];
}

function directionOf(raw: string | undefined): EventDirection | undefined {
  const text = fold(raw ?? '').replaceAll('_', ' ');
  if (/^(?:in|i|incoming|inbound|received|eingehend|eingang|entrant\w*|entrante|true)\b/u.test(text)) return 'INBOUND';
  if (/^(?:out|o|outgoing|outbound|sent|ausgehend|ausgang|sortant\w*|saliente|false|email|forwarded email)\b/u.test(text))
    return 'OUTBOUND';
  return undefined;
}
