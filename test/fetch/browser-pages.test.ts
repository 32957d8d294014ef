import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { AddressGuard } from '../../src/fetch/address-guard.ts';
import { BrowserProcess } from '../../src/fetch/browser/browser-process.ts';
import { createFetcher, type Fetching } from '../../src/fetch/create-fetcher.ts';
import { resolveFetchOptions } from '../../src/fetch/fetch-options.ts';
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

it('fetches a page again that was lost with another of its host, which could not be closed', async () => {
  site.on('/download', (_request, response) => {
    response.writeHead(200, { 'content-disposition': 'attachment' }).end('x');
  });
  site.on('/end', `<!doctype html>${body}`);
  const asked = Promise.withResolvers<undefined>();
  let times = 0;
  site.on('/held', (_request, response) => {
    times++;
    asked.resolve(undefined);
    // The first one is never answered.
    if (times > 1) response.writeHead(200, { 'content-type': 'text/html' }).end(body);
  });
  const held = get('/held');
  await asked.promise;
  const close = await pageClose();
  close.mockImplementationOnce(() => new Promise(() => undefined));
  expect(await get('/download')).toMatchObject({ kind: 'failed', reason: 'download' });
  expect(await held).toHaveProperty('kind', 'page');
  expect(times).toBe(2);
  expect(await get('/end')).toHaveProperty('kind', 'page');
  close.mockRestore();
});

/** What closes any page: a page that does not close is nothing that a site could be made to serve. */
async function pageClose() {
  const browser = new BrowserProcess(
    resolveFetchOptions({ mode: 'browser', environment: process.env }),
    new AddressGuard([]),
  );
  const context = await browser.newContext(await browser.running());
  const page = await context.newPage();
  const prototype = Object.getPrototypeOf(page) as typeof page;
  await browser.close();
  return vi.spyOn(prototype, 'close');
}
