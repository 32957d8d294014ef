/** Which of the stated dates is the day of publication, and which the day of the last change. */
import type { PageDate } from '../../article/article.ts';
import type { DateCandidate } from './date-candidate.ts';
import { writeOffset } from './date-parts.ts';
import type { PageFacts } from './page-facts.ts';
import { bodyDates, datesBelow } from './printed-dates.ts';
import { statedDates } from './stated-dates.ts';
import { captureDay } from './url-date.ts';

export interface PageDates {
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
}

/** Below this trust the text of the page is searched as well. */
const sureEnough = 50;

export function readPageDates(facts: PageFacts, headlineOrder: number | null): PageDates {
  // What an archive's own frame, or a script while it was archived, printed as today.
  const capturedOn = captureDay(facts.url);
  const isOwn = ({ value }: DateCandidate): boolean => dayOf(value) !== capturedOn;
  const stated = statedDates(facts, headlineOrder).filter(isOwn);
  const isSure = stated.some(
    ({ kind, trust, value }) => kind === 'published' && trust >= sureEnough && value.precision !== 'month',
  );
  const all = isSure ? stated : [...stated, ...bodyDates(facts, headlineOrder).filter(isOwn)];
  const chosen = choose(
    all.filter(({ kind }) => kind === 'published'),
    all,
  );
  const published = chosen === null ? null : (printedBefore(chosen, all, facts, headlineOrder) ?? chosen);
  const modified = choose(
    all.filter(({ kind, trust }) => kind === 'modified' && trust >= 30),
    all,
  );
  if (modified !== null && !isKnown(published))
    return { published: { ...modified.value, source: 'modified' }, modified: modified.value };
  const isEarlier =
    modified !== null &&
    published !== null &&
    Date.parse(dayOf(modified.value)) < Date.parse(dayOf(published.value)) - dayMs;
  // A day less is the zone's, or that of a story which waited; more, another story's, in a teaser.
  return { published: published?.value ?? null, modified: isEarlier ? null : (modified?.value ?? null) };
}

/** Trust of a date in an element of its own beside the headline. */
const besideHeadline = 58;
/** Up to this trust a machine's date is called no more than "date": it may be when the page was saved. */
const vague = 70;
/** Trust of a printed date that is no worse than a vague one. */
const onPage = 42;
const dayMs = 24 * 3_600_000;

/**
 * The day that the page prints beside its headline, where a machine states a later one: a page that was moved or saved anew tells readers
 * still when it was published. A day more or less is the zone's. (Nine pages to one, among those where the two differ.)
 */
function printedBefore(
  chosen: DateCandidate,
  all: readonly DateCandidate[],
  facts: PageFacts,
  headlineOrder: number | null,
): DateCandidate | null {
  if (chosen.source !== 'jsonld' && chosen.source !== 'meta') return null;
  // Journals print when a paper was submitted.
  if (facts.scan.metas.has('citation_title')) return null;
  const leastTrust = chosen.trust <= vague ? onPage : besideHeadline;
  const latestMs = Date.parse(dayOf(chosen.value)) - 2 * dayMs;
  const isEarlier = ({ kind, trust, isGuess, value }: DateCandidate): boolean =>
    kind === 'published' &&
    !isGuess &&
    trust >= leastTrust &&
    /\d{4}/.test(value.raw) &&
    Date.parse(dayOf(value)) <= latestMs;
  const printed = all.filter(
    ({ source, value, isLinked }) =>
      isLinked !== true && /^(?:time|byline|microdata)$/.test(source) && value.value.length >= 10,
  );
  const [first] = [...printed, ...datesBelow(facts, headlineOrder)]
    .filter(isEarlier)
    .sort((a, b) => b.trust - a.trust);
  return first ?? null;
}

/** Below this trust a date in the text may be anybody's. */
const doubtful = 30;

/**
 * Whether a day of publication is stated. Where a page states the day of its last change only ("Last edited on …", as wikis and
 * documentation do), that day is the page's date, and its source says `modified`.
 */
const isKnown = (published: DateCandidate | null): boolean =>
  published !== null &&
  (published.source !== 'body' ||
    (published.trust >= doubtful &&
      published.value.precision !== 'year' &&
      published.value.precision !== 'month'));

const dayOf = (date: PageDate): string => date.value.slice(0, 10);

