import type { HostLesson } from '../../store/host-memory.ts';
import { watchPage, type HostWatch, type WatchedPage } from './watch-host.ts';

/** Name of what is remembered of a host for its watching, and of its alarms. */
export const driftKind = 'drift';

/** One more page of a host, to be learned in the transaction that settles it: so an alarm is raised once, through kills. */
export function driftLesson(host: string, page: WatchedPage): HostLesson {
  return {
    host,
    kind: driftKind,
    learn(before) {
      const { watch, alarm } = watchPage(watchFrom(before), page);
      return {
        after: watch,
        events: alarm === null ? [] : [{ kind: driftKind, at: alarm.noticedAt, value: alarm }],
      };
    },
  };
}

/** What another version remembered is forgotten: the host is learned anew. */
export function watchFrom(memory: unknown): HostWatch | null {
  const isKnown = (memory as Partial<HostWatch> | null)?.version === 1;
  return isKnown ? (memory as HostWatch) : null;
}
