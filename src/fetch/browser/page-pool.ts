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
  uses: number;
}

interface HostContext {
  readonly running: RunningBrowser;
  readonly context: BrowserContext;
  readonly idle: LentPage[];
  /** Pages that we asked for, also those that are still to come; all others are popups. */
  readonly own: Set<Promise<Page>>;
  lent: number;
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
    const known = this.#hosts.get(host);
    const entry = known?.running === running ? known : await this.#open(running);
    this.#hosts.delete(host);
    this.#hosts.set(host, entry);
    entry.lent++;
    this.#closeOldest();
    const idle = entry.idle.pop();
    if (idle !== undefined) return idle;
    const creating = entry.context.newPage();
    entry.own.add(creating);
    const page = await withinMs(creating, answerMs, 'the browser');
    const cdp = await withinMs(entry.context.newCDPSession(page), answerMs, 'the browser');
    await withinMs(blockHeavy(cdp), answerMs, 'the browser');
    await withinMs(watchText(cdp, this.#limits.maxBodyBytes), answerMs, 'the browser');
    const consent = this.#consent === 'ignore' ? null : new ConsentAnswerer(page, this.#consent);
    return { page, cdp, consent, uses: 0 };
  }

  /** Takes a page back: empties it for the next document, or closes it when it is worn or in a bad state. */
  async takeBack(running: RunningBrowser, host: string, lent: LentPage, isSound: boolean): Promise<void> {
    const entry = this.#hosts.get(host);
    if (entry) entry.lent--;
    lent.uses++;
    const isReusable = isSound && lent.uses < this.#limits.maxPageUses && entry?.running === running;
    try {
      if (isReusable) {
        await withinMs(lent.page.goto('about:blank'), closeMs, 'the page');
      }
      if (isReusable && (await this.#isSlim(lent))) entry.idle.push(lent);
      else {
        for (const own of entry?.own ?? [])
          if ((await own.catch(() => null)) === lent.page) entry?.own.delete(own);
        await withinMs(lent.page.close(), closeMs, 'the page');
      }
    } catch {
      // A page that cannot be closed takes its context with it, and a context that cannot, the browser.
      await this.#closeContext(running, host);
    }
  }

  /** The heap as V8 has it reserved: one round trip, and no domain of the protocol has to be switched on for it. */
  async #isSlim({ cdp }: LentPage): Promise<boolean> {
    const { totalSize } = await withinMs(cdp.send('Runtime.getHeapUsage'), closeMs, 'the page');
    return totalSize <= this.#limits.maxPageHeapBytes;
  }

  async #open(running: RunningBrowser): Promise<HostContext> {
    const context = await this.#process.newContext(running);
    const own = new Set<Promise<Page>>();
    context.on('page', (page) => void closePopup(page, own));
    return { running, context, idle: [], own, lent: 0 };
  }

  #closeOldest(): void {
    for (const [host, { lent, context }] of this.#hosts) {
      if (this.#hosts.size <= maxContexts) return;
      if (lent > 0) continue;
      this.#hosts.delete(host);
      void withinMs(context.close(), closeMs, 'the context').catch(() => undefined);
    }
  }

  async #closeContext(running: RunningBrowser, host: string): Promise<void> {
    const entry = this.#hosts.get(host);
    this.#hosts.delete(host);
    try {
      if (entry) await withinMs(entry.context.close(), closeMs, 'the context');
    } catch {
      await this.#process.retire(running);
    }
  }
}

/** Nothing is read from pages that pages opened. */
async function closePopup(page: Page, own: ReadonlySet<Promise<Page>>): Promise<void> {
  const pages = await Promise.allSettled(own);
  const isOwn = pages.some((result) => result.status === 'fulfilled' && result.value === page);
  if (!isOwn) await page.close().catch(() => undefined);
}