function choose(candidates: readonly DateCandidate[], all: readonly DateCandidate[]): DateCandidate | null {
  const month = all.find(({ value }) => value.source === 'url' && value.precision === 'month')?.value.value;
  let best: DateCandidate | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const day = dayOf(candidate.value);
    const agreeing = new Set(
      all.filter((other) => other !== candidate && dayOf(other.value) === day).map(({ source }) => source),
    );
    agreeing.delete(candidate.source);
    const score =
      candidate.trust + Math.min(agreeing.size, 3) * 4 - (candidate.isGuess ? 6 : 0) + fit(candidate, month);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best === null ? null : inLocalTime(moreExact(best, candidates), candidates);
}

/** A day within the month that the address states is likelier; a month alone, as archives list them, is not. */
function fit({ value }: DateCandidate, month: string | undefined): number {
  if (value.precision === 'month' || value.precision === 'year') return value.source === 'url' ? 0 : -25;
  return month !== undefined && value.value.startsWith(month) ? 3 : 0;
}

/** Of the same day, the statement that knows the time, when the chosen one knows the day only. */
function moreExact(best: DateCandidate, candidates: readonly DateCandidate[]): DateCandidate {
  if (best.value.precision !== 'day') return best;
  const exact = candidates.filter(
    ({ value, trust }) =>
      trust >= 40 &&
      dayOf(value) === dayOf(best.value) &&
      (value.precision === 'minute' || value.precision === 'second'),
  );
  exact.sort((a, b) => b.trust - a.trust);
  return exact[0] ?? best;
}

const mostOffset = 14 * 60;
const isOffset = (minutes: number): boolean =>
  Math.abs(minutes) <= mostOffset && (minutes % 60 === 0 || brokenOffsets.has(minutes));

/** Offsets of the tz database that are no full hours, in minutes: Newfoundland, the Marquesas, Iran to Nepal, Burma, Australia, the Chathams. */
const brokenOffsets = new Set([-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765, 825]);

/**
 * A machine's UTC instant beside the same moment printed in the page's own time: the difference is the page's offset, so both the
 * local day and the instant are known. What the page prints in UTC as well is in UTC.
 */
function inLocalTime(best: DateCandidate, candidates: readonly DateCandidate[]): DateCandidate {
  const { utc, value } = best.value;
  if (utc === null || !value.endsWith('Z') || best.value.precision === 'day') return best;
  const minute = Math.floor(Date.parse(utc) / 60_000);
  const offsets = candidates
    .filter(
      ({ value: printed, trust }) => printed.utc === null && printed.precision === 'minute' && trust >= 25,
    )
    .map(({ value: printed }) => Date.parse(printed.value + 'Z') / 60_000 - minute);
  if (offsets.includes(0)) return best;
  const offset = offsets.find(isOffset);
  if (offset !== undefined) {
    const local = new Date(Date.parse(utc) + offset * 60_000).toISOString().slice(0, value.length - 1);
    return { ...best, value: { ...best.value, value: local + writeOffset(offset) } };
  }
  return onLocalDay(best, candidates, Date.parse(utc));
}

const hourMs = 3_600_000;

/**
 * The page's own day, where its address or its date line states another than that of a machine's UTC instant, and some offset makes
 * both true: late in the evening in New York it is the next day in UTC. The offset stays unknown, the instant does not.
 */
function onLocalDay(
  best: DateCandidate,
  candidates: readonly DateCandidate[],
  instantMs: number,
): DateCandidate {
  // A full hour of the evening is a day's beginning further east.
  const isLocalMidnight = instantMs % hourMs === 0 && new Date(instantMs).getUTCHours() >= 13;
  const leastTrust = isLocalMidnight ? 40 : 52;
  const local = candidates.find(({ value, trust, source, isGuess }) => {
    if (value.precision !== 'day' || isGuess || value.utc !== null || trust < leastTrust) return false;
    if (source === 'jsonld' || source === 'meta' || dayOf(value) === dayOf(best.value)) return false;
    // Offsets that people live at: eight hours behind UTC (Americas), ten and a half before it (Australia).
    const startMs = Date.parse(dayOf(value) + 'T00:00Z');
    return instantMs >= startMs - 10.5 * hourMs && instantMs < startMs + (24 + 8) * hourMs;
  });
  if (local === undefined) return best;
  return {
    ...best,
    value: { ...best.value, value: dayOf(local.value), precision: 'day', source: local.source },
  };
}
