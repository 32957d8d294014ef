import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveReader } from '../../src/archive/archive-reader.ts';
import type { ArticleFilter } from '../../src/archive/article-filter.ts';
import { parseSearchQuery } from '../../src/archive/search-query.ts';
import { snippetOf } from '../../src/archive/search-snippet.ts';
import { runCommand } from '../cli/run-command.ts';
import { fillArchive, type FilledArchive } from './filled-archive.ts';
import { sampleArticle } from './sample-article.ts';

const article = (name: string, headline: string, articleBody: string, more = {}) =>
  sampleArticle({ url: `https://news.example/${name}`, headline, articleBody, ...more });

let archive: FilledArchive;
beforeAll(async () => {
  archive = await fillArchive(
    article('storm', 'Storm reaches the coast', 'A storm with heavy rain reached the coast near Vellmar.'),
    article('rain', 'Gardeners wait', 'Rain is what gardeners wait for. A storm is not.', {
      publisher: { name: null, domain: 'www.other.example' },
      url: 'https://www.other.example/rain',
      canonicalUrl: 'https://www.other.example/rain',
      authors: [{ name: 'Zoë Müller', type: 'Person', url: null }],
      inLanguage: 'en-GB',
      datePublished: { raw: 'x', value: '2024-01-02', utc: null, precision: 'day', source: 'time' },
      verdict: 'paywalled',
    }),
    article('umlaut', 'Größe und Straße', 'Die Straße ist naß, sagte der Bürgermeister.', {
      inLanguage: 'de-AT',
    }),
    article('tokyo', '東京都の選挙', '東京都知事選挙は日曜日に行われた。投票率は過去最高だった。', {
      inLanguage: 'ja',
    }),
    article('kyoto', '京都の祭り', '京都では祭りが始まり、東の空が明るくなった。', { inLanguage: 'ja' }),
    article('thai', 'ข่าว', 'น้ำท่วมกรุงเทพมหานครเมื่อวานนี้', { inLanguage: 'th' }),
    article('hindi', 'समाचार', 'किसानों ने बारिश का स्वागत किया', { inLanguage: 'hi' }),
    article('korean', '선거', '서울에서 선거가 끝났다고 밝혔다.', { inLanguage: 'ko' }),
  );
});
afterAll(() => archive.remove());

async function search(...args: string[]): Promise<string[]> {
  const { stdout } = await runCommand(['search', ...args, '--output', archive.place.outputDir]);
  const lines = stdout.split('\n').filter(Boolean);
  return lines.map((line) => new URL((JSON.parse(line) as { url: string }).url).pathname.slice(1));
}

