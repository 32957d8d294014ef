import { describe, expect, it } from 'vitest';

import { readFeed } from '../../src/discover/read-feed.ts';

const at = 'https://paper.example/feed.xml';

describe('readFeed', () => {
  it('reads RSS 2.0 with relative links, guids and dates', () => {
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>
      <item><title>Bridge &amp; ferry</title><link>/a#top</link><pubDate>Tue, 24 Nov 2026 10:00:00 +0200</pubDate></item>
      <item><title>By guid</title><guid>https://paper.example/b</guid></item>
      <item><title>No address</title><guid isPermaLink="false">42</guid></item>
      <item><title>Script</title><link>javascript:alert(1)</link></item></channel></rss>`;
    expect(readFeed(feed, at)).toEqual([
      {
        url: 'https://paper.example/a',
        source: 'rss',
        sourceUrl: at,
        title: 'Bridge & ferry',
        date: '2026-11-24T08:00:00.000Z',
      },
      { url: 'https://paper.example/b', source: 'rss', sourceUrl: at, title: 'By guid', date: null },
    ]);
  });

  it('reads Atom, taking the alternate link', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title><entry><title>A</title><id>1</id>
      <link rel="self" href="https://paper.example/api/1"/><link href="a.html"/><updated>2026-11-24T10:00:00Z</updated></entry></feed>`;
    expect(readFeed(feed, at)).toEqual([
      {
        url: 'https://paper.example/a.html',
        source: 'atom',
        sourceUrl: at,
        title: 'A',
        date: '2026-11-24T10:00:00.000Z',
      },
    ]);
  });

  it('reads RSS 1.0 (RDF) and JSON Feed', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>c</title></channel>
      <item rdf:about="https://paper.example/q"><title>q</title><dc:date>2026-01-02</dc:date></item></rdf:RDF>`;
    expect(readFeed(rdf, at)?.[0]).toMatchObject({
      url: 'https://paper.example/q',
      source: 'rdf',
      date: '2026-01-02',
    });
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Paper',
      items: [{ id: '1', url: '/1', title: 't', date_published: '2026-01-01T00:00:00+01:00' }],
    });
    expect(readFeed(json, at)?.[0]).toMatchObject({
      url: 'https://paper.example/1',
      source: 'json-feed',
      date: '2025-12-31T23:00:00.000Z',
    });
  });

  it('does not guess a zone', () => {
    const feed = `<rss version="2.0"><channel><item><link>/a</link><pubDate>Tue, 24 Nov 2026 10:00:00</pubDate></item></channel></rss>`;
    expect(readFeed(feed, at)?.[0]?.date).toBeNull();
  });

  it.each(['', '<html><body>no feed</body></html>', '{"a":1}', '<rss', '\u0000\u0001'])(
    'says null for what is no feed: %j',
    (text) => {
      expect(readFeed(text, at)).toBeNull();
    },
  );
});
