import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { RuleBundle } from '@duckduckgo/autoconsent';
import type { ConsentAnswer } from '../fetch-options.ts';
import type { Page } from './playwright.ts';

/** How long the page may take to take in the rules; then how long a banner is looked for, and how long answering it may take. */
const startMs = 5_000;
const detectMs = 1_500;
const popupMs = 2_000;
const answerMs = 6_000;

interface Message {
  readonly type?: string;
  readonly id?: string;
  readonly code?: string;
}

interface Assets {
  readonly script: string;
  readonly rules: RuleBundle;
}

let loading: Promise<Assets> | undefined;

/** The content script that is made for Playwright is no export of the package, so it is read from beside its entry. */
function loadAssets(): Promise<Assets> {
  loading ??= (async () => {
    const require = createRequire(import.meta.url);
    const dist = path.dirname(require.resolve('@duckduckgo/autoconsent'));
    const script = await readFile(path.join(dist, 'autoconsent.playwright.js'), 'utf8');
    const rules = JSON.parse(
      await readFile(require.resolve('@duckduckgo/autoconsent/rules/rules.json'), 'utf8'),
    ) as RuleBundle;
    return { script, rules };
  })();
  return loading;
}

/**
 * Answers the consent banners of pages by DuckDuckGo's rules. One per page: it exposes a function to the page's scripts,
 * which can do nothing with it but run their own code.
 */
export class ConsentAnswerer {
  readonly #page: Page;
  readonly #answer: Exclude<ConsentAnswer, 'ignore'>;
  #isExposed = false;
  #onMessage: (message: Message) => void = () => undefined;

  constructor(page: Page, answer: Exclude<ConsentAnswer, 'ignore'>) {
    this.#page = page;
    this.#answer = answer;
  }

  /** Resolves when the banner is answered, or when there is none; whether there was one. */
  async answer(signal: AbortSignal): Promise<boolean> {
    const { script, rules } = await loadAssets();
    if (!this.#isExposed) {
      this.#isExposed = true;
      await this.#page.exposeFunction('autoconsentSendMessage', (message: unknown) => {
        if (message !== null && typeof message === 'object') this.#onMessage(message);
      });
    }
    const done = new Promise<boolean>((resolve) => {
      let timer = setTimeout(() => resolve(false), startMs);
      let isLooking = false;
      const look = () => {
        if (isLooking) return;
        isLooking = true;
        clearTimeout(timer);
        timer = setTimeout(() => resolve(false), detectMs);
      };
      signal.addEventListener('abort', () => resolve(false), { once: true });
      this.#onMessage = (message) => {
        if (message.type === 'init')
          void this.#send({ type: 'initResp', rules, config: this.#config() }).then(look);
        else if (message.type === 'eval') void this.#evaluate(message);
        else if (message.type === 'cmpDetected' || message.type === 'popupFound') {
          isLooking = true;
          clearTimeout(timer);
          timer = setTimeout(() => resolve(true), message.type === 'popupFound' ? answerMs : popupMs);
        } else if (message.type === 'autoconsentDone' || message.type === 'autoconsentError') {
          clearTimeout(timer);
          resolve(true);
        }
      };
    });
    await this.#page.evaluate(script);
    const found = await done;
    this.#onMessage = () => undefined;
    return found;
  }

  #config(): object {
    return {
      enabled: true,
      autoAction: this.#answer === 'accept' ? 'optIn' : 'optOut',
      disabledCmps: [],
      enablePrehide: false,
      enableCosmeticRules: true,
      enableGeneratedRules: true,
      enableFilterList: false,
      enableHeuristicDetection: true,
      heuristicMode: this.#answer === 'accept' ? 'off' : 'tier2',
      detectRetries: 5,
      isMainWorld: false,
      prehideTimeout: 1000,
      visualTest: false,
      logs: {
        lifecycle: false,
        rulesteps: false,
        detectionsteps: false,
        evals: false,
        errors: false,
        messages: false,
        waits: false,
      },
    };
  }

  async #send(message: object): Promise<void> {
    await this.#page
      .evaluate(
        (sent) =>
          (globalThis as { autoconsentReceiveMessage?: (m: object) => unknown }).autoconsentReceiveMessage?.(
            sent,
          ),
        message,
      )
      .catch(() => undefined);
  }

  async #evaluate({ id, code }: Message): Promise<void> {
    const result: unknown = await this.#page.evaluate(code ?? 'false').catch(() => false);
    await this.#send({ type: 'evalResp', id, result });
  }
}
