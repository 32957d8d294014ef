/** When a page or a source is worth another visit, told from how often it was found changed. */

/** How long until the next visit, ms. */
export interface RevisitBounds {
  readonly minMs: number;
  readonly maxMs: number;
}

/** What is remembered between two visits; kept with the URL as JSON. */
export interface VisitHistory {
  /** Visits after the first one; these three counts are weighted, older visits less. */
  readonly visits: number;
  /** Visits that found something changed since the one before. */
  readonly changes: number;
  /** Time between the first and the last of those visits. */
  readonly observedMs: number;
  /** RFC 3339. */
  readonly visitedAt: string;
  readonly intervalMs: number;
  /** What a source listed, so that the next visit can tell whether it changed. */
  readonly digest: string | null;
}

export interface SeenNow {
  readonly at: Date;
  readonly isChanged: boolean;
  readonly digest: string | null;
  /** Interval after the first visit, when nothing is known yet. */
  readonly firstMs: number;
}

/** What each visit leaves of the weight of those before it, so that the estimate follows a source that changes its habits. */
const memory = 0.85;
/** Nothing is put off by more than this at once: what never changed in an hour says little about a month. */
const longestStep = 2;

/**
 * Changes per ms, taken as a Poisson process that is looked at every `observedMs / visits`. A visit sees that something changed,
 * not how often; counting changes would underestimate. Cho and Garcia-Molina, "Estimating frequency of change" (ACM TOIT 3(3),
 * 2003), equation 12: r = −ln((n − X + 0.5) / (n + 0.5)) changes an interval, X of n visits having seen a change; the halves take
 * away most of the bias, and keep it finite where every visit saw one.
 */
export function changeRate({ visits, changes, observedMs }: VisitHistory): number {
  if (changes === 0 || observedMs <= 0) return 0;
  return -Math.log((visits - changes + 0.5) / (visits + 0.5)) / (observedMs / visits);
}

/** The history with this visit in it; the interval to the next visit is the mean time between two changes, within the bounds. */
export function afterVisit(before: VisitHistory | null, seen: SeenNow, bounds: RevisitBounds): VisitHistory {
  const within = (ms: number) => Math.round(Math.min(Math.max(ms, bounds.minMs), bounds.maxMs));
  const visitedAt = seen.at.toISOString();
  const { digest } = seen;
  if (before === null) {
    return { visits: 0, changes: 0, observedMs: 0, visitedAt, intervalMs: within(seen.firstMs), digest };
  }
  // A clock that was set back must not take anything away.
  const sinceMs = Math.max(0, seen.at.getTime() - Date.parse(before.visitedAt));
  const history = {
    ...before,
    visits: memory * before.visits + 1,
    changes: memory * before.changes + (seen.isChanged ? 1 : 0),
    observedMs: memory * before.observedMs + sinceMs,
    visitedAt,
    digest,
  };
  const rate = changeRate(history);
  const longestMs = longestStep * Math.max(before.intervalMs, sinceMs);
  return { ...history, intervalMs: within(Math.min(rate > 0 ? 1 / rate : Infinity, longestMs)) };
}

/** What a URL's history column holds; null where there is none, or one of another version. */
export function historyOf(text: string | null): VisitHistory | null {
  try {
    const read = JSON.parse(text ?? 'null') as Partial<VisitHistory> | null;
    const isOurs =
      read !== null &&
      [read.visits, read.changes, read.observedMs, read.intervalMs].every(Number.isFinite) &&
      !Number.isNaN(Date.parse(read.visitedAt ?? ''));
    return isOurs ? (read as VisitHistory) : null;
  } catch {
    return null;
  }
}

/** In the form in which a settlement takes it. */
export function revisitOf(history: VisitHistory): { readonly at: Date; readonly history: string } {
  return {
    at: new Date(Date.parse(history.visitedAt) + history.intervalMs),
    history: JSON.stringify(history),
  };
}
