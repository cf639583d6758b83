import { OverlayError } from '../../src/errors.ts';

/** A signed-in session. */
export interface Session {
  readonly instanceUrl: string;
  readonly accessToken: string;
}

/** Keeps one session for all calls of a source. */
export interface Sessions {
  /** The session to use; signs in first when there is none. */
  current(): Promise<Session>;
  /** Another session than `expired`, which was refused: one sign-in for all who ask at once, and one in 30 seconds. */
  renew(expired: Session): Promise<Session>;
}

/** How sessions come to be. */
export interface SessionOptions {
  readonly source: string;
  /** A session that exists already. */
  readonly initial?: Session | undefined;
  /** Signs in; absent when there are no credentials to do it with. */
  readonly signIn?: (() => Promise<Session>) | undefined;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** A token that is refused although it is new would make renewing endless: SF-75 counts 99 requests in 1.5 seconds. */
const RENEWAL_PAUSE_MS = 30_000;

/** Sessions of one source. */
export function createSessions({ source, initial, signIn, now }: SessionOptions): Sessions {
  let session = initial;
  let pending: Promise<Session> | undefined;
  let renewedAt = -Infinity;
  let refusal: { readonly error: OverlayError; readonly at: number } | undefined;

  async function begin(): Promise<Session> {
    if (signIn === undefined) throw refused('The access token was refused and there are no credentials to sign in with.');
    // A password tried again and again locks its user out.
    if (refusal !== undefined && now() - refusal.at < RENEWAL_PAUSE_MS) throw refusal.error;
    try {
      session = await signIn();
      return session;
    } catch (error) {
      if (error instanceof OverlayError && error.code === 'SOURCE_AUTH') refusal = { error, at: now() };
      throw error;
    }
  }

  async function once(): Promise<Session> {
    pending ??= begin().finally(() => {
      pending = undefined;
    });
    return await pending;
  }

  function refused(reason: string): OverlayError {
    return new OverlayError('SOURCE_AUTH', `${source}: ${reason}`, { source });
  }

  return {
    current: async () => session ?? (await once()),
    async renew(expired) {
      // Somebody else has renewed it meanwhile, or is at it.
      if (session !== undefined && session.accessToken !== expired.accessToken) return session;
      if (pending !== undefined) return await pending;
      if (now() - renewedAt < RENEWAL_PAUSE_MS) throw refused('A session signed in a moment ago was refused.');
      renewedAt = now();
      return await once();
    },
  };
}
