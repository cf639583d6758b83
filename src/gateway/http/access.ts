import type { IncomingHttpHeaders } from 'node:http';

/** Why a request may not come in; undefined when it may. */
export type Refusal = string | undefined;

/** Decides who may come in by the names in a request's headers. */
export type CheckAccess = (headers: IncomingHttpHeaders) => Refusal;

/**
 * Keeps other websites out of a gateway that asks nobody who they are. Bound to loopback it answers to loopback names only, so that no
 * outside name can be made to point at it (DNS rebinding). A page of another origin is refused everywhere: browsers send its cookies
 * and open its WebSockets without asking us.
 *
 * @param host - The address listened on.
 */
export function createCheckAccess(host: string): CheckAccess {
  const loopbackOnly = isLoopback(host);
  return (headers) => {
    const name = hostName(headers.host);
    if (name === undefined) return 'The Host header is missing or cannot be read.';
    if (loopbackOnly && !isLoopback(name)) return 'This gateway answers to localhost only.';
    const { origin } = headers;
    if (origin === undefined || originHost(origin) === headers.host?.toLowerCase()) return undefined;
    return 'Pages of another origin may not call this gateway.';
  };
}

/** Whether a host name or address means this machine itself. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/gu, '');
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(name);
}

function hostName(host: string | undefined): string | undefined {
  return host === undefined ? undefined : parseUrl(`http://${host}`)?.hostname;
}

function originHost(origin: string): string | undefined {
  return parseUrl(origin)?.host;
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
