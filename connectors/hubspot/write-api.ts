import { OverlayError } from '../../src/errors.ts';
import type { CallOptions } from '../connector.ts';
import { ASSOCIATION_CATEGORIES } from './client.ts';
import type { HttpAnswer, HubspotClient, HubspotSdk } from './client.ts';
import { isRefusal } from './to-error.ts';
import { associationLabelsWire, objectWire } from './wire.ts';
import type { AssociationLabelWire, ObjectWire } from './wire.ts';

/** Property values as they go over the wire; empty text empties a property (HS-21). */
export type PropertyValues = Readonly<Record<string, string>>;

/** A tie that a new object is made with (HS-20). */
export interface NewTie {
  readonly toId: string;
  readonly type: AssociationLabelWire;
}

/** The endpoints that change something, and what is needed to call them. */
export interface HubspotWriteApi {
  /** @throws {OverlayError} `WRITE_UNKNOWN` when the change may or may not have arrived; any other code says that it has not. */
  update(object: string, change: { readonly id: string; readonly properties: PropertyValues }, call: CallOptions): Promise<ObjectWire>;
  /** @throws {OverlayError} As `update`; `SOURCE_CONFLICT` where HubSpot holds such an object already (HS-22). */
  create(
    object: string,
    made: { readonly properties: PropertyValues; readonly ties: readonly NewTie[] },
    call: CallOptions,
  ): Promise<ObjectWire>;
  /** The types that ties from one object type to another may have (HS-56). */
  tieTypes(direction: { readonly from: string; readonly to: string }, call: CallOptions): Promise<readonly AssociationLabelWire[]>;
}

/** The endpoints of one portal. */
export function createHubspotWriteApi(source: string, client: HubspotClient): HubspotWriteApi {
  // Repeated, a creation would make a second object: HubSpot knows no idempotency key.
  async function once(send: (sdk: HubspotSdk) => Promise<HttpAnswer>, call: CallOptions): Promise<ObjectWire> {
    let fate: 'not sent' | 'sent' | 'refused' = 'not sent';
    const sendOnce = async (sdk: HubspotSdk): Promise<HttpAnswer> => {
      fate = 'sent';
      try {
        return await send(sdk);
      } catch (cause) {
        if (isRefusal(cause)) fate = 'refused';
        throw cause;
      }
    };
    try {
      return await client.call({ kind: 'other', repeat: 'once', wire: objectWire, send: sendOnce }, call);
    } catch (cause) {
      call.signal.throwIfAborted();
      if (fateOf(fate) !== 'sent') throw cause;
      throw new OverlayError('WRITE_UNKNOWN', `${source} was sent a change and did not say whether it made it.`, { source, cause });
    }
  }

  return {
    async update(object, { id, properties }, call) {
      return await once(
        async (sdk) => await sdk.crm.objects.basicApi.updateWithHttpInfo(object, id, { properties: { ...properties } }),
        call,
      );
    },
    async create(object, { properties, ties }, call) {
      const associations = ties.map(({ toId, type: { category, typeId } }) => {
        const associationCategory = ASSOCIATION_CATEGORIES.get(category);
        if (associationCategory === undefined) throw new TypeError(`${category} is no category of associations.`);
        return { to: { id: toId }, types: [{ associationCategory, associationTypeId: typeId }] };
      });
      const body = { properties: { ...properties }, associations };
      return await once(async (sdk) => await sdk.crm.objects.basicApi.createWithHttpInfo(object, body), call);
    },
    async tieTypes({ from, to }, call) {
      const send = async (sdk: HubspotSdk): Promise<HttpAnswer> =>
        await sdk.crm.associations.v4.schema.definitionsApi.getAllWithHttpInfo(from, to);
      return (await client.call({ kind: 'other', wire: associationLabelsWire, send }, call)).results;
    },
  };
}

type Fate = 'not sent' | 'sent' | 'refused';

// The compiler does not see that the callback has moved it.
function fateOf(fate: Fate): Fate {
  return fate;
}
