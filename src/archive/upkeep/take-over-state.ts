/** Carries over into a new state file what can still be read of a damaged one. */
import { restoreHost, restoreUrl, type RestoredUrl } from '../../frontier/restore-queue.ts';
import type { SalvagedRow, SalvagedState } from '../../store/salvage-state.ts';
import type { Sql, StateDatabase } from '../../store/state-database.ts';

export interface TakenOver {
  /** URLs that waited, and wait again. */
  readonly queued: number;
  /** URLs that were settled: crawled, skipped or dead. */
  readonly settled: number;
  /** Part of the file could not be read. */
  readonly hasGaps: boolean;
}

/** What the old index knew of a revision and its file does not say. */
export interface KnownRevision {
  readonly seq: number;
  readonly savedAt: string;
}

const rowsAtOnce = 500;
/** Made again from the archive's files, or by the commands that need them. */
const notCopied: ReadonlySet<string> = new Set([
  'host',
  'url',
  'url_count',
  'article',
  'minhash',
  'progress',
]);

export async function takeOver(
  old: SalvagedState,
  state: StateDatabase,
): Promise<{ counts: TakenOver; revisions: ReadonlyMap<string, KnownRevision> }> {
  let queued = 0;
  let settled = 0;
  await inBatches(state, old.rows('host', 'host', false), restoreHostRow);
  await inBatches(state, old.rows('url', 'id', true), (sql, row) => {
    const url = urlOf(row);
    if (url === null || !restoreUrl(sql, url)) return;
    if (url.state === 'queued') queued++;
    else settled++;
  });
  const revisions = new Map<string, KnownRevision>();
  for (const row of old.rows('article', 'seq', true)) {
    const [seq, savedAt] = [Number(row['seq']), textOf(row['saved_at'])];
    if (Number.isSafeInteger(seq) && savedAt !== null && !Number.isNaN(Date.parse(savedAt)))
      revisions.set(`${String(row['id'])}.r${String(row['revision'])}`, { seq, savedAt });
  }
  await copyOtherTables(old, state);
  return { counts: { queued, settled, hasGaps: old.hasGaps }, revisions };
}

async function inBatches(
  state: StateDatabase,
  rows: Iterable<SalvagedRow>,
  put: (sql: Sql, row: SalvagedRow) => void,
): Promise<void> {
  let batch: SalvagedRow[] = [];
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    await state.write((sql) => {
      for (const row of full) put(sql, row);
    });
  };
  for (const row of rows) {
    batch.push(row);
    if (batch.length >= rowsAtOnce) await flush();
  }
  await flush();
}

const textOf = (value: SalvagedRow[string] | undefined): string | null =>
  typeof value === 'string' ? value : null;
const numberOf = (value: SalvagedRow[string] | undefined): number =>
  Number.isSafeInteger(value) ? (value as number) : 0;

function restoreHostRow(sql: Sql, row: SalvagedRow): void {
  const host = textOf(row['host']);
  if (host === null) return;
  restoreHost(sql, {
    host,
    readyAt: numberOf(row['ready_at']),
    delayMs: numberOf(row['delay_ms']),
    waits: numberOf(row['waits']),
    failures: numberOf(row['failures']),
    trouble: textOf(row['trouble']),
  });
}

/** What was being fetched waits again. Null for a row that makes no sense. */
function urlOf(row: SalvagedRow): RestoredUrl | null {
  const url = textOf(row['url']);
  const state = row['state'] === 'fetching' ? 'queued' : row['state'];
  if (url === null || (state !== 'queued' && state !== 'done' && state !== 'dead')) return null;
  return {
    url,
    job: textOf(row['job']) ?? '',
    kind: row['kind'] === 'source' ? 'source' : 'page',
    state,
    depth: numberOf(row['depth']),
    priority: numberOf(row['priority']),
    attempts: state === 'queued' ? 0 : numberOf(row['attempts']),
    reason: textOf(row['reason']),
    discoveredVia: textOf(row['discovered_via']),
    etag: textOf(row['etag']),
    lastModified: textOf(row['last_modified']),
    settledAt: state === 'queued' ? null : numberOf(row['settled_at']),
  };
}

/** Sinks, availability, captures and whatever else has a table of its own: row by row, by the columns that both have. */
async function copyOtherTables(old: SalvagedState, state: StateDatabase): Promise<void> {
  const tables = await state.read((sql) =>
    sql.all<{ name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    ),
  );
  for (const { name } of tables) {
    if (notCopied.has(name)) continue;
    const columns = await state.read((sql) =>
      sql.all<{ name: string; type: string; pk: number }>(
        `SELECT name, type, pk FROM pragma_table_info('${name}')`,
      ),
    );
    const keys = columns.filter(({ pk }) => pk > 0);
    const isNumber = keys.length === 1 && keys[0]!.type === 'INTEGER';
    await inBatches(state, old.rows(name, keys.map((key) => key.name).join(', '), isNumber), (sql, row) => {
      // A process that delivered is not there any more.
      const known = columns.filter((column) => column.name in row && column.name !== 'holder');
      const names = known.map((column) => column.name);
      sql.run(
        `INSERT OR IGNORE INTO ${name} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
        ...names.map((column) => row[column]!),
      );
    });
  }
}
