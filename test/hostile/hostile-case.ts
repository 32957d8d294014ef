/** What one hostile case is: something nasty, what must come of it, and why. */
import type { Outcome } from '../../src/article/outcome.ts';
import type { Reason } from '../../src/article/reasons.ts';
import type { HostileWorld } from './hostile-world.ts';

export const groups = [
  'addresses',
  'limits',
  'http',
  'charsets',
  'walls',
  'markup',
  'safe-output',
  'operations',
  'browser',
] as const;
export type Group = (typeof groups)[number];

/** `article` for an article that was read, `held` for a check without an outcome that found nothing wrong. */
export type Verdict = 'article' | 'held' | Reason;

/** What was seen of a case. */
export interface Seen {
  readonly verdict: string;
  readonly message: string | null;
  readonly outcome: Outcome | null;
}

export interface HostileCase {
  /** Unique; `group/what it is`. */
  readonly name: string;
  readonly group: Group;
  readonly expected: Verdict;
  /** Where the program is not alone in deciding: another verdict that is as right. */
  readonly orElse?: Verdict;
  /** Why that is right, in one sentence. */
  readonly why: string;
  /** Text that the article must hold. */
  readonly says?: string;
  /** What nothing of the outcome may hold. */
  readonly never?: RegExp;
  /** It must have come to its end by then, on the clock. */
  readonly withinMs?: number;
  /** Anything else that must be true of the outcome; a sentence when it is not. */
  readonly holds?: (seen: Seen) => string | null;
  readonly run: (world: HostileWorld) => Promise<Seen>;
}

export const seenOf = (outcome: Outcome): Seen => ({
  verdict: outcome.reason ?? 'article',
  message: outcome.message,
  outcome,
});

type CheckText = Omit<HostileCase, 'run' | 'expected'>;

/** A case that is a check of its own: `find` gives back what is wrong, or null. */
export function check(
  text: CheckText,
  find: (world: HostileWorld) => string | null | Promise<string | null>,
): HostileCase {
  return {
    ...text,
    expected: 'held',
    run: async (world) => {
      const wrong = await find(world);
      return { verdict: wrong === null ? 'held' : 'broken', message: wrong, outcome: null };
    },
  };
}
