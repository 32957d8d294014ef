import robotsParserModule from 'robots-parser';
import type { Reason } from '../article/reasons.ts';
import { decodeText } from './charset.ts';
import type { ResolvedFetchOptions } from './fetch-options.ts';
import { readHttpUrl } from './http-url.ts';
import type { ClientRequest, ClientResult } from './http-client.ts';
import { maxRobotsBytes, normaliseForRobots, normaliseRobots } from './robots-text.ts';

/** RFC 9309 §2.4: not longer than 24 hours. */
const freshMs = 24 * 60 * 60 * 1000;
/** An unreachable robots.txt is asked for again sooner, but not with every URL. */
const unreachableMs = 10 * 60 * 1000;
/**
 * Nor is a host down for longer than this because it was: the crawl's waits and its circuit breaker decide when it is tried
 * again. Long enough for what one visit asks twice.
 */
const hostFailureMs = 2_000;
/** RFC 9309 §2.3.1.2. */
const maxRedirects = 5;
const maxOrigins = 2_000;
/** Longest crawl-delay that is honoured; files that ask for hours mean "do not come", but have a rule for that. */
export const longestCrawlDelayMs = 60_000;

export interface RobotsVerdict {
  readonly isAllowed: boolean;
  /** Why not; null when allowed. Mostly `robots-disallowed` or `robots-unreachable`, or why the host cannot be reached at all. */
  readonly reason: Reason | null;
  readonly message: string | null;
  readonly retryAfterMs: number | null;
  /** The group's crawl-delay, at most `longestCrawlDelayMs`. */
  readonly crawlDelayMs: number | null;
  readonly sitemaps: readonly string[];
  /** Content-Signal and Content-Usage lines, as printed, and which gatherers of texts for AI may not read the address. */
  readonly usageLines: readonly string[];
}

/** Tells whether a URL may be fetched. */
export interface RobotsGate {
  check(url: string, signal: AbortSignal): Promise<RobotsVerdict>;
}

const openVerdict: RobotsVerdict = {
  isAllowed: true,
  reason: null,
  message: null,
  retryAfterMs: null,
  crawlDelayMs: null,
  sitemaps: [],
  usageLines: [],
};

/** For `--robots ignore`. */
export const openGate: RobotsGate = { check: () => Promise.resolve(openVerdict) };

/** The package declares a default export, but is a function in CommonJS. */
const parseRobots = robotsParserModule as unknown as (
  url: string,
  text: string,
) => {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
};

/** Who gathers texts to train models or to answer from them: a group for one of these says what a site thinks of that use. */
const aiAgents = [
  ...['GPTBot', 'OAI-SearchBot', 'ChatGPT-User', 'ClaudeBot', 'anthropic-ai', 'Google-Extended'],
  ...['Applebot-Extended', 'meta-externalagent', 'CCBot', 'Bytespider', 'Amazonbot', 'PerplexityBot'],
  ...['cohere-ai', 'Diffbot'],
];

/** What one origin's robots.txt came to: rules, or a verdict for everything. */
interface Policy {
  readonly verdictOf: (url: URL) => RobotsVerdict;
  readonly freshMs: number;
}

interface Entry {
  readonly policy: Promise<Policy>;
  readonly abort: AbortController;
  waiters: number;
  /** Infinity while it is being fetched. */
  staleAt: number;
}

/** Failures that the page itself would meet in the same way, and names better than "robots.txt unreachable". */
const hostFailures: ReadonlySet<Reason> = new Set<Reason>([
  'address-forbidden',
  'dns-failed',
  'connection-failed',
  'tls-failed',
  'proxy-failed',
  'interrupted',
]);

/** Fetches, keeps and applies robots.txt files by RFC 9309, one per scheme, host and port. */
export class Robots implements RobotsGate {
  readonly #get: (request: ClientRequest) => Promise<ClientResult>;
  readonly #name: string;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();

  constructor(
    get: (request: ClientRequest) => Promise<ClientResult>,
    options: Pick<ResolvedFetchOptions, 'robotsName'>,
    now: () => number = Date.now,
  ) {
    this.#get = get;
    this.#name = options.robotsName;
    this.#now = now;
  }

  async check(text: string, signal: AbortSignal): Promise<RobotsVerdict> {
    const read = readHttpUrl(text);
    if (typeof read === 'string') {
      return {
        ...openVerdict,
        isAllowed: false,
        reason: read,
        message: 'only http and https URLs are fetched',
      };
    }
    if (signal.aborted) return interruptedVerdict;
    const entry = this.#entryOf(read.url.origin);
    entry.waiters++;
    let stop: (() => void) | undefined;
    const aborted = new Promise<null>((resolve) => {
      stop = () => resolve(null);
      signal.addEventListener('abort', stop, { once: true });
    });
    const policy = await Promise.race([entry.policy, aborted]);
    if (stop) signal.removeEventListener('abort', stop);
    entry.waiters--;
    if (policy !== null) return policy.verdictOf(read.url);
    if (entry.waiters === 0) this.#giveUp(read.url.origin, entry);
    return interruptedVerdict;
  }

