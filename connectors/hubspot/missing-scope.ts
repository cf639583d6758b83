import { OverlayError } from '../../src/errors.ts';

/** A refusal for want of a scope (HS-05). */
export class MissingScopeError extends OverlayError {
  /** The scopes of which one would do, as HubSpot names them; empty where it does not. */
  readonly scopes: readonly string[];

  constructor(source: string, { scopes, cause }: { readonly scopes: readonly string[]; readonly cause: Error }) {
    const named = scopes.length === 0 ? '' : ` (${scopes.join(' or ')})`;
    super('SOURCE_PERMISSION', `${source} does not let us do this for want of a scope${named}.`, {
      source,
      cause,
      action: 'Add the scope to the app at HubSpot, then run crm-overlay check.',
    });
    this.scopes = scopes;
  }
}
