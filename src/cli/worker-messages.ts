/** What a crawl's parent process and its workers tell each other, as structured clones. */
import type { CrawlEnd } from '../crawl/crawl-job.ts';
import type { CrawlEntry } from '../crawl/crawl-tally.ts';
import type { CrawlSetting } from './open-crawl.ts';

export type ToWorker =
  | { readonly kind: 'start'; readonly setting: CrawlSetting }
  /** The answer to `take`. */
  | { readonly kind: 'granted'; readonly isGranted: boolean; readonly left: number }
  /** Begin nothing new. */
  | { readonly kind: 'stop' }
  /** End what is in flight as well. */
  | { readonly kind: 'abort' };

export type FromWorker =
  /** May it visit one more page? */
  | { readonly kind: 'take' }
  | { readonly kind: 'give-back' }
  | { readonly kind: 'entry'; readonly entry: CrawlEntry }
  | { readonly kind: 'gauges'; readonly gauges: WorkerGauges }
  | { readonly kind: 'end'; readonly end: CrawlEnd }
  /** It cannot go on, and nor can the others. */
  | { readonly kind: 'trouble'; readonly message: string; readonly exitCode: number };

export interface WorkerGauges {
  readonly inFlight: number;
  readonly browserPages: number;
}
