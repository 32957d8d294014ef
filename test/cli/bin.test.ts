import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { bin, runCli } from './run-cli.ts';

/** Runs the entry as a Node of another version would: it may only look at the version and say so. */
function runAs(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  return spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, bin, '--version'],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    },
  );
}

describe('the entry of the command line', () => {
  it.each(['20.20.2', '24.14.9', '18.0.0'])('tells Node %s what is needed', (version) => {
    const { status, stdout, stderr } = runAs(version);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^dechaff: Node 24\.15 or newer is needed, this is v\S+ See https:\/\/nodejs\.org\/\S*\n$/,
    );
  });

  it.each(['24.15.0', '25.0.0'])('runs on Node %s', (version) => {
    expect(runAs(version).status).toBe(0);
  });
});

describe('the command line', () => {
  it('without a command shows its help and fails', async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: dechaff');
  });

  it('suggests what may have been meant', async () => {
    expect(await runCli(['claen', 'x.html'])).toMatchObject({
      code: 2,
      stderr: "dechaff: unknown command 'claen' (Did you mean clean?) (see --help)\n",
    });
  });

  it('prints the schema of an article', async () => {
    const { code, stdout } = await runCli(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'dechaff article',
    });
  });

  it('lists every exit code with its reasons', async () => {
    const { stdout } = await runCli(['exit-codes']);
    expect(stdout).toContain('  6  nothing readable: no-content not-html download\n');
    expect(stdout).toContain('130  interrupted: interrupted\n');
  });

  it('completes', async () => {
    const { stdout } = await runCli(['complete', '--', 'exp']);
    expect(stdout).toContain('explain\t');
  });

  it('explains a text, without colours where no terminal is', async () => {
    const stdin =
      'A headline of its own\n\nThe bell rang twice on Monday, and nobody in the town knew why it did so.\n\nSee also  Another story\n\nOn Tuesday it rang again, three times, and the priest climbed up to look after it.';
    const { code, stdout } = await runCli(['explain', '-'], { stdin });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^- [\w-]+ \[.+\]\n {4}See also/m);
    expect(stdout).not.toContain('\u001b');
    const json = await runCli(['explain', '-', '--format', 'json'], { stdin });
    expect((JSON.parse(json.stdout) as { rules: unknown[] }).rules).toMatchObject([{ count: 1 }]);
  });
});
