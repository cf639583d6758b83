import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { InsightReader } from '../../src/insight/read-insight.ts';
import { createMemoryReaders, SUMMARY_WORDS } from '../gateway/memory-readers.ts';
import { type RunningGateway, startGateway } from '../gateway/start-gateway.ts';

const executablePath = findChromium();
if (executablePath === undefined)
  console.warn('\n*** GraphiQL is NOT TESTED: no Chromium on PATH. Install one, for example with: apt-get install chromium ***\n');

// On the build machine a missing browser is a failure, not an excuse.
describe.skipIf(executablePath === undefined && process.env['CI'] === undefined)('GraphiQL in a browser', () => {
  const words = createReleasedWords();
  let gateway: RunningGateway;
  let browser: Browser;

  beforeAll(async () => {
    const readers = createMemoryReaders({ accounts: 3 });
    gateway = await startGateway({ ...readers, insight: { ...readers.insight, stream: words.stream } }, { buildExplorer: 'at-start' });
    browser = await chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await browser.close();
    await gateway[Symbol.asyncDispose]();
  });

  test('offers seven tabs, and each runs as it is', async () => {
    const { page, hosts, faults } = await open(browser, gateway.url);
    const tabs = ['Account360', 'AcrossSources', 'AiFieldsDeferred', 'Provenance', 'AsOfNow', 'SourcesHealth'];
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(expect.arrayContaining([...tabs, 'LiveSummary']));
    for (const tab of tabs) {
      await run(page, tab);
      await answer(page)
        .filter({ hasText: tab === 'SourcesHealth' ? 'HEALTHY' : 'Northwind 0001' })
        .waitFor();
      expect(await answer(page).innerText()).not.toContain('"errors"');
    }
    expect(faults).toEqual([]);
    expect([...hosts]).toEqual([new URL(gateway.url).host]);
    await page.close();
  });

  test('shows the deferred AI fields in their places, and what the request cost', async () => {
    const { page } = await open(browser, gateway.url);
    await run(page, 'AiFieldsDeferred');
    await answer(page)
      .filter({ hasText: SUMMARY_WORDS.join('') })
      .waitFor();
    expect(await wholeAnswer(page)).toMatchObject({
      data: { accounts: { edges: [{ node: { name: 'Northwind 0001', summary: { text: SUMMARY_WORDS.join('') } } }, {}, {}] } },
      extensions: { overlay: { calls: { salesforce: 0, hubspot: 0 } } },
    });
    await page.close();
  });

  test('shows the live summary growing word by word, for an account it found by itself', async () => {
    const { page, hosts, faults } = await open(browser, gateway.url);
    await run(page, 'LiveSummary');
    const seen: string[] = [];
    for (const [index] of SUMMARY_WORDS.entries()) {
      words.release();
      const sofar = SUMMARY_WORDS.slice(0, index + 1).join('');
      await answer(page)
        .filter({ hasText: `"live": "${sofar}"` })
        .waitFor();
      seen.push(sofar);
    }
    words.release();
    await answer(page).filter({ hasText: 'InsightEnd' }).waitFor();
    expect(seen).toHaveLength(SUMMARY_WORDS.length);
    expect(faults).toEqual([]);
    expect([...hosts]).toEqual([new URL(gateway.url).host]);
    await page.close();
  });

  test('mends the live summary of an earlier visit whose account is gone, and leaves the other tabs as they were', async () => {
    const { page } = await open(browser, gateway.url);
    await page.getByRole('tab', { name: 'LiveSummary' }).click();
    const readStorage = async (): Promise<string> => String(await page.evaluate('JSON.stringify(localStorage)'));
    await expect.poll(readStorage).toMatch(/tabState.*# Where every/u);
    await expect.poll(async () => await page.evaluate("localStorage.getItem('graphiql:variables')")).toContain('acc_0001');
    // Before anything of the next visit runs, so that nothing of this one can put it back.
    await page.addInitScript(`for (const [key, value] of Object.entries(localStorage)) {
      localStorage.setItem(key, value.replaceAll('acc_0001', 'acc_gone').replaceAll('# Where every', '# Mine: where every'));
    }`);
    await page.reload();
    await untilReady(page);
    const stored = await readStorage();
    expect(stored).toContain('acc_0001');
    expect(stored).not.toContain('acc_gone');
    expect(stored).toContain('# Mine: where every');
    expect(await page.getByRole('tab').count()).toBe(7);
    await page.close();
  });
});

/** A live summary that goes on by one message each time it is released. */
function createReleasedWords(): { readonly stream: InsightReader['stream']; release(): void } {
  const waiting: (() => void)[] = [];
  const released: Promise<void>[] = [];
  // Either side may come first: the n-th release lets the n-th message go.
  const gate = (index: number): Promise<void> => {
    while (released.length <= index) released.push(new Promise((resolve) => waiting.push(resolve)));
    return released[index] ?? Promise.resolve();
  };
  let next = 0;
  return {
    release() {
      void gate(next);
      waiting[next]?.();
      next += 1;
    },
    async *stream(id, options) {
      for await (const message of createMemoryReaders({ accounts: 1 }).insight.stream(id, options)) {
        if (message.kind !== 'insight-start') await gate(message.sequence - 1);
        yield message;
      }
    },
  };
}

interface OpenPage {
  readonly page: Page;
  /** Hosts that were asked for anything, WebSockets included. */
  readonly hosts: ReadonlySet<string>;
  /** Errors of the page, refusals by its content security policy included. */
  readonly faults: readonly string[];
}

async function open(browser: Browser, url: string): Promise<OpenPage> {
  const page = await browser.newPage();
  const hosts = new Set<string>();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).host);
  });
  page.on('websocket', (socket) => hosts.add(new URL(socket.url()).host));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(url);
  await untilReady(page);
  return { page, hosts, faults };
}

// The tabs are there before the editors behind them, and what is clicked in between is lost.
async function untilReady(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'LiveSummary' }).waitFor();
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.locator('.result-window .monaco-editor').waitFor();
}

async function run(page: Page, tab: string): Promise<void> {
  await page.getByRole('tab', { name: tab }).click();
  await page.locator('.graphiql-query-editor').filter({ hasText: tab }).waitFor();
  await page.getByRole('button', { name: 'Execute query' }).click();
}

function answer(page: Page) {
  return page.locator('.result-window');
}

// The editor draws only the lines in view; the page's own copy of its text has them all.
async function wholeAnswer(page: Page): Promise<unknown> {
  const text: unknown = await page.evaluate("__MONACO.editor.getModels().find(({ uri }) => uri.path.includes('response')).getValue()");
  return JSON.parse(String(text));
}

function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
