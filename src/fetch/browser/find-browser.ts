import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ResolvedFetchOptions } from '../fetch-options.ts';
import type { Browser } from './playwright.ts';
import { cacheFolders, openCacheFolder } from './cache-folders.ts';
import { unpackChromium, type UnpackedBrowser } from './unpack-chromium.ts';

/** One way to start a browser that worked, to start it again in the same way. */
export interface BrowserStart {
  readonly name: string;
  readonly options: StartOptions;
}

interface StartOptions {
  readonly executablePath?: string;
  readonly channel?: string;
  readonly chromiumSandbox: boolean;
  readonly libraryPath?: string;
}

/** Starts a browser in one way; rejects when it does not come up. */
export type Launch = (options: StartOptions) => Promise<Browser>;

interface Candidate {
  readonly name: string;
  readonly find: () => Promise<Omit<StartOptions, 'chromiumSandbox'> | null>;
}

export type FoundBrowser =
  | { readonly kind: 'found'; readonly browser: Browser; readonly start: BrowserStart }
  | { readonly kind: 'missing'; readonly message: string };

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const installTimeoutMs = 300_000;

/**
 * Finds a browser by starting one: the one asked for, Playwright's own, Chrome, Edge, a system Chromium, the one inside
 * @sparticuz/chromium, and at last one that Playwright downloads. Each with its sandbox first, and without it only when it
 * does not start otherwise (root, containers).
 */
export async function findBrowser(
  options: Pick<ResolvedFetchOptions, 'browserPath' | 'cacheDir' | 'environment' | 'log'>,
  launch: Launch,
): Promise<FoundBrowser> {
  const tried: string[] = [];
  for (const candidate of candidatesOf(options)) {
    try {
      const found = await candidate.find();
      if (found === null) {
        tried.push(`${candidate.name}: not there`);
        continue;
      }
      const { browser, chromiumSandbox } = await startEitherWay(found, launch);
      const start = { name: candidate.name, options: { ...found, chromiumSandbox } };
      options.log.debug({ browser: candidate.name, sandbox: chromiumSandbox }, 'browser found');
      return { kind: 'found', browser, start };
    } catch (error) {
      tried.push(`${candidate.name}: ${firstLine(error)}`);
    }
  }
  const help =
    'set DECHAFF_BROWSER to a Chromium, Chrome or Edge, or run "npx playwright install --only-shell chromium"';
  return { kind: 'missing', message: `no browser could be started; ${help}. Tried: ${tried.join('; ')}` };
}

function candidatesOf({
  browserPath,
  cacheDir,
  environment,
}: Pick<ResolvedFetchOptions, 'browserPath' | 'cacheDir' | 'environment'>): Candidate[] {
  const asked: Candidate[] =
    browserPath === null
      ? []
      : [
          {
            name: `DECHAFF_BROWSER (${browserPath})`,
            find: async () => ((await exists(browserPath)) ? { executablePath: browserPath } : null),
          },
        ];
  return [
    ...asked,
    { name: "Playwright's own Chromium", find: playwrightsOwn },
    { name: 'Google Chrome', find: () => channel('chrome', environment) },
    { name: 'Microsoft Edge', find: () => channel('msedge', environment) },
    { name: 'system Chromium', find: () => onPath(environment['PATH']) },
    {
      name: '@sparticuz/chromium',
      find: () => unpackSomewhere(cacheDir === null ? cacheFolders(environment) : [cacheDir]),
    },
    {
      name: 'playwright install --only-shell chromium',
      find: async () => {
        await install(environment);
        return playwrightsOwn();
      },
    },
  ];
}

async function startEitherWay(
  found: Omit<StartOptions, 'chromiumSandbox'>,
  launch: Launch,
): Promise<{ browser: Browser; chromiumSandbox: boolean }> {
  try {
    return { browser: await launch({ ...found, chromiumSandbox: true }), chromiumSandbox: true };
  } catch (error) {
    // An executable that is not there will not be there without a sandbox either.
    if (/doesn't exist|is not found|ENOENT|EACCES/.test(String(error))) throw error;
    return { browser: await launch({ ...found, chromiumSandbox: false }), chromiumSandbox: false };
  }
}

/** Asked before a start, since each start that finds no executable leaves an empty profile in the temporary folder. */
async function playwrightsOwn(): Promise<object | null> {
  const { chromium } = await import('./playwright.ts');
  const whole = chromium.executablePath();
  // Without a window the smaller headless shell does, which is kept beside the whole browser.
  const [folder = '', revision = ''] = /^.*[\\/]chromium-(\d+)(?=[\\/])/.exec(whole) ?? [];
  const shell = path.join(path.dirname(folder), `chromium_headless_shell-${revision}`);
  return (await exists(whole)) || (revision !== '' && (await exists(shell))) ? {} : null;
}

/** Where Playwright looks for browsers that people have installed. */
const channelPaths = {
  chrome: {
    linux: 'opt/google/chrome/chrome',
    darwin: 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    win32: 'Google/Chrome/Application/chrome.exe',
  },
  msedge: {
    linux: 'opt/microsoft/msedge/msedge',
    darwin: 'Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    win32: 'Microsoft/Edge/Application/msedge.exe',
  },
} as const;

async function channel(
  name: keyof typeof channelPaths,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{ channel: string } | null> {
  const platform = process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux';
  const roots =
    platform === 'win32'
      ? ['LOCALAPPDATA', 'ProgramFiles', 'ProgramFiles(x86)'].map((key) => environment[key])
      : ['/'];
  for (const root of roots) {
    if (root !== undefined && (await exists(path.join(root, channelPaths[name][platform]))))
      return { channel: name };
  }
  return null;
}

async function onPath(searchPath = ''): Promise<{ executablePath: string } | null> {
  const folders = [
    ...searchPath.split(path.delimiter).filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  for (const file of folders.flatMap((folder) => systemNames.map((name) => path.join(folder, name)))) {
    if (await exists(file, constants.X_OK)) return { executablePath: file };
  }
  return null;
}

/** In the first folder that is ours and can be written. */
async function unpackSomewhere(folders: Iterable<string>): Promise<UnpackedBrowser | null> {
  const troubles: string[] = [];
  for (const folder of folders) {
    try {
      await openCacheFolder(folder);
      return await unpackChromium(folder);
    } catch (error) {
      troubles.push(firstLine(error));
    }
  }
  throw new Error(troubles.join(', '));
}

async function install(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright')), 'cli.js');
  await promisify(execFile)(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
    timeout: installTimeoutMs,
    env: environment,
  });
}

function exists(file: string, mode?: number): Promise<boolean> {
  return access(file, mode).then(
    () => true,
    () => false,
  );
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n').find((line) => line.trim() !== '') ?? '').slice(0, 200);
}
