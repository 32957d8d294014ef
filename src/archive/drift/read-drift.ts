/** What is known of drifting sites. */
import type { HostEvent } from '../../store/host-memory.ts';
import type { ArchiveIndex } from '../index/archive-index.ts';
import type { DriftAlarm } from './drift-alarm.ts';
import { driftKind, watchFrom } from './drift-lesson.ts';
import { pagesToLearn } from './watch-host.ts';

export interface StoredAlarm extends DriftAlarm {
  /** Counts up over all hosts, in the order of commits. */
  readonly seq: number;
  readonly host: string;
}

export interface HostDrift {
  readonly host: string;
  /** `learning` until enough pages are known, at first and after each alarm. */
  readonly state: 'learning' | 'watched';
  readonly pages: number;
  /** Pages that are still needed before it is watched. */
  readonly pagesToGo: number;
  /** The oldest first. */
  readonly alarms: readonly StoredAlarm[];
}

export function alarmFrom({ seq, host, value }: HostEvent): StoredAlarm {
  return { seq, host, ...(value as DriftAlarm) };
}

export async function readDrift(
  index: Pick<ArchiveIndex, 'hostEvents' | 'hostMemories'>,
): Promise<HostDrift[]> {
  const memories = await index.hostMemories(driftKind);
  const events = await index.hostEvents(driftKind, 0);
  return memories.map(({ host, value }) => {
    const watch = watchFrom(value);
    const isWatched = watch !== null && watch.past.pages > 0;
    return {
      host,
      state: isWatched ? 'watched' : 'learning',
      pages: watch?.pages ?? 0,
      pagesToGo: isWatched ? 0 : pagesToLearn - (watch?.recent.pages ?? 0),
      alarms: events.filter((event) => event.host === host).map(alarmFrom),
    };
  });
}
