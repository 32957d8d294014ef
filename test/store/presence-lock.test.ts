import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest';
import { PresenceLock } from '../../src/store/presence-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dechaff-presence-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const swept = (lock: PresenceLock) => {
  const ids: string[] = [];
  lock.sweep((id) => ids.push(id));
  return ids;
};

it('sees others of the same process alive, and gone once they release', () => {
  const [one, other] = [PresenceLock.claim(folder), PresenceLock.claim(folder)];
  expect(one.isAlive(other.id)).toBe(true);
  expect(one.isAlive(one.id)).toBe(true);
  expect(swept(one)).toEqual([]);
  other.release();
  expect(one.isAlive(other.id)).toBe(false);
  expect(readdirSync(folder)).toEqual([`${one.id}.lock`]);
  one.release();
  expect(readdirSync(folder)).toEqual([]);
});

it('sees another process alive until it is killed, then clears what it left', async () => {
  const script = `
    import { PresenceLock } from ${JSON.stringify(path.resolve('src/store/presence-lock.ts'))};
    const { id } = PresenceLock.claim(${JSON.stringify(folder)});
    // Nobody refers to the lock any more, and it is held all the same.
    gc();
    console.log(id);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  const id = chunk.toString().trim();
  const lock = PresenceLock.claim(folder);
  expect(lock.isAlive(id)).toBe(true);
  expect(swept(lock)).toEqual([]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(lock.isAlive(id)).toBe(false);
  expect(swept(lock)).toEqual([id]);
  expect(readdirSync(folder)).toEqual([`${lock.id}.lock`]);
  lock.release();
});

it('takes no name from outside for a path', () => {
  const lock = PresenceLock.claim(folder);
  expect(lock.isAlive('../../etc/passwd')).toBe(false);
  expect(lock.isAlive('')).toBe(false);
  lock.release();
});