describe('dechaff search', () => {
  it.each([
    [['storm'], ['storm', 'rain']],
    [['STORM', 'coast'], ['storm']],
    [['storm -gardeners'], ['storm']],
    [['heavy rain'], ['storm']],
    [['rain heavy'], ['storm']],
    [['"heavy rain"'], ['storm']],
    [['"rain heavy"'], []],
    [['gard*'], ['rain']],
    [['headline:storm'], ['storm']],
    [['muller'], ['rain']],
    [['strasse'], []],
    [['straße'], ['umlaut']],
    [['grosse'], []],
    [['große'], ['umlaut']],
    [['東京'], ['tokyo']],
    [['京都'], ['kyoto', 'tokyo']],
    [['東京都知事'], ['tokyo']],
    [['都'], ['kyoto', 'tokyo']],
    [['祭り', '東'], ['kyoto']],
    [['กรุงเทพ'], ['thai']],
    [['बारिश'], ['hindi']],
    [['선거'], ['korean']],
    [['서울'], ['korean']],
  ])('%j finds %j', async (words, found) => {
    expect((await search(...words)).sort()).toEqual([...found].sort());
  });

  it('puts the headline first', async () => {
    expect(await search('storm')).toEqual(['storm', 'rain']);
  });

  it.each([
    [['--host', 'other.example'], ['rain']],
    [
      ['--host', 'example'],
      ['storm', 'rain'],
    ],
    [['--host', 'xother.example'], []],
    [['--from', '2024-05-06'], ['storm']],
    [['--to', '2024-01-02'], ['rain']],
    [['--author', 'zoë'], ['rain']],
    [['--author', '%'], []],
    [
      ['--language', 'en'],
      ['storm', 'rain'],
    ],
    [['--language', 'en-GB'], ['rain']],
    [['--verdict', 'paywalled'], ['rain']],
    [['--limit', '1'], ['storm']],
    [['--offset', '1'], ['rain']],
    [
      ['--sort', 'date'],
      ['storm', 'rain'],
    ],
  ])('storm %j gives %j', async (options, found) => {
    expect(await search('storm', ...options)).toEqual(found);
  });

  it.each([
    '"',
    'a"b',
    'NEAR(a b)',
    'x OR y',
    '*',
    'headline:',
    'body : x',
    '(',
    'a AND',
    '^a',
    "'; DROP TABLE article",
  ])('takes %j as words, not as syntax', async (words) => {
    const query = parseSearchQuery(words);
    if (query.ok) await expect(search(words)).resolves.toBeInstanceOf(Array);
    else await expect(search(words)).rejects.toThrow('at least one word');
  });

  it('shows where the words stand', async () => {
    const { stdout } = await runCommand(['search', '東京', '--output', archive.place.outputDir]);
    expect((JSON.parse(stdout) as { snippet: string }).snippet).toBe(
      '[東京]都知事選挙は日曜日に行われた。投票率は過去最高だった。',
    );
    const text = await runCommand([
      'search',
      'storm',
      '--format',
      'text',
      '--output',
      archive.place.outputDir,
    ]);
    expect(text.stdout).toContain('Storm reaches the coast\n2024-05-06T07:30:00Z · news.example');
  });

  it('looks further back while too few of the newest matches pass the filter', async () => {
    const reader = (await ArchiveReader.open(archive.place))!;
    const storm = { wanted: [{ text: 'storm', isPrefix: false, field: null }], unwanted: [] };
    const find = async (filter: ArticleFilter, limit: number) =>
      (await reader.index.search(storm, filter, { limit, rankedFirst: 1 })).map(({ row }) => row.headline);
    expect(await find({ host: 'news.example' }, 5)).toEqual(['Storm reaches the coast']);
    expect(await find({}, 5)).toEqual(['Storm reaches the coast', 'Gardeners wait']);
    await reader.close();
  });

  it('knows only the newest revision', async () => {
    await archive.save(article('storm', 'Storm passes', 'The tempest went north.'));
    expect(await search('tempest')).toEqual(['storm']);
    expect(await search('heavy')).toEqual([]);
  });

  it('says that there is no archive', async () => {
    await expect(runCommand(['search', 'x', '--output', '/nowhere/at/all'])).rejects.toThrow(
      'There is no archive',
    );
  });
});

describe('snippetOf', () => {
  const plain = (parts: ReturnType<typeof snippetOf>) =>
    parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
  it('takes the place where most of the words are', () => {
    const text = `${'Rain fell. '.repeat(60)}The harbour bridge opened in the rain. ${'Nothing more. '.repeat(60)}`;
    const snippet = plain(snippetOf(text, ['bridge', 'harbour', 'rain']));
    expect(snippet).toContain('The [harbour] [bridge] opened in the [rain].');
    expect(snippet.length).toBeLessThan(300);
  });
  it('marks folded forms in the text as it is', () => {
    expect(plain(snippetOf('Ünïcode ÉTÉ été ﬁn', ['ete', 'fin']))).toBe('Ünïcode [ÉTÉ] [été] [ﬁn]');
  });
  it('marks words from their beginning only', () => {
    expect(plain(snippetOf('brainstorm storms storm', ['storm']))).toBe('brainstorm [storm]s [storm]');
  });
  it('cuts no character in two', () => {
    const text = '😀'.repeat(400);
    expect(plain(snippetOf(text, ['x'], 101))).toBe(plain(snippetOf(text, ['x'], 101)).toWellFormed());
  });
});
