import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/article/outcome.ts';
import { runCli, type CliOptions } from './run-cli.ts';

let folder: string;
const file = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dechaff-cli-'));
  mkdirSync(file('folder'));
  writeFileSync(file('empty.html'), '');
  writeFileSync(file('blank.txt'), ' \n\n ');
  writeFileSync(file('picture.html'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  writeFileSync(file('noise.txt'), Buffer.alloc(4096));
  writeFileSync(file('feed.xml'), '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>');
  writeFileSync(file('huge.html'), '');
  truncateSync(file('huge.html'), 50_000_000);
  writeFileSync(file('page.html'), '<p>One short line.</p>');
  writeFileSync(file('not-a-folder'), 'x');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `clean` for one input and sees to it that message, exit code and outcome line tell the same. */
async function outcomeOf(args: string[], options: CliOptions = {}): Promise<Outcome & { stderr: string }> {
  const run = await runCli(['clean', '--format', 'outcome', ...args], { cwd: folder, ...options });
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  expect(lines, run.stderr).toHaveLength(1);
  const outcome = JSON.parse(lines[0]!) as Outcome;
  expect(run.code).toBe(outcome.exitCode);
  expect(run.stderr.trimEnd().split('\n'), 'one line for the person').toHaveLength(1);
  expect(run.stderr).not.toMatch(/\n\s+at /);
  return { ...outcome, stderr: run.stderr };
}

describe('clean refuses with one clear line', () => {
  it.each([
    ['no input', [], 2, 'usage', 'Give a URL, a file, or - for standard input'],
    ['a missing file', ['missing.html'], 2, 'input-missing', 'There is no file missing.html.'],
    ['a host name', ['example.com/story'], 2, 'input-missing', 'write https://example.com/story'],
    ['a folder', ['folder'], 2, 'usage', 'folder is a folder; name the files in it'],
    ['an empty file', ['empty.html'], 6, 'no-content', 'empty.html is empty.'],
    ['a blank file', ['blank.txt'], 6, 'no-content', 'nothing but white space'],
    ['a picture', ['picture.html'], 6, 'not-html', 'picture.html'],
    ['binary noise', ['noise.txt'], 6, 'not-html', 'noise.txt is a binary file'],
    ['a feed', ['feed.xml'], 6, 'not-html', 'neither HTML nor plain text'],
    [
      'a file of 50 MB',
      ['huge.html'],
      4,
      'too-large',
      'has 50 MB; at most 20 MB are read. Raise it with --max-page-mb',
    ],
    ['a malformed URL', ['https://'], 2, 'invalid-url', 'is no URL'],
    [
      'a URL without scheme',
      ['--input', 'url', 'example.com'],
      2,
      'invalid-url',
      'did you mean https://example.com',
    ],
    ['an unknown scheme', ['gopher://example.com/'], 4, 'url-forbidden', 'only http and https'],
    ['a file: URL', ['file:///etc/hostname'], 4, 'url-forbidden', 'give the path of the file instead'],
    ['a file: URL as URL', ['--input', 'url', 'file:///etc/hostname'], 4, 'url-forbidden', 'not fetched'],
    ['a loopback address', ['http://127.0.0.1:9/'], 4, 'address-forbidden', '127.0.0.1'],
    ['an unknown option', ['page.html', '--bogus'], 2, 'usage', "unknown option '--bogus'"],
    ['a wrong option', ['page.html', '--timeout', 'soon'], 2, 'usage', 'Allowed is a number of seconds'],
    ['a wrong address', ['page.html', '--url', 'file:///x'], 2, 'invalid-url', '--url file:///x'],
    [
      'a missing CA file',
      ['http://127.0.0.1:9/', '--ca-file', 'missing.pem'],
      2,
      'config-invalid',
      'missing.pem cannot be read',
    ],
    [
      'a wrong CA file',
      ['http://127.0.0.1:9/', '--ca-file', 'page.html'],
      2,
      'config-invalid',
      'must be a PEM file',
    ],
    [
      'a file as output folder',
      ['page.html', '--output', 'not-a-folder'],
      7,
      'save-failed',
      'Nothing can be saved in not-a-folder',
    ],
  ])('%s', async (_what, args, exitCode, reason, message) => {
    const outcome = await outcomeOf(args);
    expect(outcome).toMatchObject({ exitCode, reason, article: null });
    expect(outcome.stderr).toContain(message);
  });

  it('an invalid environment variable, with its name, value and what is allowed', async () => {
    const outcome = await outcomeOf(['page.html'], { env: { DECHAFF_TIMEOUT: 'soon' } });
    expect(outcome).toMatchObject({ exitCode: 2, reason: 'config-invalid' });
    expect(outcome.stderr).toContain(
      'DECHAFF_TIMEOUT is "soon"; allowed is a number of seconds from 0.1 to 3600.',
    );
  });

  it('an invalid value in .env', async () => {
    const cwd = file('with-env');
    mkdirSync(cwd);
    writeFileSync(path.join(cwd, '.env'), 'DECHAFF_ROBOTS=maybe\n');
    const outcome = await outcomeOf([file('page.html')], { cwd });
    expect(outcome.stderr).toContain('DECHAFF_ROBOTS is "maybe"; allowed is obey or ignore.');
  });

  it.skipIf(process.getuid?.() === 0)('a file and a folder without permission', async () => {
    writeFileSync(file('secret.html'), '<p>x</p>', { mode: 0o000 });
    expect(await outcomeOf(['secret.html'])).toMatchObject({ exitCode: 2, reason: 'input-missing' });
    mkdirSync(file('locked'));
    chmodSync(file('locked'), 0o500);
    expect(await outcomeOf(['page.html', '--output', 'locked'])).toMatchObject({
      exitCode: 7,
      reason: 'save-failed',
    });
  });

  it('too much on standard input, and nothing there', async () => {
    const stdin = 'x'.repeat(20_000);
    const large = await outcomeOf(['-', '--max-page-mb', '0.01'], { stdin });
    expect(large).toMatchObject({ exitCode: 4, reason: 'too-large' });
    expect(await outcomeOf(['-'], { stdin: '' })).toMatchObject({ exitCode: 6, reason: 'no-content' });
  });

  it('leaves nothing half-written behind', async () => {
    await outcomeOf(['missing.html', '--output', 'saved']);
    expect(
      readdirSync(file('saved'), { recursive: true }).filter((name) => String(name).includes('json')),
    ).toEqual([]);
  });
});
