import type { SourceRecord } from '../../connectors/connector.ts';
import { fold } from '../identity/normalise/fold.ts';
import { readInstant, readText } from '../identity/read-field.ts';
import type { SourceSettings } from '../identity/source-settings.ts';
import { toBusinessEvents } from './business-events.ts';
import { withEventId } from './event-draft.ts';
import type { EventDraft } from './event-draft.ts';
import type { EventDirection, EventKind } from './event.ts';
import { toMailTwin } from './mail-twin.ts';
import { directionBetween } from './own-mailboxes.ts';
import type { OwnMailboxes } from './own-mailboxes.ts';
import { readBody } from './read-body.ts';

/** What an activity is read by. */
export interface ActivityRules {
  /** How its source writes. */
  readonly settings: SourceSettings;
  readonly ours: OwnMailboxes;
}

/** The events an activity record states: an invoice is issued and paid, most others happen once. */
export function toActivityEvents(record: SourceRecord, rules: ActivityRules): readonly EventDraft[] {
  return toBusinessEvents(record, rules.settings) ?? [toActivityEvent(record, rules)];
}

/** The event of a message, a meeting, a note or a task: when the source says, else when it was written down. */
export function toActivityEvent(record: SourceRecord, { settings, ours }: ActivityRules): EventDraft {
  const { fields } = record;
  const subject = readText(fields.subject);
  const kind = kindOf(record);
  const occurredAt = readInstant(fields.occurredAt, settings) ?? readInstant(fields.createdAt, settings) ?? record.changedAt;
  return withEventId({
    kind,
    occurredAt,
    direction: kind === 'EMAIL' && fields.direction === undefined ? directionBetween(fields, ours) : directionOf(fields.direction),
    subject,
    body: readBody(fields.body),
    source: record.ref,
    isQuiet: kind === 'TASK' && !isDone(fields.status),
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
