/** A date that a place of the page states, with how far that place is trusted. */
import type { PageDate } from '../../article/article.ts';
import type { Candidate } from './candidate.ts';
import type { DateContext, FoundDate } from './dates.ts';
import type { PageFacts } from './page-facts.ts';

export interface DateCandidate extends Candidate<PageDate> {
  readonly kind: 'published' | 'modified';
  /** Day and month could be the other way round. */
  readonly isGuess: boolean;
  /** Printed in a link: its day may be that of the story that it leads to. */
  readonly isLinked?: boolean;
}

export function contextOf(facts: PageFacts, source: string): DateContext {
  return { language: facts.language, source, url: facts.url };
}

export function candidate(
  value: PageDate | null,
  kind: DateCandidate['kind'],
  trust: number,
  isGuess = false,
): DateCandidate[] {
  return value === null ? [] : [{ value, kind, trust, source: value.source, isGuess }];
}

/** Whether a text says nothing but the day, and the hour behind it. */
export function isDateAlone(text: string, { start }: FoundDate): boolean {
  const before = text.length - text.trimStart().length;
  return start - before <= 2 && text.trim().length <= 40 && !/\p{L}{4,}\P{L}.*\p{L}{4,}/u.test(text);
}

export const isIsoDay = (title: string | null): boolean => /^\d{4}-\d\d-\d\d(?:[T ]|$)/.test(title ?? '');
