import { isOverlayError, OverlayError } from '../../src/errors.ts';
import type { Clock } from '../../src/platform/clock.ts';

/** A token that opens the API for now. */
export interface Session {
  readonly token: string;
}

/** Hands out tokens. */
export interface Access {
  session(): Promise<Session>;
  /**
   * A newer session than the one the API has just refused.
   *
   * @throws {OverlayError} `SOURCE_AUTH` when there is no way to a newer one, or the last is hardly older than the refusal.
   */
  renew(refused: Session): Promise<Session>;
}

/** A private app's token: it does not expire, so a refusal is final (HS-02). */
export function createTokenAccess(source: string, token: string): Access {
  const session = { token };
  return {
    session: async () => await Promise.resolve(session),
    renew: async () => await Promise.reject(refusal(source)),
  };
}

/** What a refresh yields. */
export interface FreshToken {
  readonly token: string;
  readonly lifetimeMs: number;
}

/** What OAuth access is made of. */
export interface OAuthAccessOptions {
  readonly source: string;
  readonly refresh: () => Promise<FreshToken>;
  readonly clock: Clock;
}

/** A refresh that did not help must not be repeated sooner than this. */
const REFRESH_PAUSE_MS = 30_000;
/** A call begun with a token should end with it too. */
const RENEW_BEFORE_EXPIRY_MS = 60_000;

/** An OAuth app's tokens: refreshed when they are about to expire (HS-02) or refused, by one refresh for all who wait. */
export function createOAuthAccess({ source, refresh, clock }: OAuthAccessOptions): Access {
  let current: Session | undefined;
  let expiresAtMs = 0;
  let refreshedAtMs = Number.NEGATIVE_INFINITY;
  let refused: OverlayError | undefined;
  let refreshing: Promise<Session> | undefined;

  async function refreshOnce(): Promise<Session> {
    try {
      const { token, lifetimeMs } = await refresh();
      expiresAtMs = clock.now() + lifetimeMs;
      refused = undefined;
      current = { token };
      return current;
    } catch (cause) {
      refused = isOverlayError(cause, 'SOURCE_AUTH') ? cause : undefined;
      throw cause;
    } finally {
      refreshedAtMs = clock.now();
      refreshing = undefined;
    }
  }

  function refreshShared(): Promise<Session> {
    const recent = clock.now() - refreshedAtMs < REFRESH_PAUSE_MS;
    if (recent && refused !== undefined) throw refused;
    refreshing ??= refreshOnce();
    return refreshing;
  }

  return {
    async session() {
      const fresh = clock.now() < expiresAtMs - RENEW_BEFORE_EXPIRY_MS;
      return current !== undefined && fresh ? current : await refreshShared();
    },
    async renew(stale) {
      // Another call was refused earlier and has done it.
      if (current !== undefined && current.token !== stale.token) return current;
      if (refreshing === undefined && current !== undefined && clock.now() - refreshedAtMs < REFRESH_PAUSE_MS) throw refusal(source);
      return await refreshShared();
    },
  };
}

function refusal(source: string): OverlayError {
  return new OverlayError('SOURCE_AUTH', `${source} refused the credentials.`, { source });
}