  #entryOf(origin: string): Entry {
    const kept = this.#entries.get(origin);
    if (kept !== undefined && kept.staleAt > this.#now()) return kept;
    const abort = new AbortController();
    const policy = this.#fetchPolicy(origin, abort.signal).then((found) => {
      entry.staleAt = this.#now() + found.freshMs;
      return found;
    });
    const entry: Entry = { policy, abort, waiters: 0, staleAt: Infinity };
    this.#entries.delete(origin);
    this.#entries.set(origin, entry);
    const oldest = this.#entries.keys().next().value;
    if (this.#entries.size > maxOrigins && oldest !== undefined) this.#entries.delete(oldest);
    return entry;
  }

  /** Nobody waits for the file any more: close the connection and forget it. */
  #giveUp(origin: string, entry: Entry): void {
    if (entry.staleAt !== Infinity) return;
    entry.abort.abort();
    if (this.#entries.get(origin) === entry) this.#entries.delete(origin);
  }

  async #fetchPolicy(origin: string, signal: AbortSignal): Promise<Policy> {
    const url = `${origin}/robots.txt`;
    const result = await this.#get({
      url,
      signal,
      accept: 'text/plain,*/*;q=0.5',
      maxBodyBytes: maxRobotsBytes,
      cutBody: true,
      maxRedirects,
    });
    if (result.kind === 'resource') return policyOfText(url, result.body, this.#name);
    if (result.kind === 'unchanged') return { verdictOf: () => openVerdict, freshMs };
    const { reason, httpStatus, retryAfterMs } = result;
    const isRedirectTrouble = reason === 'redirect-loop' || reason === 'bad-redirect';
    // 429 is the one client error that says "later", not "there is none"; Google reads it so too.
    const isThereNone = httpStatus !== null && httpStatus >= 400 && httpStatus < 500 && httpStatus !== 429;
    if (isRedirectTrouble || isThereNone) return { verdictOf: () => openVerdict, freshMs };
    // What a detour to somewhere else met says nothing about the page.
    const isElsewhere = (URL.parse(result.url ?? '')?.origin ?? origin) !== origin;
    const isHosts = hostFailures.has(reason) && (!isElsewhere || reason === 'interrupted');
    const verdict: RobotsVerdict = {
      ...openVerdict,
      isAllowed: false,
      reason: isHosts ? reason : 'robots-unreachable',
      message: isHosts ? result.message : `robots.txt could not be read: ${result.message}`,
      retryAfterMs,
    };
    const keptMs = reason === 'interrupted' ? 0 : isHosts ? hostFailureMs : unreachableMs;
    return { verdictOf: () => verdict, freshMs: keptMs };
  }
}

const interruptedVerdict: RobotsVerdict = {
  ...openVerdict,
  isAllowed: false,
  reason: 'interrupted',
  message: 'the fetch was given up',
};

/** Applies one robots.txt to URLs of its origin; for tests and for whoever has the file at hand. */
export function policyOfText(robotsUrl: string, body: Uint8Array, name: string): Policy {
  const { text, sitemaps, usageLines, agents } = normaliseRobots(decodeText(body, 'utf-8')?.text ?? '');
  const rules = parseRobots(robotsUrl, text);
  const delay = rules.getCrawlDelay(name);
  const crawlDelayMs = delay !== undefined && delay >= 0 ? Math.min(delay * 1000, longestCrawlDelayMs) : null;
  const base = { ...openVerdict, crawlDelayMs, sitemaps: absolute(sitemaps, robotsUrl), usageLines };
  const named = aiAgents.filter((agent) => agents.has(agent.toLowerCase()));
  const refusedOf = (url: URL): string[] =>
    named
      .filter((agent) => rules.isAllowed(normaliseForRobots(url), agent) === false)
      .map((agent) => `disallowed for ${agent}`);
  return {
    freshMs,
    verdictOf: (url) => {
      const isAllowed =
        url.pathname === '/robots.txt' || rules.isAllowed(normaliseForRobots(url), name) !== false;
      if (isAllowed) return { ...base, usageLines: [...usageLines, ...refusedOf(url)] };
      return {
        ...base,
        isAllowed,
        reason: 'robots-disallowed',
        message: `robots.txt of ${url.host} forbids it`,
      };
    },
  };
}

function absolute(urls: readonly string[], base: string): string[] {
  return urls.filter((url) => URL.canParse(url, base)).map((url) => new URL(url, base).href);
}
