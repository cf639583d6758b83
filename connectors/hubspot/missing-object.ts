import { OverlayError } from '../../src/errors.ts';

/** The portal has no object of a type id that the configuration names. */
export class MissingObjectError extends OverlayError {
  constructor(source: string, { object, cause }: { readonly object: string; readonly cause: Error }) {
    super('SOURCE_REQUEST', `${source} refused the request: the portal has no object ${object}.`, {
      source,
      cause,
      action: `Correct the type id ${object} in the source's objects, or take it out; HubSpot shows type ids under Settings, Objects, Custom Objects.`,
    });
  }
}
