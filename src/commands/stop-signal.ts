/**
 * Resolves when this process is asked to stop: by Ctrl-C, by SIGTERM, by its terminal's end, or, when it was started by a process of ours,
 * by that one's end.
 * A second signal ends it at once.
 */
export async function awaitStopSignal(): Promise<void> {
  const asked = Promise.withResolvers<void>();
  const isChild = process.channel !== undefined && process.channel !== null;
  const stop = (): void => {
    process.once('SIGINT', leaveAtOnce);
    process.once('SIGTERM', leaveAtOnce);
    asked.resolve();
  };
  // Ctrl-C reaches the whole group: a child leaves when its parent has drained and lets it go.
  process.once('SIGINT', isChild ? () => undefined : stop);
  process.once('SIGTERM', stop);
  // The window was closed or the connection lost: the database must not live on without us.
  process.once('SIGHUP', stop);
  if (isChild) process.once('disconnect', stop);
  await asked.promise;
}

function leaveAtOnce(): never {
  process.exit(130);
}
