import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { articleSchema, type Article } from '../../../src/article/article.ts';
import { csv } from '../../../src/archive/export/csv.ts';
import { epub } from '../../../src/archive/export/epub.ts';
import type { ExportFormat } from '../../../src/archive/export/export-format.ts';
import { html } from '../../../src/archive/export/html.ts';
import { jsonFeed } from '../../../src/archive/export/json-feed.ts';
import { jsonl } from '../../../src/archive/export/jsonl.ts';
import { parquet } from '../../../src/archive/export/parquet.ts';
import { rss } from '../../../src/archive/export/rss.ts';
import { bytesOf, sampleArticle, streamOf } from '../sample-article.ts';

const context = { title: 'Clippings <of> & more', exportedAt: '2024-06-01T00:00:00.000Z', version: '0.1.0' };

const hostileHtml =
  '<p>One<script>alert(1)</script> <a href="javascript:alert(1)" onclick="x()">two</a> <a href="https://a.example/?a=1&b=2">three</a>' +
  '<img src=x onerror=alert(1)><img src="https://a.example/i.png" alt="A &quot;quoted&quot; picture"><svg><p>gone</p></svg>' +
  '<b>open <i>tags<table><tr><td>cell';

const articles: Article[] = [
  sampleArticle(),
  sampleArticle({
    url: 'https://news.example/hostile',
    headline: '=HYPERLINK("https://evil.example","x") </title><script>alert(1)</script> ]]> \u0001',
    description: '@cmd, "quoted"\nand a second line',
    authors: [{ name: '+1 <b>Name</b>', type: 'Person', url: null }],
    articleBodyHtml: hostileHtml,
    inLanguage: null,
    datePublished: null,
    isAccessibleForFree: null,
    keywords: [],
    image: null,
  }),
  sampleArticle({
    url: 'https://ニュース.example/橋',
    headline: '港の橋が開通',
    articleBody: '橋は月曜日に開通した。',
    inLanguage: 'ja',
    datePublished: { raw: '1 May 2024', value: '2024-05-01', utc: null, precision: 'day', source: 'time' },
  }),
];

const write = (format: ExportFormat, from: Iterable<Article> = articles) =>
  bytesOf(format(streamOf(from), context));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dechaff-export-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('the samples are valid articles', () => {
  for (const article of articles) expect(articleSchema.parse(article)).toEqual(article);
});

describe('jsonl', () => {
  it('gives the same articles back', async () => {
    const lines = (await write(jsonl)).toString().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(articles);
  });
});

