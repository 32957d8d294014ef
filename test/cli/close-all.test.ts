import { expect, it } from 'vitest';
import { closeAll } from '../../src/cli/close-all.ts';

it('closes what was opened last first, the rest too where one step fails, and says what failed first', async () => {
  const closed: string[] = [];
  const steps = ['site', 'state', 'threads'].map((name) => () => {
    closed.push(name);
    if (name !== 'site') throw new Error(`${name} cannot be closed`);
  });
  await expect(closeAll(steps)).rejects.toThrow('threads cannot be closed');
  expect(closed).toEqual(['threads', 'state', 'site']);
});
