import type { PostgresDatabase } from '../../store/postgres-database.ts';
import type { StateDatabase } from '../../store/state-database.ts';
import type { EarlierCapture } from './warc-record.ts';
import type { CaptureMemory } from './warc-writer.ts';

/** Remembers captures in the state file. Losing one costs a full copy instead of a `revisit`, nothing else. */
export function sqliteCaptureMemory(state: StateDatabase): CaptureMemory {
  return {
    find: (url) =>
      state.read(
        (sql) =>
          sql.get<EarlierCapture>(
            `SELECT url, record_id AS recordId, date, digest AS payloadDigest, raw_ref AS rawRef
             FROM capture WHERE url = ?`,
            url,
          ) ?? null,
      ),
    add: (capture) =>
      state.write((sql) => {
        sql.run(
          'INSERT OR REPLACE INTO capture (url, record_id, date, digest, raw_ref) VALUES (?, ?, ?, ?, ?)',
          capture.url,
          capture.recordId,
          capture.date,
          capture.payloadDigest,
          capture.rawRef,
        );
      }),
  };
}

/** The same in PostgreSQL. */
export function postgresCaptureMemory(database: PostgresDatabase): CaptureMemory {
  return {
    find: async (url) =>
      (await database.transaction((sql) =>
        sql.get<EarlierCapture>(
          `SELECT url, record_id AS "recordId", date, digest AS "payloadDigest", raw_ref AS "rawRef"
           FROM capture WHERE url = $1`,
          url,
        ),
      )) ?? null,
    add: async (capture) => {
      await database.transaction((sql) =>
        sql.run(
          `INSERT INTO capture (url, record_id, date, digest, raw_ref) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (url) DO UPDATE SET record_id = excluded.record_id, date = excluded.date,
             digest = excluded.digest, raw_ref = excluded.raw_ref`,
          capture.url,
          capture.recordId,
          capture.date,
          capture.payloadDigest,
          capture.rawRef,
        ),
      );
    },
  };
}
