import type { Article } from '../../article/article.ts';
import type { ArticleRow } from '../../article/article-row.ts';
import { revisionId } from '../../article/article-row.ts';
import type { EventDelivery } from './site-event.ts';

/** One article revision on its way. */
export interface Delivery {
  /** `<article id>.r<revision>`: the same for every attempt, so that a receiver can tell what it has already. */
  readonly key: string;
  readonly row: ArticleRow;
  readonly article: Article;
}

/**
 * `delivered`: it is the receiver's now. `later`: it may be taken on another attempt. `refused`: it never will be, and
 * asking again would hold up all that comes after it.
 */
export type DeliveryResult =
  | { readonly kind: 'delivered' }
  | {
      readonly kind: 'later';
      readonly message: string;
      /** The receiver's own wish. */ readonly waitMs?: number;
    }
  | {
      readonly kind: 'refused';
      readonly message: string;
      /** Keys of those that were refused, the others of the batch being delivered; all of it when they are not named. */
      readonly keys?: readonly string[];
    };

/** Where articles are delivered to, at least once each, in the order of saving. */
export interface Sink {
  /** How many are handed over in one call; they are delivered, or not, together. */
  readonly batchSize: number;
  /** Never throws for what the outside does. */
  deliver(batch: readonly Delivery[], signal: AbortSignal): Promise<DeliveryResult>;
  /** Tells what happened to a site. Never throws for what the outside does. */
  announce(event: EventDelivery, signal: AbortSignal): Promise<DeliveryResult>;
}

export function deliveryKey(row: Pick<ArticleRow, 'id' | 'revision'>): string {
  return revisionId(row.id, row.revision);
}

export const delivered: DeliveryResult = { kind: 'delivered' };

/** What an answer over HTTP means for a delivery (RFC 9110 §15): the client's fault is final, the server's is not. */
export function resultOfStatus(response: Response): DeliveryResult {
  const { status } = response;
  if (response.ok) return delivered;
  const message = `answered with status ${status}`;
  const isTemporary = status >= 500 || status === 408 || status === 425 || status === 429;
  if (!isTemporary) return { kind: 'refused', message };
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return { kind: 'later', message, ...(seconds >= 0 && { waitMs: seconds * 1000 }) };
}
