import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';

import { refuse } from '../http/answer.ts';
import type { ExplorerBundle } from './bundle-explorer.ts';

/** Serves GraphiQL from our own bundle. */
export interface Explorer {
  /** The page. */
  page(response: ServerResponse): Promise<void>;
  /** One of the page's files, by the path that was asked for. */
  file(path: string, response: ServerResponse): Promise<void>;
}

/** Paths below this one are the explorer's files. */
export const EXPLORER_FILES = '/explorer/';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/**
 * Only our own files run and only we are called. Inline styles are how Monaco places its lines; its icons and GraphiQL's fonts are
 * data addresses in the style sheet.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** An explorer whose bundle may still be under way, or not yet begun; whoever opens it first waits. */
export function createExplorer(bundle: () => Promise<ExplorerBundle>): Explorer {
  return {
    async page(response) {
      const { hash } = await bundle();
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      });
      response.end(toPage(`${EXPLORER_FILES}${hash}/`));
    },
    async file(path, response) {
      const { hash, files } = await bundle();
      const [asked, name = ''] = path.slice(EXPLORER_FILES.length).split('/');
      const contents = asked === hash ? files.get(name) : undefined;
      const type = CONTENT_TYPES[extname(name)];
      if (contents === undefined || type === undefined) {
        refuse(response, 404, { code: 'NOT_FOUND', message: 'The explorer has no such file; load the page again.' });
        return;
      }
      response.writeHead(200, {
        'content-type': type,
        'content-length': contents.byteLength,
        'x-content-type-options': 'nosniff',
        // The address holds the contents' hash, so what is behind it never changes.
        'cache-control': 'public, max-age=31536000, immutable',
      });
      response.end(contents);
    },
  };
}

function toPage(base: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>crm-overlay</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${base}explorer.css" />
    <script type="module" src="${base}explorer.js"></script>
  </head>
  <body>
    <div id="explorer">Loading the explorer …</div>
  </body>
</html>
`;
}
