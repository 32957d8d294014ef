import type { PostgresSql } from './postgres-database.ts';
import type { Sql } from './state-database.ts';

/** Something that happened to a host and is kept for good; `value` is JSON. */
export interface NewHostEvent {
  readonly kind: string;
  /** RFC 3339. */
  readonly at: string;
  readonly value: unknown;
}

export interface HostEvent extends NewHostEvent {
  /** Counts up in the order of commits. */
  readonly seq: number;
  readonly host: string;
}

/**
 * What is remembered of a host is changed by a pure function from what was remembered before, so that the store can run it
 * inside the transaction that settles a page, and again when that transaction has to be repeated. The store knows the memory
 * only as JSON.
 */
export interface HostLesson {
  readonly host: string;
  /** Several kinds of memory may be kept of one host. */
  readonly kind: string;
  /** @param before null when nothing is remembered */
  learn(before: unknown): { readonly after: unknown; readonly events: readonly NewHostEvent[] };
}

export function hostMemory(sql: Sql, host: string, kind: string): unknown {
  const row = sql.get<{ value: string }>(
    'SELECT value FROM host_memory WHERE host = ? AND kind = ?',
    host,
    kind,
  );
  return row === undefined ? null : (JSON.parse(row.value) as unknown);
}

export function learnOfHost(sql: Sql, lesson: HostLesson): void {
  const { host, kind } = lesson;
  const { after, events } = lesson.learn(hostMemory(sql, host, kind));
  sql.run(
    'INSERT INTO host_memory (host, kind, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
    host,
    kind,
    JSON.stringify(after),
  );
  for (const event of events) {
    sql.run(
      'INSERT INTO host_event (host, kind, at, value) VALUES (?, ?, ?, ?)',
      host,
      event.kind,
      event.at,
      JSON.stringify(event.value),
    );
  }
}

/** Any number that nothing else locks by. */
const eventLock = 4_947_331;

export async function postgresHostMemory(sql: PostgresSql, host: string, kind: string): Promise<unknown> {
  const row = await sql.get<{ value: string }>(
    'SELECT value::text AS value FROM host_memory WHERE host = $1 AND kind = $2',
    host,
    kind,
  );
  return row === undefined ? null : (JSON.parse(row.value) as unknown);
}

export async function learnOfPostgresHost(sql: PostgresSql, lesson: HostLesson): Promise<void> {
  const { host, kind } = lesson;
  // The row is locked before it is read, or two workers that end on one host would forget each other's page.
  await sql.run(
    "INSERT INTO host_memory (host, kind, value) VALUES ($1, $2, 'null') ON CONFLICT DO NOTHING",
    host,
    kind,
  );
  await sql.run('SELECT 1 FROM host_memory WHERE host = $1 AND kind = $2 FOR UPDATE', host, kind);
  const { after, events } = lesson.learn(await postgresHostMemory(sql, host, kind));
  await sql.run(
    'UPDATE host_memory SET value = $3 WHERE host = $1 AND kind = $2',
    host,
    kind,
    JSON.stringify(after),
  );
  // One at a time, so that their numbers are in the order of commits and no reader passes one by.
  if (events.length > 0) await sql.run('SELECT pg_advisory_xact_lock($1)', eventLock);
  for (const event of events) {
    await sql.run(
      'INSERT INTO host_event (host, kind, at, value) VALUES ($1, $2, $3, $4)',
      host,
      event.kind,
      event.at,
      JSON.stringify(event.value),
    );
  }
}
