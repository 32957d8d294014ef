import { describe, expect, it } from 'vitest';
import { checkSetting, describeProblem, loadConfig, settingNames, settings } from '../src/config.ts';

const problemsOf = (env: Record<string, string>) => {
  const result = loadConfig(env);
  return result.ok ? [] : result.problems.map(describeProblem);
};

describe('loadConfig', () => {
  it('has a good default for every setting', () => {
    const result = loadConfig({});
    expect(result).toMatchObject({
      ok: true,
      unknown: [],
      config: {
        fetchMode: 'auto',
        robots: 'obey',
        timeoutMs: 30_000,
        delayMs: 1000,
        allowAddresses: [],
        maxPages: null,
      },
    });
  });

  it('reads the environment, and flags before it', () => {
    const env = {
      DECHAFF_TIMEOUT: '2.5',
      DECHAFF_DELAY: '3',
      DECHAFF_ALLOW_ADDRESS: '127.0.0.1:8080, [::1] ',
    };
    expect(loadConfig(env, { delayMs: '0' })).toMatchObject({
      config: { timeoutMs: 2500, delayMs: 0, allowAddresses: ['127.0.0.1:8080', '[::1]'] },
    });
  });

  it('takes an empty variable as not set', () => {
    expect(loadConfig({ DECHAFF_TIMEOUT: '', DECHAFF_PROXY: '' })).toMatchObject({
      ok: true,
      config: { timeoutMs: 30_000, proxyUrl: null },
    });
  });

  it.each([
    ['DECHAFF_TIMEOUT', 'soon', 'a number of seconds from 0.1 to 3600'],
    ['DECHAFF_TIMEOUT', '-1', 'a number of seconds from 0.1 to 3600'],
    ['DECHAFF_TIMEOUT', '1e9', 'a number of seconds from 0.1 to 3600'],
    ['DECHAFF_FETCH', 'curl', 'auto, http or browser'],
    ['DECHAFF_CONCURRENCY', '1.5', 'a whole number from 1 to 256'],
    ['DECHAFF_MAX_PAGES', '0', 'a whole number from 1'],
    ['DECHAFF_ALLOW_ADDRESS', 'http://127.0.0.1', 'HOST or HOST:PORT, several of them separated by commas'],
    ['DECHAFF_PROXY', 'proxy:3128', 'an http, https or socks5 URL'],
    ['DECHAFF_CONTACT', 'me', 'a mail address or an http(s) URL'],
    ['DECHAFF_USER_AGENT', 'a\r\nX-Evil: 1', 'one line of text'],
    ['DECHAFF_LOG_LEVEL', 'loud', 'trace, debug, info, warn, error, fatal or silent'],
  ])('refuses %s=%j with name, value and what is allowed', (name, value, allowed) => {
    expect(problemsOf({ [name]: value })).toEqual([
      `${name} is ${JSON.stringify(value)}; allowed is ${allowed}.`,
    ]);
  });

  it('names all wrong values at once, and no password', () => {
    const problems = problemsOf({ DECHAFF_PROXY: 'ftp://anna:secret@proxy', DECHAFF_ROBOTS: 'maybe' });
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain('secret');
  });

  it('takes the proxy that other programs use, unless it has its own', () => {
    const env = { HTTPS_PROXY: 'http://one:3128', no_proxy: 'localhost' };
    expect(loadConfig(env)).toMatchObject({ config: { proxyUrl: 'http://one:3128', noProxy: 'localhost' } });
    expect(loadConfig({ ...env, DECHAFF_PROXY: 'socks5://two' })).toMatchObject({
      config: { proxyUrl: 'socks5://two' },
    });
    expect(problemsOf({ HTTPS_PROXY: 'one' })).toEqual([
      'HTTPS_PROXY is "one"; allowed is an http, https or socks5 URL.',
    ]);
  });

  it('mentions variables that are no setting', () => {
    expect(loadConfig({ DECHAFF_TIMOUT: '3', PATH: '/bin' })).toMatchObject({ unknown: ['DECHAFF_TIMOUT'] });
  });
});

describe('settings', () => {
  it('have names of their own', () => {
    for (const field of ['env', 'flag'] as const) {
      const names = settingNames.map((name) => settings[name][field]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(settingNames)('%s has a default that its own schema accepts', (name) => {
    expect(checkSetting(name, settings[name].fallback)).toBeNull();
  });
});