describe('csv', () => {
  it('is read by DuckDB with one row an article and no formula', async () => {
    const file = path.join(folder, 'a.csv');
    await writeFile(file, await write(csv));
    const rows = await query(
      `select headline, description, authors, url, "isAccessibleForFree" from read_csv('${file}', header=true, all_varchar=true, quote='"', escape='"')`,
    );
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatchObject({
      headline: expect.stringMatching(/^'=HYPERLINK/) as string,
      description: '\'@cmd, "quoted"\nand a second line',
      authors: "'+1 <b>Name</b>",
      isAccessibleForFree: null,
    });
    expect(rows[2]).toMatchObject({ headline: '港の橋が開通', isAccessibleForFree: 'true' });
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '＝1'])('fences %j', async (headline) => {
    const text = (await write(csv, [sampleArticle({ headline })])).toString();
    expect(text).toContain(`'${headline}`);
  });
});

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe('parquet', () => {
  it('is read by DuckDB with types, lists and the whole article', async () => {
    const file = path.join(folder, 'a.parquet');
    await writeFile(file, await write(parquet));
    const rows = await query(
      `select id, headline, keywords, authors[1].name as first, len(authors) as authors, "datePublishedUtc"::varchar as published, "wordCount" as words, article->>'$.contentHash' as hash from '${file}'`,
    );
    expect(rows[0]).toMatchObject({
      id: articles[0]!.id,
      keywords: ['bridge', 'trams'],
      first: 'Ada Quill',
      authors: '2',
      published: '2024-05-06 07:30:00',
      words: articles[0]!.wordCount,
      hash: articles[0]!.contentHash,
    });
    expect(rows[1]).toMatchObject({ keywords: [], published: null });
    expect(rows[2]).toMatchObject({ headline: '港の橋が開通', published: null });
  });

  it('keeps order and count over several row groups, and of nothing', async () => {
    const file = path.join(folder, 'many.parquet');
    const many = Array.from({ length: 2300 }, (_, i) => sampleArticle({ url: `https://news.example/${i}` }));
    await writeFile(file, await write(parquet, many));
    const rows = await query(`select url from '${file}'`);
    expect(rows.map((row) => row.url)).toEqual(many.map((article) => article.url));
    const groups = await query(`select count(distinct row_group_id) as n from parquet_metadata('${file}')`);
    expect(groups[0]).toEqual({ n: '3' });

    await writeFile(file, await write(parquet, []));
    expect(await query(`select count(*) as n from '${file}'`)).toEqual([{ n: '0' }]);
  });
});

describe('jsonFeed', () => {
  it('is a feed that a reader takes', async () => {
    const feed = parseJsonFeed(JSON.parse((await write(jsonFeed)).toString()));
    expect(feed.title).toBe(context.title);
    expect(feed.items).toHaveLength(3);
    expect(feed.items![0]).toMatchObject({
      id: `urn:dechaff:${articles[0]!.id}`,
      title: 'Harbour bridge opens',
      url: 'https://news.example/2024/05/harbour-bridge',
      date_published: '2024-05-06T07:30:00.000Z',
      language: 'en',
    });
    expect(feed.items![1]!.content_html).not.toMatch(/script|onerror|onclick|javascript/);
    expect(feed.items![2]).not.toHaveProperty('date_published');
  });

  it('is valid with no article', async () => {
    expect(JSON.parse((await write(jsonFeed, [])).toString())).toMatchObject({ items: [] });
  });
});

describe('rss', () => {
  it('is well-formed and a reader takes it', async () => {
    const text = (await write(rss)).toString();
    const { window } = new JSDOM('');
    const parsed = new window.DOMParser().parseFromString(text, 'application/xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    const feed = parseRssFeed(text);
    expect(feed.title).toBe(context.title);
    expect(feed.items).toHaveLength(3);
    expect(feed.items![0]).toMatchObject({
      title: 'Harbour bridge opens',
      guid: { value: `urn:dechaff:${articles[0]!.id}` },
      dc: { creators: ['Ada Quill', 'The Vellmar Post'] },
    });
    expect(feed.items![1]!.title).toContain('</title><script>');
    expect(feed.items![1]!.content!.encoded).not.toMatch(/script|onerror|javascript/);
  });

  it('is well-formed with no article', async () => {
    expect(parseRssFeed((await write(rss, [])).toString()).title).toBe(context.title);
  });
});

describe('html', () => {
  it('holds every article and nothing that runs', async () => {
    const { document } = new JSDOM((await write(html)).toString()).window;
    expect(document.querySelectorAll('article')).toHaveLength(3);
    expect(document.querySelectorAll('body > article')).toHaveLength(3);
    expect(document.querySelectorAll('script, iframe, svg, object')).toHaveLength(0);
    const attributes = [...document.querySelectorAll('*')].flatMap((e) => [...e.attributes]);
    expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
    expect(attributes.filter(({ value }) => value.startsWith('javascript:'))).toEqual([]);
    expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')).toContain(
      "default-src 'none'",
    );
    expect(document.querySelector('a[href*="a=1"]')!.getAttribute('href')).toBe('https://a.example/?a=1&b=2');
  });
});

describe('epub', () => {
  it('has its type first and stored, and only well-formed pages', async () => {
    const bytes = await write(epub);
    expect(bytes.subarray(30, 38).toString()).toBe('mimetype');
    expect(bytes.subarray(38, 58).toString()).toBe('application/epub+zip');
    const files = await unzip(bytes);
    expect([...files.keys()]).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'OEBPS/articles-1.xhtml',
      'OEBPS/nav.xhtml',
      'OEBPS/content.opf',
    ]);
    const { window } = new JSDOM('');
    for (const [name, text] of files) {
      if (name === 'mimetype') continue;
      const parsed = new window.DOMParser().parseFromString(text, 'application/xml');
      expect(parsed.querySelector('parsererror'), name).toBeNull();
      if (!name.endsWith('.xhtml')) continue;
      expect(parsed.querySelectorAll('script, img, iframe'), name).toHaveLength(0);
    }
    expect(files.get('OEBPS/articles-1.xhtml')).toContain(
      '<a href="https://a.example/i.png">A &quot;quoted&quot; picture</a>',
    );
    const opf = new window.DOMParser().parseFromString(files.get('OEBPS/content.opf')!, 'application/xml');
    for (const item of opf.querySelectorAll('manifest > item')) {
      expect(files.has(`OEBPS/${item.getAttribute('href')}`)).toBe(true);
    }
    expect(opf.querySelectorAll('spine > itemref')).toHaveLength(1);
    const parse = (name: string) =>
      new window.DOMParser().parseFromString(files.get(`OEBPS/${name}`)!, 'application/xml');
    const links = [...parse('nav.xhtml').querySelectorAll('nav a')].map((link) => link.getAttribute('href')!);
    expect(links).toHaveLength(3);
    for (const link of links) {
      const [name = '', id = ''] = link.split('#');
      expect(parse(name).getElementById(id)?.localName).toBe('section');
    }
  });

  it('passes on an error of its source', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await
    async function* broken(): AsyncGenerator<Article> {
      yield sampleArticle();
      throw new Error('source broke');
    }
    await expect(bytesOf(epub(broken(), context))).rejects.toThrow('source broke');
  });
});

async function unzip(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await yauzl.fromBufferPromise(bytes);
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, (await bytesOf(await zip.openReadStreamPromise(entry))).toString());
  }
  return files;
}

describe('every format', () => {
  it.each(Object.entries({ jsonl, csv, parquet, jsonFeed, rss, html, epub }))(
    '%s reads no further than it is read',
    async (_name, format) => {
      let taken = 0;
      let closed = false;
      // eslint-disable-next-line @typescript-eslint/require-await
      async function* endless(): AsyncGenerator<Article> {
        try {
          for (;;) yield sampleArticle({ url: `https://news.example/${++taken}` });
        } finally {
          closed = true;
        }
      }
      let chunks = 0;
      for await (const _chunk of format(endless(), context)) if (++chunks === 5) break;
      expect(taken).toBeLessThan(5100);
      expect(closed).toBe(true);
    },
  );

  it.each(Object.entries({ jsonl, csv, parquet, jsonFeed, rss, html, epub }))(
    '%s gives the same bytes for the same articles',
    async (_name, format) => {
      expect((await write(format)).equals(await write(format))).toBe(true);
    },
  );
});
