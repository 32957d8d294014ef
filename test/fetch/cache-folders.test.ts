import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cacheFolders, openCacheFolder } from '../../src/fetch/browser/cache-folders.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-cache-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the cache of the user is first, temporary files are last', () => {
  const found = [...cacheFolders({ XDG_CACHE_HOME: '/x/cache', HOME: '/x/home' })];
  expect(found.slice(0, 2)).toEqual(['/x/cache/dechaff', '/x/home/.cache/dechaff']);
  expect(path.dirname(found[2]!)).toBe(tmpdir());
});

it('no folder is relative to where the program happens to run', () => {
  for (const environment of [{}, { HOME: '' }, { HOME: 'home', XDG_CACHE_HOME: 'cache' }]) {
    for (const found of cacheFolders(environment)) expect(path.isAbsolute(found), found).toBe(true);
  }
});

it('what is made may be changed by its owner only', async () => {
  const made = path.join(folder, 'deep', 'made');
  await openCacheFolder(made);
  await openCacheFolder(made);
  if (process.platform !== 'win32') expect(statSync(made).mode & 0o777).toBe(0o700);
});

it.skipIf(process.platform === 'win32')(
  'a folder that others may write is refused, also behind a link',
  async () => {
    const open = path.join(folder, 'open');
    mkdirSync(open);
    chmodSync(open, 0o777);
    await expect(openCacheFolder(open)).rejects.toThrow('could be changed by others');
    symlinkSync(open, path.join(folder, 'link'));
    await expect(openCacheFolder(path.join(folder, 'link'))).rejects.toThrow('could be changed by others');
  },
);

it('a home that is no folder is an error, after which the next one is tried', async () => {
  await expect(openCacheFolder('/dev/null/.cache/dechaff')).rejects.toThrow(/ENOTDIR|ENOENT/);
});
