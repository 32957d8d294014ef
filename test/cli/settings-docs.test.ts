import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { envExample, exitCodesMarkdown, replaceSection, settingsTable } from '../../src/cli/settings-docs.ts';
import { loadConfig, settingNames, settings } from '../../src/config.ts';
import { runCli } from './run-cli.ts';

const root = path.join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const stale = 'run `npm run docs`';

describe('what is generated from the settings table', () => {
  it('.env.example', () => {
    expect(read('.env.example'), stale).toBe(envExample());
  });

  it('the tables of the README', async () => {
    const page = read('README.md');
    const fresh = replaceSection(
      replaceSection(page, 'settings', settingsTable()),
      'exit codes',
      exitCodesMarkdown(),
    );
    const options = await resolveConfig(path.join(root, 'README.md'));
    expect(page, stale).toBe(await format(fresh, { ...options, parser: 'markdown' }));
  });

  it('the flags of --help: every one is offered by a command, with variable and default', async () => {
    const helps = await Promise.all(['clean', 'crawl'].map((command) => runCli([command, '--help'])));
    const text = helps.map(({ stdout }) => stdout.replace(/\s+/g, ' ')).join(' ');
    for (const name of settingNames) {
      const { flag, env, fallback } = settings[name];
      expect(text).toContain(flag);
      if (name !== 'outputDir')
        expect(text).toContain(`(${env}${fallback === '' ? '' : `; default ${fallback}`})`);
    }
    for (const [code] of Object.entries({ 0: '', 8: '', 130: '' })) expect(text).toContain(` ${code} `);
  });

  it('an example that is valid when every line is switched on', () => {
    const variables = [...envExample().matchAll(/^#(DECHAFF_\w+)=(.*)$/gm)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(variables).toHaveLength(settingNames.length);
    expect(loadConfig(Object.fromEntries(variables) as Record<string, string>).ok).toBe(true);
  });
});

describe('--help', () => {
  it('answers without loading a browser, a DOM or a database', async () => {
    const { code, stdout, stderr } = await runCli(['clean', '--help'], {
      env: { NODE_DEBUG: 'esm,module' },
    });
    expect(code).toBe(0);
    expect(stdout).toContain('Exit codes:');
    expect(stderr, 'the list of modules is there').toMatch(/node_modules\/commander\//);
    expect(stderr).not.toMatch(/node_modules\/(jsdom|playwright|undici|pg|piscina)\//);
  });
});
