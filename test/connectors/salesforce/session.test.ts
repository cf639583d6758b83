import { expect, test } from 'vitest';

import { createSessions } from '../../../connectors/salesforce/session.ts';
import type { Session, SessionOptions } from '../../../connectors/salesforce/session.ts';
import { OverlayError } from '../../../src/errors.ts';

interface Signing extends Pick<SessionOptions, 'source' | 'signIn' | 'now'> {
  signIns: number;
  nowMs: number;
}

function signing(failure?: Error): Signing {
  const state: Signing = {
    source: 'salesforce',
    signIns: 0,
    nowMs: 0,
    now: () => state.nowMs,
    async signIn() {
      state.signIns += 1;
      if (failure !== undefined) throw failure;
      return await Promise.resolve({ instanceUrl: 'https://acme.example', accessToken: `token-${state.signIns}` });
    },
  };
  return state;
}

test('everyone who asks at once shares one sign-in', async () => {
  const state = signing();
  const sessions = createSessions(state);
  const all = await Promise.all(Array.from({ length: 50 }, async () => await sessions.current()));
  expect(new Set(all.map(({ accessToken }) => accessToken))).toEqual(new Set(['token-1']));
});

test('who comes late with an old session gets the new one without a sign-in', async () => {
  const state = signing();
  const sessions = createSessions(state);
  const old = await sessions.current();
  await sessions.renew(old);
  expect((await sessions.renew(old)).accessToken).toBe('token-2');
  expect(state.signIns).toBe(2);
});

test('a renewed session that is refused is renewed again after 30 seconds, and not before', async () => {
  const state = signing();
  const sessions = createSessions(state);
  const renewed = await sessions.renew(await sessions.current());
  state.nowMs = 29_999;
  await expect(sessions.renew(renewed)).rejects.toMatchObject({ code: 'SOURCE_AUTH' });
  state.nowMs = 30_000;
  expect((await sessions.renew(renewed)).accessToken).toBe('token-3');
});

test('refused credentials are remembered for 30 seconds; a source that was away is asked again at once', async () => {
  const refused = signing(new OverlayError('SOURCE_AUTH', 'wrong password'));
  const locked = createSessions(refused);
  await expect(locked.current()).rejects.toMatchObject({ code: 'SOURCE_AUTH' });
  await expect(locked.current()).rejects.toMatchObject({ code: 'SOURCE_AUTH' });
  expect(refused.signIns).toBe(1);
  refused.nowMs = 30_000;
  await expect(locked.current()).rejects.toMatchObject({ code: 'SOURCE_AUTH' });
  expect(refused.signIns).toBe(2);

  const away = signing(new OverlayError('SOURCE_UNAVAILABLE', 'down'));
  const waiting = createSessions(away);
  await expect(waiting.current()).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  await expect(waiting.current()).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  expect(away.signIns).toBe(2);
});

test('a given access token is used as it is, and cannot be renewed without credentials', async () => {
  const initial: Session = { instanceUrl: 'https://acme.example', accessToken: 'given' };
  const sessions = createSessions({ source: 'salesforce', initial, now: () => 0 });
  expect(await sessions.current()).toBe(initial);
  await expect(sessions.renew(initial)).rejects.toMatchObject({ code: 'SOURCE_AUTH' });
});
