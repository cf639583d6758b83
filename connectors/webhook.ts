/**
 * The port every sender of webhooks is received through. A sender proves who it is over the raw bytes and says what happened; like a connector it
 * translates and never judges, and it does neither I/O nor asks a clock.
 */

import type { RecordRef, SourceRecord } from './connector.ts';

/** What was posted, as it arrived. */
export interface WebhookRequest {
  /** The whole address as its sender knows it, query included: what some signatures cover. */
  readonly url: string;
  /** By lower-case name; repeated ones joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What a receiver is told. */
export interface ReceiveOptions {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/**
 * One happening, as its sender tells it.
 *
 * Events of one entity are folded together in the order of `occurredAt`, then `place`, then `key`: any shuffle and any duplication end in the same state.
 */
export interface IncomingEvent {
  /** Equal for all copies of one happening and for no two happenings: made of what happened, never of the vendor's event id alone. */
  readonly key: string;
  /** The record at its source that it is about; its `source` is the configured name of the sender. */
  readonly about: RecordRef;
  /** The sender's own clock, ISO 8601 UTC. */
  readonly occurredAt: string;
  /** Orders events of one entity at one instant; compared as text. @default empty */
  readonly place?: string;
  readonly change: IncomingChange;
}

/** What a happening does to the record it is about. */
export type IncomingChange =
  /** The record is to be read anew at its source; the id `*` stands for all records of the object. */
  | { readonly type: 'changed' }
  /** It is gone, until it is restored. */
  | { readonly type: 'deleted' }
  | { readonly type: 'restored' }
  /** It goes on as another record of the same object. */
  | { readonly type: 'merged'; readonly into: string }
  /** A person asked to be forgotten: nothing of it may stay. */
  | { readonly type: 'erased' }
  /** The event itself states the record, or (`coverage: 'part'`) a part of it. */
  | { readonly type: 'stated'; readonly record: SourceRecord }
  /** It is an e-mail as it was sent (RFC 5322), one character a byte. */
  | { readonly type: 'mailed'; readonly message: string };

/** What one request held. */
export interface ReceivedEvents {
  readonly events: readonly IncomingEvent[];
  /** Parts of the request that could not be understood, by their place in it: they are set aside with their cause, the others are taken. */
  readonly refused: readonly RefusedEvent[];
  /** What the sender wants to be answered, where that is more than a status. */
  readonly answer?: { readonly contentType: string; readonly body: string };
}

/** One part of a request that could not be understood. */
export interface RefusedEvent {
  /** Equal for all copies of it. */
  readonly key: string;
  /** What is wrong with it, without a value of it. */
  readonly cause: string;
  /** As it arrived. */
  readonly raw: string;
}

/** One configured sender of webhooks. */
export interface WebhookSender {
  /** The configured name: the last part of the address, and the source of what it states. */
  readonly name: string;
  /**
   * Checks the signature over the raw body and the time it was made, and reads the events.
   *
   * @throws {OverlayError} `WEBHOOK_UNAUTHENTIC` (401) for a signature that is missing, wrong, or made more than 300 s before or after now;
   *   `WEBHOOK_UNREADABLE` (400) for a body that is not what this sender sends.
   */
  receive(request: WebhookRequest, options: ReceiveOptions): ReceivedEvents;
  /**
   * Reads once more a part of a request that was refused (`RefusedEvent.raw`): it proved itself when it came. Whoever refuses a request whole has
   * no parts to read again.
   */
  readAgain?(raw: string): ReceivedEvents;
}
