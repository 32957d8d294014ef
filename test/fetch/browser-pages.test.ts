import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFetcher, type Fetching } from '../../src/fetch/create-fetcher.ts';
import { paragraph, startServer, type LocalServer } from './local-server.ts';

const body = `<article>${`<p>${paragraph}</p>`.repeat(6)}</article>`;
let site: LocalServer;
let fetching: Fetching;
beforeAll(async () => {
  site = await startServer();
  fetching = createFetcher({
    mode: 'browser',
    robots: 'ignore',
    environment: process.env,
    consent: 'accept',
    allowAddresses: [site.host],
    limits: { maxPageHeapBytes: 24 * 1024 * 1024 },
  });
});
afterAll(async () => {
  await fetching.close();
  await site.close();
});

const get = (path: string) =>
  fetching.fetcher.fetch({ url: site.origin + path, signal: new AbortController().signal });

it('uses a page again, and closes it when its scripts hold too much memory', async () => {
  site.on('/slim', `<!doctype html>${body}`);
  site.on(
    '/fat',
    `<!doctype html>${body}<script>window.kept = Array.from({ length: 900000 }, (_, n) => ({ n, text: 'kept ' + n }));</script>`,
  );
  expect(await get('/slim')).toHaveProperty('kind', 'page');
  expect(fetching.browserPages()).toBe(1);
  expect(await get('/fat')).toHaveProperty('kind', 'page');
  expect(fetching.browserPages()).toBe(0);
  expect(await get('/slim')).toHaveProperty('kind', 'page');
  expect(fetching.browserPages()).toBe(1);
});

it('answers a consent banner with yes where it is told to', async () => {
  // The ids that autoconsent's rule for OneTrust looks for.
  site.on(
    '/banner',
    `<!doctype html>${body}<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" style="position:fixed;bottom:0;height:99px">
    We use cookies<button id="onetrust-accept-btn-handler" onclick="answer('yes')">Accept</button>
    <button id="onetrust-reject-all-handler" onclick="answer('no')">Reject</button></div></div>
    <script>function answer(text) { document.body.dataset.answer = text; document.getElementById('onetrust-consent-sdk').remove(); }</script>`,
  );
  expect(await get('/banner')).toHaveProperty('html', expect.stringContaining('data-answer="yes"'));
});
