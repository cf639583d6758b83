import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { OverlayError } from '../errors.ts';
import type { Output } from './output.ts';

const TEMPLATE = `// Configuration of crm-overlay. Comments and trailing commas are allowed.
// "\${NAME}" takes the value of an environment variable, so that no secret stands in this file.
{
  "sources": {
    // Salesforce, as a connected app. Leave out what you do not use.
    "salesforce": {
      "type": "salesforce",
      "loginUrl": "https://login.salesforce.com",
      "clientId": "\${SALESFORCE_CLIENT_ID}",
      "clientSecret": "\${SALESFORCE_CLIENT_SECRET}",
      "refreshToken": "\${SALESFORCE_REFRESH_TOKEN}",
      // The org's currency (ISO 4217), for amounts that do not state their own.
      "currency": "USD",
      // Region for telephone numbers without a country.
      "region": "US",
    },

    // HubSpot, as a private app.
    "hubspot": {
      "type": "hubspot",
      "token": "\${HUBSPOT_TOKEN}",
      "region": "US",
    },

    // Any PostgreSQL, MySQL, MariaDB or SQLite database; the mapping file says which table holds what.
    // "legacy": {
    //   "type": "sql",
    //   "dialect": "postgres",
    //   "url": "\${LEGACY_DATABASE_URL}",
    //   "mapping": "./legacy-mapping.json",
    //   "region": "DE",
    //   "dateOrder": "DMY",
    // },
  },

  // Any OpenAI-compatible endpoint; without one every answer is a draft put together from the facts.
  // "model": {
  //   "baseUrl": "http://127.0.0.1:11434/v1",
  //   "apiKey": "\${OPENAI_API_KEY}",
  //   "name": "llama3.1",
  //   // masked: personal data is replaced before a prompt leaves. local-only: only loopback. off: no model at all.
  //   "egress": "masked",
  // },

  // How often the sources are asked what changed, in milliseconds.
  "poll": { "everyMs": 60000 },
}
`;

/**
 * Writes a commented configuration to start from.
 *
 * @throws {OverlayError} `CONFIG_INVALID` when the file exists: nothing is overwritten.
 */
export async function initCommand(options: { readonly file: string; readonly output: Output }): Promise<void> {
  const file = resolve(options.file);
  try {
    await writeFile(file, TEMPLATE, { flag: 'wx' });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') {
      throw new OverlayError('CONFIG_INVALID', `${options.file} exists already.`, {
        cause,
        action: 'Move it away first, or name another file with --config.',
      });
    }
    throw cause;
  }
  options.output.line(`Wrote ${options.file}. Fill in the credentials, then run: crm-overlay check`);
  options.output.json({ wrote: file });
}
