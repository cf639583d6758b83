import { setTimeout as pause } from 'node:timers/promises';

import { z } from 'zod';

import { loadConfig, readEnvironment } from '../config.ts';
import { deliver } from '../demo/webhooks-deliver.ts';
import { playHappening } from '../demo/webhooks-play.ts';
import type { PlayedCustomer, PlayedKind } from '../demo/webhooks-play.ts';
import { playStripe, playZendesk } from '../demo/webhooks-signing.ts';
import type { PlayedSender } from '../demo/webhooks-signing.ts';
import { DEMO_SENDERS } from '../demo/webhooks.ts';
import { OverlayError } from '../errors.ts';
import type { CommandContext } from './context.ts';
import { awaitStopSignal } from './stop-signal.ts';

/** What `simulate webhooks` is told. */
export interface SimulateWebhooksOptions {
  /** Address of the gateway. */
  readonly to: string;
  /** Deliveries a second. */
  readonly rate: number;
  /** Deliveries after which it ends. @default it goes on until it is stopped */
  readonly count?: number;
}

interface Player {
  /** The sender's configured name. */
  readonly name: string;
  readonly kind: PlayedKind;
  readonly played: PlayedSender;
}

/**
 * Plays senders against a gateway, about the contacts that it knows: the demo company's, or with `--config` those of that file which prove themselves by
 * a secret that is in it.
 *
 * @throws {OverlayError} `CONFIG_INVALID` when the file has none; what `deliver` throws.
 */
export async function simulateWebhooksCommand(
  { to, rate, count = Number.POSITIVE_INFINITY }: SimulateWebhooksOptions,
  { output, configFile }: CommandContext,
): Promise<void> {
  const url = to.endsWith('/') ? to : `${to}/`;
  const stopping = new AbortController();
  const { signal } = stopping;
  void awaitStopSignal().then(() => stopping.abort());
  const players = configFile === undefined ? DEMO_PLAYERS : playersOf(configFile);
  const customers = await customersAt(url, signal);
  output.note(`${players.map(({ name }) => name).join(', ')}: ${rate} deliveries a second to ${url}. Ctrl-C ends it.`);
  let delivered = 0;
  try {
    for (; !signal.aborted && delivered < count; delivered += 1) {
      const [player, customer] = [turn(players, delivered), turn(customers, Math.floor(delivered / players.length))];
      const { body, words } = playHappening(player.kind, customer, { number: delivered, at: Date.now() });
      await deliver({ sender: player.name, body }, { url, played: player.played, signal });
      output.line(`${player.name.padEnd(10)} ${words}`);
      if (delivered + 1 < count) await pause(1_000 / rate, undefined, { signal });
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  output.json({ delivered });
}

const DEMO_PLAYERS: readonly Player[] = (['billing', 'support', 'mailings'] as const).map((name) => ({
  name,
  kind: name,
  played: DEMO_SENDERS[name],
}));

function playersOf(file: string): readonly Player[] {
  const { webhooks } = loadConfig({ environment: readEnvironment(), file, cwd: process.cwd() });
  const players = Object.entries(webhooks.senders).flatMap(
    ([
      name,
      {
        sender,
        secrets: [secret = ''],
      },
    ]): readonly Player[] => {
      if (sender === 'stripe') return [{ name, kind: 'billing', played: playStripe(secret) }];
      return sender === 'zendesk' ? [{ name, kind: 'support', played: playZendesk(secret) }] : [];
    },
  );
  if (players.length > 0) return players;
  throw new OverlayError('CONFIG_INVALID', 'webhooks.senders has no sender that can be played.', {
    action: 'Configure one of type stripe or zendesk.',
  });
}

const known = z.object({
  data: z.object({
    contacts: z.object({
      edges: z.array(z.object({ node: z.object({ emails: z.array(z.string()), account: z.object({ name: z.string() }).nullable() }) })),
    }),
  }),
});

/** Whom a gateway knows that knows nobody. */
const STRANGER: PlayedCustomer = { email: 'ledger@halvorsen-chandlery.example', company: 'Halvorsen Chandlery' };

async function customersAt(url: string, signal: AbortSignal): Promise<readonly PlayedCustomer[]> {
  const query = '{ contacts(first: 100) { edges { node { emails account { name } } } } }';
  const answer = await ask(url, query, signal);
  const { data } = known.parse(answer);
  const customers = data.contacts.edges.flatMap(
    ({
      node: {
        emails: [email],
        account,
      },
    }) => (email === undefined || account === null ? [] : [{ email, company: account.name }]),
  );
  return customers.length === 0 ? [STRANGER] : customers;
}

async function ask(url: string, query: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(new URL('graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal,
    });
    return await response.json();
  } catch (cause) {
    throw new OverlayError('SOURCE_UNAVAILABLE', `No gateway answers at ${url}.`, {
      cause,
      action: 'Start it, or name its address with --to.',
    });
  }
}

function turn<Each>(of: readonly Each[], number: number): Each {
  const found = of[number % of.length];
  if (found === undefined) throw new RangeError('Nothing to take in turn.');
  return found;
}
