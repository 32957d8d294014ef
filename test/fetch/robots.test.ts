import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher } from '../../src/fetch/create-fetcher.ts';
import { policyOfText, Robots } from '../../src/fetch/robots.ts';
import { robotsDirectives } from '../../src/fetch/robots-directives.ts';
import type { ClientResult } from '../../src/fetch/http-client.ts';
import { sendHtml, startServer, type LocalServer } from './local-server.ts';

const site = 'https://harbour.test';
const policyOf = (lines: readonly string[], name = 'dechaff') =>
  policyOfText(`${site}/robots.txt`, Buffer.from(lines.join('\n')), name);
const isAllowed = (lines: readonly string[], path: string, name?: string) =>
  policyOf(lines, name).verdictOf(new URL(site + path)).isAllowed;

describe('groups', () => {
  it.each<[string, string[], string, boolean]>([
    ['no file', [], '/x', true],
    ['everybody', ['User-agent: *', 'Disallow: /x'], '/x', false],
    ['another one', ['User-agent: other', 'Disallow: /'], '/x', true],
    ['us by name, in any case', ['User-agent: DeChaff', 'Disallow: /'], '/x', false],
    ['our group instead of the general one', ['User-agent: *', 'Disallow: /', 'User-agent: dechaff', 'Disallow: /y'], '/x', true],
    ['several agents in one group', ['User-agent: a', 'User-agent: dechaff', 'Disallow: /x'], '/x', false],
    ['agents split by other lines', ['User-agent: a', 'Sitemap: https://h/s', '', 'User-agent: dechaff', 'Crawl-delay: 3', 'User-agent: b', 'Disallow: /x'], '/x', false],
    ['two groups of ours taken together', ['User-agent: dechaff', 'Disallow: /a', 'User-agent: b', 'Disallow: /', 'User-agent: dechaff', 'Disallow: /x'], '/x', false],
    ['our group without rules', ['User-agent: *', 'Disallow: /', 'User-agent: dechaff'], '/x', true],
    ['rules before any group', ['Disallow: /', 'User-agent: *', 'Disallow: /y'], '/x', true],
    ['a version behind the name', ['User-agent: dechaff/1.0 (bot)', 'Disallow: /'], '/x', false],
    ['a name that only begins like ours', ['User-agent: dechaffer', 'Disallow: /'], '/x', true],
    ['a forgotten colon', ['user-agent *', 'disallow /x'], '/x', false],
    ['a misspelt rule', ['user-agent: *', 'Dissallow: /x'], '/x', false],
    ['a byte order mark', ['\ufeffUser-agent: *', 'Disallow: /x'], '/x', false],
    ['comments', ['User-agent: * # all', 'Disallow: /x # no'], '/x', false],
    ['a comment for a rule', ['User-agent: *', '# Disallow: /x'], '/x', true],
    ['Mac line ends', ['User-agent: *\rDisallow: /x'], '/x', false],
  ])('%s', (_name, lines, path, expected) => expect(isAllowed(lines, path)).toBe(expected)); // prettier-ignore
});

