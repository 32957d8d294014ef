/** What an outcome looks like on stdout in each format of `dechaff clean`. */
import { Readable } from 'node:stream';
import type { Article } from '../article/article.ts';
import { separateDek } from '../article/separate-dek.ts';
import type { Outcome } from '../article/outcome.ts';
import { html } from '../archive/export/html.ts';
import type { ExportFormat } from '../archive/export/export-format.ts';
import { safeJson, withoutControls } from './terminal-safe.ts';

export const formats = ['json', 'jsonl', 'text', 'markdown', 'html', 'outcome'] as const;
export type Format = (typeof formats)[number];

export interface FormatContext {
  /** A person looks at it: JSON is indented. */
  readonly isTerminal: boolean;
  readonly version: string;
}

/** The text for stdout; empty where there is nothing to show: only `outcome` speaks of failures there. */
export async function formatOutcome(
  outcome: Outcome,
  format: Format,
  context: FormatContext,
): Promise<string> {
  if (format === 'outcome') return safeJson(outcome) + '\n';
  const { article } = outcome;
  if (article === null || outcome.outcome !== 'article') return '';
  switch (format) {
    case 'json':
      return safeJson(article, context.isTerminal ? 2 : undefined) + '\n';
    case 'jsonl':
      return safeJson(article) + '\n';
    case 'text':
      return withoutControls(articleText(article)) + '\n';
    case 'markdown': {
      const { markdown } = await import('../archive/export/markdown.ts');
      return withoutControls(await exported(markdown, article, context));
    }
    case 'html':
      return withoutControls(await exported(html, article, context));
  }
}

/** Headline, dek and body, blank lines between them. */
function articleText(article: Article): string {
  return [article.headline, separateDek(article), article.articleBody].filter((part) => part).join('\n\n');
}

async function exported(format: ExportFormat, article: Article, { version }: FormatContext): Promise<string> {
  const context = {
    title: article.headline ?? 'Article',
    exportedAt: article.provenance.fetchedAt ?? '',
    version,
  };
  const parts: string[] = [];
  for await (const part of format(Readable.from([article]), context)) parts.push(part.toString());
  return parts.join('');
}
