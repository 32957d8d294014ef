import type { ArticleRow, NewArticleRow } from '../../article/article-row.ts';
import type { AvailabilityChange } from '../../store/availability-table.ts';
import type { HostEvent } from '../../store/host-memory.ts';
import type { ArticleFilter } from '../article-filter.ts';
import type { ArticleIndex } from '../article-index.ts';
import type { SearchQuery } from '../search-query.ts';

export interface IndexedArticle {
  /** Place in the order of saving. */
  readonly seq: number;
  readonly row: ArticleRow;
}

export interface SearchHit {
  readonly row: ArticleRow;
  /** How well it fits; higher is better. Null where the order is by date. Comparable within one answer only. */
  readonly score: number | null;
}

export interface SearchOptions {
  readonly limit: number;
  readonly offset?: number;
  /** `relevance`, the headline counted 8 times and authors 4 times; or `date`, newest first. */
  readonly sort?: 'relevance' | 'date';
  /** How many of the newest matches are ranked at least: 5,000, in PostgreSQL 1,000, unless a test asks for fewer. */
  readonly rankedFirst?: number;
}

export interface SignedArticle {
  readonly seq: number;
  /** MinHash numbers, 32 bits each, in the byte order of this machine. */
  readonly signature: Uint8Array;
}

export interface HostMemory {
  readonly host: string;
  /** As JSON gives it. */
  readonly value: unknown;
}

export interface RefusedDelivery {
  readonly seq: number;
  readonly message: string;
}

/** A sink's place, held by one process at a time. */
export interface HeldSink {
  /** Everything up to this place in the order of saving has been delivered. */
  readonly afterSeq: number;
  /** Moves the place on, never back; false when somebody else has taken the sink over, and then nothing is written. */
  moveOn(afterSeq: number, refused: readonly RefusedDelivery[]): Promise<boolean>;
  release(): Promise<void>;
}

/**
 * The index of an archive, in a state file or in PostgreSQL: what the commands that read, compare and deliver articles ask, and
 * where they keep how far they have come. One contract suite is run on both.
 */
export interface ArchiveIndex extends ArticleIndex {
  /** Adds a revision with which no URL is settled: of an import, or of cleaning again. Throws RevisionTaken. */
  add(row: NewArticleRow): Promise<void>;
  /** The newest place in the order of saving; 0 in an empty archive. Nothing will be committed at it or before it later. */
  lastSeq(): Promise<number>;
  /** The first `limit` of what the filter finds, in the order of saving. */
  rows(filter: ArticleFilter, limit: number): Promise<readonly IndexedArticle[]>;
  /** All revisions, the newest first. */
  revisionsOf(id: string): Promise<readonly ArticleRow[]>;
  /** Ids of the articles with this id or this address, at most five. */
  idsOfUrl(url: string, id: string): Promise<readonly string[]>;
  /** Ids that begin so, at most five. */
  idsBeginningWith(prefix: string): Promise<readonly string[]>;
  /** The oldest first. */
  availabilityOf(id: string): Promise<readonly AvailabilityChange[]>;
  /** Whether the index knows a file, by its path below the output folder. */
  hasPath(path: string): Promise<boolean>;
  /** The whole article as JSON, where the store keeps it beside the file; null where it does not. */
  document(row: Pick<ArticleRow, 'id' | 'revision'>): Promise<unknown>;

  /** Newest revisions, best first. */
  search(query: SearchQuery, filter: ArticleFilter, options: SearchOptions): Promise<readonly SearchHit[]>;
  /** Newest revisions that the search does not know. */
  countUnsearchable(): Promise<number>;

  /** Newest revisions after this place that have no signature yet. */
  unsigned(afterSeq: number, limit: number): Promise<readonly IndexedArticle[]>;
  sign(signatures: readonly SignedArticle[]): Promise<void>;
  countSigned(filter: ArticleFilter): Promise<number>;
  /** Signatures of what the filter finds, in the order of saving. */
  signed(filter: ArticleFilter, limit: number): Promise<readonly SignedArticle[]>;

  /** What happened to hosts after this place, the oldest first. */
  hostEvents(kind: string, afterSeq: number): Promise<readonly HostEvent[]>;
  /** What is remembered of each host. */
  hostMemories(kind: string): Promise<readonly HostMemory[]>;

  /** How far a long task has come in the order of saving; 0 when it is to begin. */
  placeOf(task: string): Promise<number>;
  keepPlace(task: string, afterSeq: number): Promise<void>;
  forgetPlace(task: string): Promise<void>;

  /** Takes the sink of this name, made when it is new; null while another process that lives holds it. */
  takeSink(name: string): Promise<HeldSink | null>;

  close(): Promise<void>;
}
