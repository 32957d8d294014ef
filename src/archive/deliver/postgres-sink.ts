import { documentOf } from '../../store/postgres-article-table.ts';
import { isDataError, PostgresDatabase, type PostgresSql } from '../../store/postgres-database.ts';
import { delivered, type Delivery, type Sink } from './sink.ts';
import { messageOf } from './webhook-sink.ts';

export interface TableAddress {
  /** Connection string of the database. */
  readonly database: string;
  /** `name` or `schema.name`. */
  readonly table: string;
}

/** Names that need no quotes and mean the same with them, of at most 63 bytes. */
const tableForm = /^(?:[a-z_][a-z0-9_]{0,62}\.)?[a-z_][a-z0-9_]{0,62}$/;

/** Reads `postgres://user@host/database?table=name`; other parameters go to the connection. */
export function parseTableAddress(
  url: string,
): { readonly ok: true; readonly address: TableAddress } | { readonly ok: false; readonly message: string } {
  const parsed = /^postgres(?:ql)?:\/\//i.test(url) ? URL.parse(url) : null;
  // The address may hold a password: it is not repeated.
  if (parsed === null)
    return { ok: false, message: 'The address must have the form postgres://HOST/DATABASE?table=NAME.' };
  const table = parsed.searchParams.get('table') ?? '';
  if (!tableForm.test(table)) {
    const given = table === '' ? 'No table is named' : `${JSON.stringify(table)} is no table's name`;
    return {
      ok: false,
      message: `${given}; add ?table=NAME or ?table=SCHEMA.NAME, in lower-case letters, digits and _.`,
    };
  }
  parsed.searchParams.delete('table');
  return { ok: true, address: { database: parsed.href, table } };
}

/**
 * Puts each revision into a table as a row of its own under its key, so that the same revision again changes nothing; batches are
 * one transaction each, in the order of saving. The table is made when it is missing; one that is there must have these
 * columns and may have more.
 */
export function postgresSink({ database: url, table }: TableAddress): Sink {
  const database = PostgresDatabase.foreign(url);
  const name = table
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
  let isMade = false;
  /** Whoever delivers waits and tries again; so nothing is tried again here. */
  const run = <Result>(work: (sql: PostgresSql) => Promise<Result>): Promise<Result> =>
    database.transaction(work, 0);
  return {
    batchSize: 50,
    async deliver(batch, signal) {
      try {
        if (!isMade) await run((sql) => makeTable(sql, name));
        isMade = true;
        signal.throwIfAborted();
        await run((sql) => insert(sql, name, batch));
        return delivered;
      } catch (error) {
        const message = messageOf(error);
        // What the table itself refuses is one row's fault; anything else (no table, no permission, no server) is nobody's.
        if (!isDataError(error)) return { kind: 'later', message };
        if (batch.length === 1) return { kind: 'refused', message };
      }
      return oneByOne(batch, (delivery) => run((sql) => insert(sql, name, [delivery])));
    },
  };
}

/** So that one row which the table refuses does not keep the others out. */
async function oneByOne(
  batch: readonly Delivery[],
  put: (delivery: Delivery) => Promise<void>,
): Promise<Awaited<ReturnType<Sink['deliver']>>> {
  const keys: string[] = [];
  let last = '';
  for (const delivery of batch) {
    try {
      await put(delivery);
    } catch (error) {
      const message = messageOf(error);
      if (!isDataError(error)) return { kind: 'later', message };
      keys.push(delivery.key);
      last = message;
    }
  }
  return keys.length === 0 ? delivered : { kind: 'refused', message: last, keys };
}

async function makeTable(sql: PostgresSql, name: string): Promise<void> {
  const found = await sql.get<{ found: string | null }>('SELECT to_regclass($1) AS found', name);
  if (found?.found) return;
  // Two sinks that begin at once: CREATE TABLE IF NOT EXISTS alone may fail then.
  await sql.run('SELECT pg_advisory_xact_lock(hashtext($1))', name);
  await sql.run(
    `CREATE TABLE IF NOT EXISTS ${name} (
       key text PRIMARY KEY,
       place bigint GENERATED ALWAYS AS IDENTITY,
       id text NOT NULL,
       revision int NOT NULL,
       url text NOT NULL,
       host text NOT NULL,
       headline text,
       language text,
       date_published text,
       verdict text NOT NULL,
       content_hash text NOT NULL,
       article jsonb NOT NULL,
       delivered_at timestamptz NOT NULL DEFAULT now(),
       UNIQUE (id, revision)
     )`,
  );
}

async function insert(sql: PostgresSql, name: string, batch: readonly Delivery[]): Promise<void> {
  const column = (pick: (delivery: Delivery) => unknown): unknown[] => batch.map(pick);
  await sql.run(
    `INSERT INTO ${name} (key, id, revision, url, host, headline, language, date_published, verdict, content_hash, article)
     SELECT key, article ->> 'id', revision, url, host, article ->> 'headline', article ->> 'inLanguage', date_published,
       article ->> 'verdict', article ->> 'contentHash', article
     FROM unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::jsonb[])
       WITH ORDINALITY AS new (key, revision, url, host, date_published, article, number)
     ORDER BY number
     ON CONFLICT (key) DO NOTHING`,
    column(({ key }) => key),
    column(({ row }) => row.revision),
    column(({ row }) => row.url),
    column(({ row }) => row.host),
    column(({ row }) => row.datePublished),
    column(({ article }) => documentOf(article)),
  );
}
