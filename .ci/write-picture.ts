/** Draws the README's picture from a page of the demo site as dechaff really cleans it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cleanHtml } from '../src/clean/clean-html.ts';
import { readDemoPages } from '../src/demo/demo-pages.ts';
import { explainArticle, type ExplainedBlock } from '../src/review/explain-article.ts';

const address = '/news/harbour-ferry-returns';
const origin = 'http://127.0.0.1:8417';
const column = 470;
const lineHeight = 21;
const lettersInLine = 62;

const html = readDemoPages(origin).get(address) ?? '';
const { article } = cleanHtml(html, { url: origin + address });
if (article === null) throw new Error('The page of the picture is no article');
const { blocks } = explainArticle(article);

const folder = path.join(import.meta.dirname, '../.github');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'before-after.svg'), draw(blocks));

function draw(all: readonly ExplainedBlock[]): string {
  const before = all.map((block) => line(block.text, block.status === 'removed' ? 'gone' : 'kept'));
  const after = [
    line(article?.headline ?? '', 'head'),
    line(article?.authors.map(({ name }) => name).join(', ') ?? '', 'meta'),
    line(article?.datePublished?.value ?? '', 'meta'),
    ...all.filter(({ status }) => status === 'kept').map(({ text }) => line(text, 'kept')),
  ];
  const height = 60 + Math.max(before.length, after.length) * lineHeight;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${column * 2 + 30} ${height}" width="${column * 2 + 30}" height="${height}">
<style>text{font:13px ui-sans-serif,Helvetica,Arial,sans-serif}.kept{fill:#1f2328}.gone{fill:#b3261e;text-decoration:line-through}.head{fill:#1f2328;font-weight:bold}.meta{fill:#59636e}.title{font-weight:bold;fill:#59636e}</style>
<rect width="100%" height="100%" fill="#fff"/>
<text class="title" x="15" y="25">the page: ${before.length} blocks</text>
<text class="title" x="${column + 25}" y="25">dechaff clean</text>
${panel(before, 15)}
${panel(after, column + 25)}
</svg>
`;
}

function panel(lines: readonly { text: string; style: string }[], x: number): string {
  return lines
    .map(
      ({ text, style }, index) =>
        `<text class="${style}" x="${x}" y="${52 + index * lineHeight}">${escape(text)}</text>`,
    )
    .join('\n');
}

function line(text: string, style: string): { text: string; style: string } {
  const flat = text.replace(/\s+/g, ' ').trim();
  return { text: flat.length > lettersInLine ? flat.slice(0, lettersInLine - 1) + '…' : flat, style };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
