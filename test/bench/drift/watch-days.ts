/** Cleans the pages of days and watches them, as a crawl does. */
import type { DriftAlarm } from '../../../src/archive/drift/drift-alarm.ts';
import { watchPage, type HostWatch } from '../../../src/archive/drift/watch-host.ts';
import { cleanWithSigns } from '../../../src/clean/page-signs.ts';
import type { DayPage } from './demo-days.ts';

export interface Watching {
  watch: HostWatch | null;
  pages: number;
  alarms: { readonly page: number; readonly alarm: DriftAlarm }[];
}

export const newWatching = (): Watching => ({ watch: null, pages: 0, alarms: [] });

export function watchDay(watching: Watching, day: number, pages: readonly DayPage[]): void {
  for (const [index, { url, html }] of pages.entries()) {
    const { signs } = cleanWithSigns(html, { url });
    if (signs === null) continue;
    watching.pages += 1;
    const at = new Date(Date.UTC(2026, 0, 1 + day, 6, index)).toISOString();
    const { watch, alarm } = watchPage(watching.watch, { url, at, signs });
    // As the store keeps it.
    watching.watch = JSON.parse(JSON.stringify(watch)) as HostWatch;
    if (alarm) watching.alarms.push({ page: watching.pages, alarm });
  }
}
