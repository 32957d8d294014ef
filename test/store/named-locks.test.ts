import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest';
import { NamedLocks } from '../../src/store/named-locks.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dechaff-locks-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('runs what has one name one after the other, in one instance and in two', async () => {
  const all = [new NamedLocks(folder), new NamedLocks(folder)];
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running--;
  };
  await Promise.all(Array.from({ length: 20 }, (_, index) => all[index % 2]!.run('a', work)));
  expect(most).toBe(1);
  for (const locks of all) await locks.close();
});

it('lets other names run meanwhile, and gives what the work gives or throws', async () => {
  const locks = new NamedLocks(folder);
  const gate = Promise.withResolvers<string>();
  const first = locks.run('a', () => gate.promise);
  expect(await locks.run('b', () => Promise.resolve(7))).toBe(7);
  gate.resolve('done');
  expect(await first).toBe('done');
  await expect(locks.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await locks.run('a', () => Promise.resolve('again'))).toBe('again');
  await locks.close();
});

it('is given back by a process that is killed', async () => {
  const module = path.resolve(import.meta.dirname, '../../src/store/named-locks.ts');
  const script = `const { NamedLocks } = await import(${JSON.stringify(module)});
    const locks = new NamedLocks(${JSON.stringify(folder)});
    locks.run('a', async () => {
      process.stdout.write('held'); await new Promise((resolve) => setTimeout(resolve, 100_000, locks));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  const locks = new NamedLocks(folder);
  let isOurs = false;
  const ours = locks.run('a', () => Promise.resolve((isOurs = true)));
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(isOurs).toBe(false);
  child.kill('SIGKILL');
  await ours;
  expect(isOurs).toBe(true);
  await locks.close();
});