describe('rules', () => {
  const rules = (...lines: string[]) => ['User-agent: *', ...lines];
  it.each<[string[], string, boolean]>([
    [['Disallow: /x/', 'Allow: /x/page'], '/x/page.html', true],
    [['Allow: /x/', 'Disallow: /x/page'], '/x/page.html', false],
    [['Disallow: /x', 'Allow: /x'], '/x', true],
    [['Disallow:'], '/x', true],
    [['Disallow: /', 'Allow: /$'], '/', true],
    [['Disallow: /', 'Allow: /$'], '/page', false],
    [['Allow: /page', 'Disallow: /*.htm'], '/page.htm', false],
    [['Disallow: /*.php$'], '/a/b.php', false],
    [['Disallow: /*.php$'], '/a/b.php?x', true],
    [['Disallow: /fish*.php'], '/fishheads/cat.php?p', false],
    [['Disallow: /fish*.php'], '/Fish.PHP', true],
    [['Disallow: /*?*session='], '/a?b=1&session=2', false],
    [['Disallow: /a**b'], '/axxb', false],
    [['Disallow: /a$b'], '/a$b', false],
    [['Disallow: /X'], '/x', true],
    [['Disallow: x'], '/x', true],
    [['Allow: /folder/index.html', 'Disallow: /'], '/folder/', true],
    [['Allow: /folder/index.html', 'Disallow: /'], '/folder/other', false],
    [['Disallow: /'], '/robots.txt', true],
    // RFC 9309 §2.2.2: encoded and plain forms of the same octets are the same.
    [['Disallow: /foo/bar/ツ'], '/foo/bar/%E3%83%84', false],
    [['Disallow: /foo/bar/%E3%83%84'], '/foo/bar/ツ', false],
    [['Disallow: /foo/bar/%e3%83%84'], '/foo/bar/ツ', false],
    [['Disallow: /foo/%62%61%7A'], '/foo/baz', false],
    [['Disallow: /foo/baz'], '/foo/%62%61%7a', false],
    [['Disallow: /a%3Cd.html'], '/a%3cd.html', false],
    [['Disallow: /a%3cd.html'], '/a<d.html', false],
    [['Disallow: /a%2fb.html'], '/a/b.html', true],
    [['Disallow: /a b'], '/a%20b', false],
    [['Disallow: /a[1]'], '/a[1]', false],
    [['Disallow: /%7ejoe/'], '/~joe/x', false],
    [['Disallow: /100%'], '/100%', false],
    // §2.2.3: an encoded star is a star.
    [['Disallow: /file-with-a-%2A.html'], '/file-with-a-*.html', false],
    [['Disallow: /file-with-a-%2A.html'], '/file-with-a-x.html', true],
    [['Disallow: /foo-%24'], '/foo-$', false],
  ])('%j for %s: %s', (lines, path, expected) => expect(isAllowed(rules(...lines), path)).toBe(expected)); // prettier-ignore

  it("of the RFC's example", () => {
    const file = ['User-Agent: *', 'Disallow: *.gif$', 'Disallow: /example/', 'Allow: /publications/', '', 'User-Agent: foobot', 'Disallow:/', 'Allow:/example/page.html', 'Allow:/example/allowed.gif', '', 'User-Agent: barbot', 'User-Agent: bazbot', 'Disallow: /example/page.html', '', 'User-Agent: quxbot', '', 'EOF']; // prettier-ignore
    expect(isAllowed(file, '/pic.gif')).toBe(false);
    expect(isAllowed(file, '/example/x')).toBe(false);
    expect(isAllowed(file, '/publications/')).toBe(true);
    expect(isAllowed(file, '/example/page.html', 'foobot')).toBe(true);
    expect(isAllowed(file, '/example/other.html', 'foobot')).toBe(false);
    expect(isAllowed(file, '/example/page.html', 'bazbot')).toBe(false);
    expect(isAllowed(file, '/example/other.html', 'barbot')).toBe(true);
    expect(isAllowed(file, '/example/page.html', 'quxbot')).toBe(true);
  });

  it('gives delay (capped), sitemaps and usage lines', () => {
    const verdict = policyOf([
      'Sitemap: /map.xml',
      'Content-Signal: ai-train=no',
      'User-agent: *',
      'Crawl-delay: 7.5',
    ]).verdictOf(new URL(site));
    expect(verdict).toMatchObject({
      crawlDelayMs: 7500,
      sitemaps: [`${site}/map.xml`],
      usageLines: ['Content-Signal: ai-train=no'],
    });
    const ai = policyOf([
      'User-agent: GPTBot',
      'User-agent: CCBot',
      'Disallow: /news',
      'User-agent: else',
      'Disallow: /',
    ]);
    expect(ai.verdictOf(new URL(`${site}/news/1`)).usageLines).toEqual(['disallowed for GPTBot', 'disallowed for CCBot']); // prettier-ignore
    expect(ai.verdictOf(new URL(`${site}/open`)).usageLines).toEqual([]);
    expect(policyOf(['User-agent: *', 'Crawl-delay: 86400']).verdictOf(new URL(site)).crawlDelayMs).toBe(
      60_000,
    );
    expect(policyOf(['User-agent: *', 'Crawl-delay: soon']).verdictOf(new URL(site)).crawlDelayMs).toBeNull();
  });

  it('survives any file, and traps made of stars', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.webPath(), (text, path) => {
        expect(typeof isAllowed([`User-agent: *\nDisallow: ${text}`], path)).toBe('boolean');
      }),
      { numRuns: 100 },
    );
    const trap = Array.from({ length: 9000 }, () => `Disallow: /${'*a'.repeat(25)}b`);
    expect(isAllowed(['User-agent: *', ...trap], `/${'a'.repeat(8000)}`)).toBe(false);
  });
});

