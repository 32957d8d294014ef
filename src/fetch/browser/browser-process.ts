import { rm } from 'node:fs/promises';
import type { AddressGuard } from '../address-guard.ts';
import type { ResolvedFetchOptions } from '../fetch-options.ts';
import { EgressGuard } from './egress-guard.ts';
import { findBrowser, type BrowserStart } from './find-browser.ts';
import { launcherOf } from './launch-browser.ts';
import { beforePage } from './page-scripts.ts';
import type { Browser, BrowserContext } from './playwright.ts';
import { makeArtifactsFolder, markProfile, sweepProfiles } from './profile-sweep.ts';
import { RendererWatch } from './renderer-watch.ts';
import { withinMs } from './time-box.ts';

/** How long a call that costs the browser nothing may take before the browser counts as frozen. */
const answerMs = 10_000;
const closeMs = 3_000;

export class BrowserMissingError extends Error {
  override readonly name = 'BrowserMissingError';
}

/** One run of the browser, from its start to its end. */
export interface RunningBrowser {
  readonly browser: Browser;
  readonly userAgent: string;
  readonly pid: number | null;
  uses: number;
  /** It is being ended; nobody gets a page of it any more. */
  isRetired: boolean;
}

/**
 * Keeps one browser process behind the egress guard: started when first needed, started anew when it died, froze or served
 * long enough, gone after `close`.
 */
export class BrowserProcess {
  readonly #options: ResolvedFetchOptions;
  readonly #egress: EgressGuard;
  #running: Promise<RunningBrowser> | null = null;
  #start: BrowserStart | null = null;
  #isListening: Promise<void> | null = null;
  #isClosed = false;
  #artifacts: string | null = null;

  constructor(options: ResolvedFetchOptions, guard: AddressGuard) {
    this.#options = options;
    this.#egress = new EgressGuard(guard, options);
  }

  get egress(): EgressGuard {
    return this.#egress;
  }

  /** @throws BrowserMissingError when there is no browser, or this one is closed for good. */
  async running(): Promise<RunningBrowser> {
    if (this.#isClosed) throw new BrowserMissingError('the browser is closed');
    const current = (this.#running ??= this.#launch());
    try {
      const running = await current;
      if (running.browser.isConnected() && !running.isRetired) return running;
    } catch (error) {
      if (this.#running === current) this.#running = null;
      throw error;
    }
    if (this.#running === current) this.#running = null;
    return this.running();
  }

  /** A context of its own for one host: no cookie or cache is shared with others. */
  async newContext(running: RunningBrowser): Promise<BrowserContext> {
    const context = await withinMs(
      running.browser.newContext({
        userAgent: running.userAgent,
        locale: 'en-US',
        viewport: { width: 1280, height: 1600 },
        serviceWorkers: 'block',
        acceptDownloads: false,
        permissions: [],
      }),
      answerMs,
      'the browser',
    );
    await withinMs(context.addInitScript(beforePage), answerMs, 'the browser');
    return context;
  }

  /** Ends this run of the browser, however it takes it; the next page gets a new one. */
  async retire(running: RunningBrowser): Promise<void> {
    running.isRetired = true;
    await end(running);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const running = await this.#running?.catch(() => null);
    this.#running = null;
    if (running) await end(running);
    if (this.#artifacts !== null)
      await rm(this.#artifacts, { recursive: true, force: true }).catch(() => undefined);
    if (this.#isListening !== null) await this.#isListening.then(() => this.#egress.close());
  }

  async #launch(): Promise<RunningBrowser> {
    this.#isListening ??= this.#egress.listen();
    await this.#isListening;
    await sweepProfiles();
    this.#artifacts ??= await makeArtifactsFolder();
    const launch = await launcherOf(this.#options, this.#egress.url, this.#artifacts);
    let browser: Browser;
    if (this.#start === null) {
      const found = await findBrowser(this.#options, launch);
      if (found.kind === 'missing') throw new BrowserMissingError(found.message);
      this.#start = found.start;
      browser = found.browser;
    } else {
      browser = await launch(this.#start.options);
    }
    const session = await browser.newBrowserCDPSession();
    const { userAgent } = await session.send('Browser.getVersion');
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const watch = new RendererWatch(session, this.#options.limits.maxRendererBytes);
    browser.once('disconnected', () => watch.stop());
    // `Browser.getBrowserCommandLine` would say it too, but only where the browser calls itself automated.
    const { commandLine } = await session.send('SystemInfo.getInfo').catch(() => ({ commandLine: '' }));
    const [, quoted, bare] = /--user-data-dir=(?:"([^"]+)"|(\S+))/.exec(commandLine) ?? [];
    const profile = quoted ?? bare;
    if (profile) await markProfile(profile).catch(() => undefined);
    return {
      browser,
      // What it is, and who sends it.
      userAgent: `${userAgent.replace('HeadlessChrome', 'Chrome')} ${this.#options.userAgent}`,
      pid: processInfo.find(({ type }) => type === 'browser')?.id ?? null,
      uses: 0,
      isRetired: false,
    };
  }
}

async function end({ browser, pid }: RunningBrowser): Promise<void> {
  if (!browser.isConnected()) return;
  try {
    await withinMs(browser.close(), closeMs, 'the browser');
  } catch {
    // Frozen: its children notice by themselves that it is gone.
    const isGone = new Promise<void>((resolve) => void browser.once('disconnected', () => resolve()));
    if (pid !== null) killGroup(pid);
    await withinMs(isGone, closeMs, 'the browser').catch(() => undefined);
  }
}

function killGroup(pid: number): void {
  for (const target of process.platform === 'win32' ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // Gone already, or no leader of a group.
    }
  }
}
