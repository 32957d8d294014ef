import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type Fetching } from '../../src/fetch/create-fetcher.ts';
import type { FetchOptions } from '../../src/fetch/fetch-options.ts';
import type { ClientRequest, ClientResult } from '../../src/fetch/http-client.ts';
import { aiTxtStatements, tdmrepStatements } from '../../src/fetch/opt-out-files.ts';
import { OptOuts } from '../../src/fetch/opt-outs.ts';
import { openGate } from '../../src/fetch/robots.ts';
import { startServer, type LocalServer } from './local-server.ts';

const at = (path: string) => new URL(path, 'https://harbour.test');
const signal = new AbortController().signal;

describe('tdmrep.json', () => {
  const file = JSON.stringify([
    { location: '/news/*', 'tdm-reservation': 1, 'tdm-policy': 'https://harbour.test/policy.json' },
    { location: '/open/', 'tdm-reservation': 0 },
    { location: '*.pdf$', 'tdm-reservation': 1 },
    { location: '/news/' },
    { 'tdm-reservation': 1 },
    null,
    'words',
  ]);

  it.each<[string, string[]]>([
    [
      '/news/today',
      [
        'tdmrep.json: tdm-reservation: 1 (/news/*)',
        'tdmrep.json: tdm-policy: https://harbour.test/policy.json (/news/*)',
      ],
    ],
    ['/open/data', ['tdmrep.json: tdm-reservation: 0 (/open/)']],
    ['/papers/one.pdf', ['tdmrep.json: tdm-reservation: 1 (*.pdf$)']],
    ['/papers/one.pdf?copy', []],
    ['/elsewhere', []],
  ])('says of %s what its rules say', (path, expected) =>
    expect(tdmrepStatements(file, at(path))).toEqual(expected),
  );

  it('is no statement when it is something else', () => {
    for (const text of ['', 'null', '{"a":1}', '[{"location":{}}]', '{{', '<html>'])
      expect(tdmrepStatements(text, at('/'))).toEqual([]);
  });

  it('cannot keep us busy', () => {
    const location = '*a'.repeat(499);
    const file = JSON.stringify(Array.from({ length: 500 }, () => ({ location, 'tdm-reservation': 1 })));
    expect(tdmrepStatements(file, at(`/${'a'.repeat(2_000)}`))).toHaveLength(1);
  });
});

describe('ai.txt', () => {
  const file = [
    '# what may be learned from',
    'User-Agent: someone-else',
    'Disallow: /',
    'User-Agent: *',
    'Disallow: *.html',
    'Allow: /open/',
    'Disallow: /*.mp3',
    'Contact: desk@harbour.test',
  ].join('\n');

  it('says what everybody is told of a page', () => {
    expect(aiTxtStatements(file, at('/news/today'), 'dechaff')).toEqual([
      'ai.txt: Disallow: *.html',
      'ai.txt: Contact: desk@harbour.test',
    ]);
    expect(aiTxtStatements(file, at('/open/song.mp3'), 'dechaff')).toEqual([
      'ai.txt: Allow: /open/',
      'ai.txt: Disallow: /*.mp3',
      'ai.txt: Contact: desk@harbour.test',
    ]);
  });

  it('says what we are told by name instead', () => {
    const named = `${file}\nUser-agent: Dechaff\nUser-agent: other\nDisallow: /news`;
    expect(aiTxtStatements(named, at('/news/today'), 'dechaff')).toEqual([
      'ai.txt: Disallow: /news',
      'ai.txt: Contact: desk@harbour.test',
    ]);
  });
});

