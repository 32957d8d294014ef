import { unlink } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveReader } from '../../src/archive/archive-reader.ts';
import { articleRowOf } from '../../src/article/article-row.ts';
import { contentHashOf } from '../../src/article/identity.ts';
import { notePostgresAvailability } from '../../src/store/availability-table.ts';
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
      'TRUNCATE revisions, availability, minhash, progress, sink, refused_delivery, host_event, host_memory RESTART IDENTITY',
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
