import { createPublicKey } from 'node:crypto';

import { z } from 'zod';

import { createCloudeventsWebhook } from './cloudevents/webhook.ts';
import { FIELD_NAMES } from './connector.ts';
import { createEmailWebhook } from './email/webhook.ts';
import { createHubspotWebhook } from './hubspot/webhook.ts';
import { createMailchimpWebhook } from './mailchimp/webhook.ts';
import { createSalesforceWebhook } from './salesforce/webhook.ts';
import { createSendgridWebhook } from './sendgrid/webhook.ts';
import { createStripeWebhook } from './stripe/webhook.ts';
import type { WebhookSender } from './webhook.ts';
import { createZendeskWebhook } from './zendesk/webhook.ts';

/** What proves a sender; two are valid at once while one is exchanged for the other. */
const secrets = z
  .array(z.string().min(16, { error: 'needs at least 16 characters' }))
  .min(1)
  .max(4);

/** The configured source whose records a CRM's events are about. @default the webhook's own name */
const source = z.string().min(1).optional();

const pointer = z.string().regex(/^(?:\/|=)/u, { error: 'is neither a JSON pointer (/a/b) nor a value (=text)' });

const mapping = z
  .strictObject({ kind: z.enum(['activity', 'ticket']), id: pointer.optional(), fields: z.record(z.string(), pointer) })
  .superRefine(({ kind, fields }, context) => {
    for (const field of Object.keys(fields)) {
      if (FIELD_NAMES[kind].every((known) => known !== field))
        context.addIssue({ code: 'custom', path: ['fields', field], message: `is no field of a ${kind}: ${FIELD_NAMES[kind].join(', ')}` });
    }
  });

const isPublicKey = (text: string): boolean => {
  try {
    return createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' }).asymmetricKeyType === 'ec';
  } catch {
    // Whatever is wrong with it, it is no such key: the fault below says so.
    return false;
  }
};

/** One configured webhook: its sender, and what proves it. */
export const webhookSettings = z.discriminatedUnion('sender', [
  z.strictObject({ sender: z.literal('hubspot'), secrets, source }),
  z.strictObject({
    sender: z.literal('salesforce'),
    secrets,
    source,
    /** Ids of the orgs whose outbound messages are taken. @default none */
    organisations: z
      .array(z.string().regex(/^00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/u, { error: 'is no id of an org (00D…)' }))
      .default([]),
  }),
  z.strictObject({ sender: z.literal('stripe'), secrets }),
  z.strictObject({ sender: z.literal('zendesk'), secrets }),
  z.strictObject({
    sender: z.literal('sendgrid'),
    /** Verification keys, base64 as SendGrid shows them. */
    secrets: z
      .array(z.string().refine(isPublicKey, { error: 'is no public key of SendGrid (base64)' }))
      .min(1)
      .max(4),
  }),
  z.strictObject({ sender: z.literal('mailchimp'), secrets }),
  z.strictObject({ sender: z.literal('email'), secrets }),
  z.strictObject({ sender: z.literal('cloudevents'), secrets, types: z.record(z.string(), mapping) }),
]);

/** One configured webhook. */
export type WebhookSettings = Readonly<z.output<typeof webhookSettings>>;

/** The sender of one configured webhook. */
export function createWebhookSender(name: string, settings: WebhookSettings): WebhookSender {
  switch (settings.sender) {
    case 'hubspot':
      return createHubspotWebhook(name, { ...settings, source: settings.source ?? name });
    case 'salesforce':
      return createSalesforceWebhook(name, { ...settings, source: settings.source ?? name });
    case 'stripe':
      return createStripeWebhook(name, settings);
    case 'zendesk':
      return createZendeskWebhook(name, settings);
    case 'sendgrid':
      return createSendgridWebhook(name, settings);
    case 'mailchimp':
      return createMailchimpWebhook(name, settings);
    case 'email':
      return createEmailWebhook(name, settings);
    case 'cloudevents':
      return createCloudeventsWebhook(name, settings);
  }
}
