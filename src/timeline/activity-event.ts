import type { SourceRecord } from '../../connectors/connector.ts';
import { fold } from '../identity/normalise/fold.ts';
import { readInstant, readText } from '../identity/read-field.ts';
import type { SourceSettings } from '../identity/source-settings.ts';
import { withEventId } from './event-draft.ts';
import type { EventDraft } from './event-draft.ts';
import type { EventDirection, EventKind } from './event.ts';
import { toMailTwin } from './mail-twin.ts';
import { directionBetween } from './own-mailboxes.ts';
import type { OwnMailboxes } from './own-mailboxes.ts';
import { toPlainText } from './plain-text.ts';

/** Texts that are kept of one activity at most; an attachment pasted into a note must not fill the timeline. */
const MAX_BODY_CHARACTERS = 20_000;

/** Markup takes more room than what it says. */
const MAX_RAW_CHARACTERS = 100_000;

/** What an activity is read by. */
export interface ActivityRules {
  /** How its source writes. */
  readonly settings: SourceSettings;
  readonly ours: OwnMailboxes;
}

/** The event an activity record states: when the source says, else when it was written down. */
export function toActivityEvent(record: SourceRecord, { settings, ours }: ActivityRules): EventDraft {
  const { fields } = record;
  const body = readText(fields.body);
  const subject = readText(fields.subject);
  const kind = kindOf(record);
  const occurredAt = readInstant(fields.occurredAt, settings) ?? readInstant(fields.createdAt, settings) ?? record.changedAt;
  return withEventId({
    kind,
    occurredAt,
    direction: kind === 'EMAIL' && fields.direction === undefined ? directionBetween(fields, ours) : directionOf(fields.direction),
    subject,
    body: body === undefined ? undefined : readText(toPlainText(body.slice(0, MAX_RAW_CHARACTERS)).slice(0, MAX_BODY_CHARACTERS)),
    source: record.ref,
    isPlan: kind === 'TASK' && !isDone(fields.status),
    ...(kind === 'EMAIL' && toMailTwin({ subject, occurredAt, from: fields.from, to: fields.to })),
    detail: fields.status === undefined ? {} : { status: fields.status },
  });
}

type ActivityKind = Extract<EventKind, 'EMAIL' | 'CALL' | 'MEETING' | 'NOTE' | 'TASK'>;

// The source's word decides, then the object it keeps such things in; what neither tells is a note that somebody made.
function kindOf({ ref, fields }: SourceRecord): ActivityKind {
  const kind = kindOfWord(fields.type ?? '') ?? kindOfWord(ref.object) ?? 'NOTE';
  return kind === 'TASK' && isDone(fields.status) ? (kindOfTitle(fields.subject) ?? kind) : kind;
}

// Salesforce keeps notes, calls and mails as tasks that are done, and says in the subject what they were: "Call", "Note: …".
function kindOfTitle(subject: string | undefined): ActivityKind | undefined {
  const label = (subject ?? '').split(':', 1).join('').trim();
  return /^\S+$/u.test(label) ? kindOfWord(label) : undefined;
}

const DONE =
  /^(?:completed?|done|closed|finished|erledigt|abgeschlossen|beendet|fertig|terminee?|faite?|close|completad[oa]|terminad[oa]|hech[oa]|cerrad[oa]|completat[oa]|chius[oa]|fatt[oa]|voltooid|afgerond|gereed|gesloten|concluid[oa]|feit[oa]|true)$/u;

function isDone(status: string | undefined): boolean {
  return DONE.test(fold(status ?? ''));
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
