import { setTimeout as wait } from 'node:timers/promises';
import { decodeText } from './charset.ts';
import type { ClientRequest, ClientResult } from './http-client.ts';
import { aiTxtStatements, maxOptOutBytes, tdmrepStatements } from './opt-out-files.ts';
import type { RobotsGate } from './robots.ts';

/** As long as robots.txt. */
const freshMs = 24 * 60 * 60 * 1000;
/** What could not be read is asked for again sooner. */
const unreadMs = 10 * 60 * 1000;
const maxOrigins = 2_000;
const maxRedirects = 5;

export interface OptOutAnswer {
  /** Each as "file: statement"; none where the site says nothing, or nothing could be read. */
  readonly statements: readonly string[];
  /** A wait that the host asked for instead of an answer; null when it did not. */
  readonly retryAfterMs: number | null;
}

/** Tells what a site says about the use of its texts, in files of its own beside robots.txt. */
export interface OptOutReader {
  /**
   * What is known of the address's origin is kept for a day; else its files are asked for, one after the other, each after
   * `pauseMs`, the delay that the host is due. Once `signal` is aborted, or `mayAsk` says no, nothing more is asked, and nothing is said.
   */
  read(url: string, signal: AbortSignal, pauseMs: number, mayAsk?: () => boolean): Promise<OptOutAnswer>;
}

const nothing: OptOutAnswer = { statements: [], retryAfterMs: null };

/** For `--opt-outs ignore`. */
export const noOptOuts: OptOutReader = { read: () => Promise.resolve(nothing) };

type Reading = (url: URL) => string[];

interface Turn {
  readonly signal: AbortSignal;
  readonly pauseMs: number;
  readonly mayAsk: () => boolean;
}

interface Known {
  readonly readings: readonly Reading[];
  readonly retryAfterMs: number | null;
  readonly keptMs: number;
}

interface Entry {
  readonly known: Promise<Known>;
  /** Infinity while it is being fetched. */
  staleAt: number;
  /** Told once: it is the host's answer to one visit. */
  retryAfterMs: number | null;
}

/**
 * Fetches and keeps `/.well-known/tdmrep.json` and `/ai.txt`, once an origin. Nothing is decided by them: they are recorded with
 * the article, as its headers and metas are (`robotsDirectives`).
 */
export class OptOuts implements OptOutReader {
  readonly #get: (request: ClientRequest) => Promise<ClientResult>;
  readonly #robots: RobotsGate;
  readonly #name: string;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();

  constructor(
    get: (request: ClientRequest) => Promise<ClientResult>,
    robots: RobotsGate,
    robotsName: string,
    now: () => number = Date.now,
  ) {
    this.#get = get;
    this.#robots = robots;
    this.#name = robotsName;
    this.#now = now;
  }

  async read(
    text: string,
    signal: AbortSignal,
    pauseMs: number,
    mayAsk = (): boolean => true,
  ): Promise<OptOutAnswer> {
    const url = URL.parse(text);
    if (url === null) return nothing;
    let known: Known | null = null;
    let retryAfterMs: number | null = null;
    // What somebody else began and gave up is begun again by who still wants it.
    while (known === null && !signal.aborted && mayAsk()) {
      const entry = this.#entryOf(url.origin, { signal, pauseMs, mayAsk });
      const found = await entry.known;
      if (found.keptMs === 0) continue;
      known = found;
      retryAfterMs = entry.retryAfterMs;
      entry.retryAfterMs = null;
    }
    if (known === null) return nothing;
    return { statements: known.readings.flatMap((reading) => reading(url)), retryAfterMs };
  }

  #entryOf(origin: string, turn: Turn): Entry {
    const kept = this.#entries.get(origin);
    if (kept !== undefined && kept.staleAt > this.#now()) return kept;
    const known = this.#fetch(origin, turn).then((found) => {
      entry.staleAt = this.#now() + found.keptMs;
      entry.retryAfterMs = found.retryAfterMs;
      return found;
    });
    const entry: Entry = { known, staleAt: Infinity, retryAfterMs: null };
    this.#entries.delete(origin);
    this.#entries.set(origin, entry);
    const oldest = this.#entries.keys().next().value;
    if (this.#entries.size > maxOrigins && oldest !== undefined) this.#entries.delete(oldest);
    return entry;
  }

  async #fetch(origin: string, { signal, pauseMs, mayAsk }: Turn): Promise<Known> {
    const files: readonly [path: string, read: (text: string, url: URL) => string[]][] = [
      ['/.well-known/tdmrep.json', tdmrepStatements],
      ['/ai.txt', (text, url) => aiTxtStatements(text, url, this.#name)],
    ];
    const readings: Reading[] = [];
    let keptMs = freshMs;
    for (const [path, read] of files) {
      const url = origin + path;
      if (!(await this.#robots.check(url, signal)).isAllowed) continue;
      if (pauseMs > 0) await wait(pauseMs, null, { signal }).catch(() => null);
      if (signal.aborted) return { readings: [], retryAfterMs: null, keptMs: 0 };
      const result = await this.#get({
        url,
        signal,
        mayAsk,
        accept: 'application/json,text/plain;q=0.9,*/*;q=0.1',
        maxBodyBytes: maxOptOutBytes,
        maxRedirects,
        // What another site says is not this one's word, and that site is somebody else's turn.
        allowRedirect: (next) =>
          Promise.resolve(
            next.host === new URL(origin).host
              ? null
              : { reason: 'bad-redirect', message: 'it leads to another site' },
          ),
      });
      if (result.kind === 'resource') {
        const text = decodeText(result.body, 'utf-8')?.text ?? '';
        // Many servers answer every address with a page.
        if (!text.trimStart().startsWith('<')) readings.push((page) => read(text, page));
      } else if (result.kind === 'failed') {
        if (result.reason === 'interrupted') return { readings: [], retryAfterMs: null, keptMs: 0 };
        const { httpStatus, retryAfterMs } = result;
        const isLater = httpStatus === null || httpStatus === 429 || httpStatus >= 500;
        if (isLater) keptMs = unreadMs;
        // A host that wants to be left alone is not asked for the next file.
        if (retryAfterMs !== null) return { readings, retryAfterMs, keptMs: unreadMs };
      }
    }
    return { readings, retryAfterMs: null, keptMs };
  }
}
