import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { postgresMigrations } from './postgres-migrations.ts';
import { StateError } from './state-error.ts';

/** SQL inside one transaction. Rows come back as objects; bigint columns as numbers. */
export interface PostgresSql {
  run(sql: string, ...values: unknown[]): Promise<{ readonly changes: number }>;
  get<Row>(sql: string, ...values: unknown[]): Promise<Row | undefined>;
  all<Row>(sql: string, ...values: unknown[]): Promise<Row[]>;
  /** The form that pg-boss takes a transaction in. */
  readonly executeSql: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;
}

const schema = 'dechaff';
/** Any fixed number: two processes that start at once must not both migrate. */
const migrationLock = 0x44434846;
/** Names the advisory locks that `hold` takes. */
const heldLock = 0x44434803;
/** A server that was there and is lost is waited for this long before an operation fails. */
const patienceMs = 20_000;
/** A foreign server that says nothing for so long is taken for gone. */
const foreignPatienceMs = 60_000;
/** At the start it may be a wrong address. */
const firstPatienceMs = 2_000;

/** Settings of every connection. */
const always = '-c idle_in_transaction_session_timeout=60000';

// int8: ids, epochs and milliseconds all stay far below 2^53.
const int8 = 20;

/**
 * The one door to pg. A transaction that fails for a passing reason (deadlock, serialisation, a lost connection or
 * server) is run again from its start, so its work must be safe to repeat.
 */
export class PostgresDatabase {
  readonly url: string;
  readonly #pool: pg.Pool;

  private constructor(url: string, pool: pg.Pool) {
    this.url = url;
    this.#pool = pool;
  }

  /** Connects and brings the schema `dechaff` to today's version. Throws StateError when that cannot be done. */
  static async open(url: string): Promise<PostgresDatabase> {
    const database = new PostgresDatabase(
      url,
      poolOf(url, { options: `-c search_path=${schema},public ${always}` }),
    );
    try {
      await database.#migrate();
    } catch (error) {
      await database.close();
      if (error instanceof StateError) throw error;
      throw new StateError('unreachable', withoutCredentials(url), error);
    }
    return database;
  }

  /**
   * Somebody else's database, in which nothing is made; connects when it is first used, and does not keep the process alive while
   * it is idle.
   */
  static foreign(url: string): PostgresDatabase {
    return new PostgresDatabase(
      url,
      poolOf(url, { options: always, allowExitOnIdle: true, query_timeout: foreignPatienceMs }),
    );
  }

  /** Runs `work` in one transaction and gives what it gives; anything it throws rolls back. */
  transaction<Result>(work: (sql: PostgresSql) => Promise<Result>, waitMs = patienceMs): Promise<Result> {
    return this.patiently(() => this.#once(work), waitMs);
  }

  /** Does `work`, which asks this server over a connection of its own, again while it fails for a passing reason. */
  async patiently<Result>(work: () => Promise<Result>, waitMs = patienceMs): Promise<Result> {
    const giveUpAt = performance.now() + waitMs;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (!isPassing(error)) throw error;
        if (performance.now() > giveUpAt)
          throw new StateError('unreachable', withoutCredentials(this.url), error);
        await wait(Math.min(1_000, 10 * 2 ** attempt) * (0.5 + Math.random()));
      }
    }
  }

  /**
   * Takes the lock of this name, which no other process has until it is released, or this process dies or loses its
   * connection; null when somebody else has it.
   */
  async hold(name: string): Promise<{ release(): Promise<void> } | null> {
    const client = await this.#pool.connect();
    // A backend that ends takes the lock with it.
    client.on('error', () => undefined);
    try {
      // A machine that is gone without a word is noticed within a minute.
      await client.query(
        'SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3',
      );
      const { rows } = await client.query<{ held: boolean }>(
        'SELECT pg_try_advisory_lock($1, hashtext($2)) AS held',
        [heldLock, name],
      );
      if (rows[0]?.held !== true) {
        client.release(true);
        return null;
      }
      const unlock = 'SELECT pg_advisory_unlock($1, hashtext($2))';
      return {
        // A connection that is lost has let go already.
        release: () =>
          client.query(unlock, [heldLock, name]).then(
            () => client.release(true),
            () => client.release(true),
          ),
      };
    } catch (error) {
      client.release(true);
      throw isPassing(error) ? new StateError('unreachable', withoutCredentials(this.url), error) : error;
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #once<Result>(work: (sql: PostgresSql) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    // A backend that ends between two statements tells nobody else.
    const onError = (error: Error): void => void (broken = error);
    client.on('error', onError);
    try {
      await client.query('BEGIN');
      const result = await work(sqlOf(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
      throw error;
    } finally {
      client.off('error', onError);
      client.release(broken);
    }
  }

  async #migrate(): Promise<void> {
    await this.transaction(async (sql) => {
      await sql.run('SELECT pg_advisory_xact_lock($1)', migrationLock);
      await sql.run(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
      await sql.run(`CREATE TABLE IF NOT EXISTS ${schema}.version (version int NOT NULL)`);
      const found =
        (await sql.get<{ version: number }>(`SELECT version FROM ${schema}.version`))?.version ?? null;
      const from = found ?? 0;
      if (from > postgresMigrations.length) {
        throw new StateError('newer', withoutCredentials(this.url));
      }
      for (const step of postgresMigrations.slice(from)) await sql.run(step);
      if (found === null)
        await sql.run(`INSERT INTO ${schema}.version VALUES ($1)`, postgresMigrations.length);
      else await sql.run(`UPDATE ${schema}.version SET version = $1`, postgresMigrations.length);
    }, firstPatienceMs);
  }
}

function poolOf(url: string, options: pg.PoolConfig): pg.Pool {
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types,
    application_name: 'dechaff',
    // A server on a busy machine takes its time.
    connectionTimeoutMillis: 15_000,
    ...options,
  });
  // An idle client whose backend ended says so here; the pool replaces it.
  pool.on('error', () => undefined);
  return pool;
}

/** Host and database of a connection string, for messages. */
function withoutCredentials(url: string): string {
  const parsed = URL.parse(url);
  return parsed === null ? 'given' : `${parsed.host}${parsed.pathname}`;
}

function sqlOf(client: pg.PoolClient): PostgresSql {
  return {
    run: async (text, ...values) => ({ changes: (await client.query(text, values)).rowCount ?? 0 }),
    get: async <Row>(text: string, ...values: unknown[]) =>
      (await client.query(text, values)).rows[0] as Row | undefined,
    all: async <Row>(text: string, ...values: unknown[]) => (await client.query(text, values)).rows as Row[],
    executeSql: (text, values) => client.query(text, values),
  };
}

/** Deadlock and serialisation failures, and everything that a lost connection or a server on its way down or up says. */
function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const sqlState = typeof code === 'string' ? code : '';
  return (
    /^(?:40001|40P01|08...|57P0[123]|53300|25P03)$/.test(sqlState) ||
    /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/.test(sqlState) ||
    /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|not queryable/i.test(
      String(message),
    )
  );
}

/** A value that the table does not take: SQLSTATE classes 22 (data exception) and 23 (constraint violation). */
export function isDataError(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^2[23]/.test(code);
}
