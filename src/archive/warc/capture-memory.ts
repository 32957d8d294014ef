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
