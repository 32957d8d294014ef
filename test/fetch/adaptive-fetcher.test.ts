import { describe, expect, it } from 'vitest';
import { AdaptiveFetcher } from '../../src/fetch/adaptive-fetcher.ts';
import type {
  FetchFailure,
  FetchMethod,
  FetchRequest,
  FetchResult,
  PageFetcher,
} from '../../src/fetch/fetch-page.ts';
import { pathShape } from '../../src/fetch/path-shape.ts';

const signal = new AbortController().signal;

function page(method: FetchMethod, url: string, html: string): FetchResult {
  return { kind: 'page', method, requestedUrl: url, url, httpStatus: 200, redirects: [], headers: {}, html, body: null, fetchedAt: '2026-11-24T20:00:00Z', fetchReason: null }; // prettier-ignore
}

function failed(reason: FetchFailure['reason'], url: string): FetchResult {
  return {
    kind: 'failed',
    reason,
    message: '',
    requestedUrl: url,
    url,
    httpStatus: null,
    retryAfterMs: null,
    html: null,
  };
}

class Scripted implements PageFetcher {
  count = 0;
  readonly #answer: (url: string) => FetchResult;
  constructor(answer: (url: string) => FetchResult) {
    this.#answer = answer;
  }
  fetch({ url }: FetchRequest): Promise<FetchResult> {
    this.count++;
    return Promise.resolve(this.#answer(url));
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
}

function setup(http: (url: string) => FetchResult, browser: (url: string) => FetchResult) {
  const plain = new Scripted(http);
  const rendered = new Scripted(browser);
  const adaptive = new AdaptiveFetcher(plain, rendered, ({ html }) => html === 'article');
  const ask = async (path: string) => {
    const result = await adaptive.fetch({ url: `https://harbour.test${path}`, signal });
    return result.kind === 'page'
      ? `${result.method} ${result.fetchReason}`
      : result.kind === 'failed'
        ? result.reason
        : result.kind;
  };
  return { plain, rendered, ask };
}

const gives = (method: FetchMethod, html: string) => (url: string) => page(method, url, html);

describe('auto', () => {
  it('stays with HTTP where it gives the article', async () => {
    const { ask, rendered } = setup(gives('http', 'article'), gives('browser', 'article'));
    expect(await ask('/2026/11/24/a-title')).toBe('http http: gave the article');
    expect(rendered.count).toBe(0);
  });

  it('learns which kind of page needs the browser, and looks again now and then', async () => {
    let isStatic = false;
    const { ask, plain } = setup(
      (url) => page('http', url, isStatic || url.includes('/blog/') ? 'article' : 'shell'),
      gives('browser', 'article'),
    );
    expect(await ask('/news/first-title')).toBe('browser browser: HTTP did not yield the article');
    await ask('/news/second-title');
    expect(plain.count).toBe(2);
    expect(await ask('/news/third-title')).toBe('browser browser: learned for harbour.test/news/*');
    expect(plain.count).toBe(2);
    expect(await ask('/blog/a-post')).toBe('http http: gave the article');
    isStatic = true;
    const answers: string[] = [];
    for (let i = 0; i < 30; i++) answers.push(await ask(`/news/title-${i}`));
    expect(answers.at(0)).toMatch(/^browser/);
    expect(answers.at(-1)).toMatch(/^http/);
  });

  it('stops trying the browser where it does not help either', async () => {
    const { ask, rendered } = setup(gives('http', 'list'), gives('browser', 'list'));
    for (let i = 0; i < 10; i++) await ask(`/news/title-${i}`);
    expect(rendered.count).toBe(2);
  });

  it('makes do with HTTP when there is no browser, and asks for one only once', async () => {
    const { ask, rendered } = setup(gives('http', 'shell'), (url) => failed('browser-missing', url));
    expect(await ask('/news/first-title')).toBe('http http: no article, and no browser was found');
    await ask('/news/second-title');
    expect(rendered.count).toBe(1);
  });

  it('does not show a browser to servers that refused', async () => {
    const { ask, rendered } = setup((url) => failed('rate-limited', url), gives('browser', 'article'));
    expect(await ask('/news/first-title')).toBe('rate-limited');
    expect(rendered.count).toBe(0);
  });

  it('tells the browser no passwords', async () => {
    const rendered = new Scripted(gives('browser', 'article'));
    const adaptive = new AdaptiveFetcher(new Scripted(gives('http', 'shell')), rendered, () => false);
    await adaptive.fetch({ url: 'https://me:secret@harbour.test/x', signal });
    expect(rendered.count).toBe(0);
  });
});

describe('the kind of a path', () => {
  it.each([
    ['/2026/11/24/a-long-title', '/#/#/#/*'], ['/news/story-1234.html', '/news/*.html'], ['/', '/'],
    ['/a/b/c/d/e/f/g/h', '/a/b/c/d/e/*'], ['/News/x_1/y', '/news/*/*'], ['/12345', '/#'],
  ])('%s is %s', (path, shape) => {
    expect(pathShape(new URL(path, 'https://h.test'))).toBe(`h.test${shape}`);
  }); // prettier-ignore

  it('asks plainly whether a page that needs the browser has changed, and now and then reads it all the same', async () => {
    const conditions: (string | null | undefined)[] = [];
    const http: PageFetcher = {
      fetch: ({ url, etag }) => {
        conditions.push(etag);
        return Promise.resolve(
          etag ? { kind: 'unchanged', requestedUrl: url, url } : page('http', url, 'empty'),
        );
      },
      close: () => Promise.resolve(),
    };
    const browser = new Scripted((url) => page('browser', url, 'article'));
    const adaptive = new AdaptiveFetcher(http, browser, ({ html }) => html === 'article');
    const ask = (n: number, etag: string | null) =>
      adaptive.fetch({ url: `https://harbour.test/news/${n}`, signal, etag });
    for (const n of [1, 2]) expect((await ask(n, null)).kind).toBe('page');
    const kinds: string[] = [];
    for (let n = 3; n <= 25; n++) kinds.push((await ask(n, '"one"')).kind);
    expect(kinds).toEqual([...Array<string>(22).fill('unchanged'), 'page']);
    expect(browser.count).toBe(3);
    expect(conditions).toEqual([null, null, ...Array<string>(22).fill('"one"'), null]);
  });
});
