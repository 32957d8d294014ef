import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoSite, type DemoSite } from '../../src/demo/demo-site.ts';

interface Expected {
  readonly path: string;
  readonly language: string;
}

const expected = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'expected.json'), 'utf8'),
) as Expected[];

let site: DemoSite;
const get = (address: string, init: RequestInit = {}) =>
  fetch(new URL(address, site.url), { redirect: 'manual', ...init });

beforeAll(async () => {
  site = await startDemoSite();
});
afterAll(() => site.close());

describe('the demo site', () => {
  it('has at least thirty articles in six languages, each linked from a front page', async () => {
    expect(expected.length).toBeGreaterThanOrEqual(30);
    const languages = [...new Set(expected.map(({ language }) => language))];
    expect(languages).toHaveLength(6);
    const fronts = await Promise.all(
      languages.map(async (language) => (await get(language === 'en' ? '/' : `/${language}/`)).text()),
    );
    for (const page of expected) expect(fronts.join()).toContain(`href="${page.path}"`);
  });

  it('serves every article with its own address in it', async () => {
    for (const page of expected) {
      const answer = await get(page.path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain(
        `<link rel="canonical" href="${new URL(page.path, site.url).href}">`,
      );
    }
  });

  it('lists its articles in a sitemap that robots.txt names, and the newest in a feed', async () => {
    const robots = await (await get('/robots.txt')).text();
    expect(robots).toContain('Disallow: /desk/');
    expect(robots).toContain(`Sitemap: ${site.url}sitemap.xml`);
    const sitemap = await (await get('/sitemap.xml')).text();
    for (const page of expected) expect(sitemap).toContain(`${new URL(page.path, site.url).href}<`);
    const feed = await get('/feed.xml');
    expect(feed.headers.get('content-type')).toContain('xml');
    expect((await feed.text()).match(/<item>/g)).toHaveLength(12);
  });

  it('redirects, is busy once, and knows what it has not changed', async () => {
    const moved = await get('/2019/ferry');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/news/harbour-ferry-returns']);
    const busy = await get('/busy/market-prices');
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await get('/busy/market-prices')).status).toBe(200);
    const first = await get('/news/night-train-timetable');
    const again = await get('/news/night-train-timetable', {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('answers a missing page with 404, and one of them with 200', async () => {
    expect((await get('/nothing/here')).status).toBe(404);
    const soft = await get('/news/old-town-map');
    expect(soft.status).toBe(200);
    expect(await soft.text()).toContain('Page not found');
  });

  it('shows its consent wall until the reader agrees', async () => {
    expect(await (await get('/consent/harbour-lights')).text()).toContain('We value your privacy');
    const agreed = await get('/consent/accept', { method: 'POST' });
    const cookie = agreed.headers.get('set-cookie')?.split(';')[0] ?? '';
    const article = await get('/consent/harbour-lights', { headers: { cookie } });
    expect(await article.text()).toContain('A retired pilot');
  });

  it('gives way to another one on the usual port', async () => {
    const second = await startDemoSite();
    expect(second.url).not.toBe(site.url);
    expect((await fetch(second.url)).status).toBe(200);
    await second.close();
    await expect(fetch(second.url)).rejects.toThrow();
  });
});
