/**
 * Lines of clutter and their look-alikes, written as sites in thirty-seven languages print them, each set alone into a story: what goes and what stays.
 * `lines/LANGUAGE-N.json`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cleanHtml } from '../../src/clean/clean-html.ts';
import { parseHtml } from '../../src/clean/html/dom.ts';

export interface Line {
  readonly place: 'top' | 'middle' | 'end';
  readonly html: string;
}

export interface LineSet {
  /** `LANGUAGE-N`. */
  readonly id: string;
  readonly language: string;
  readonly host: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly clutter: readonly Line[];
  readonly kept: readonly Line[];
}

export interface LineCounts {
  readonly gone: number;
  readonly kept: number;
}

/** Of the sets written last every other line taught nothing: no rule was made for it, and the model of wording does not learn from it. */
export const isHeldOut = ({ id }: LineSet, index: number): boolean => /-[4-7]$/.test(id) && index % 2 === 1;

const folder = fileURLToPath(new URL('lines/', import.meta.url));

export function lineSets(): LineSet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      ...(JSON.parse(readFileSync(folder + name, 'utf8')) as Omit<LineSet, 'id'>),
      id: name.replace('.json', ''),
    }));
}

export const urlOf = ({ host }: LineSet): string => `https://www.${host}/story/ice`;

/** The story of the set as a page, with one line in it. */
export function pageWith({ language, headline, paragraphs }: LineSet, { place, html }: Line): string {
  const story = paragraphs.map((text) => `<p>${escaped(text)}</p>`);
  story.splice({ top: 0, middle: story.length / 2, end: story.length }[place], 0, html);
  return `<!doctype html><html lang="${language}"><head><title>${escaped(headline)}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-03T10:00:00Z"></head><body><header><nav><a href="/a">A</a> <a href="/b">B</a></nav></header><main><article><h1>${escaped(headline)}</h1><div>${story.join('\n')}</div></article></main><footer><p>© 2024</p></footer></body></html>`;
}

/** What the cleaner leaves of that page. */
export const bodyWith = (set: LineSet, line: Line): string =>
  cleanHtml(pageWith(set, line), { url: urlOf(set) }).article?.articleBody ?? '';

/** Whether none of a line's words are left: those of a few letters stand in every story, and the story's own paragraphs may say them, too. */
export function isGone({ paragraphs }: LineSet, line: Line, body: string): boolean {
  const pieces = piecesOf(line);
  const telling = pieces.filter((piece) => piece.length >= 10);
  const beside = paragraphs.reduce((rest, paragraph) => rest.replace(spaced(paragraph), ' '), spaced(body));
  return !(telling.length === 0 ? pieces : telling).some((piece) => beside.includes(piece));
}

export const isKept = (line: Line, body: string): boolean =>
  piecesOf(line).every((piece) => spaced(body).includes(piece));

/** The texts of its text nodes. */
function piecesOf({ html }: Line): string[] {
  const parsed = parseHtml(`<body>${html}</body>`);
  if (parsed.kind === 'refused') throw new Error('no line');
  const pieces: string[] = [];
  const collect = (node: Node): void => {
    if (node.nodeType === 3) pieces.push(spaced(node.textContent ?? ''));
    else for (const child of node.childNodes) collect(child);
  };
  collect(parsed.document.body);
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
