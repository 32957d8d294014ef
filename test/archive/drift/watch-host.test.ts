import { describe, expect, it } from 'vitest';
import { pagesToLearn, watchPage, type HostWatch } from '../../../src/archive/drift/watch-host.ts';
import type { DriftAlarm } from '../../../src/archive/drift/drift-alarm.ts';
import type { PageSigns } from '../../../src/clean/page-signs.ts';
import { DemoDays, redesigns } from '../../bench/drift/demo-days.ts';
import { newWatching, watchDay, type Watching } from '../../bench/drift/watch-days.ts';

const usual: PageSigns = {
  verdict: 'article',
  words: 400,
  keptShare: 0.6,
  hasHeadline: true,
  hasAuthor: true,
  hasDate: true,
  rules: ['readability', 'see-also'],
  layout: ['a', 'b', 'c'],
};

class Host {
  watch: HostWatch | null = null;
  pages = 0;
  readonly alarms: DriftAlarm[] = [];

  see(count: number, change: Partial<PageSigns> = {}, url?: string): this {
    for (let seen = 0; seen < count; seen++) {
      this.pages += 1;
      // A little up and down, as texts are.
      const words = change.words ?? usual.words + ((this.pages * 37) % 200);
      const { watch, alarm } = watchPage(this.watch, {
        url: url ?? `https://news.example/${this.pages}`,
        at: new Date(Date.UTC(2026, 0, 1, 0, this.pages)).toISOString(),
        signs: { ...usual, ...change, words },
      });
      this.watch = watch;
      if (alarm) this.alarms.push(alarm);
    }
    return this;
  }
}

describe('watchPage', () => {
  it('raises no alarm before it knows the host, and none while nothing changes', () => {
    expect(new Host().see(pagesToLearn - 10).see(10, { hasAuthor: false }).alarms).toEqual([]);
    expect(new Host().see(400).alarms).toEqual([]);
  });

  it.each<[string, Partial<PageSigns>, string]>([
    ['authors are missing', { hasAuthor: false }, 'no-author'],
    ['dates are missing', { hasDate: false }, 'no-date'],
    ['the layout is new', { layout: ['x', 'y', 'z'] }, 'new-layout'],
    ['pages are empty', { words: 0, verdict: 'no-content', keptShare: 0 }, 'empty'],
    ['the verdict is another', { verdict: 'paywalled' }, 'verdict:paywalled'],
    ['texts are cut', { words: 60 }, 'shorter'],
    [
      'a rule takes what it never took',
      { rules: ['readability', 'see-also', 'share-bar'] },
      'rule:share-bar',
    ],
    ['a rule takes nothing any more', { rules: ['readability'] }, 'rule:see-also'],
  ])('tells within ten pages that %s, once', (_, change, sign) => {
    const host = new Host().see(60).see(10, change);
    expect(host.alarms).toHaveLength(1);
    const [alarm] = host.alarms;
    expect(alarm!.changes.map((one) => one.sign)).toContain(sign);
    // The change began with page 61.
    expect(alarm!.since).toBe('2026-01-01T01:01:00.000Z');
    expect(alarm!.examples).toMatchObject({
      before: { url: 'https://news.example/60' },
      after: { url: 'https://news.example/61' },
    });
    // The new look is learned, and is then the usual one; going back is a change again.
    expect(host.see(100, change).alarms).toHaveLength(1);
    expect(host.see(12).alarms).toHaveLength(2);
  });

  it('says how large the change is', () => {
    const [alarm] = new Host()
      .see(50)
      .see(1, { hasAuthor: false })
      .see(29)
      .see(10, { hasAuthor: false }).alarms;
    const change = alarm!.changes.find(({ sign }) => sign === 'no-author')!;
    expect(change.since).toBe(1);
    expect(change.before).toBeLessThan(0.1);
  });

  it('takes a section page that is seen in each run for nothing new', () => {
    const host = new Host().see(1, { verdict: 'listing', words: 20 }, 'https://news.example/').see(50);
    const { pages } = host.watch!;
    host.see(200, { verdict: 'listing', words: 20 }, 'https://news.example/');
    expect(host.alarms).toEqual([]);
    expect(host.watch!.pages).toBe(pages);
  });

  it('is no larger after thousands of pages with names of their own', () => {
    const host = new Host();
    for (let page = 0; page < 3_000; page++) {
      host.see(1, {
        layout: ['a', 'b', 'c', `post-${page}`],
        verdict: page % 50 === 0 ? 'listing' : 'article',
      });
    }
    expect(host.alarms).toEqual([]);
    expect(JSON.stringify(host.watch).length).toBeLessThan(15_000);
  });
});

describe('the demo newspaper', () => {
  const site = new DemoDays(7);
  const learned = newWatching();
  for (let day = 0; day < 4; day++) watchDay(learned, day, site.day(day, 12));
  const next = site.day(4, 10).slice(-10);

  it('looks the same for days', () => {
    expect(learned.alarms).toEqual([]);
    expect(learned.watch!.past.pages).toBeGreaterThan(0);
  });

  it.each(Object.entries(redesigns))('is noticed within ten pages after: %s', (_, redesign) => {
    const after: Watching = { ...learned, alarms: [] };
    watchDay(
      after,
      4,
      next.map((page) => ({ ...page, html: redesign(page.html) })),
    );
    expect(after.alarms).toHaveLength(1);
    expect(after.alarms[0]!.alarm.examples.after.url).toMatch(/-d[34]-\d+$/);
  });
});
