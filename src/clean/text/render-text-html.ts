/** Writes text blocks as plain HTML, so that the rules for pages clean plain text too. */
import { escapeHtml } from '../render/render-block.ts';
import { aroundStoryMark } from '../rules/around-story.ts';
import { inlineMarkdown, isMarkdown } from './inline-markdown.ts';
import type { TextBlock } from './text-block.ts';

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
