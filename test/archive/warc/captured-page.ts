import type { EarlierCapture } from '../../../src/archive/warc/warc-record.ts';
import type { CaptureMemory } from '../../../src/archive/warc/warc-writer.ts';
import type { FetchedPage } from '../../../src/fetch/fetch-page.ts';

export function memoryInRam(): CaptureMemory {
  const captures = new Map<string, EarlierCapture>();
  return {
    find: (url) => Promise.resolve(captures.get(url) ?? null),
    add: (capture) => {
      captures.set(capture.url, capture);
      return Promise.resolve();
    },
  };
}

export function page(path: string, html: string, change: Partial<FetchedPage> = {}): FetchedPage {
  const url = `https://news.example${path}`;
  return {
    kind: 'page',
    method: 'http',
    requestedUrl: url,
    url,
    httpStatus: 200,
    redirects: [],
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'content-length': '17',
    },
    html,
    body: Buffer.from(html),
    fetchedAt: '2024-05-07T10:00:00.123Z',
    fetchReason: null,
    ...change,
  };
}
