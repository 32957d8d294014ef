import { reasonClasses, type Reason } from '../article/reasons.ts';
import type { FrontierTimes, Settlement, WaitingHost } from './frontier.ts';

/** What a host's row remembers of how it behaved; the same in all stores. */
export interface HostHealth {
  /** How often in a row it asked for a wait itself (429, 503). */
  readonly waits: number;
  /** How often in a row it could not be reached, or failed by its own account (5xx). */
  readonly failures: number;
  /** The last reason for either; null when it answers. */
  readonly trouble: Reason | null;
}

/** A waiting host as its row has it. */
export interface WaitingRow extends HostHealth {
  readonly host: string;
  readonly due_at: number;
}

export interface HostVerdict extends HostHealth {
  /** Wait before the host is asked again, ms. */
  readonly delayMs: number;
  /** The outcome is laid at the host's door: the URL is queued again and used up no attempt. */
  readonly isHosts: boolean;
  /** The URL's own wait, ms; longer than the host's when another URL should be the next trial. */
  readonly urlDelayMs: number;
}

/** Failures that say more about the host than about the URL. */
const hostFailures: ReadonlySet<Reason> = new Set<Reason>([
  'dns-failed',
  'connection-failed',
  'tls-failed',
  'proxy-failed',
  'timeout',
]);

const longestPauseMs = 3_600_000;

/** After this many failures in a row no more is asked of a host than one trial after each pause. */
export function isCircuitOpen(failures: number, times: Pick<FrontierTimes, 'failuresToOpen'>): boolean {
  return failures >= times.failuresToOpen;
}

/**
 * The circuit breaker of a host (M. Nygard, Release It!, 2007). Closed: its failures are its URLs' failures. Open, after
 * `failuresToOpen` of them in a row: nothing is asked for a pause that doubles with each failed trial, up to an hour. Half
 * open, after the pause: one URL is the trial; any answer closes the circuit. The failure that opens it and failed trials
 * use up no attempt, and each trial takes another URL: neither does an outage cost URLs, nor one broken page its host.
 * A host that stays away for more than `maxHostWaits` trials is asked on, and each further trial costs its URL an attempt.
 */
export function judgeHost(
  before: HostHealth,
  done: Settlement,
  times: FrontierTimes,
  random: () => number = Math.random,
): HostVerdict {
  const closed = { delayMs: done.hostDelayMs, isHosts: false, urlDelayMs: 0 };
  if (done.waitIsHosts === true) {
    const waits = before.waits + 1;
    return { ...before, ...closed, waits, trouble: done.reason, isHosts: waits <= times.maxHostWaits };
  }
  if (isHostFailure(done)) {
    const failures = before.failures + 1;
    const verdict = { ...before, ...closed, failures, trouble: done.reason };
    if (!isCircuitOpen(failures, times)) return verdict;
    const trials = failures - times.failuresToOpen;
    const pauseMs = Math.round(Math.min(times.openBaseMs * 2 ** trials, longestPauseMs) * (1 + random() / 4));
    const delayMs = Math.max(done.hostDelayMs, pauseMs);
    return {
      ...verdict,
      delayMs,
      isHosts: trials < times.maxHostWaits,
      urlDelayMs: delayMs + Math.round(pauseMs / 4),
    };
  }
  if (isAnswer(done)) return { ...closed, waits: 0, failures: 0, trouble: null };
  return { ...before, ...closed };
}

function isHostFailure({ state, reason, httpStatus }: Settlement): boolean {
  if (state === 'done' || reason === null) return false;
  return hostFailures.has(reason) || (reason === 'http-status' && (httpStatus ?? 0) >= 500);
}

/** Whether the host itself was heard; what we refuse without asking, and what breaks on our side, says nothing of it. */
function isAnswer({ state, reason, httpStatus }: Settlement): boolean {
  if (httpStatus) return httpStatus < 500;
  return state === 'done' && (reason === null || reasonClasses[reason].exitCode !== refusedByUs);
}

const refusedByUs = reasonClasses['robots-disallowed'].exitCode;

export function waitingHost(
  { due_at: dueAt, ...row }: WaitingRow,
  times: FrontierTimes,
  toWall = (instant: number) => new Date(instant),
): WaitingHost {
  const circuit = isCircuitOpen(row.failures, times) ? 'open' : 'closed';
  return { ...row, dueAt: toWall(dueAt), circuit };
}
