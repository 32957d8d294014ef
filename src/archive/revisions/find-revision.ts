import { urlFingerprint, identityUrl } from '../../article/url-identity.ts';
import type { ArticleRow } from '../../article/article-row.ts';
import { revisionsOf } from '../../store/article-table.ts';
import type { Sql, StateDatabase } from '../../store/state-database.ts';

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
export function findRevisions(state: StateDatabase, name: string): Promise<FoundRevisions> {
  return state.read((sql) => {
    const ids = idsOf(sql, name);
    if (ids.length === 0) return { kind: 'unknown' };
    if (ids.length > 1) return { kind: 'ambiguous', ids };
    return { kind: 'found', id: ids[0]!, revisions: revisionsOf(sql, ids[0]!) };
  });
}

function idsOf(sql: Sql, name: string): string[] {
  const identity = identityUrl(name);
  if (identity !== null) {
    const rows = sql.all<{ id: string }>(
      'SELECT DISTINCT id FROM article WHERE id = ? OR url = ? LIMIT 5',
      urlFingerprint(identity),
      name,
    );
    if (rows.length > 0) return rows.map(({ id }) => id);
    return sql
      .all<{ id: string }>(
        'SELECT DISTINCT id FROM article WHERE requested_url = ? OR canonical_url = ? LIMIT 5',
        name,
        name,
      )
      .map(({ id }) => id);
  }
  if (!/^[0-9a-z]{4,64}$/i.test(name)) return [];
  const prefix = name.toLowerCase();
  return sql
    .all<{ id: string }>(
      'SELECT DISTINCT id FROM article WHERE id >= ? AND id < ? LIMIT 5',
      prefix,
      `${prefix}\uffff`,
    )
    .map(({ id }) => id);
}
