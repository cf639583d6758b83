import { createJsonlFile } from '../platform/jsonl-file.ts';
import { orderMessages } from '../timeline/email/message-order.ts';
import type { Output } from './output.ts';
import { readStatedTexts } from './stated-texts.ts';

/** What was asked for on the command line. */
export interface TimelineOrderOptions {
  readonly in: string;
  readonly out: string;
}

/**
 * Writes the messages of each thread oldest first: `{id,text}` gives `{id,events:[{offset,sentAt,sender}]}`.
 *
 * @throws {OverlayError} `BAD_FILE` with the line; nothing is written then.
 */
export async function timelineOrderCommand(options: TimelineOrderOptions, output: Output): Promise<void> {
  await using out = createJsonlFile(options.out);
  let threads = 0;
  let messages = 0;
  for await (const { id, text } of readStatedTexts(options.in)) {
    const events = orderMessages(text).map(({ offset, sentAt = null, sender }) => ({ offset, sentAt, sender }));
    await out.write({ id, events });
    threads += 1;
    messages += events.length;
  }
  await out.finish();
  output.json({ threads, messages, out: options.out });
  output.line(`${threads} threads, ${messages} messages. Written to ${options.out}.`);
}
