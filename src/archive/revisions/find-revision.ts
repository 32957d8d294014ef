import { urlFingerprint, identityUrl } from '../../article/url-identity.ts';
import type { ArticleRow } from '../../article/article-row.ts';
import type { ArchiveIndex } from '../index/archive-index.ts';

export type FoundRevisions =
  | {
      readonly kind: 'found';
      readonly id: string;
      /** The newest first. */ readonly revisions: readonly ArticleRow[];
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] };

export interface RevisionName {
  readonly article: string;
  readonly revision: number | null;
}

/** `ID.r2` or `URL@r2` name one revision; without them the newest is meant. */
export function parseRevisionName(text: string): RevisionName {
  const match = /^(?:([0-9a-z]{4,64})\.r(\d{1,9})|(\S+)@r(\d{1,9}))$/i.exec(text);
  const revision = match?.[2] ?? match?.[4];
  return revision === undefined
    ? { article: text, revision: null }
    : { article: (match?.[1] ?? match?.[3])!, revision: Number(revision) };
}

/** All revisions of the article that is named by its id, the beginning of it (4 digits or more), or one of its URLs. */
export async function findRevisions(index: ArchiveIndex, name: string): Promise<FoundRevisions> {
  const ids = await idsOf(index, name);
  const [id] = ids;
  if (id === undefined) return { kind: 'unknown' };
  if (ids.length > 1) return { kind: 'ambiguous', ids };
  return { kind: 'found', id, revisions: await index.revisionsOf(id) };
}

async function idsOf(index: ArchiveIndex, name: string): Promise<readonly string[]> {
  const identity = identityUrl(name);
  if (identity !== null) return index.idsOfUrl(name, urlFingerprint(identity));
  return /^[0-9a-z]{4,64}$/i.test(name) ? index.idsBeginningWith(name.toLowerCase()) : [];
}
