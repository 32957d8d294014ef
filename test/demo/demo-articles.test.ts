import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../src/clean/clean-html.ts';
import { readDemoPages } from '../../src/demo/demo-pages.ts';

/** What was written into each page: its text, and the clutter around it and in the middle of it. */
interface Expected {
  readonly path: string;
  readonly language: string;
  readonly headline: string;
  readonly date: string;
  readonly mustKeep: readonly string[];
  readonly mustDrop: readonly string[];
}

const expected = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'expected.json'), 'utf8'),
) as Expected[];
const origin = 'http://127.0.0.1:8417';
const pages = readDemoPages(origin);

describe.each(expected.map((page) => [page.path, page] as const))('%s', (address, page) => {
  const { article } = cleanHtml(pages.get(address) ?? '', { url: origin + address });
  const body = article?.articleBody ?? '';

  it('keeps its text', () => {
    expect(page.mustKeep.filter((text) => !body.includes(text))).toEqual([]);
  });

  it('loses its clutter', () => {
    expect(page.mustDrop.filter((text) => body.includes(text))).toEqual([]);
  });

  it('has its headline, language and day', () => {
    expect(article?.headline).toBe(page.headline);
    expect(article?.inLanguage).toBe(page.language);
    expect(article?.datePublished?.value.slice(0, 10)).toBe(page.date.slice(0, 10));
  });
});
