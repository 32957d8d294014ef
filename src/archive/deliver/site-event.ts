/** What is told to sinks besides articles: that a site changed. */
import { alarmFrom, type StoredAlarm } from '../drift/read-drift.ts';
import { driftKind } from '../drift/drift-lesson.ts';
import type { ArchiveIndex } from '../index/archive-index.ts';

/** The form of Standard Webhooks 1.0: `type`, `timestamp`, `data`. An article has no `type`. */
export interface SiteEvent {
  readonly type: 'site.drift';
  /** RFC 3339: when it was noticed. */
  readonly timestamp: string;
  readonly data: Omit<StoredAlarm, 'seq'>;
}

export interface EventDelivery {
  /** `drift.<host>.<number>`: the same for every attempt. */
  readonly key: string;
  readonly event: SiteEvent;
}

export interface PendingEvent extends EventDelivery {
  readonly seq: number;
}

/** Name under which the place of a sink in the order of events is kept. */
export const eventPlace = (sink: string): string => `events of ${sink}`;

/** What the sink has not been told yet, the oldest first. */
export async function pendingEvents(
  index: Pick<ArchiveIndex, 'hostEvents' | 'placeOf'>,
  sink: string,
): Promise<PendingEvent[]> {
  const events = await index.hostEvents(driftKind, await index.placeOf(eventPlace(sink)));
  return events.map((event) => {
    const { seq, ...data } = alarmFrom(event);
    return {
      seq,
      key: `drift.${event.host}.${seq}`,
      event: { type: 'site.drift', timestamp: event.at, data },
    };
  });
}
