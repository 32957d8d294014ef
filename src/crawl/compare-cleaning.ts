import type { Article, Removal } from '../article/article.ts';

/** One thing that a rule took away, or no longer does. */
export interface RuleSample {
  readonly url: string | null;
  readonly text: string;
}

export interface RuleChange {
  /** Articles in which the rule does something else than before. */
  articles: number;
  /** Removals that are new, and removals that are no longer made. */
  added: number;
  ended: number;
  addedChars: number;
  endedChars: number;
  readonly addedSamples: RuleSample[];
  readonly endedSamples: RuleSample[];
}

const samplesKept = 3;
const sampleChars = 160;

/** Sums up, rule by rule, what a set of articles loses and gains when it is cleaned again. */
export class CleaningComparison {
  readonly rules = new Map<string, RuleChange>();

  /** Whether any rule did something else. */
  add(before: Article, after: Article): boolean {
    const added = without(after.cleaning.removed, before.cleaning.removed);
    const ended = without(before.cleaning.removed, after.cleaning.removed);
    const touched = new Set([...added, ...ended].map(({ rule }) => rule));
    for (const rule of touched) this.#changeOf(rule).articles++;
    for (const removal of added) {
      const change = this.#changeOf(removal.rule);
      change.added++;
      change.addedChars += removal.chars;
      keepSample(change.addedSamples, after.url, removal);
    }
    for (const removal of ended) {
      const change = this.#changeOf(removal.rule);
      change.ended++;
      change.endedChars += removal.chars;
      keepSample(change.endedSamples, before.url, removal);
    }
    return touched.size > 0;
  }

  #changeOf(rule: string): RuleChange {
    let change = this.rules.get(rule);
    if (!change) {
      change = {
        articles: 0,
        added: 0,
        ended: 0,
        addedChars: 0,
        endedChars: 0,
        addedSamples: [],
        endedSamples: [],
      };
      this.rules.set(rule, change);
    }
    return change;
  }
}

const keyOf = ({ rule, text }: Removal): string => `${rule}\n${text}`;

/** Removals that `others` does not have, each counted as often as it is there. */
function without(removals: readonly Removal[], others: readonly Removal[]): Removal[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return removals.filter((removal) => {
    const count = left.get(keyOf(removal)) ?? 0;
    if (count > 0) left.set(keyOf(removal), count - 1);
    return count === 0;
  });
}

function keepSample(samples: RuleSample[], url: string | null, { text }: Removal): void {
  if (samples.length < samplesKept) samples.push({ url, text: text.slice(0, sampleChars).toWellFormed() });
}
