import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { sqliteCaptureMemory } from '../../src/archive/warc/capture-memory.ts';
import { WarcWriter } from '../../src/archive/warc/warc-writer.ts';
import { cleanHtml } from '../../src/clean/clean-html.ts';
import { rulesetVersion } from '../../src/clean/rules/rule-list.ts';
import { StateDatabase } from '../../src/store/state-database.ts';
import { fillArchive, type FilledArchive } from '../archive/filled-archive.ts';
import { runCommand } from './run-command.ts';

const text =
  'The ferry line to the outer islands will run every hour from the first of June, the council said.';
const pageOf = (name: string, clutter: string) =>
  `<!doctype html><html lang="en"><head><title>${name}</title></head><body><article><h1>${name}</h1>
  ${`<p>${name}: ${text}</p>`.repeat(3)}${clutter}${`<p>${name}: ${text}</p>`.repeat(3)}</article></body></html>`;
const advertisement = '<p>Advertisement</p>';

let archive: FilledArchive;
/** The archive as an older set of rules left it: without the rule for advertisements. */
beforeAll(async () => {
  archive = await fillArchive();
  const state = await StateDatabase.open(archive.place.stateFile);
  const writer = await WarcWriter.open({
    dir: archive.place.warcDir,
    memory: sqliteCaptureMemory(state),
    info: { software: 'test' },
  });
  const articles: Article[] = [];
  for (let number = 0; number < 20; number++) {
    const url = `https://news.example/${number}`;
    const html = pageOf(`Story ${number}`, number % 4 === 0 ? advertisement : '');
    const { rawRef, rawHash } = await writer.record({
      kind: 'page',
      method: 'http',
      requestedUrl: url,
      url,
      httpStatus: 200,
      redirects: [],
      headers: { 'content-type': 'text/html' },
      html,
      body: Buffer.from(html),
      fetchedAt: '2024-05-07T10:00:00.000Z',
      fetchReason: null,
    });
    const { article } = cleanHtml(html, {
      url,
      without: ['ad-label'],
      provenance: { rawRef, rawHash, job: 'daily' },
    });
    articles.push(article!);
  }
  await writer.close();
  await state.close();
  await archive.save(...articles, {
    ...articles[0]!,
    id: 'f'.repeat(32),
    url: 'https://news.example/no-raw',
    provenance: { ...articles[0]!.provenance, rawRef: null },
  });
});
afterAll(() => archive.remove());

const reclean = async (...args: string[]) => {
  // Other tests may be using the machine.
  const patience = ['--clean-timeout', '600'];
  const run = await runCommand([
    'reclean',
    '--format',
    'json',
    ...patience,
    ...args,
    '--output',
    archive.place.outputDir,
  ]);
  return {
    ...run,
    report: JSON.parse(run.stdout) as Record<string, unknown> & { rules: Record<string, unknown> },
  };
};
const exported = async (...args: string[]) =>
  (await runCommand(['export', ...args, '--output', archive.place.outputDir])).stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article);

it('has something to do', async () => {
  expect((await exported()).filter(({ articleBody }) => articleBody.includes('Advertisement'))).toHaveLength(
    6,
  );
});

it('says in a dry run what would change, rule by rule, and changes nothing', async () => {
  const { report } = await reclean('--dry-run');
  expect(report).toMatchObject({ cleaned: 20, changed: 5, unchanged: 15, noRawPage: 1, failed: 0 });
  expect(report.rules).toMatchObject({
    'ad-label': {
      articles: 5,
      added: 5,
      ended: 0,
      addedSamples: expect.arrayContaining([
        { url: 'https://news.example/0', text: 'Advertisement' },
      ]) as unknown,
    },
  });
  expect((await reclean('--dry-run', '--rules', 'see-also')).report).toMatchObject({ changed: 0 });
  expect((await reclean('--dry-run', '--rules', 'ad-label')).report).toMatchObject({ changed: 5 });
  expect((await exported('--all-revisions')).length).toBe(21);
  const readable = await runCommand(['reclean', '--dry-run', '--output', archive.place.outputDir]);
  expect(readable.stdout).toContain(
    'ad-label: 5 articles; 5 more removed (65 characters), 0 kept again (0)\n  − Advertisement',
  );
});

it('goes on where an interrupted run stopped', async () => {
  const controller = new AbortController();
  controller.abort();
  const args = ['reclean', '--output', archive.place.outputDir];
  expect((await runCommand(args, { signal: controller.signal })).exitCode).toBe(130);
  const state = await StateDatabase.open(archive.place.stateFile);
  const task = `reclean ${rulesetVersion} ${JSON.stringify([{}, []])}`;
  await state.write((sql) => sql.run('INSERT INTO progress (task, after_seq) VALUES (?, ?)', task, 8));
  await state.close();
  const { report } = await reclean();
  expect(report).toMatchObject({ startedAfter: 8, cleaned: 12, changed: 3 });
  expect((await reclean('--from-start')).report).toMatchObject({ startedAfter: 0, changed: 2 });
});

it('has saved revisions that are marked, and finds nothing more to do', async () => {
  expect((await reclean()).report).toMatchObject({ changed: 0, cleaned: 20, startedAfter: 0 });
  const articles = await exported();
  expect(articles.filter(({ articleBody }) => articleBody.includes('Advertisement'))).toHaveLength(1);
  expect(articles.filter(({ provenance }) => provenance.reason === 'reclean')).toHaveLength(5);
  // So that the sinks of the job get them too.
  expect(articles.every(({ provenance }) => provenance.job === 'daily')).toBe(true);
  const history = await runCommand([
    'history',
    'https://news.example/4',
    '--output',
    archive.place.outputDir,
  ]);
  expect(history.stdout).toContain('r2 cleaned again by newer rules +0 −1 words');
  expect((await runCommand(['verify', '--output', archive.place.outputDir])).exitCode).toBe(0);
});
