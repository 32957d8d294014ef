/** Longest wait that a server can impose: a day, so that a wrong year cannot stop a host for good. */
const longestMs = 24 * 60 * 60 * 1000;

/** Reads a Retry-After field (RFC 9110 §10.2.3): seconds or an HTTP date, as a wait from `now` in ms; null when neither. */
export function retryAfterMs(field: string | undefined, now: Date): number | null {
  const text = field?.trim();
  if (!text) return null;
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, longestMs);
  // Only texts with a letter: Date would take "-5" or "1.5" for a year.
  const date = /[a-z]{3}/i.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? null : Math.min(Math.max(date - now.getTime(), 0), longestMs);
}

/** The wait that an answer asks for the whole host (RFC 9110 §15.6.4, RFC 6585 §4), ms; null when it asks for none. */
export function hostWaitOf(status: number, field: string | undefined): number | null {
  return status === 429 || status === 503 ? retryAfterMs(field, new Date()) : null;
}
