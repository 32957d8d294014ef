import type { ArticleRow } from '../../article/article-row.ts';
import type { ArticleFilter } from '../article-filter.ts';
import type { ArchiveReader } from '../archive-reader.ts';
import { clusterSignatures } from './cluster-signatures.ts';
import { minhashOf, signatureLength, similarityAt } from './minhash.ts';

/** Jaccard similarity of word 3-grams from which two articles count as one text; measured by `npm run bench:dupes`. */
export const defaultDuplicateThreshold = 0.4;

export interface ClusterMember {
  readonly row: ArticleRow;
  /** Estimated similarity to the first of its cluster, 0–1. */
  readonly similarity: number;
}

export interface DuplicateCluster {
  /** In the order of publication; where days are equal or not known, in the order of saving. The first is the first publisher. */
  readonly members: readonly ClusterMember[];
}

const batchSize = 500;

/**
 * Computes the signatures that are still missing and keeps them in the index, so that the next call reads only what
 * was saved since. Gives how many were made.
 */
export async function updateSignatures(reader: ArchiveReader, signal: AbortSignal): Promise<number> {
  let made = 0;
  for (let after = 0; ;) {
    signal.throwIfAborted();
    const articles = await reader.index.unsigned(after, batchSize);
    const last = articles.at(-1);
    if (!last) return made;
    const signed = await Promise.all(
      articles.map(async ({ seq, row }) => {
        const read = await reader.read(row);
        const signature = read.kind === 'article' ? minhashOf(read.article.articleBody) : null;
        return signature === null ? [] : [{ seq, signature: new Uint8Array(signature.buffer) }];
      }),
    );
    await reader.index.sign(signed.flat());
    made += signed.flat().length;
    after = last.seq;
  }
}

/** Clusters of two or more, the largest first. `updateSignatures` comes before. */
export async function findDuplicates(
  reader: ArchiveReader,
  filter: ArticleFilter,
  threshold: number,
): Promise<DuplicateCluster[]> {
  const { seqs, signatures } = await loadSignatures(reader, filter);
  const groups = new Map<number, number[]>();
  clusterSignatures(signatures, threshold).forEach((root, index) => {
    if (root === index) return;
    const group = groups.get(root);
    if (group) group.push(index);
    else groups.set(root, [root, index]);
  });
  const clusters: DuplicateCluster[] = [];
  for (const indexes of groups.values()) {
    const members = await Promise.all(
      indexes.map(async (index) => ({ index, row: await rowAt(reader, seqs[index]!) })),
    );
    members.sort((a, b) => compareDates(a.row, b.row) || a.index - b.index);
    const first = members[0]!.index * signatureLength;
    clusters.push({
      members: members.map(({ index, row }) => ({
        row,
        similarity: similarityAt(signatures, first, index * signatureLength),
      })),
    });
  }
  return clusters.sort((a, b) => b.members.length - a.members.length);
}

async function loadSignatures(
  reader: ArchiveReader,
  filter: ArticleFilter,
): Promise<{ seqs: Float64Array; signatures: Uint32Array }> {
  // What is saved meanwhile is left to the next run.
  const bounded = { ...filter, upToSeq: await reader.lastSeq() };
  const count = await reader.index.countSigned(bounded);
  const seqs = new Float64Array(count);
  const signatures = new Uint32Array(count * signatureLength);
  let filled = 0;
  for (let afterSeq = 0; filled < count;) {
    const rows = await reader.index.signed({ ...bounded, afterSeq }, batchSize);
    if (rows.length === 0) break;
    for (const { seq, signature } of rows.slice(0, count - filled)) {
      seqs[filled] = seq;
      // A copy: what the store gives may begin anywhere in a larger buffer.
      signatures.set(new Uint32Array(new Uint8Array(signature).buffer), filled * signatureLength);
      filled++;
    }
    afterSeq = rows.at(-1)!.seq;
  }
  return { seqs: seqs.subarray(0, filled), signatures: signatures.subarray(0, filled * signatureLength) };
}

async function rowAt(reader: ArchiveReader, seq: number): Promise<ArticleRow> {
  const [found] = await reader.index.rows({ afterSeq: seq - 1, upToSeq: seq, allRevisions: true }, 1);
  return found!.row;
}

/** Compares as far as both dates go: a day alone is neither before nor after an hour of it. */
function compareDates(a: ArticleRow, b: ArticleRow): number {
  if (a.datePublished === null || b.datePublished === null) {
    return Number(a.datePublished === null) - Number(b.datePublished === null);
  }
  const length = Math.min(a.datePublished.length, b.datePublished.length);
  return a.datePublished.slice(0, length).localeCompare(b.datePublished.slice(0, length));
}
