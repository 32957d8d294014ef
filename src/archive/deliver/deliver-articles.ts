/** Brings what was saved to a sink: at least once each, in the order of saving, through kills and outages. */
import { setTimeout as wait } from 'node:timers/promises';
import path from 'node:path';
import { PresenceLock } from '../../store/presence-lock.ts';
import type { Sql } from '../../store/state-database.ts';
import type { ArchiveReader, ArchivedArticle } from '../archive-reader.ts';
import type { ArticleFilter } from '../article-filter.ts';
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
  const presence = PresenceLock.claim(path.join(reader.place.stateDir, 'deliverers'));
  presence.sweep(() => undefined);
  try {
    const afterSeq = await reader.state.write((sql) => takeSink(sql, options.name, presence));
    if (afterSeq === null) return { kind: 'busy' };
    return await new Courier(reader, options).run(afterSeq);
  } finally {
    await reader.state.write((sql) =>
      sql.run('UPDATE sink SET holder = NULL WHERE name = ? AND holder = ?', options.name, presence.id),
    );
    presence.release();
  }
}

/** The sink's place; null when another process that lives delivers to it. */
function takeSink(sql: Sql, name: string, presence: PresenceLock): number | null {
  sql.run('INSERT INTO sink (name) VALUES (?) ON CONFLICT DO NOTHING', name);
  const { after_seq, holder } = sql.get<{ after_seq: number; holder: string | null }>(
    'SELECT after_seq, holder FROM sink WHERE name = ?',
    name,
  )!;
  if (holder !== null && holder !== presence.id && presence.isAlive(holder)) return null;
  sql.run('UPDATE sink SET holder = ? WHERE name = ?', presence.id, name);
  return after_seq;
}

class Courier {
  readonly #reader: ArchiveReader;
  readonly #options: DeliverOptions;
  #delivered = 0;
  #refused = 0;

  constructor(reader: ArchiveReader, options: DeliverOptions) {
    this.#reader = reader;
    this.#options = options;
  }

  async run(afterSeq: number): Promise<DeliverEnd> {
    const { filter, sink, signal, onTrouble } = this.#options;
    const upToSeq = await this.#reader.lastSeq();
    const articles = this.#reader.articles(
      { ...filter, afterSeq, upToSeq, allRevisions: true },
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
    await this.#moveOn(upToSeq, null, 0);
    return this.#end('caught-up', '');
  }

  #end(kind: 'caught-up' | 'gave-up', message: string): DeliverEnd {
    const counts = { delivered: this.#delivered, refused: this.#refused };
    return kind === 'caught-up' ? { kind, ...counts } : { kind, ...counts, message };
  }

  /** Null when the batch is dealt with; otherwise why it is given up for now. */
  async #bring(batch: readonly ArchivedArticle[]): Promise<string | null> {
    const { sink, signal, maxAttempts = 8, retryBaseMs = 1_000, onTrouble } = this.#options;
    const deliveries = batch.map(({ row, article }) => ({ key: deliveryKey(row), row, article }));
    for (let attempt = 1; ; attempt++) {
      const result: DeliveryResult = await sink.deliver(deliveries, signal);
      // A delivery that was taken counts, also when the interrupt came meanwhile.
      if (result.kind !== 'later') {
        await this.#moveOn(
          batch.at(-1)!.seq,
          result.kind === 'refused' ? result.message : null,
          batch.length,
          batch,
        );
        return null;
      }
      signal.throwIfAborted();
      if (attempt >= maxAttempts) return result.message;
      const waitMs = Math.min(longestWaitMs, Math.max(result.waitMs ?? 0, retryBaseMs * 2 ** (attempt - 1)));
      onTrouble?.(`${result.message}; tried again in ${Math.ceil(waitMs / 1000)} s`);
      await wait(waitMs, undefined, { signal });
    }
  }

  async #moveOn(
    seq: number,
    refusal: string | null,
    count: number,
    batch: readonly ArchivedArticle[] = [],
  ): Promise<void> {
    const { name } = this.#options;
    const at = new Date().toISOString();
    await this.#reader.state.write((sql) => {
      for (const refused of refusal === null ? [] : batch) {
        sql.run(
          'INSERT OR REPLACE INTO refused_delivery (sink, seq, message, at) VALUES (?, ?, ?, ?)',
          name,
          refused.seq,
          refusal,
          at,
        );
      }
      sql.run('UPDATE sink SET after_seq = max(after_seq, ?) WHERE name = ?', seq, name);
    });
    if (refusal === null) this.#delivered += count;
    else this.#refused += count;
  }
}
