import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleSchema, type Article } from '../../src/article/article.ts';
import type { Outcome } from '../../src/article/outcome.ts';
import { runCli } from './run-cli.ts';

const page = (
  headline: string,
  extra = '',
) => `<!doctype html><html lang="en"><head><title>${headline}</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>${headline}</h1>
<p>The tram to the upper town runs again since Tuesday, three weeks after the cable had been replaced by a crew that worked only at night.</p>
<p>See also: <a href="/other">Tickets will be dearer from May</a></p>
<p>The operator thanked the residents, who had carried one another’s shopping up the stairs in the meantime, and gave them a free day.${extra}</p>
</article></body></html>`;

let folder: string;
let server: Server;
let origin: string;
const file = (name: string) => path.join(folder, name);
const clean = (args: string[], options: Parameters<typeof runCli>[1] = {}) =>
  runCli(['clean', ...args], { cwd: folder, ...options });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dechaff-cli-'));
  writeFileSync(file('tram.html'), page('Tram runs again'));
  writeFileSync(file('controls.html'), page('Tram runs again', ' \u001b]0;owned\u0007\u009b31m\u202eevil'));
  server = createServer((request, response) => {
    if (request.url === '/hang') return;
    const isPage = request.url === '/tram';
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isPage ? page('Tram runs again') : '<h1>Not found</h1>');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('clean prints', () => {
  it('one article as JSON that its schema accepts, and nothing else', async () => {
    const { code, stdout, stderr } = await clean(['tram.html', '--url', 'https://example.com/tram']);
    expect([code, stderr]).toEqual([0, '']);
    const article = articleSchema.parse(JSON.parse(stdout));
    expect(article).toMatchObject({ headline: 'Tram runs again', url: 'https://example.com/tram' });
    expect(article.articleBody).not.toContain('See also');
    expect(article.cleaning.removed.some(({ text }) => text.includes('See also'))).toBe(true);
  });

  it.each([
    ['text', /^Tram runs again\n\nThe tram to the upper town/],
    ['markdown', /^# Tram runs again\n\n(.*\n\n)*The tram to the upper town/],
    ['html', /^<!doctype html>[^]*<h2>Tram runs again<\/h2>/],
    ['jsonl', /^\{"schemaVersion".*\}\n$/],
  ])('%s', async (format, expected) => {
    const { code, stdout } = await clean(['tram.html', '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toMatch(expected);
  });

  it('what comes on standard input', async () => {
    const { code, stdout } = await clean(['-', '--format', 'outcome'], { stdin: page('From a pipe') });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'article', article: { headline: 'From a pipe' } });
  });

  it.each(['json', 'text', 'markdown', 'html', 'outcome'])(
    'no control character of the page as %s',
    async (format) => {
      const { stdout, stderr } = await clean(['controls.html', '--format', format]);
      expect(stdout).toContain('free day');
      // eslint-disable-next-line no-control-regex -- that none is there is the point
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    },
  );

  it('several inputs in their order, and exit code 8 when some failed', async () => {
    const { code, stdout } = await clean([
      'tram.html',
      'missing.html',
      'controls.html',
      '--format',
      'outcome',
    ]);
    const outcomes = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Outcome);
    expect(outcomes.map(({ outcome, exitCode }) => [outcome, exitCode])).toEqual([
      ['article', 0],
      ['failed', 2],
      ['article', 0],
    ]);
    expect(code).toBe(8);
  });

  it('a page that is fetched from an address that was allowed', async () => {
    const args = [`${origin}/tram`, '--fetch', 'http', '--allow-address', '127.0.0.1'];
    const { code, stdout } = await clean(args);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      headline: 'Tram runs again',
      provenance: { fetchMethod: 'http', httpStatus: 200 },
    });
    const missing = await clean([`${origin}/none`, ...args.slice(1), '--format', 'outcome']);
    expect(JSON.parse(missing.stdout)).toMatchObject({ reason: 'http-status', httpStatus: 404, exitCode: 3 });
    expect(missing.code).toBe(3);
  });
});

describe('clean saves', () => {
  it('the article, and says so; the second time there is nothing new', async () => {
    const args = [
      'tram.html',
      '--url',
      'https://example.com/tram',
      '--output',
      'saved',
      '--format',
      'outcome',
    ];
    const first = await clean(args);
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('Saved as');
    const [saved] = readdirSync(file('saved/example.com'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.json'),
    );
    const article = JSON.parse(readFileSync(file(`saved/example.com/${saved}`), 'utf8')) as Article;
    expect(article.headline).toBe('Tram runs again');
    const second = await clean(args);
    expect(second.code).toBe(0);
    expect(JSON.parse(second.stdout)).toMatchObject({ outcome: 'skipped', reason: 'unchanged' });
  });

  it('other formats under the same name', async () => {
    const { code, stdout } = await clean(['tram.html', '--output', 'notes', '--format', 'markdown']);
    expect([code, stdout]).toEqual([0, '']);
    const names = readdirSync(file('notes'), { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.endsWith('.md'))).toHaveLength(1);
  });
});

describe('clean ends', () => {
  it('quietly when nobody reads any more', async () => {
    const inputs = Array.from({ length: 50 }, () => 'tram.html');
    const { code, stderr } = await clean([...inputs, '--format', 'jsonl'], {
      onStart: (child) => child.stdout?.once('data', () => child.stdout?.destroy()),
    });
    expect([code, stderr]).toEqual([0, '']);
  });

  it.skipIf(process.platform !== 'linux')('with 7 when the disk of standard output is full', async () => {
    const { spawnSync } = await import('node:child_process');
    const { bin } = await import('./run-cli.ts');
    const run = spawnSync('sh', ['-c', `"$0" "$1" clean tram.html > /dev/full`, process.execPath, bin], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(run.status).toBe(7);
    expect(run.stderr).toContain('Writing to standard output failed');
  });

  it('with 130 when it is interrupted', async () => {
    const { code, stdout } = await clean(
      [
        `${origin}/hang`,
        '--fetch',
        'http',
        '--robots',
        'ignore',
        '--allow-address',
        '127.0.0.1',
        '--format',
        'outcome',
      ],
      { onStart: (child) => void server.once('request', () => child.kill('SIGINT')) },
    );
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'failed', reason: 'interrupted', exitCode: 130 });
  });
});
