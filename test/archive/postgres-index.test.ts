import { unlink } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveReader } from '../../src/archive/archive-reader.ts';
import { articleRowOf } from '../../src/article/article-row.ts';
import { contentHashOf } from '../../src/article/identity.ts';
import { notePostgresAvailability } from '../../src/store/availability-table.ts';
import { pairMarks } from '../../src/store/postgres-search-table.ts';
import { parseSearchQuery } from '../../src/archive/search-query.ts';
import { insertPostgresArticle } from '../../src/store/postgres-article-table.ts';
import { PostgresDatabase } from '../../src/store/postgres-database.ts';
import { runCommand } from '../cli/run-command.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';
import { fillArchiveOf } from './filled-archive.ts';
import { indexContract } from './index-contract.ts';
import { sampleArticle } from './sample-article.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

/** The database without anything in it: archives are used one after the other, and to make a new database costs more. */
async function emptyDatabase(): Promise<string> {
  const database = await PostgresDatabase.open(server.url);
  await database.transaction((sql) =>
    sql.run(
      'TRUNCATE revisions, search, availability, minhash, progress, sink, refused_delivery, host_event, host_memory RESTART IDENTITY',
    ),
  );
  await database.close();
  return server.url;
}

indexContract('the index in PostgreSQL', {
  fill: async (...articles) => fillArchiveOf(await emptyDatabase(), ...articles),
  async noteAvailability({ place }, url, httpStatus, at) {
    const database = await PostgresDatabase.open(place.database!);
    await database.transaction((sql) => notePostgresAvailability(sql, url, httpStatus, at));
    await database.close();
  },
});

describe('only in PostgreSQL', () => {
  it('an article can be read where its file is not', async () => {
    const archive = await fillArchiveOf(await emptyDatabase(), sampleArticle());
    const reader = (await ArchiveReader.open(archive.place))!;
    const { row } = (await reader.index.rows({}, 1))[0]!;
    await unlink(path.join(archive.place.outputDir, row.path));
    expect(await reader.read(row)).toEqual({ kind: 'article', article: sampleArticle() });
    expect(await reader.readFile(row)).toEqual({ kind: 'unreadable', trouble: 'missing' });
    await reader.close();
    const { stdout } = await runCommand(['export', ...archive.args]);
    expect(JSON.parse(stdout)).toEqual(sampleArticle());
    await archive.remove();
  });

  it('verify compares the whole article in the database with the file', async () => {
    const article = sampleArticle();
    const contentHash = contentHashOf(article.headline, article.articleBody);
    const archive = await fillArchiveOf(await emptyDatabase(), { ...article, contentHash });
    const verify = () => runCommand(['verify', ...archive.args]);
    expect(await verify()).toMatchObject({ exitCode: 0, stdout: '' });
    const database = await PostgresDatabase.open(server.url);
    await database.transaction((sql) =>
      sql.run(`UPDATE revisions SET document = jsonb_set(document, '{cleaning,removed}', '["x"]')`),
    );
    await database.close();
    const { exitCode, stdout } = await verify();
    expect(stdout).toMatch(/^document-differs {2}news\.example\/\S+ {2}\S+\.r1\n$/);
    expect(exitCode).toBe(7);
    await archive.remove();
  });

  it('ranks the newest matches, and goes further back while there are too few', async () => {
    const archive = await fillArchiveOf(await emptyDatabase());
    const database = await PostgresDatabase.open(server.url);
    const places = { best: 10, new: 100_000, newest: 100_001 };
    for (const [name, seq] of Object.entries(places)) {
      await database.transaction((sql) =>
        sql.run(`ALTER TABLE revisions ALTER COLUMN seq RESTART WITH ${seq}`),
      );
      const headline = name === 'best' ? 'Ferry strike' : name;
      const articleBody = `In the ${name} of times ${'words follow upon words '.repeat(20)} a ferry strike came.`;
      await archive.save(sampleArticle({ url: `https://news.example/${name}`, headline, articleBody }));
    }
    await database.close();
    const reader = (await ArchiveReader.open(archive.place))!;
    const find = async (text: string, limit: number, rankedFirst: number) => {
      const parsed = parseSearchQuery(text);
      if (!parsed.ok) throw new Error(parsed.message);
      const hits = await reader.index.search(parsed.query, {}, { limit, rankedFirst });
      return hits.map(({ row }) => new URL(row.url).pathname.slice(1));
    };
    for (const text of ['ferry', '"ferry strike"', 'ferry strike -bridge']) {
      expect(await find(text, 1, 2)).toEqual(['newest']);
      expect(await find(text, 1, 3)).toEqual(['best']);
      expect(await find(text, 3, 1)).toEqual(['best', 'newest', 'new']);
    }
    expect(await find('headline:ferry', 1, 1)).toEqual(['best']);
    expect(await find('body:ferry', 3, 1)).toEqual(['best', 'newest', 'new']);
    await reader.close();
    await archive.remove();
  });

  it('finds a phrase only where its words stand together, though other pairs have the same marks', async () => {
    // 65,536 marks: among 1,000 pairs of words there are some that share theirs.
    const byMark = new Map<number, string>();
    let same: [string, string] | null = null;
    for (let number = 0; same === null; number++) {
      const [mark = 0] = pairMarks(['word', String(number)]);
      const other = byMark.get(mark);
      if (other !== undefined) same = [other, String(number)];
      byMark.set(mark, String(number));
    }
    const [one, other] = same;
    const archive = await fillArchiveOf(
      await emptyDatabase(),
      sampleArticle({ url: 'https://news.example/one', articleBody: `A word ${one} and ${other}.` }),
      sampleArticle({ url: 'https://news.example/two', articleBody: `A word ${other} and ${one}.` }),
    );
    const { stdout } = await runCommand(['search', `"word ${one}"`, ...archive.args]);
    expect(stdout.match(/news\.example\/\w+"/g)).toEqual(['news.example/one"']);
    await archive.remove();
  });

  it('the newest place waits for whoever took an earlier one and has not committed yet', async () => {
    const archive = await fillArchiveOf(await emptyDatabase());
    const reader = (await ArchiveReader.open(archive.place))!;
    const database = await PostgresDatabase.open(archive.place.database!);
    const row = (name: string) =>
      articleRowOf(sampleArticle({ url: `https://news.example/${name}` }), {
        host: 'news.example',
        path: `${name}.json`,
        savedAt: '2024-05-07T10:00:00.000Z',
      });
    const slow = Promise.withResolvers<void>();
    const inserted = Promise.withResolvers<void>();
    const first = database.transaction(async (sql) => {
      await insertPostgresArticle(sql, row('first'));
      inserted.resolve();
      await slow.promise;
    });
    await inserted.promise;
    await reader.index.add(row('second'));
    const newest = reader.index.lastSeq();
    const early = await Promise.race([newest, new Promise((resolve) => setTimeout(resolve, 200, 'waits'))]);
    expect(early).toBe('waits');
    slow.resolve();
    await first;
    expect(await newest).toBe(2);
    expect((await reader.index.rows({ upToSeq: 2 }, 9)).map(({ seq }) => seq)).toEqual([1, 2]);
    await database.close();
    await reader.close();
    await archive.remove();
  });
});
