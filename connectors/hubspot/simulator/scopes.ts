import { refuse } from './answers.ts';
import type { ApiRequest } from './answers.ts';
import { findObjectType } from './object-types.ts';

/** Scopes by object type; engagements but for e-mails are read with the scope of contacts. */
const READ_SCOPES: Readonly<Record<string, string>> = {
  companies: 'crm.objects.companies.read',
  contacts: 'crm.objects.contacts.read',
  deals: 'crm.objects.deals.read',
  tickets: 'tickets',
  emails: 'sales-email-read',
};
const ENGAGEMENT_SCOPE = 'crm.objects.contacts.read';

/** Every scope the simulator knows, which is what an app has until it is restricted. */
export const ALL_SCOPES: readonly string[] = [
  ...Object.values(READ_SCOPES),
  'crm.objects.companies.write',
  'crm.objects.contacts.write',
  'crm.objects.deals.write',
  'crm.objects.owners.read',
  'crm.objects.custom.read',
  'crm.objects.custom.write',
  'oauth',
];

/** Refuses a call for want of its scope with 403 (HS-05). */
export function requireScope(scopes: ReadonlySet<string>, request: ApiRequest): void {
  const scope = scopeOf(request);
  if (scope === undefined || scopes.has(scope)) return;
  throw refuse(403, 'MISSING_SCOPES', {
    message:
      "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
    links: { scopes: 'https://developers.hubspot.com/scopes' },
    errors: [{ message: 'One or more of the following scopes are required.', context: { requiredGranularScopes: [scope] } }],
  });
}

function scopeOf({ method, segments }: ApiRequest): string | undefined {
  const [root, , area, word = ''] = segments;
  if (root !== 'crm') return undefined;
  if (area === 'owners') return 'crm.objects.owners.read';
  if (area !== 'objects') return undefined;
  const type = findObjectType(word);
  if (type === undefined) return word.startsWith('2-') ? 'crm.objects.custom.read' : undefined;
  const read = READ_SCOPES[type.name] ?? ENGAGEMENT_SCOPE;
  const isReading = method === 'GET' || ['search', 'read'].includes(segments.at(-1) ?? '');
  return isReading ? read : read.replace(/\.read$/u, '.write');
}
