import type { IncomingMessage } from 'node:http';

/**
 * The role a caller names in `x-overlay-role`. It picks a playbook and opens nothing, so it is believed as it is until there are accounts.
 */
export function callerRole({ headers }: Pick<IncomingMessage, 'headers'>): { readonly role?: string } {
  const role = headers['x-overlay-role'];
  return typeof role === 'string' && /^[a-z][a-z0-9-]{0,40}$/u.test(role) ? { role } : {};
}
