/** What dechaff serves, looked at in a real browser with payloads wherever somebody else has a say: addresses and names of jobs. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openMonitor, type Monitor } from '../../src/cli/monitor.ts';
import { startDemoSite, type DemoSite } from '../../src/demo/demo-site.ts';
import { ScriptWatch } from './script-watch.ts';
import { xssPayloads } from './xss-payloads.ts';

let monitor: Monitor;
let demo: DemoSite;
let browser: ScriptWatch;
beforeAll(async () => {
  monitor = await openMonitor({ host: '127.0.0.1', port: 0 });
  demo = await startDemoSite();
  browser = await ScriptWatch.open([monitor.url, new URL(demo.url).origin]);
});
afterAll(async () => {
  await browser.close();
  await monitor.close();
  await demo.close();
});

/** The path and query of an address with the payload in both. */
const inAddress = (payload: string) => `${encodeURIComponent(payload)}?q=${payload.replaceAll('#', '')}`;

it('the payloads run when they are served as HTML, so that the test can fail', async () => {
  const body = `<!doctype html><body>${xssPayloads.join('\n')}`;
  expect((await browser.show({ body, type: 'text/html' })).runs).toBeGreaterThan(0);
});

it('no name of a job runs in /metrics', async () => {
  for (const payload of xssPayloads) {
    monitor.showJob(payload, { lastStart: new Date(), lastEnd: null, lastExitCode: 0, next: null });
  }
  const answer = await fetch(`${monitor.url}/metrics`);
  expect(await answer.text()).toContain('onerror=ran()');
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await browser.visit(`${monitor.url}/metrics`)).runs).toBe(0);
}, 60_000);

it.each(['/healthz?', '/metrics/', '/'])(
  'nothing of an address runs at %s',
  async (place) => {
    for (const payload of xssPayloads.slice(0, 12)) {
      const url = monitor.url + place + inAddress(payload);
      const answer = await fetch(url);
      expect(answer.headers.get('x-content-type-options'), url).toBe('nosniff');
      expect(await answer.text(), url).not.toContain('ran()');
    }
    expect((await browser.visit(monitor.url + place + inAddress(xssPayloads[0]!))).runs).toBe(0);
  },
  60_000,
);

it('nothing of an address runs on the demo site', async () => {
  for (const place of ['', 'news/', 'consent/harbour-lights?', 'images/', 'busy/', 'topics/']) {
    for (const payload of xssPayloads) {
      const answer = await fetch(demo.url + place + inAddress(payload));
      expect(await answer.text(), payload).not.toContain('ran()');
    }
    expect((await browser.visit(demo.url + place + inAddress(xssPayloads[0]!))).runs).toBe(0);
  }
}, 120_000);
