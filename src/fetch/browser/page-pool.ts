import type { FetchLimits } from '../fetch-options.ts';
import type { BrowserProcess, RunningBrowser } from './browser-process.ts';
import { ConsentAnswerer } from './consent.ts';
import type { ConsentAnswer } from '../fetch-options.ts';
import type { BrowserContext, CDPSession, Page } from './playwright.ts';
import { blockHeavy } from './request-blocking.ts';
import { watchText } from './text-watch.ts';
import { withinMs } from './time-box.ts';

const answerMs = 10_000;
const closeMs = 2_000;
/** Contexts kept at the same time; the one used longest ago goes first. */
const maxContexts = 16;

/** A page that is lent out for one document at a time. */
export interface LentPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly consent: ConsentAnswerer | null;
  readonly home: HostContext;
  uses: number;
}

/** What the pages of one host share; it can be lost with all of them. */
export interface HostContext {
  readonly host: string;
  readonly running: RunningBrowser;
  readonly context: Promise<BrowserContext>;
  readonly idle: LentPage[];
  /** Pages that we asked for, also those that are still to come; all others are popups. */
  readonly own: Set<Promise<Page>>;
  lent: number;
  /** It was closed because one of its pages could not be; the others are as innocent as those of a browser that died. */
  isLost: boolean;
}

/** Pages of one browser: a context per host, pages used again until they are worn. */
export class PagePool {
  readonly #process: BrowserProcess;
  readonly #limits: FetchLimits;
  readonly #consent: ConsentAnswer;
  readonly #hosts = new Map<string, HostContext>();

  constructor(process: BrowserProcess, limits: FetchLimits, consent: ConsentAnswer) {
    this.#process = process;
    this.#limits = limits;
    this.#consent = consent;
  }

  get openPages(): number {
    return [...this.#hosts.values()].reduce(
      (sum, { running, own }) => sum + (running.browser.isConnected() ? own.size : 0),
      0,
    );
  }

  async lend(running: RunningBrowser, host: string): Promise<LentPage> {
    running.uses++;
    for (;;) {
      const home = this.#homeOf(running, host);
      home.lent++;
      this.#closeOldest();
      const idle = home.idle.pop();
      if (idle !== undefined) return idle;
      try {
        return await this.#newPage(home);
      } catch (error) {
        home.lent--;
        if (!home.isLost) {
          this.#forget(home);
          throw error;
        }
      }
    }
  }

  /** Takes a page back: empties it for the next document, or closes it when it is worn or in a bad state. */
  async takeBack(lent: LentPage, isSound: boolean): Promise<void> {
    const { home } = lent;
    lent.uses++;
    const isReusable = isSound && lent.uses < this.#limits.maxPageUses;
    if (isReusable && (await this.#isEmptied(lent))) home.idle.push(lent);
    else if (!home.isLost) await this.#close(lent);
    home.lent--;
  }

  async #isEmptied(lent: LentPage): Promise<boolean> {
    try {
      await withinMs(lent.page.goto('about:blank'), closeMs, 'the page');
      return await this.#isSlim(lent);
    } catch {
      return false;
    }
  }

  /** The heap as V8 has it reserved: one round trip, and no domain of the protocol has to be switched on for it. */
  async #isSlim({ cdp }: LentPage): Promise<boolean> {
    const { totalSize } = await withinMs(cdp.send('Runtime.getHeapUsage'), closeMs, 'the page');
    return totalSize <= this.#limits.maxPageHeapBytes;
  }

  async #close({ page, home }: LentPage): Promise<void> {
    for (const own of home.own) if ((await own.catch(() => null)) === page) home.own.delete(own);
    try {
      await withinMs(page.close(), closeMs, 'the page');
    } catch {
      // A page that cannot be closed takes its context with it, and a context that cannot, the browser.
      home.isLost = true;
      this.#forget(home);
      const closing = home.context.then((context) => context.close());
      await withinMs(closing, closeMs, 'the context').catch(() => this.#process.retire(home.running));
    }
  }

  #homeOf(running: RunningBrowser, host: string): HostContext {
    const known = this.#hosts.get(host);
    const home = known?.running === running ? known : this.#open(running, host);
    // Those used last stand last.
    this.#hosts.delete(host);
    this.#hosts.set(host, home);
    return home;
  }

  #open(running: RunningBrowser, host: string): HostContext {
    const own = new Set<Promise<Page>>();
    const context = this.#process.newContext(running).then((opened) => {
      opened.on('page', (page) => void closePopup(page, own));
      return opened;
    });
    return { host, running, context, idle: [], own, lent: 0, isLost: false };
  }

  #forget(home: HostContext): void {
    if (this.#hosts.get(home.host) === home) this.#hosts.delete(home.host);
  }

  async #newPage(home: HostContext): Promise<LentPage> {
    const context = await home.context;
    const creating = context.newPage();
    home.own.add(creating);
    const page = await withinMs(creating, answerMs, 'the browser');
    const cdp = await withinMs(context.newCDPSession(page), answerMs, 'the browser');
    await withinMs(blockHeavy(cdp), answerMs, 'the browser');
    await withinMs(watchText(cdp, this.#limits.maxBodyBytes), answerMs, 'the browser');
    const consent = this.#consent === 'ignore' ? null : new ConsentAnswerer(page, this.#consent);
    return { page, cdp, consent, home, uses: 0 };
  }

  #closeOldest(): void {
    for (const [host, { lent, context }] of this.#hosts) {
      if (this.#hosts.size <= maxContexts) return;
      if (lent > 0) continue;
      this.#hosts.delete(host);
      const closing = context.then((opened) => opened.close());
      void withinMs(closing, closeMs, 'the context').catch(() => undefined);
    }
  }
}

/** Nothing is read from pages that pages opened. */
async function closePopup(page: Page, own: ReadonlySet<Promise<Page>>): Promise<void> {
  const pages = await Promise.allSettled(own);
  const isOwn = pages.some((result) => result.status === 'fulfilled' && result.value === page);
  if (!isOwn) await page.close().catch(() => undefined);
}
