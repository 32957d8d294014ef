import type { Browser, Page } from 'playwright';
import { findBrowser } from '../../src/fetch/browser/find-browser.ts';
import { silentLog } from '../../src/log.ts';

/** What came of a document that was shown. */
export interface Shown {
  /** How often it called `ran()`. */
  readonly runs: number;
  /** Whether the browser could not read it as XML. */
  readonly isBroken: boolean;
}

/** A real browser that counts how often documents call `ran()`; nothing leaves it, but to the origins that are named. */
export class ScriptWatch {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async open(origins: readonly string[] = []): Promise<ScriptWatch> {
    const { chromium } = await import('playwright');
    const options = { browserPath: process.env['DECHAFF_BROWSER'] ?? null, cacheDir: null, log: silentLog };
    const found = await findBrowser({ ...options, environment: process.env }, ({ libraryPath, ...start }) =>
      chromium.launch({
        ...start,
        ...(libraryPath && { env: { ...process.env, LD_LIBRARY_PATH: libraryPath } }),
      }),
    );
    if (found.kind === 'missing') throw new Error(found.message);
    const page = await found.browser.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.addInitScript('window.count = 0; window.ran = () => { window.count++; };');
    // Nothing leaves the browser; pictures fail, as `onerror` wants it.
    await page.route('**/*', (route) =>
      origins.includes(new URL(route.request().url()).origin) ? route.continue() : route.abort(),
    );
    return new ScriptWatch(found.browser, page);
  }

  /** How often a document with this body calls `ran()`. */
  async runsOf(body: string): Promise<number> {
    const spy = '<script>window.count = 0; window.ran = () => { window.count++; };</script>';
    await this.#page.setContent(`<!doctype html><html><head>${spy}</head><body>${body}</body></html>`, {
      waitUntil: 'commit',
    });
    return (await this.#touch()).runs;
  }

  /** Shows a whole document as a server would send it. */
  async show({ body, type }: { body: string; type: string }): Promise<Shown> {
    const at = 'http://shown.example/';
    await this.#page.route(at, (route) => route.fulfill({ body, contentType: type }), { times: 1 });
    const shown = await this.visit(at);
    // A document of XML cannot be written over.
    await this.#page.goto('about:blank');
    return shown;
  }

  async visit(url: string): Promise<Shown> {
    await this.#page.goto(url, { waitUntil: 'commit' });
    return this.#touch();
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** Everything in the document is pointed at, clicked and focused. */
  #touch(): Promise<Shown> {
    return this.#page.evaluate(async () => {
      addEventListener('submit', (event) => event.preventDefault());
      // A link to another page, also of this site, would leave this one; only what could run something is followed.
      addEventListener('click', (event) => {
        const link = (event.target as Element).closest('a[href], area[href]');
        const href = link?.getAttribute('href') ?? '';
        const leads = link !== null && URL.canParse(href, document.baseURI);
        if (leads && /^https?:$/.test(new URL(href, document.baseURI).protocol)) event.preventDefault();
      });
      await new Promise((resolve) => setTimeout(resolve, 5));
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        for (const type of ['mouseover', 'pointerenter', 'mouseenter', 'focus', 'error', 'load']) {
          element.dispatchEvent(new Event(type));
        }
        element.click?.();
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
      return {
        runs: (window as unknown as { count: number }).count,
        isBroken: document.querySelector('parsererror') !== null,
      };
    });
  }
}
