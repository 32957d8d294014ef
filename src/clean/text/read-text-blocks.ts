/** Splits a plain text into paragraphs, headings, lists, quotes, code and verse, as its blank lines, line lengths and Markdown marks say. */
import { joinWrapped, lineWidth, splitUnspaced, wrapWidthOf } from './wrapped-lines.ts';
import type { TextBlock } from './text-block.ts';

const heading = /^(#{1,6})\s+(.+?)\s*#*$/u;
const bullet = /^\s{0,3}[-*+•‣▪]\s+(\S.*)$/u;
const numbered = /^\s{0,3}\d{1,3}[.)]\s+(\S.*)$/u;
const fence = /^\s{0,3}(?:`{3,}|~{3,})/u;
const horizontalRule = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u;
const verseWidth = 60;

/** Line ends of any system, no byte-order mark. */
export function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/u, '').split(/\r\n|[\n\r\u2028\u2029\u0085]/u);
}

export function readTextBlocks(lines: readonly string[]): TextBlock[] {
  const wrapWidth = wrapWidthOf(lines);
  return chunksOf(lines).flatMap((chunk, index) =>
    fence.test(chunk[0] ?? '') ? [codeOf(chunk)] : blocksOfChunk(chunk, wrapWidth, index),
  );
}

/** Lines between blank lines; fenced code is one chunk with its blank lines. */
function chunksOf(lines: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let chunk: string[] = [];
  let isCode = false;
  const end = (): void => {
    if (chunk.length > 0) chunks.push(chunk);
    chunk = [];
  };
  for (const line of lines) {
    if (fence.test(line)) {
      if (isCode) chunk.push(line);
      end();
      if (!isCode) chunk.push(line);
      isCode = !isCode;
    } else if (!isCode && line.trim() === '') end();
    else chunk.push(isCode ? line : line.trimEnd());
  }
  end();
  return chunks;
}

function codeOf(chunk: readonly string[]): TextBlock {
  const isClosed = chunk.length > 1 && fence.test(chunk.at(-1) ?? '');
  return { type: 'code', text: chunk.slice(1, isClosed ? -1 : undefined).join('\n') };
}

function blocksOfChunk(chunk: readonly string[], wrapWidth: number | null, index: number): TextBlock[] {
  const blocks: TextBlock[] = [];
  let rest = chunk;
  for (const first = (): string => rest[0] ?? ''; rest.length > 0;) {
    const marked = heading.exec(first());
    if (marked !== null) {
      blocks.push({ type: 'heading', text: marked[2] ?? '', level: (marked[1] ?? '').length });
      rest = rest.slice(1);
    } else if (rest.length > 1 && /^(?:={3,}|-{3,})$/u.test((rest[1] ?? '').trim())) {
      blocks.push({ type: 'heading', text: first().trim(), level: (rest[1] ?? '').includes('=') ? 1 : 2 });
      rest = rest.slice(2);
    } else if (horizontalRule.test(first())) {
      blocks.push({ type: 'rule', text: '' });
      rest = rest.slice(1);
    } else break;
  }
  if (rest.length === 0) return blocks;
  return [
    ...blocks,
    ...(listOf(rest) ?? tableOf(rest) ?? quoteOf(rest) ?? proseOf(rest, wrapWidth, index + blocks.length)),
  ];
}

/** A dash before a single line is dialogue as often as a list: a list has two items. */
function listOf(lines: readonly string[]): TextBlock[] | null {
  for (const [pattern, ordered] of [
    [bullet, false],
    [numbered, true],
  ] as const) {
    if (!pattern.test(lines[0] ?? '')) continue;
    const items: string[] = [];
    for (const line of lines) {
      const item = pattern.exec(line)?.[1];
      if (item !== undefined) items.push(item);
      else if (/^\s/u.test(line)) items.push(`${items.pop() ?? ''} ${line.trim()}`);
      else return null;
    }
    if (items.length >= 2) return [{ type: 'list', text: items.join('\n'), ordered, items }];
  }
  return null;
}

const tableRow = /^\s*\|(.*)\|\s*$/u;
const tableRule = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/u;

/** A table of GitHub Flavored Markdown (§ 4.10): rows between bars, a rule below the first. */
function tableOf(lines: readonly string[]): TextBlock[] | null {
  if (lines.length < 3 || !tableRule.test(lines[1] ?? '') || !lines.every((line) => tableRow.test(line)))
    return null;
  const rows = lines
    .filter((_, index) => index !== 1)
    .map((line) =>
      (tableRow.exec(line)?.[1] ?? '').split(/(?<!\\)\|/u).map((cell) => cell.trim().replaceAll('\\|', '|')),
    );
  return [{ type: 'table', text: rows.map((row) => row.join(' ')).join('\n'), rows }];
}

function quoteOf(lines: readonly string[]): TextBlock[] | null {
  if (!lines.every((line) => line.startsWith('>'))) return null;
  const text = joinWrapped(lines.map((line) => line.replace(/^>\s?/u, '')));
  return [{ type: 'quote', text }];
}

function proseOf(lines: readonly string[], wrapWidth: number | null, index: number): TextBlock[] {
  const trimmed = lines.map((line) => line.trim());
  if (lines.length === 1) return [{ type: 'paragraph', text: trimmed[0] ?? '' }];
  if (wrapWidth !== null && isWrapped(trimmed, wrapWidth)) {
    return splitUnspaced(lines, wrapWidth).map((text) => ({ type: 'paragraph', text }));
  }
  if (index > 0 && isVerse(trimmed)) return [{ type: 'verse', text: lines.join('\n') }];
  return trimmed.map((text) => ({ type: 'paragraph', text }));
}

/** Lines of verse are short, and stop like speech or run on like it; those of a menu or a header are names and labels. */
function isVerse(lines: readonly string[]): boolean {
  if (lines.length < 3 || lines.some((line) => line.length > verseWidth)) return false;
  const stopped = lines.filter((line) => /[,;:.!?…—–،؛।、。！？]["”’»」]?$/u.test(line)).length;
  const words = lines.reduce((sum, line) => sum + line.split(/\s+/u).length, 0);
  return (
    stopped >= lines.length / 3 || (words >= lines.length * 4 && !lines.some((line) => /\p{N}/u.test(line)))
  );
}

/** All lines but the last reach near the width: a short one would have had room for the next line's first word. */
function isWrapped(lines: readonly string[], width: number): boolean {
  const full = lines.slice(0, -1).filter((line, index) => {
    const nextWord = /^\S*/u.exec(lines[index + 1] ?? '')?.[0] ?? '';
    return lineWidth(line) + 1 + Math.min(lineWidth(nextWord), width) > width - 8;
  });
  return full.length >= (lines.length - 1) * 0.75;
}
