import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleSchema, type Article } from '../../src/article/article.ts';
import { cleanHtml } from '../../src/clean/clean-html.ts';
import { cleanText } from '../../src/clean/clean-text.ts';
import { undoCleaning } from '../../src/clean/undo-cleaning.ts';

interface Expected {
  readonly headline: string;
  readonly alternativeHeadline: string;
  readonly bylineRaw: string;
  readonly authors: Article['authors'];
  readonly datePublished: { readonly value: string; readonly utc: null; readonly precision: string };
  readonly paragraphs: readonly string[];
  readonly seeAlso: readonly string[];
  readonly repair: Article['cleaning']['repairs'][number];
}

const read = (name: string): string =>
  readFileSync(new URL(`../pages/seed-form/${name}`, import.meta.url), 'utf8');
const expected = JSON.parse(read('expected.json')) as Expected;
const url = 'https://gazette.example/islands/ferry-minister';

function expectArticle(article: Article | null): Article {
  expect(article).not.toBeNull();
  const found = articleSchema.parse(article);
  expect(found.blocks.map(({ text }) => text)).toEqual(expected.paragraphs);
  expect(found.articleBody).toBe(expected.paragraphs.join('\n\n'));
  expect(found.headline).toBe(expected.headline);
  expect(found.alternativeHeadline).toBe(expected.alternativeHeadline);
  expect(found.authors).toEqual(expected.authors);
  expect(found.datePublished).toMatchObject(expected.datePublished);
  expect(found.cleaning.repairs).toEqual([expect.objectContaining(expected.repair)]);
  const removed = found.cleaning.removed.map(({ text }) => text).join('\n');
  for (const line of expected.seeAlso) expect(removed).toContain(line);
  for (const removal of found.cleaning.removed) expect(removal.evidence.length).toBeGreaterThan(0);
  return found;
}

describe('a scraped text with its clutter', () => {
  it('becomes the article a careful editor would make of it', () => {
    const source = read('source.txt');
    const { article, outcome } = cleanText(source);
    const found = expectArticle(article);
    expect(outcome).toBe('article');
    expect(found.bylineRaw).toBe(expected.bylineRaw);
    expect(found.inLanguage).toBe('en');
    expect(found.provenance.fetchMethod).toBe('text');
    expect(found.cleaning.removed.map(({ rule, after }) => [rule, after])).toEqual([
      ['see-also', 3],
      ['see-also', 8],
    ]);
    expect(undoCleaning(found)).toBe(source.split('\n\n').slice(4).join('\n\n'));
  });

  it.each([
    [
      'Windows line ends and a byte-order mark',
      (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}\r\n`,
    ],
    ['old Mac line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['one line break between paragraphs', (text: string) => text.replaceAll('\n\n', '\n')],
    ['three line breaks between paragraphs', (text: string) => text.replaceAll('\n\n', '\n\n\n')],
    ['spaces at the ends of lines', (text: string) => text.replaceAll('\n\n', '  \n \n')],
  ])('comes out the same with %s', (_name, change) => {
    expectArticle(cleanText(change(read('source.txt'))).article);
  });
});

describe('the same story as a page', () => {
  it.each(['paragraphs.html', 'microdata.html', 'linked-data.html'])('%s gives the same article', (name) => {
    expectArticle(cleanHtml(read(name), { url }).article);
  });
});
