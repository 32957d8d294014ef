import type { PageSigns } from '../../clean/page-signs.ts';
import { shortHash } from '../../clean/short-hash.ts';
import { alarmThreshold, shareOf, stepCusum } from './bernoulli-cusum.ts';
import type { DriftAlarm, DriftChange, ExamplePage } from './drift-alarm.ts';
import {
  emptyPast,
  hasArticle,
  isAboutArticle,
  mergedPasts,
  signsOf,
  withPage,
  type HostPast,
} from './host-past.ts';

/** A host is watched once so many of its pages are known; the past then grows by as many at a time. */
export const pagesToLearn = 40;
/** Addresses that were no article, remembered: section pages are visited in each run and say nothing new. */
const mostListings = 512;
/**
 * Least usual share of a sign. Lengths beyond a percentile come on one page in twenty by their definition, and no site has so
 * regular a layout that three new pages in a row are a redesign.
 */
function leastShareOf(sign: string): number {
  if (sign.startsWith('rule:')) return 0.1;
  return /^(?:shorter|longer|keeps-less|keeps-more)$/.test(sign) ? 0.12 : 0.05;
}

/**
 * What a rule takes comes in runs, a series or a section with a box of its own: by itself it has to be seen for longer. Seen in a
 * simulation in which five articles in a row had a box that one in sixteen had.
 */
function thresholdOf(key: string, { peaks }: Pick<HostWatch, 'peaks'>): number {
  const least = key.slice(1).startsWith('rule:') ? 1.5 * alarmThreshold : alarmThreshold;
  return Math.max(least, Math.min(2 * alarmThreshold, 2 * (peaks[key] ?? 0)));
}

const largestShare = 0.5;

/** A sum that has risen above 0 and has not come back: the change began with its first page, if it is one. */
interface Excursion {
  readonly sum: number;
  readonly peak: number;
  readonly pages: number;
  readonly hits: number;
  readonly first: ExamplePage;
  readonly before: ExamplePage | null;
}

/** What is remembered of a host; JSON, some 10 kB at most. */
export interface HostWatch {
  readonly version: 1;
  /** Pages looked at since the host is known. */
  readonly pages: number;
  /** What its pages were like; empty while it is learned. */
  readonly past: HostPast;
  /** The pages after that, which become part of the past together. */
  readonly recent: HostPast;
  /** `+sign` or `-sign` → its excursion. */
  readonly excursions: Readonly<Record<string, Excursion>>;
  /** How far sums of the past rose that came back: a host whose pages come in long runs needs longer ones for an alarm. */
  readonly peaks: Readonly<Record<string, number>>;
  /** The last page that had an article. */
  readonly last: ExamplePage | null;
  readonly listings: readonly string[];
  readonly alarms: number;
}

export interface WatchedPage extends ExamplePage {
  readonly signs: PageSigns;
}

const newWatch: HostWatch = {
  version: 1,
  pages: 0,
  past: emptyPast,
  recent: emptyPast,
  excursions: {},
  peaks: {},
  last: null,
  listings: [],
  alarms: 0,
};

/**
 * Looks at one more page of a host. Each sign that a page can show, and each that it usually shows, is watched by a CUSUM of
 * its own against the host's own past. After an alarm the past is learned anew, so that one change raises one alarm.
 */
export function watchPage(
  before: HostWatch | null,
  page: WatchedPage,
): { readonly watch: HostWatch; readonly alarm: DriftAlarm | null } {
  const watch = before ?? newWatch;
  const isArticle = hasArticle(page.signs);
  const address = shortHash(page.url);
  if (!isArticle && watch.listings.includes(address)) return { watch, alarm: null };
  const listings = isArticle
    ? watch.listings.filter((listing) => listing !== address)
    : [...watch.listings, address].slice(-mostListings);

  const signs = signsOf(page.signs, watch.past);
  const excursions = watch.past.pages === 0 ? {} : stepAll(watch, page, signs, isArticle);
  const seen: HostWatch = {
    ...watch,
    listings,
    pages: watch.pages + 1,
    last: isArticle ? { url: page.url, at: page.at } : watch.last,
  };
  // 1 is an alarm.
  const loudest = Math.max(
    0,
    ...Object.entries(excursions).map(([key, { sum }]) => sum / thresholdOf(key, watch)),
  );
  if (loudest >= 1) {
    const alarm = alarmOf(excursions, watch, page);
    return {
      watch: {
        ...seen,
        past: emptyPast,
        recent: emptyPast,
        excursions: {},
        peaks: {},
        alarms: watch.alarms + 1,
      },
      alarm,
    };
  }
  const recent = withPage(watch.recent, page.signs, signs);
  // What may yet turn out to be a change does not become part of the past.
  const isDue = recent.pages >= pagesToLearn && (loudest < 0.5 || recent.pages >= 2 * pagesToLearn);
  const pasts = isDue
    ? { past: mergedPasts(watch.past, recent), recent: emptyPast }
    : { past: watch.past, recent };
  return { watch: { ...seen, ...pasts, excursions, peaks: peaksOf(watch, excursions) }, alarm: null };
}

