/**
 * GraphiQL shows the last message of a stream only. This puts the text so far above each message, so that a summary can be seen
 * growing; the message itself stays as it came.
 */
export async function* withLiveText(results) {
  let live = '';
  for await (const result of results) {
    const message = Object.values(result.data ?? {})[0];
    if (message?.__typename === 'InsightStart') live = '';
    if (message?.__typename === 'InsightDelta') live += message.text;
    if (message?.__typename === 'InsightRetract') live = live.slice(0, message.from) + live.slice(message.to);
    if (message?.__typename === 'InsightEnd') live = message.summary.text ?? live;
    yield live === '' ? result : { live, ...result };
  }
}
