/** Writes text blocks as plain HTML, so that the rules for pages clean plain text too. */
import { escapeHtml } from '../render/render-block.ts';
import { aroundStoryMark } from '../rules/around-story.ts';
import type { TextBlock } from './text-block.ts';

/** Whether inline Markdown is meant: a stray asterisk in a plain text is only that. */
export function isMarkdown(blocks: readonly TextBlock[]): boolean {
  return blocks.some(
    ({ type, text }) =>
      type === 'heading' ||
      type === 'code' ||
      type === 'table' ||
      /(?:\[[^\]\n]{1,1000}|!\[)\]\((?:https?:|\/)[^)\s]{0,2000}\)|\*\*[^*\n]+\*\*/u.test(text),
  );
}

/** `frame`: blocks that stand around the story. `isMarked`: asked of all of the text, of which these blocks may be a part. */
export function renderTextHtml(
  blocks: readonly TextBlock[],
  language: string | null,
  frame: ReadonlySet<TextBlock> = new Set(),
  isMarked = isMarkdown(blocks),
): string {
  const inline = isMarked ? inlineMarkdown : escapeHtml;
  const body = blocks
    .map((block) => {
      const html = renderBlock(block, inline);
      return frame.has(block) ? `<nav ${aroundStoryMark}>${html}</nav>` : html;
    })
    .join('\n');
  const lang = language === null ? '' : ` lang="${escapeHtml(language)}"`;
  return `<!doctype html><html${lang}><body><article>\n${body}\n</article></body></html>`;
}

function renderBlock(block: TextBlock, inline: (text: string) => string): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'heading':
      return `<h${String(block.level)}>${inline(block.text)}</h${String(block.level)}>`;
    case 'quote':
      return `<blockquote><p>${inline(block.text)}</p></blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'verse':
      return `<p>${block.text.split('\n').map(inline).join('<br>')}</p>`;
    case 'table': {
      const [heads = [], ...rows] = block.rows;
      const row = (cells: readonly string[], tag: string): string =>
        `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;
      return `<table>${row(heads, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;
    }
    case 'rule':
      return '<hr>';
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
    }
  }
}

/**
 * Links, images, strong, emphasis and code of CommonMark; nothing nested. Texts and addresses are bounded, or each of many brackets
 * that never close would be followed to the end.
 */
function inlineMarkdown(text: string): string {
  return escapeHtml(text)
    .replace(/!\[([^\]]{0,1000})\]\((\S{1,2000}?)\)/gu, '<img src="$2" alt="$1">')
    .replace(/\[([^\]]{1,1000})\]\((\S{1,2000}?)(?:\s&quot;[^)]{0,500}&quot;)?\)/gu, '<a href="$2">$1</a>')
    .replace(/`([^`]+)`/gu, '<code>$1</code>')
    .replace(/\*\*(\S(?:[^*]*\S)?)\*\*/gu, '<strong>$1</strong>')
    .replace(/(?<![\p{L}\p{N}*])[*_](\S(?:[^*_]*\S)?)[*_](?![\p{L}\p{N}*])/gu, '<em>$1</em>');
}
