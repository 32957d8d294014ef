import type { Article } from './article.ts';
import { exitCodeOf, reasonClasses, type Reason } from './reasons.ts';

/** What became of one input. `article` is there whenever a body could be read, even when `reason` says it is no article. */
export interface Outcome {
  readonly outcome: 'article' | 'skipped' | 'failed';
  readonly reason: Reason | null;
  readonly exitCode: number;
  /** One sentence for a person: what happened and what to do. */
  readonly message: string | null;
  readonly requestedUrl: string | null;
  readonly url: string | null;
  readonly httpStatus: number | null;
  readonly article: Article | null;
}

interface Place {
  readonly requestedUrl?: string | null;
  readonly url?: string | null;
  readonly httpStatus?: number | null;
}

export function articleOutcome(article: Article): Outcome {
  return {
    outcome: 'article',
    reason: null,
    exitCode: 0,
    message: null,
    requestedUrl: article.requestedUrl,
    url: article.url,
    httpStatus: article.provenance.httpStatus,
    article,
  };
}

export function reasonOutcome(
  reason: Reason,
  message: string,
  place: Place,
  article: Article | null = null,
): Outcome {
  return {
    outcome: reasonClasses[reason].outcome,
    reason,
    exitCode: exitCodeOf(reason),
    message,
    requestedUrl: place.requestedUrl ?? null,
    url: place.url ?? null,
    httpStatus: place.httpStatus ?? null,
    article,
  };
}
