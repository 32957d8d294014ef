/** What both stores of the archive's index must do, as the commands show it. */
import { rm, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { contentHashOf } from '../../src/article/identity.ts';
import { ArchiveReader } from '../../src/archive/archive-reader.ts';
import type { ArticleFilter } from '../../src/archive/article-filter.ts';
import { deliverArticles } from '../../src/archive/deliver/deliver-articles.ts';
import { delivered, type Sink } from '../../src/archive/deliver/sink.ts';
import { openIndex } from '../../src/archive/index/open-index.ts';
import { JsonArchive } from '../../src/archive/json-archive.ts';
import type { HeldSink } from '../../src/archive/index/archive-index.ts';
import { RevisionTaken } from '../../src/store/revision-taken.ts';
import { articleRowOf } from '../../src/article/article-row.ts';
import { runCommand } from '../cli/run-command.ts';
import { createWriter, treatments } from '../bench/duplicates/write-stories.ts';
import type { FilledArchive } from './filled-archive.ts';
import { sampleArticle } from './sample-article.ts';

export interface IndexHarness {
  /** A new archive of its own. */
  fill(...articles: Article[]): Promise<FilledArchive>;
  noteAvailability(archive: FilledArchive, url: string, httpStatus: number, at: string): Promise<void>;
}

const article = (name: string, headline: string, articleBody: string, more: Partial<Article> = {}) =>
  sampleArticle({ url: `https://news.example/${name}`, headline, articleBody, ...more });

const hashed = (made: Article): Article => ({
  ...made,
  contentHash: contentHashOf(made.headline, made.articleBody),
});

const day = (value: string): Article['datePublished'] => ({
  raw: 'x',
  value,
  utc: null,
  precision: 'day',
  source: 'time',
});

export function indexContract(store: string, harness: IndexHarness): void {
  describe(store, () => {
    searching(harness);
    reading(harness);
    keeping(harness);
    delivering(harness);
  });
}

const lines = <Line>(text: string): Line[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

function searching(harness: IndexHarness): void {
  describe('search', () => {
    let archive: FilledArchive;
    beforeAll(async () => {
      archive = await harness.fill(
        article(
          'storm',
          'Storm reaches the coast',
          'A storm with heavy rain reached the coast near Vellmar.',
        ),
        article('rain', 'Gardeners wait', 'Rain is what gardeners wait for. A storm is not.', {
          publisher: { name: null, domain: 'www.other.example' },
          url: 'https://www.other.example/rain',
          canonicalUrl: 'https://www.other.example/rain',
          authors: [{ name: 'Zoë Müller', type: 'Person', url: null }],
          inLanguage: 'en-GB',
          datePublished: day('2024-01-02'),
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
        article('greek', 'Ο ΔΡΟΜΟΣ', 'Ο δρόμος έκλεισε.', { inLanguage: 'el' }),
      );
    });
    afterAll(() => archive.remove());

    const search = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await runCommand(['search', ...args, ...archive.args]);
      return lines<{ url: string }>(stdout).map(({ url }) => new URL(url).pathname.slice(1));
    };

    it.each([
      [['storm'], ['storm', 'rain']],
      [['STORM', 'coast'], ['storm']],
      [['storm -gardeners'], ['storm']],
      [['storm -"heavy rain"'], ['rain']],
      [['heavy rain'], ['storm']],
      [['rain heavy'], ['storm']],
      [['"heavy rain"'], ['storm']],
      [['"rain heavy"'], []],
      [['heavy-rain'], ['storm']],
      [['gard*'], ['rain']],
      [['headline:storm'], ['storm']],
      [['headline:"reaches the"'], ['storm']],
      [['authors:zoe'], ['rain']],
      [['body:zoe'], []],
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
      [['headline:東京'], ['tokyo']],
      [['headline:日曜'], []],
      [['กรุงเทพ'], ['thai']],
      [['बारिश'], ['hindi']],
      [['선거'], ['korean']],
      [['서울'], ['korean']],
      [['δρόμος'], ['greek']],
      [['coast vellmar quill'], ['storm']],
      [['"coast Ada"'], []],
    ])('%j finds %j', async (words, found) => {
      expect((await search(...words)).sort()).toEqual([...found].sort());
    });

    it('puts the headline first', async () => {
      expect(await search('storm')).toEqual(['storm', 'rain']);
    });

    it.each([
      [['--host', 'other.example'], ['rain']],
      [['--host', 'ther.example'], []],
      [['--from', '2024-02-01'], ['storm']],
      [['--to', '2024-02-01'], ['rain']],
      [['--from', '2024-05-06', '--to', '2024-05-06'], ['storm']],
      [['--author', 'quill'], ['storm']],
      [['--author', 'müll'], ['rain']],
      [['--author', '%'], []],
      [
        ['--language', 'en'],
        ['storm', 'rain'],
      ],
      [['--language', 'en-gb'], ['rain']],
      [['--verdict', 'paywalled'], ['rain']],
      [['--limit', '1'], ['storm']],
      [['--limit', '1', '--offset', '1'], ['rain']],
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
      'a & !b | c:*',
      "it's \\ here",
      '$1 ? ::tsquery',
    ])('takes %j as words, not as syntax', async (words) => {
      const isQuery = /[a-z]/i.test(words) && words !== 'headline:';
      if (isQuery) await expect(search(words)).resolves.toBeInstanceOf(Array);
      else await expect(search(words).catch((error: Error) => error.message)).resolves.toBeDefined();
    });

    it('shows where the words stand', async () => {
      const { stdout } = await runCommand(['search', '東京', ...archive.args]);
      expect((JSON.parse(stdout) as { snippet: string }).snippet).toBe(
        '[東京]都知事選挙は日曜日に行われた。投票率は過去最高だった。',
      );
      const text = await runCommand(['search', 'storm', '--format', 'text', ...archive.args]);
      expect(text.stdout).toContain('Storm reaches the coast\n2024-05-06T07:30:00Z · news.example');
    });

    it('looks further back while too few of the newest matches pass the filter', async () => {
      const reader = (await ArchiveReader.open(archive.place))!;
      const storm = { wanted: [{ text: 'storm', isPrefix: false, field: null }], unwanted: [] };
      const find = async (filter: ArticleFilter, rankedFirst: number) =>
        (await reader.index.search(storm, filter, { limit: 5, rankedFirst })).map(({ row }) => row.headline);
      expect(await find({ host: 'news.example' }, 1)).toEqual(['Storm reaches the coast']);
      expect(await find({}, 2)).toEqual(['Storm reaches the coast', 'Gardeners wait']);
      await reader.close();
    });

    it('knows only the newest revision', async () => {
      await archive.save(article('storm', 'Storm passes', 'The tempest went north.'));
      expect(await search('tempest')).toEqual(['storm']);
      expect(await search('heavy')).toEqual([]);
    });
  });
}

function reading(harness: IndexHarness): void {
  describe('reading', () => {
    const url = 'https://news.example/bridge';
    let archive: FilledArchive;
    beforeAll(async () => {
      archive = await harness.fill(
        hashed(article('bridge', 'Bridge opens', 'It cost 40 million.\n\nNobody was hurt.')),
        hashed(article('tram', 'Tram runs', 'Every ten minutes.', { datePublished: null })),
        hashed(article('bridge', 'Bridge opens', 'It cost 60 million.\n\nNobody was hurt.')),
      );
    });
    afterAll(() => archive.remove());
    const run = (...args: string[]) => runCommand([...args, ...archive.args]);

    it('exports what the filter finds in the order of saving, and goes on from a cursor', async () => {
      const exported = async (...args: string[]) => {
        const { stdout, stderr } = await run('export', ...args);
        return {
          articles: lines<Article>(stdout).map(({ headline, revision }) => `${headline} r${revision}`),
          cursor: /--since (\S+)/.exec(stderr)![1]!,
        };
      };
      expect((await exported()).articles).toEqual(['Tram runs r1', 'Bridge opens r2']);
      const { articles, cursor } = await exported('--all-revisions');
      expect(articles).toEqual(['Bridge opens r1', 'Tram runs r1', 'Bridge opens r2']);
      expect((await exported('--since', cursor)).articles).toEqual([]);
      expect((await exported('--from', '2024-01-01')).articles).toEqual(['Bridge opens r2']);
    });

    it('tells the history by URL, id and the beginning of it, with removals', async () => {
      for (const [status, at] of [
        [200, '1'],
        [404, '2'],
        [410, '3'],
        [503, '4'],
        [200, '5'],
        [200, '6'],
      ] as const) {
        await harness.noteAvailability(archive, url, status, `2030-01-0${at}T00:00:00Z`);
      }
      await harness.noteAvailability(archive, 'https://news.example/never', 404, '2030-01-01T00:00:00Z');
      const { id } = sampleArticle({ url });
      for (const name of [url, id, id.slice(0, 8)]) {
        const { stdout } = await run('history', name);
        expect(stdout).toContain('r2 changed without a word +1 −1 words');
        expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([
          '2030-01-02T00:00:00Z  taken away (HTTP 404)',
          '2030-01-05T00:00:00Z  back (HTTP 200)',
        ]);
      }
      await expect(run('history', 'https://news.example/other')).rejects.toThrow('no article');
      expect((await run('diff', url)).stdout).toContain('It cost [-40-]{+60+} million.');
    });

    it('reads each revision also while a newer one has its file and not yet its row', async () => {
      const index = await openIndex(archive.place);
      const files = await JsonArchive.open(archive.place.outputDir, index);
      const saved = await files.save(hashed(article('bridge', 'Bridge opens', 'It cost 80 million.')));
      await files.close();
      const reader = (await ArchiveReader.open(archive.place))!;
      const texts = [];
      for (const row of await index.revisionsOf(sampleArticle({ url }).id)) {
        const read = await reader.read(row);
        texts.push(read.kind === 'article' && read.article.articleBody.split('\n')[0]);
      }
      expect(texts).toEqual(['It cost 60 million.', 'It cost 40 million.']);
      if (saved.kind === 'saved') await index.add(saved.row!);
      await reader.close();
      await index.close();
    });

    it('verifies, and says what does not fit', async () => {
      const verify = async () => {
        const { exitCode, stdout } = await run('verify', '--format', 'jsonl');
        return { exitCode, kinds: lines<{ kind: string }>(stdout).map(({ kind }) => kind) };
      };
      expect(await verify()).toEqual({ exitCode: 0, kinds: [] });
      expect((await run('gc', '--dry-run')).stdout).toBe('');
      const { id } = sampleArticle({ url: 'https://news.example/tram' });
      const reader = (await ArchiveReader.open(archive.place))!;
      const file = path.join(archive.place.outputDir, (await reader.index.latest(id))!.path);
      await reader.close();
      await writeFile(file.replace('.json', 'x.json'), '{}');
      await unlink(file);
      expect((await verify()).kinds.sort()).toEqual(['file-missing', 'not-indexed']);
      await rm(file.replace('.json', 'x.json'));
      await archive.save(hashed(article('tram', 'Tram runs', 'Every ten minutes.', { datePublished: null })));
      expect((await verify()).exitCode).toBe(0);
    });
  });

  it('groups what is one text, also after an edit', async () => {
    const writer = createWriter(3);
    const wire = writer.story(8);
    const other = writer.story(8);
    const story = (host: string, paragraphs: string[], published: string | null) =>
      sampleArticle({
        url: `https://${host}.example/${host}`,
        headline: host,
        articleBody: paragraphs.join('\n\n'),
        datePublished: published === null ? null : day(published),
      });
    const archive = await harness.fill(
      story('late', treatments['local paragraphs added'](wire, writer), '2024-05-03'),
      story('undated', treatments['cut at the end'](wire, writer), null),
      story('alone', other, '2024-05-01'),
      story('first', wire, '2024-05-01'),
    );
    const dupes = async (...args: string[]) => {
      const { stdout } = await runCommand(['dupes', '--format', 'jsonl', ...args, ...archive.args]);
      return lines<{ members: { headline: string }[] }>(stdout).map(({ members }) =>
        members.map(({ headline }) => headline),
      );
    };
    expect(await dupes()).toEqual([['first', 'late', 'undated']]);
    await archive.save(story('late', other, '2024-05-03'));
    expect((await dupes()).map((group) => group.sort()).sort()).toEqual([
      ['alone', 'late'],
      ['first', 'undated'],
    ]);
    expect(await dupes('--host', 'first.example')).toEqual([]);
    await archive.remove();
  });
}

function keeping(harness: IndexHarness): void {
  describe('keeping', () => {
    const row = (name: string, revision: number, text: string, file = `${name}.json`) =>
      articleRowOf(hashed(article(name, name, text, { revision })), {
        host: 'news.example',
        path: file,
        savedAt: '2024-05-07T10:00:00.000Z',
      });

    it('adds each revision once, whatever the order, and finds the newest by its words', async () => {
      const archive = await harness.fill();
      const { index, close } = await opened(archive);
      await index.add(row('a', 2, 'second words'));
      await index.add(row('a', 1, 'first words'));
      await index.add(row('a', 2, 'second words'));
      await index.add({ ...row('a', 4, 'fourth'), before: row('a', 3, 'third', 'a.r3.json') });
      const { id } = row('a', 1, '');
      expect((await index.revisionsOf(id)).map(({ revision, path }) => [revision, path])).toEqual([
        [4, 'a.json'],
        [3, 'a.r3.json'],
        [2, 'a.r2.json'],
        [1, 'a.r1.json'],
      ]);
      const found = async (text: string) =>
        (
          await index.search(
            { wanted: [{ text, isPrefix: false, field: null }], unwanted: [] },
            {},
            { limit: 9 },
          )
        ).length;
      expect(await found('words')).toBe(0);
      expect(await found('fourth')).toBe(1);
      expect((await index.rows({}, 9)).map((one) => one.row.revision)).toEqual([4]);
      expect(await index.countUnsearchable()).toBe(0);
      await close();
    });

    it('does not take two texts for one revision', async () => {
      const archive = await harness.fill();
      const { index, close } = await opened(archive);
      await index.add(row('a', 1, 'one text'));
      await expect(index.add(row('a', 1, 'another text'))).rejects.toBeInstanceOf(RevisionTaken);
      expect(await index.lastSeq()).toBe(1);
      await close();
    });

    it('holds any text', async () => {
      const strange = "NUL \u0000, half a pair \ud800, 😀, a quote ', a backslash \\ and \\u0000 as text";
      const archive = await harness.fill();
      const { index, close } = await opened(archive);
      await index.add({ ...row('odd', 1, strange), headline: strange, authors: [strange] });
      const kept = await index.latest(row('odd', 1, '').id);
      expect(kept?.authors[0]).toContain('😀');
      expect(kept?.headline).toContain("a quote ', a backslash \\ and \\u0000 as text");
      await close();
    });

    it('keeps the place of a task', async () => {
      const archive = await harness.fill();
      const { index, close } = await opened(archive);
      expect(await index.placeOf('x')).toBe(0);
      await index.keepPlace('x', 7);
      await index.keepPlace('x', 9);
      expect(await index.placeOf('x')).toBe(9);
      await index.forgetPlace('x');
      expect(await index.placeOf('x')).toBe(0);
      await close();
    });
  });
}

async function opened(archive: FilledArchive) {
  const reader = (await ArchiveReader.open(archive.place))!;
  return {
    index: reader.index,
    close: async () => {
      await reader.close();
      await archive.remove();
    },
  };
}

function delivering(harness: IndexHarness): void {
  describe('delivering', () => {
    let archive: FilledArchive;
    beforeAll(async () => {
      archive = await harness.fill(
        article('a', 'a', 'a'),
        article('b', 'b', 'b'),
        article('a', 'a', 'corrected'),
      );
    });
    afterAll(() => archive.remove());
    let got: string[];
    beforeEach(() => (got = []));
    const sink: Sink = {
      batchSize: 2,
      deliver: (batch) => {
        got.push(...batch.map(({ article: { headline, revision } }) => `${headline} r${revision}`));
        return Promise.resolve(delivered);
      },
      announce: () => Promise.resolve(delivered),
    };
    const deliver = async (name: string, to = sink) => {
      const reader = (await ArchiveReader.open(archive.place))!;
      const { signal } = new AbortController();
      try {
        return await deliverArticles(reader, { name, sink: to, filter: {}, signal, maxAttempts: 1 });
      } finally {
        await reader.close();
      }
    };

    it('brings every revision in the order of saving, once, and later what came since', async () => {
      expect(await deliver('one')).toEqual({ kind: 'caught-up', delivered: 3, refused: 0 });
      expect(got).toEqual(['a r1', 'b r1', 'a r2']);
      await archive.save(article('c', 'c', 'c'));
      expect(await deliver('one')).toMatchObject({ delivered: 1 });
      expect(got.at(-1)).toBe('c r1');
    });

    it('goes on after a failure where it was, and keeps what was refused', async () => {
      let calls = 0;
      const failing: Sink = {
        ...sink,
        batchSize: 1,
        deliver: (batch, signal) => {
          calls++;
          if (calls === 1) return Promise.resolve({ kind: 'refused', message: 'no' });
          if (calls === 2) return Promise.resolve({ kind: 'later', message: 'down' });
          return sink.deliver(batch, signal);
        },
      };
      expect(await deliver('two', failing)).toMatchObject({ kind: 'gave-up', refused: 1 });
      expect(await deliver('two', failing)).toMatchObject({ kind: 'caught-up' });
      expect(got.slice(0, 2)).toEqual(['b r1', 'a r2']);
    });

    it('is the business of one process at a time', async () => {
      const reader = (await ArchiveReader.open(archive.place))!;
      const held: HeldSink = (await reader.index.takeSink('three'))!;
      expect(held.afterSeq).toBe(0);
      expect(await deliver('three')).toEqual({ kind: 'busy' });
      expect(await held.moveOn(2, [{ seq: 1, message: 'no' }])).toBe(true);
      expect(await held.moveOn(1, [])).toBe(true);
      await held.release();
      const again = (await reader.index.takeSink('three'))!;
      expect(again.afterSeq).toBe(2);
      expect(await held.moveOn(9, [{ seq: 9, message: 'stale' }])).toBe(false);
      await again.release();
      const last = (await reader.index.takeSink('three'))!;
      expect(last.afterSeq).toBe(2);
      await last.release();
      await reader.close();
    });
  });
}
