import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archivePlaceOf } from '../../src/archive/archive-place.ts';
import { ArchiveReader } from '../../src/archive/archive-reader.ts';
import { runCommand } from '../cli/run-command.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';
import { racedArticle } from './raced-article.ts';

const savers = ['Ann', 'Ben', 'Cy'];
const articles = 30;

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

async function newDatabase(name: string): Promise<string> {
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  return server.url.replace(/postgres$/, name);
}

/** All of them save the same articles at the same moment, each with a text of its own. */
async function race(outputs: readonly string[], state: string | null): Promise<void> {
  const children = savers.map((name, index) =>
    spawn(
      process.execPath,
      [
        path.join(import.meta.dirname, 'save-articles.ts'),
        outputs[index % outputs.length]!,
        state ?? '-',
        name,
        String(articles),
      ],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    ),
  );
  const ends = children.map((child) => once(child, 'close'));
  await Promise.all(children.map((child) => once(child.stdout, 'data')));
  for (const child of children) child.stdin.write('go\n');
  for (const [code] of await Promise.all(ends)) expect(code).toBe(0);
}

/** Every text of every article is a revision of its own, and index and files say the same of it. */
async function expectWhole(output: string, state: string | null): Promise<void> {
  const reader = (await ArchiveReader.open(archivePlaceOf({ outputDir: output, state })))!;
  for (let number = 0; number < articles; number++) {
    const revisions = await reader.index.revisionsOf(racedArticle(number, '').id);
    const texts: string[] = [];
    for (const row of revisions) {
      const read = await reader.read(row);
      if (read.kind === 'article') texts.push(read.article.articleBody);
      expect(read).toMatchObject({ article: { revision: row.revision, contentHash: row.contentHash } });
    }
    expect(texts.sort()).toEqual(savers.map((name) => racedArticle(number, name).articleBody));
  }
  await reader.close();
}

describe('processes that save the same articles at the same moment', () => {
  it.each(['a state file', 'PostgreSQL'])('leave nothing apart and nothing out: %s', async (store) => {
    const output = await mkdtemp(path.join(tmpdir(), 'dechaff-race-'));
    const state = store === 'PostgreSQL' ? await newDatabase('shared') : null;
    await race([output], state);
    await expectWhole(output, state);
    const args = ['--output', output, ...(state === null ? [] : ['--state', state])];
    expect((await runCommand(['verify', ...args])).stdout).toBe('');
    await rm(output, { recursive: true });
  });

  it('on machines that share the database and not the files, lose nothing', async () => {
    const outputs = await Promise.all(savers.map(() => mkdtemp(path.join(tmpdir(), 'dechaff-race-'))));
    const state = await newDatabase('apart');
    await race(outputs, state);
    for (const output of outputs) await expectWhole(output, state);
    for (const output of outputs) await rm(output, { recursive: true });
  });
});