describe('fetching', () => {
  let server: LocalServer;
  const signal = new AbortController().signal;
  beforeAll(async () => void (server = await startServer()));
  beforeEach(() => (server.asked.length = 0));
  afterAll(() => server.close());

  async function verdict(path = '/page') {
    const { robots, close } = createFetcher({ mode: 'http', allowAddresses: [server.host] });
    const found = await robots.check(server.origin + path, signal);
    await close();
    return found;
  }
  const serve = (status: number, body = '', headers: Record<string, string> = {}) =>
    server.on('/robots.txt', (_request, response) => response.writeHead(status, headers).end(body));

  it.each([[200, true], [404, true], [403, true], [401, true], [410, true], [500, false], [503, false], [429, false]])(
    'status %i allows: %s',
    async (status, expected) => {
      serve(status);
      const found = await verdict();
      expect(found.isAllowed).toBe(expected);
      if (!expected) expect(found.reason).toBe('robots-unreachable');
    },
  ); // prettier-ignore

  it('follows five redirects, and takes more for no file', async () => {
    for (let step = 1; step <= 6; step++) {
      server.on(`/r${step}`, (_request, response) =>
        response.writeHead(302, { location: `/r${step + 1}` }).end(),
      );
    }
    serve(302, '', { location: '/r3' });
    server.on('/r7', (_request, response) => response.end('User-agent: *\nDisallow: /'));
    expect((await verdict()).reason).toBe('robots-disallowed');
    serve(302, '', { location: '/r2' });
    expect((await verdict()).isAllowed).toBe(true);
  });

  it('reads the first 500 KiB of a file without end', async () => {
    serve(200, `User-agent: *\nDisallow: /page\n${'# filling\n'.repeat(70_000)}Disallow: /late`);
    expect((await verdict()).reason).toBe('robots-disallowed');
    expect((await verdict('/late')).isAllowed).toBe(true);
  });

  it('names a host that cannot be reached at all', async () => {
    const { robots, close } = createFetcher({ mode: 'http' });
    expect((await robots.check('http://no-such-host.invalid/', signal)).reason).toBe('dns-failed');
    expect((await robots.check('http://127.0.0.1/', signal)).reason).toBe('address-forbidden');
    await close();
  });

  it('is obeyed by pages and by redirects, and asked once', async () => {
    serve(200, 'User-agent: *\nDisallow: /private');
    server.on('/private', (_request, response) => sendHtml(response, '<p>secret'));
    server.on('/open', (_request, response) => sendHtml(response, '<p>words'));
    server.on('/to-private', (_request, response) => response.writeHead(302, { location: '/private' }).end());
    const { fetcher, close } = createFetcher({ mode: 'http', allowAddresses: [server.host] });
    const outcomes = [];
    for (const path of ['/open', '/private', '/to-private']) {
      const result = await fetcher.fetch({ url: server.origin + path, signal });
      outcomes.push(result.kind === 'failed' ? result.reason : result.kind);
    }
    await close();
    expect(outcomes).toEqual(['page', 'robots-disallowed', 'robots-disallowed']);
    expect(server.asked).toEqual(['/robots.txt', '/open', '/to-private']);
  });

  it('asks again soon where the host could not be reached at all: when, the frontier decides', async () => {
    let now = 0;
    let asked = 0;
    const get = (): Promise<ClientResult> => {
      asked++;
      return Promise.resolve({ kind: 'failed', reason: 'connection-failed', message: '', requestedUrl: '', url: '', httpStatus: null, retryAfterMs: null, html: null, body: null, headers: {} }); // prettier-ignore
    };
    const robots = new Robots(get, { robotsName: 'dechaff' }, () => now);
    expect((await robots.check(site, signal)).reason).toBe('connection-failed');
    await robots.check(site, signal);
    expect(asked).toBe(1);
    now = 3_000;
    await robots.check(site, signal);
    expect(asked).toBe(2);
  });

  it('keeps the answer for 24 hours, and an unreachable one for less', async () => {
    let now = 0;
    let asked = 0;
    let status = 404;
    const get = (): Promise<ClientResult> => {
      asked++;
      return Promise.resolve({ kind: 'failed', reason: 'http-status', message: '', requestedUrl: '', url: '', httpStatus: status, retryAfterMs: null, html: null, body: null, headers: {} }); // prettier-ignore
    };
    const robots = new Robots(get, { robotsName: 'dechaff' }, () => now);
    const check = () => robots.check(site, signal);
    await Promise.all([check(), check()]);
    now = 23 * 3_600_000;
    await check();
    expect(asked).toBe(1);
    now = 25 * 3_600_000;
    status = 500;
    expect((await check()).isAllowed).toBe(false);
    now += 60_000;
    await check();
    expect(asked).toBe(2);
    now += 3_600_000;
    status = 404;
    expect((await check()).isAllowed).toBe(true);
    expect(asked).toBe(3);
  });
});

describe('directives', () => {
  it('come from header and meta, for everybody and for us', () => {
    const headers = {
      'x-robots-tag': 'noarchive, otherbot: noindex, nofollow, dechaff: noai',
      'tdm-reservation': '1',
    };
    const html = '<head><meta name=ROBOTS content="NoIndex, max-snippet:20"><meta name=otherbot content=none><meta name="tdm-policy" content="https://h/p"></head><body><meta name=robots content=late>'; // prettier-ignore
    expect(robotsDirectives(headers, html, 'dechaff')).toEqual(['x-robots-tag: noarchive', 'x-robots-tag: noai', 'tdm-reservation: 1', 'meta robots: noindex', 'meta robots: max-snippet:20', 'tdm-policy: https://h/p']); // prettier-ignore
  });

  it('are none where nothing is said', () => expect(robotsDirectives({}, '<p>words', 'dechaff')).toEqual([]));
});
