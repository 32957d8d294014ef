/** A command loads only what it needs: the first page of output should not wait for an HTTP client that nobody asks. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bin } from './run-cli.ts';

const hook = path.join(import.meta.dirname, 'list-packages.ts');

function packagesOf(args: readonly string[], input = ''): { code: number | null; packages: string[] } {
  const { status, stderr } = spawnSync(process.execPath, ['--import', hook, bin, ...args], {
    input,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: status, packages: stderr.split('\n') };
}

it.each([['--help'], ['status', '--help'], ['crawl', '--help'], ['search', '--help']])(
  'shows its help without loading more than the command line needs: %s %s',
  (...args) => {
    expect(packagesOf(args)).toEqual({ code: 0, packages: ['commander', 'zod'] });
  },
);

it('cleans standard input without an HTTP client, a web archive reader or a writer of Markdown', () => {
  const words = 'The council met on Tuesday to talk about the bridge, and it will meet again next week. ';
  const page = `<!doctype html><title>The bridge</title><article><h1>The bridge</h1>${`<p>${words.repeat(4)}</p>`.repeat(5)}</article>`;
  const { code, packages } = packagesOf(['clean', '-', '--format', 'json'], page);
  expect(code).toBe(0);
  expect(packages).toContain('piscina');
  for (const unused of ['undici', 'proxy-chain', 'playwright', 'warcio', 'yauzl', 'turndown', 'pg'])
    expect(packages).not.toContain(unused);
});
