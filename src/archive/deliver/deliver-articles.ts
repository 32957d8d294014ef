/** Brings what was saved to a sink: at least once each, in the order of saving, through kills and outages. */
import { setTimeout as wait } from 'node:timers/promises';
import type { ArchiveReader, ArchivedArticle } from '../archive-reader.ts';
import type { ArticleFilter } from '../article-filter.ts';
import type { HeldSink } from '../index/archive-index.ts';
import { eventPlace, pendingEvents } from './site-event.ts';
import { deliveryKey, type DeliveryResult, type Sink } from './sink.ts';

export interface DeliverOptions {
  /** By this name the sink's place is kept. */
  readonly name: string;
  readonly sink: Sink;
  readonly filter: ArticleFilter;
  readonly signal: AbortSignal;
  /** Attempts in a row that may fail before it gives up for now; the next run goes on from there. */
  readonly maxAttempts?: number;
  /** First wait after a failure; doubles up to five minutes. */
  readonly retryBaseMs?: number;
  readonly onTrouble?: (message: string) => void;
  /** The sink was told what happened to a site; `key` is that of the event. */
  readonly onAnnounced?: (key: string) => void;
}

export type DeliverEnd =
  | { readonly kind: 'caught-up'; readonly delivered: number; readonly refused: number }
  | {
      readonly kind: 'gave-up';
      readonly delivered: number;
      readonly refused: number;
      readonly message: string;
    }
  | { readonly kind: 'busy' };

const longestWaitMs = 300_000;

/**
 * Delivers every revision saved since the sink's place. The place moves on after the receiver took a batch, so a kill
 * between the two delivers that batch again, under the same keys. One process at a time delivers to a sink (`busy`).
 * Throws what `signal` was aborted with.
 */
export async function deliverArticles(reader: ArchiveReader, options: DeliverOptions): Promise<DeliverEnd> {
  const place = await reader.index.takeSink(options.name);
  if (place === null) return { kind: 'busy' };
  try {
    return await new Courier(reader, place, options).run();
  } finally {
    await place.release();
  }
}

/** Another process took the sink over while this one was cut off from the database. */
const lostSink = 'another process delivers to it by now';

class Courier {
  readonly #reader: ArchiveReader;
  readonly #place: HeldSink;
  readonly #options: DeliverOptions;
  #delivered = 0;
  #refused = 0;

  constructor(reader: ArchiveReader, place: HeldSink, options: DeliverOptions) {
    this.#reader = reader;
    this.#place = place;
    this.#options = options;
  }

  async run(): Promise<DeliverEnd> {
    const { filter, sink, signal, onTrouble } = this.#options;
    const upToSeq = await this.#reader.lastSeq();
    const articles = this.#reader.articles(
      { ...filter, afterSeq: this.#place.afterSeq, upToSeq, allRevisions: true },
      ({ row, trouble }) =>
        onTrouble?.(`${row.path} is ${trouble} and is left out; dechaff verify says more`),
    );
    let batch: ArchivedArticle[] = [];
    for await (const article of articles) {
      signal.throwIfAborted();
      batch.push(article);
      if (batch.length < sink.batchSize) continue;
      const message = await this.#bring(batch);
      if (message !== null) return this.#end('gave-up', message);
      batch = [];
    }
    const message = batch.length === 0 ? null : await this.#bring(batch);
    if (message !== null) return this.#end('gave-up', message);
    // What the filter left out at the end needs no second look.
    if (!(await this.#place.moveOn(upToSeq, []))) return this.#end('gave-up', lostSink);
    const trouble = await this.#announceAll();
    return trouble === null ? this.#end('caught-up', '') : this.#end('gave-up', trouble);
  }

  /**
   * What happened to sites, after the articles. Null when all of it is told. The place moves on after
   * each, so that a kill tells the last one again, under the same key.
   */
  async #announceAll(): Promise<string | null> {
    const { sink, signal, name, onTrouble, onAnnounced } = this.#options;
    for (const { seq, key, event } of await pendingEvents(this.#reader.index, name)) {
      signal.throwIfAborted();
      if (await this.#concerns(event.data.host)) {
        const end = await this.#attempt(() => sink.announce({ key, event }, signal));
        if (end.kind === 'later') return end.message;
        if (end.kind === 'refused') onTrouble?.(`${key} was refused: ${end.message}`);
        else onAnnounced?.(key);
      }
      await this.#reader.index.keepPlace(eventPlace(name), seq);
    }
    return null;
  }

  /** A job hears of the sites of which it has articles. */
  async #concerns(host: string): Promise<boolean> {
    const { host: wanted, job } = this.#options.filter;
    if (wanted !== undefined && host !== wanted && !host.endsWith(`.${wanted}`)) return false;
    if (job === undefined) return true;
    return (await this.#reader.index.rows({ job, host, allRevisions: true }, 1)).length > 0;
  }

  #end(kind: 'caught-up' | 'gave-up', message: string): DeliverEnd {
    const counts = { delivered: this.#delivered, refused: this.#refused };
    return kind === 'caught-up' ? { kind, ...counts } : { kind, ...counts, message };
  }

  /** Null when the batch is dealt with; otherwise why it is given up for now. */
  async #bring(batch: readonly ArchivedArticle[]): Promise<string | null> {
    const { sink, signal } = this.#options;
    const deliveries = batch.map(({ row, article }) => ({ key: deliveryKey(row), row, article }));
    const end = await this.#attempt(() => sink.deliver(deliveries, signal));
    if (end.kind === 'later') return end.message;
    return this.#moveOn(batch, end);
  }

  /** Tries again after growing waits; `later` when the attempts are used up. */
  async #attempt(send: () => Promise<DeliveryResult>): Promise<DeliveryResult> {
    const { signal, maxAttempts = 8, retryBaseMs = 1_000, onTrouble } = this.#options;
    for (let attempt = 1; ; attempt++) {
      const result = await send();
      // A delivery that was taken counts, also when the interrupt came meanwhile.
      if (result.kind !== 'later') return result;
      signal.throwIfAborted();
      if (attempt >= maxAttempts) return result;
      const waitMs = Math.min(longestWaitMs, Math.max(result.waitMs ?? 0, retryBaseMs * 2 ** (attempt - 1)));
      onTrouble?.(`${result.message}; tried again in ${Math.ceil(waitMs / 1000)} s`);
      await wait(waitMs, undefined, { signal });
    }
  }

  async #moveOn(batch: readonly ArchivedArticle[], end: DeliveryResult): Promise<string | null> {
    const isRefused = ({ row }: ArchivedArticle): boolean =>
      end.kind === 'refused' && (end.keys?.includes(deliveryKey(row)) ?? true);
    const message = end.kind === 'refused' ? end.message : '';
    const refused = batch.filter(isRefused).map(({ seq }) => ({ seq, message }));
    if (!(await this.#place.moveOn(batch.at(-1)!.seq, refused))) return lostSink;
    this.#refused += refused.length;
    this.#delivered += batch.length - refused.length;
    return null;
  }
}
