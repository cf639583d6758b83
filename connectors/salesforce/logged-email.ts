import type { RecordFields } from '../connector.ts';

/** What a task says of itself, as far as an e-mail can be told by it. */
export interface LoggedTask {
  readonly subtype: unknown;
  readonly subject: unknown;
  readonly description: unknown;
}

type Headers = Readonly<Partial<Record<string, string>>>;

/**
 * Salesforce's mail integrations log an e-mail as a task: `Email: ` before its subject, its headers and its text in the description.
 *
 * A task is such an e-mail when Salesforce says so, or when both subject and description are written that way. Headers may be missing;
 * a description without any is the text itself.
 *
 * @returns the e-mail under our field names; `undefined` for any other task.
 */
export function readLoggedEmail({ subtype, subject, description }: LoggedTask): RecordFields | undefined {
  const title = typeof subject === 'string' ? subject : '';
  const { headers, body, isMarked } = readDescription(typeof description === 'string' ? description : '');
  if (subtype !== 'Email' && !(SUBJECT_PREFIX.test(title) && isMarked)) return undefined;
  const said = {
    from: headers['from'],
    to: headers['to'],
    // The task's subject can be corrected by people, the description is what was sent.
    subject: title.replace(SUBJECT_PREFIX, '').trim() || headers['subject'],
    body: body.trim() === '' ? undefined : body,
  };
  const stated = Object.entries(said).filter(([, value]) => value !== undefined && value !== '');
  return { type: 'email', ...Object.fromEntries(stated) };
}

const SUBJECT_PREFIX = /^Email:\s*/iu;

const HEADER_LINE = /^(?:(?<name>From|Additional To|To|CC|BCC|Attachments?|Subject):(?<value>[^\n]*)|[^\S\n]*)(?:\n|$)/iu;
const BODY_MARK = /^Body:[^\S\n]*\n?/iu;

interface Description {
  readonly headers: Headers;
  readonly body: string;
  /** Whether it holds a header, and the mark where the text begins. */
  readonly isMarked: boolean;
}

function readDescription(description: string): Description {
  const headers: Record<string, string> = {};
  let rest = description.replaceAll('\r\n', '\n');
  for (;;) {
    const line = rest === '' ? null : HEADER_LINE.exec(rest);
    if (line === null) break;
    const { name, value = '' } = line.groups ?? {};
    if (name !== undefined) headers[name.toLowerCase()] ??= value.trim();
    rest = rest.slice(line[0].length);
  }
  const hasHeaders = Object.keys(headers).length > 0;
  const isMarked = BODY_MARK.test(rest) && hasHeaders;
  if (!hasHeaders && !BODY_MARK.test(rest)) return { headers, body: description, isMarked };
  return { headers, body: rest.replace(BODY_MARK, ''), isMarked };
}
