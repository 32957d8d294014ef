import type { Block } from '../../article/article.ts';
import { absoluteUrl } from '../../article/absolute-url.ts';
import type { PageBlock } from '../page/page-block.ts';
import { readImage } from './read-image.ts';
import { allowedInline } from '../html/sanitize-html.ts';

/** A kept piece of text on its way out; repairs change its text. */
export interface OutPiece {
  readonly node: Text | null;
  text: string;
}

export interface RenderedBlock {
  readonly block: Block;
  /** Not sanitised yet; its text equals `block.text`. */
  readonly html: string;
}

export function outPieces(block: PageBlock): OutPiece[] {
  return block.keptPieces.map(({ node, text }) => ({ node, text }));
}

/** One block of the page as a block of the article and as HTML. Null for pictures that show nothing. */
export function renderBlock(
  block: PageBlock,
  pieces: readonly OutPiece[],
  base: string | null,
  captionOf: (block: PageBlock) => { caption: string | null; credit: string | null },
): RenderedBlock | null {
  const text = pieces.map((piece) => piece.text).join('');
  const inline = (): string => inlineHtml(pieces, block.element, base);
  switch (block.type) {
    case 'figure': {
      const image = readImage(block.element, base);
      if (image === null) return null;
      const described = { ...image, ...captionOf(block) };
      return {
        block: { type: 'figure', text: '', image: described },
        html: figureHtml(described, block.element),
      };
    }
    case 'embed': {
      const source = block.element.getAttribute('src') ?? block.element.getAttribute('data-src');
      const url = source === null ? null : absoluteUrl(source, base);
      if (url === null) return null;
      const provider = URL.parse(url)?.hostname.replace(/^www\./, '') ?? null;
      return {
        block: { type: 'embed', text: '', provider, url },
        html: `<figure><a href="${escapeHtml(url)}"></a></figure>`,
      };
    }
    case 'heading':
      return {
        block: { type: 'heading', text, level: block.level },
        html: `<h${String(block.level)}>${inline()}</h${String(block.level)}>`,
      };
    case 'list': {
      const ordered = block.element.localName === 'ol';
      const tag = ordered ? 'ol' : 'ul';
      const items = splitPieces(pieces, '\n').map(
        (item) => `<li>${inlineHtml(item, block.element, base)}</li>`,
      );
      return {
        block: { type: 'list', text, ordered, items: text.split('\n') },
        html: `<${tag}>${items.join('\n')}</${tag}>`,
      };
    }
    case 'table': {
      const rows = text.split('\n').map((row) => row.split('\t'));
      return { block: { type: 'table', text, rows }, html: tableHtml(pieces, block.element, base) };
    }
    case 'quote':
      return { block: { type: 'quote', text }, html: `<blockquote><p>${inline()}</p></blockquote>` };
    case 'code': {
      const language = /(?:^|\s)(?:language|lang|highlight-source|brush:)[-\s]?([\w+#]+)/.exec(
        [block.element, ...block.element.children]
          .map((element) => element.getAttribute('class') ?? '')
          .join(' '),
      )?.[1];
      return {
        block: { type: 'code', text, language: language ?? null },
        html: `<pre><code>${escapeHtml(text)}</code></pre>`,
      };
    }
    case 'paragraph':
    case 'caption':
      return { block: { type: 'paragraph', text }, html: `<p>${inline()}</p>` };
  }
}

const inlineNames = new Set<string>(allowedInline);

/** Text with the inline elements around it, opened and closed as the pieces need them. */
function inlineHtml(pieces: readonly OutPiece[], holder: Element, base: string | null): string {
  let html = '';
  let open: Element[] = [];
  const nextNodes = followingNodes(pieces);
  for (const [index, { node, text }] of pieces.entries()) {
    if (text === '') continue;
    const next = nextNodes[index] ?? null;
    const chain = next === null ? [] : inlineChain(next, holder);
    let common = 0;
    while (common < open.length && open[common] === chain[common]) common++;
    html += closeTags(open.slice(common));
    open = open.slice(0, common);
    if (node !== null) {
      html += chain
        .slice(common)
        .map((element) => openTag(element, base))
        .join('');
      open = chain;
    }
    html += escapeHtml(text).replaceAll('\n', '<br>\n');
  }
  return html + closeTags(open);
}

/** For each piece its own node, or the next one that there is. */
function followingNodes(pieces: readonly OutPiece[]): (Text | null)[] {
  let next: Text | null = null;
  return pieces
    .toReversed()
    .map(({ node }) => (next = node ?? next))
    .reverse();
}

function inlineChain(node: Text, holder: Element): Element[] {
  const chain: Element[] = [];
  for (
    let element = node.parentElement;
    element !== null && element !== holder;
    element = element.parentElement
  ) {
    if (inlineNames.has(element.localName)) chain.unshift(element);
  }
  return chain;
}

function openTag(element: Element, base: string | null): string {
  const name = element.localName;
  if (name === 'a') {
    const url = absoluteUrl(element.getAttribute('href') ?? '', base);
    return url === null ? '<a>' : `<a href="${escapeHtml(url)}">`;
  }
  const kept = name === 'time' ? 'datetime' : name === 'abbr' ? 'title' : null;
  const value = kept === null ? null : element.getAttribute(kept);
  return value === null ? `<${name}>` : `<${name} ${kept ?? ''}="${escapeHtml(value)}">`;
}

function closeTags(elements: readonly Element[]): string {
  return elements
    .toReversed()
    .map((element) => `</${element.localName}>`)
    .join('');
}

function tableHtml(pieces: readonly OutPiece[], holder: Element, base: string | null): string {
  const rows = splitPieces(pieces, '\n').map((row) => {
    const cells = splitPieces(row, '\t').map((cell) => `<td>${inlineHtml(cell, holder, base)}</td>`);
    return `<tr>${cells.join('\t')}</tr>`;
  });
  return `<table><tbody>${rows.join('\n')}</tbody></table>`;
}

/** Splits pieces at a separator in the glue between them, or in their text. */
function splitPieces(pieces: readonly OutPiece[], separator: string): OutPiece[][] {
  const groups: OutPiece[][] = [[]];
  for (const piece of pieces) {
    const parts = piece.text.split(separator);
    for (const [index, text] of parts.entries()) {
      if (index > 0) groups.push([]);
      if (text !== '') groups.at(-1)?.push({ node: piece.node, text });
    }
  }
  return groups;
}

function figureHtml(
  image: { url: string; caption: string | null; width: number | null; height: number | null },
  element: Element,
): string {
  const alt = image.caption ?? element.getAttribute('alt') ?? '';
  const size = [
    image.width === null ? '' : ` width="${String(image.width)}"`,
    image.height === null ? '' : ` height="${String(image.height)}"`,
  ].join('');
  return `<figure><img src="${escapeHtml(image.url)}" alt="${escapeHtml(alt)}"${size}></figure>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00A0', '&nbsp;');
}
