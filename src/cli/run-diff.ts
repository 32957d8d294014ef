/** What `dechaff diff` does; loaded when it runs. */
import { styleText } from 'node:util';
import type { ArticleRow } from '../article/article-row.ts';
import type { Article } from '../article/article.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import { escapeMarkup } from '../archive/export/export-format.ts';
import { diffArticles, type ArticleDiff, type DiffPiece } from '../archive/revisions/diff-articles.ts';
import { parseRevisionName } from '../archive/revisions/find-revision.ts';
import { revisionsNamed } from './run-history.ts';
import { safeJson, terminalSafe } from './terminal-safe.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

type DiffFormat = 'text' | 'json' | 'html';

export async function runDiff(
  one: string,
  other: string | undefined,
  format: DiffFormat,
  reader: ArchiveReader,
  terminal: Terminal,
): Promise<number> {
  const [before, after] =
    other === undefined ? await lastTwo(reader, one) : [await rowOf(reader, one), await rowOf(reader, other)];
  const diff = diffArticles(await articleOf(reader, before), await articleOf(reader, after));
  const names = [nameOf(before), nameOf(after)] as const;
  if (format === 'json')
    await terminal.write(`${safeJson({ before: names[0], after: names[1], ...diff }, 2)}\n`);
  else if (format === 'html') await terminal.write(toHtml(names, diff));
  else await terminal.write(toText(names, diff, terminal.stdout.isTTY === true && !terminal.env.NO_COLOR));
  return 0;
}

const nameOf = ({ id, revision }: ArticleRow): string => `${id}.r${revision}`;

async function lastTwo(reader: ArchiveReader, name: string): Promise<[ArticleRow, ArticleRow]> {
  const [newest, before] = await revisionsNamed(reader, name);
  if (!newest || !before)
    throw new UsageError(
      'usage',
      `${JSON.stringify(name)} has one revision only; name another to compare with.`,
    );
  return [before, newest];
}

async function rowOf(reader: ArchiveReader, text: string): Promise<ArticleRow> {
  const { article, revision } = parseRevisionName(text);
  const revisions = await revisionsNamed(reader, article);
  const row = revision === null ? revisions[0] : revisions.find((found) => found.revision === revision);
  if (!row) throw new UsageError('input-missing', `${JSON.stringify(article)} has no revision ${revision}.`);
  return row;
}

async function articleOf(reader: ArchiveReader, row: ArticleRow): Promise<Article> {
  const read = await reader.read(row);
  if (read.kind === 'article') return read.article;
  throw new UsageError(
    'input-missing',
    `${row.path} is ${read.trouble.replaceAll('-', ' ')}; dechaff verify says more.`,
  );
}

/** With colours, or with marks that also a pipe keeps: [-gone-] {+come+}, as `git diff --word-diff`. */
function toText([before, after]: readonly [string, string], diff: ArticleDiff, hasColours: boolean): string {
  const mark = ({ kind, text }: DiffPiece): string => {
    const safe = terminalSafe(text.replace(/\n/g, '\u2028')).replaceAll('\u2028', '\n');
    if (kind === 'same') return safe;
    if (hasColours)
      return styleText(kind === 'added' ? 'green' : ['red', 'strikethrough'], safe, {
        validateStream: false,
      });
    return kind === 'added' ? `{+${safe}+}` : `[-${safe}-]`;
  };
  const lines = [`${before} → ${after}: ${diff.wordsAdded} words added, ${diff.wordsRemoved} removed`, ''];
  for (const { field, pieces } of diff.fields) lines.push(`${field}: ${pieces.map(mark).join('')}`);
  if (diff.fields.length > 0) lines.push('');
  let same = 0;
  const flush = (): void => {
    if (same > 0) lines.push(`  … ${same} ${same === 1 ? 'paragraph' : 'paragraphs'} unchanged`, '');
    same = 0;
  };
  for (const { kind, pieces } of diff.paragraphs) {
    if (kind === 'same') {
      same++;
      continue;
    }
    flush();
    lines.push(pieces.map(mark).join(''), '');
  }
  flush();
  return lines.join('\n');
}

export function toHtml([before, after]: readonly [string, string], diff: ArticleDiff): string {
  const tags = { same: 'span', added: 'ins', removed: 'del' } as const;
  const mark = (pieces: readonly DiffPiece[]): string =>
    pieces.map(({ kind, text }) => `<${tags[kind]}>${escapeMarkup(text)}</${tags[kind]}>`).join('');
  const fields = diff.fields.map(
    ({ field, pieces }) => `<dt>${escapeMarkup(field)}</dt><dd>${mark(pieces)}</dd>`,
  );
  const title = escapeMarkup(`${before} → ${after}`);
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>body{max-width:42rem;margin:2rem auto;font:1.05rem/1.6 Georgia,serif}ins{background:#dfd;text-decoration:none}del{background:#fdd}
p,dd{white-space:pre-wrap;overflow-wrap:anywhere}</style>
</head>
<body>
<h1>${title}</h1>
<p>${diff.wordsAdded} words added, ${diff.wordsRemoved} removed</p>
<dl>${fields.join('\n')}</dl>
${diff.paragraphs.map(({ kind, pieces }) => `<p class="${kind}">${mark(pieces)}</p>`).join('\n')}
</body>
</html>
`;
}