describe('of a host', () => {
  let server: LocalServer;
  const made: Fetching[] = [];
  const fetching = (options: FetchOptions = {}): Fetching => {
    const one = createFetcher({ mode: 'http', allowAddresses: [server.host], ...options });
    made.push(one);
    return one;
  };
  beforeAll(async () => {
    server = await startServer();
    server.on('/.well-known/tdmrep.json', (_request, response) =>
      response.end('[{"location":"/","tdm-reservation":1}]'),
    );
    server.on('/ai.txt', (_request, response) => response.end('User-Agent: *\nDisallow: /\n'));
  });
  afterAll(async () => {
    await Promise.all(made.map((one) => one.close()));
    await server.close();
  });

  it('are asked for once, one after the other', async () => {
    server.asked.length = 0;
    const { optOuts } = fetching();
    const statements = ['tdmrep.json: tdm-reservation: 1 (/)', 'ai.txt: Disallow: /'];
    for (const path of ['/one', '/two'])
      expect((await optOuts.read(server.origin + path, signal, 0)).statements).toEqual(statements);
    expect(server.asked).toEqual(['/robots.txt', '/.well-known/tdmrep.json', '/ai.txt']);
  });

  it('are not asked for where that is not wanted', async () => {
    server.asked.length = 0;
    const { optOuts } = fetching({ optOuts: 'ignore' });
    expect((await optOuts.read(`${server.origin}/one`, signal, 0)).statements).toEqual([]);
    expect(server.asked).toEqual([]);
  });

  it('are guarded like every other request', async () => {
    server.asked.length = 0;
    const { optOuts } = fetching({ allowAddresses: [], robots: 'ignore' });
    expect((await optOuts.read(`${server.origin}/one`, signal, 0)).statements).toEqual([]);
    expect(server.asked).toEqual([]);
  });
});

describe('what a server may do', () => {
  const resource = (url: string, text: string): ClientResult => ({
    ...{ kind: 'resource', requestedUrl: url, url, httpStatus: 200, redirects: [], headers: {} },
    body: Buffer.from(text),
  });
  const failed = (url: string, httpStatus: number, retryAfterMs: number | null = null): ClientResult => ({
    ...{
      kind: 'failed',
      reason: 'http-status',
      message: '',
      requestedUrl: url,
      url,
      httpStatus,
      retryAfterMs,
    },
    ...{ html: null, body: null, headers: {} },
  });
  const readerOf = (answer: (url: string) => ClientResult, clock = { ms: 0 }) => {
    const asked: string[] = [];
    const get = ({ url, mayAsk }: ClientRequest): Promise<ClientResult> => {
      if (mayAsk?.() === false)
        return Promise.resolve({ ...failed(url, 0), reason: 'interrupted' } as ClientResult);
      asked.push(new URL(url).pathname);
      return Promise.resolve(answer(url));
    };
    return { asked, optOuts: new OptOuts(get, openGate, 'dechaff', () => clock.ms) };
  };

  it('a page for every address is no statement', async () => {
    const { optOuts } = readerOf((url) => resource(url, '<!doctype html>\nUser-agent: *\nDisallow: /'));
    expect(await optOuts.read('https://harbour.test/one', signal, 0)).toEqual({
      statements: [],
      retryAfterMs: null,
    });
  });

  it('a wait ends the asking, and is told once', async () => {
    const { asked, optOuts } = readerOf((url) => failed(url, 429, 7_000));
    expect((await optOuts.read('https://harbour.test/one', signal, 0)).retryAfterMs).toBe(7_000);
    expect((await optOuts.read('https://harbour.test/two', signal, 0)).retryAfterMs).toBeNull();
    expect(asked).toEqual(['/.well-known/tdmrep.json']);
  });

  it('what is not there is asked for again after a day, what failed after ten minutes', async () => {
    const clock = { ms: 0 };
    const missing = readerOf((url) => failed(url, 404), clock);
    const broken = readerOf((url) => failed(url, 500), clock);
    for (clock.ms = 0; clock.ms < 86_400_000; clock.ms += 3_600_000) {
      await missing.optOuts.read('https://harbour.test/one', signal, 0);
      await broken.optOuts.read('https://harbour.test/one', signal, 0);
    }
    expect(missing.asked).toHaveLength(2);
    expect(broken.asked).toHaveLength(48);
  });

  it('is not asked by who lost the host while it waited', async () => {
    const { asked, optOuts } = readerOf((url) => resource(url, ''));
    let isHeld = true;
    const reading = optOuts.read('https://harbour.test/one', signal, 20, () => isHeld);
    isHeld = false;
    expect((await reading).statements).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('is waited for no longer than the visit', async () => {
    const { asked, optOuts } = readerOf((url) => resource(url, ''));
    const stop = new AbortController();
    const reading = optOuts.read('https://harbour.test/one', stop.signal, 3_600_000);
    stop.abort();
    expect((await reading).statements).toEqual([]);
    expect(asked).toEqual([]);
    // Somebody else's visit begins anew.
    await optOuts.read('https://harbour.test/one', signal, 0);
    expect(asked).toHaveLength(2);
  });
});
