/** A crawl learns what a site prints under its articles, takes it from the later ones, and says so. */
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { runCommand } from '../cli/run-command.ts';
import { runCli } from '../cli/run-cli.ts';

const openings = [
  'On Monday the council gave its answer',
  'Nobody had expected so clear a vote',
  'Since spring there was talk of it',
  'With a winter to think it over',
  'Under the old roof it is quiet',
  'A neighbour brought the kettle back',
];
const appeal =
  'The lantern burns because its readers carry oil up the stairs; whoever can spare some leaves it with the keeper at the harbour office.';
const story = (number: number): string => {
  const texts = [0, 1, 2].map(
    (part) =>
      `<p>${openings[(number + part) % 6]}, and in part ${part} of story ${number} it was the ${number + 2}nd time that somebody asked what was to become of pier ${number * 7 + part}, as ${openings[(number * 5 + part) % 6]!.toLowerCase()}.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>Pier ${number}, and what becomes of it</title></head><body><article>
    <h1>Pier ${number}, and what becomes of it</h1>${texts.join('')}<p>${appeal}</p></article></body></html>`;
};

let folder: string;
let server: Server;
let start: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dechaff-template-'));
  server = createServer((request, response) => {
    const number = Number(/^\/story-(\d+)$/.exec(request.url ?? '')?.[1] ?? NaN);
    const isThere = number < 6;
    response
      .writeHead(isThere ? 200 : 404, { 'content-type': 'text/html' })
      .end(isThere ? story(number) : '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  start = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const crawl = (...more: string[]) =>
  runCli(
    ['crawl', ...[0, 1, 2, 3, 4, 5].map((number) => `${start}story-${number}`), '--output', folder, ...more],
    {
      env: { DECHAFF_ALLOW_ADDRESS: new URL(start).host, DECHAFF_DELAY: '0', DECHAFF_FETCH: 'http' },
    },
  );

async function saved(): Promise<Article[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /story|pier/.test(name));
  const articles = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Article),
  );
  return articles.sort((one, other) => (one.url! < other.url! ? -1 : 1));
}

it('takes it once three articles had it, on record, and a second visit changes nothing', async () => {
  await crawl();
  const articles = await saved();
  expect(articles.map(({ articleBody }) => articleBody.includes(appeal))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(articles[3]!.cleaning.removed.at(-1)).toMatchObject({
    rule: 'repeated-block',
    evidence: ['articles:3', 'same-text', 'after-last-paragraph'],
    text: appeal,
  });
  await crawl('--again', '0');
  expect((await saved()).map(({ revision }) => revision)).toEqual([1, 1, 1, 1, 1, 1]);

  // What was learned is there for other pages of the site.
  const file = path.join(folder, 'page.html');
  await writeFile(file, story(9));
  const args = ['--url', `${start}story-9`, file];
  const plain = await runCommand(['explain', ...args]);
  expect(plain.stdout).not.toContain('repeated-block');
  const explained = await runCommand(['explain', '--learned', folder, ...args]);
  expect(explained.stdout).toContain('repeated-block');
  expect(explained.stdout).toContain('articles:6');
}, 120_000);