function stepAll(
  watch: HostWatch,
  page: WatchedPage,
  signs: ReadonlySet<string>,
  isArticle: boolean,
): Record<string, Excursion> {
  const { past, excursions } = watch;
  const stepped: Record<string, Excursion> = {};
  for (const sign of new Set([...Object.keys(past.signs), ...signs])) {
    const pages = isAboutArticle(sign) ? past.articles : past.pages;
    // What an article's page may show is not asked of other pages.
    const isAsked = isArticle || !isAboutArticle(sign);
    const hits = Math.min(past.signs[sign] ?? 0, pages);
    const isShown = signs.has(sign);
    for (const [key, isHit, share] of [
      [`+${sign}`, isShown, shareOf(hits, pages)],
      [`-${sign}`, !isShown, shareOf(pages - hits, pages)],
    ] as const) {
      // What most pages show anyway cannot become much more frequent: one page more or less is no change of the site.
      if (share > largestShare) continue;
      const usual = Math.max(share, leastShareOf(sign));
      const next = isAsked ? stepOne(excursions[key], isHit, usual, page, watch.last) : excursions[key];
      if (next !== undefined) stepped[key] = next;
    }
  }
  return stepped;
}

function stepOne(
  known: Excursion | undefined,
  isHit: boolean,
  usual: number,
  { url, at }: ExamplePage,
  last: ExamplePage | null,
): Excursion | undefined {
  const sum = stepCusum(known?.sum ?? 0, isHit, usual);
  if (sum === 0) return undefined;
  const fresh = { peak: 0, pages: 0, hits: 0, first: { url, at }, before: last };
  const { peak, pages, hits, first, before } = known ?? fresh;
  const rounded = Number(sum.toFixed(4));
  return {
    sum: rounded,
    peak: Math.max(peak, rounded),
    pages: pages + 1,
    hits: hits + (isHit ? 1 : 0),
    first,
    before,
  };
}

/** Lower ones would change no threshold. */
const leastPeak = alarmThreshold / 2;

function peaksOf(
  { excursions: before, peaks }: HostWatch,
  excursions: Readonly<Record<string, Excursion>>,
): Readonly<Record<string, number>> {
  const ended = Object.entries(before).filter(([key, { peak }]) => !(key in excursions) && peak >= leastPeak);
  if (ended.length === 0) return peaks;
  return {
    ...peaks,
    ...Object.fromEntries(ended.map(([key, { peak }]) => [key, Math.max(peak, peaks[key] ?? 0)])),
  };
}

function alarmOf(
  excursions: Readonly<Record<string, Excursion>>,
  watch: HostWatch,
  { url, at }: ExamplePage,
): DriftAlarm {
  const { past } = watch;
  const loudness = (key: string, { sum }: Excursion): number => sum / thresholdOf(key, watch);
  const loud = Object.entries(excursions)
    .filter(([, { sum }]) => sum >= alarmThreshold / 2)
    .toSorted(([a, one], [b, other]) => loudness(b, other) - loudness(a, one));
  const changes = loud.map(([key, { pages, hits }]): DriftChange => {
    const sign = key.slice(1);
    const all = isAboutArticle(sign) ? past.articles : past.pages;
    const usual = Math.min(1, (past.signs[sign] ?? 0) / Math.max(1, all));
    const isMore = key.startsWith('+');
    const now = isMore ? hits / pages : 1 - hits / pages;
    return { sign, before: Number(usual.toFixed(3)), since: Number(now.toFixed(3)), pages };
  });
  const [, strongest] = loud[0]!;
  return {
    since: strongest.first.at,
    noticedAt: at,
    pages: strongest.pages,
    changes,
    examples: {
      before: strongest.before,
      after: strongest.first.url === strongest.before?.url ? { url, at } : strongest.first,
    },
  };
}
