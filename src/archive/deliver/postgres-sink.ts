import { documentOf } from '../../store/postgres-article-table.ts';
import { isDataError, PostgresDatabase, type PostgresSql } from '../../store/postgres-database.ts';
import type { EventDelivery } from './site-event.ts';
import { delivered, type Delivery, type DeliveryResult, type Sink } from './sink.ts';
import { messageOf } from './webhook-sink.ts';

export interface TableAddress {
  /** Connection string of the database. */
  readonly database: string;
  /** `name` or `schema.name`. */
  readonly table: string;
}

/** Names that need no quotes and mean the same with them, of at most 63 bytes, those of `NAME_events` too. */
const tableForm = /^(?:[a-z_][a-z0-9_]{0,62}\.)?[a-z_][a-z0-9_]{0,55}$/;

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

const articleColumns = `
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
  UNIQUE (id, revision)`;

const eventColumns = `
  key text PRIMARY KEY,
  place bigint GENERATED ALWAYS AS IDENTITY,
  type text NOT NULL,
  host text NOT NULL,
  event jsonb NOT NULL,
  delivered_at timestamptz NOT NULL DEFAULT now()`;

/**
 * Puts each revision into a table as a row of its own under its key, so that the same revision again changes nothing; batches are
 * one transaction each, in the order of saving. What happened to a site goes into `NAME_events`. A table is made when it is first
 * needed and missing; one that is there must have these columns and may have more.
 */
export function postgresSink({ database: url, table }: TableAddress): Sink {
  const database = PostgresDatabase.foreign(url);
  const name = quoted(table);
  const eventName = quoted(`${table}_events`);
  const made = new Set<string>();
  /** Whoever delivers waits and tries again; so nothing is tried again here. */
  const run = <Result>(work: (sql: PostgresSql) => Promise<Result>): Promise<Result> =>
    database.transaction(work, 0);
  const ensure = async (wanted: string, columns: string): Promise<void> => {
    if (!made.has(wanted)) await run((sql) => makeTable(sql, wanted, columns));
    made.add(wanted);
  };
  return {
    batchSize: 50,
    async deliver(batch, signal) {
      try {
        await ensure(name, articleColumns);
        signal.throwIfAborted();
        await run((sql) => insert(sql, name, batch));
        return delivered;
      } catch (error) {
        const result = failed(error);
        if (result.kind === 'later' || batch.length === 1) return result;
      }
      return oneByOne(batch, (delivery) => run((sql) => insert(sql, name, [delivery])));
    },
    async announce(event, signal) {
      try {
        await ensure(eventName, eventColumns);
        signal.throwIfAborted();
        await run((sql) => insertEvent(sql, eventName, event));
        return delivered;
      } catch (error) {
        return failed(error);
      }
    },
  };
}

function quoted(table: string): string {
  return table
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
}

/** What the table itself refuses is one row's fault; anything else (no table, no permission, no server) is nobody's. */
function failed(error: unknown): Exclude<DeliveryResult, { kind: 'delivered' }> {
  return { kind: isDataError(error) ? 'refused' : 'later', message: messageOf(error) };
}

/** So that one row which the table refuses does not keep the others out. */
async function oneByOne(
  batch: readonly Delivery[],
  put: (delivery: Delivery) => Promise<void>,
): Promise<DeliveryResult> {
  const keys: string[] = [];
  let last = '';
  for (const delivery of batch) {
    try {
      await put(delivery);
    } catch (error) {
      const result = failed(error);
      if (result.kind === 'later') return result;
      keys.push(delivery.key);
      last = result.message;
    }
  }
  return keys.length === 0 ? delivered : { kind: 'refused', message: last, keys };
}

async function makeTable(sql: PostgresSql, name: string, columns: string): Promise<void> {
  const found = await sql.get<{ found: string | null }>('SELECT to_regclass($1) AS found', name);
  if (found?.found) return;
  // Two sinks that begin at once: CREATE TABLE IF NOT EXISTS alone may fail then.
  await sql.run('SELECT pg_advisory_xact_lock(hashtext($1))', name);
  await sql.run(`CREATE TABLE IF NOT EXISTS ${name} (${columns})`);
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

async function insertEvent(sql: PostgresSql, name: string, { key, event }: EventDelivery): Promise<void> {
  await sql.run(
    `INSERT INTO ${name} (key, type, host, event) VALUES ($1, $2, $3, $4::jsonb) ON CONFLICT (key) DO NOTHING`,
    key,
    event.type,
    event.data.host,
    documentOf(event),
  );
}
