/** What `dechaff search` does; loaded when it runs. */
import { styleText } from 'node:util';
import type { ArticleRow } from '../article/article-row.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArticleFilter } from '../archive/article-filter.ts';
import type { SearchHit } from '../archive/index/archive-index.ts';
import { parseSearchQuery } from '../archive/search-query.ts';
import { snippetOf, type SnippetPart } from '../archive/search-snippet.ts';
import { safeJson, terminalSafe } from './terminal-safe.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Files that are open at one time. */
const filesAtOnce = 16;

export interface SearchCommandOptions {
  readonly limit: number;
  readonly offset: number;
  readonly sort: 'relevance' | 'date';
  readonly format?: 'text' | 'jsonl';
}

export async function runSearch(
  words: readonly string[],
  options: SearchCommandOptions,
  filter: ArticleFilter,
  reader: ArchiveReader,
  terminal: Terminal,
): Promise<number> {
  const parsed = parseSearchQuery(words.join(' '));
  if (!parsed.ok) throw new UsageError('usage', parsed.message);
  const hits = await reader.index.search(parsed.query, filter, options);
  const terms = parsed.query.wanted.map(({ text }) => text);
  const isJson = (options.format ?? (terminal.stdout.isTTY ? 'text' : 'jsonl')) === 'jsonl';
  for (let start = 0; start < hits.length; start += filesAtOnce) {
    const some = hits.slice(start, start + filesAtOnce);
    const snippets = await Promise.all(some.map(({ row }) => snippetOfRow(reader, row, terms)));
    for (const [at, hit] of some.entries()) {
      const snippet = snippets[at]!;
      await terminal.write(isJson ? toJsonLine(hit, snippet) : toText(hit, snippet, terminal));
    }
  }
  if (hits.length === 0) terminal.say('Nothing found.');
  return 0;
}

async function snippetOfRow(
  reader: ArchiveReader,
  row: ArticleRow,
  terms: readonly string[],
): Promise<readonly SnippetPart[]> {
  const read = await reader.read(row);
  return read.kind === 'article' ? snippetOf(read.article.articleBody, terms) : [];
}

function toJsonLine({ row, score }: SearchHit, snippet: readonly SnippetPart[]): string {
  const { id, revision, url, headline, authors, language, datePublished, host, verdict, path } = row;
  const found = { id, revision, url, headline, authors, language, datePublished, host, verdict, path };
  const marked = snippet.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
  return `${safeJson({ ...found, score: score === null ? null : Number(score.toFixed(4)), snippet: marked, snippetParts: snippet })}\n`;
}

function toText({ row }: SearchHit, snippet: readonly SnippetPart[], { stdout, env }: Terminal): string {
  const style = (format: 'bold' | 'dim' | 'yellow', text: string): string =>
    stdout.isTTY === true && !env.NO_COLOR ? styleText(format, text, { validateStream: false }) : text;
  const facts = [row.datePublished, row.host, row.authors.join(', '), row.language]
    .filter(Boolean)
    .join(' · ');
  const body = snippet.map(({ text, isMatch }) => {
    const safe = text.replace(/\s+/g, ' ');
    const plain = terminalSafe(safe);
    return isMatch ? style('yellow', plain) : plain;
  });
  return [
    style('bold', terminalSafe(row.headline ?? 'Untitled')),
    style('dim', terminalSafe(facts)),
    body.join(''),
    terminalSafe(row.url),
    '',
    '',
  ].join('\n');
}
