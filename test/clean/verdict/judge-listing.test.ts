import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../src/clean/clean-html.ts';
import { paragraphs, samplePage } from '../sample-page.ts';

const stories = [
  'Lighthouse move begins on Friday',
  'Bakers load before dawn',
  'Goose retires from station',
  'Shoe found in the bog',
  'Ferry fares to rise',
  'Old quarry is sold',
  'Choir needs more tenors',
  'Tide tables are reprinted',
  'Ice festival moves inland',
  'Harbour crane gets a name',
];

const cards = (count: number, teaser = 'The council hears it on Monday.'): string =>
  stories
    .slice(0, count)
    .map(
      (title, index) =>
        `<div class="card"><h3><a href="/story/${String(index)}">${title}</a></h3><p>${teaser}</p></div>`,
    )
    .join('\n');

const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Coast</title>${head}</head><body><main><h1>Coast</h1>${body}</main></body></html>`;

const linkedData = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...node })}</script>`;

function verdictOf(html: string, url: string): string | null {
  const { reason, article } = cleanHtml(html, { url });
  return reason ?? article?.verdict ?? null;
}

const longText = `<p>${paragraphs.join('</p><p>')}</p>`.repeat(3);

describe('a listing', () => {
  it('is a front page of titles with teasers', () => {
    const teaser =
      'The council hears both sides on Monday evening, and the ferries stay at their moorings until then.';
    expect(verdictOf(pageOf(cards(10, teaser)), 'https://coast.example/')).toBe('listing');
  });

  it('is a short list of stories without any running text, in a list or in cards', () => {
    const list = `<ul>${stories.map((title, index) => `<li><a href="/story/${String(index)}">${title}</a></li>`).join('')}</ul>`;
    expect(verdictOf(pageOf(list), 'https://coast.example/news')).toBe('listing');
    expect(verdictOf(pageOf(cards(6)), 'https://coast.example/news')).toBe('listing');
  });

  it('is what says so of itself, also with a long text for search engines below the shelf', () => {
    const types = linkedData({ '@type': 'CollectionPage', name: 'Desks' });
    expect(verdictOf(pageOf(cards(10) + longText, types), 'https://shop.example/desks')).toBe('listing');
  });

  it('is a section page with a greeting', () => {
    const greeting = `<p>${paragraphs.slice(0, 3).join('</p><p>')}</p>`;
    expect(verdictOf(pageOf(greeting + cards(10)), 'https://coast.example/category/harbour/')).toBe(
      'listing',
    );
    expect(verdictOf(pageOf(greeting + cards(10)), 'https://coast.example/ice')).toBe('article');
  });

  it('is an archive with the first words of each story, by its address or by what WordPress calls it', () => {
    const types = '<meta property="og:type" content="article">';
    const entries = stories
      .slice(0, 6)
      .map(
        (title, index) =>
          `<article><h2><a href="/story/${String(index)}">${title}</a></h2><time itemprop="datePublished" datetime="2024-02-0${String(index + 1)}">2024</time><p>${paragraphs[index % 4] ?? ''}</p></article>`,
      )
      .join('');
    expect(verdictOf(pageOf(entries, types), 'https://coast.example/category/harbour/')).toBe('listing');
    expect(verdictOf(pageOf(entries, types), 'https://coast.example/harbour')).toBe('article');
    const wordPress = pageOf(entries, types).replace('<body>', '<body class="archive category">');
    expect(verdictOf(wordPress, 'https://coast.example/harbour')).toBe('listing');
    const titles = cleanHtml(wordPress, { url: 'https://coast.example/harbour' }).article?.articleBody;
    for (const title of stories.slice(0, 6)) expect(titles).toContain(title);
  });

  it('carries its text all the same', () => {
    const { article } = cleanHtml(pageOf(cards(10, paragraphs[0])), { url: 'https://coast.example/' });
    expect(article?.articleBody).toContain(paragraphs[0].slice(0, 40));
  });
});

describe('no listing', () => {
  it('is an article with many other stories below it', () => {
    expect(verdictOf(samplePage({ end: cards(10) }), 'https://coast.example/news/ice')).toBe('article');
  });

  it('is an article before which other stories stand', () => {
    expect(verdictOf(samplePage({ top: cards(10) }), 'https://coast.example/news/ice')).toBe('article');
  });

  it('is an article with linked data, whatever its address', () => {
    const types =
      linkedData({ '@type': 'NewsArticle', headline: 'Coast' }) +
      linkedData({ '@type': 'ItemList', name: 'More' });
    expect(verdictOf(pageOf(`<p>${paragraphs[0]}</p>` + cards(10), types), 'https://coast.example/')).toBe(
      'article',
    );
  });

  it('is a short dispatch with a date, or at the address of a story', () => {
    const brief = `<p>${paragraphs[0]}</p>` + cards(10, '');
    const dated = '<meta property="article:published_time" content="2024-03-05T10:00:00Z">';
    expect(verdictOf(pageOf(brief, dated), 'https://coast.example/tags/ice')).toBe('article');
    expect(verdictOf(pageOf(brief), 'https://coast.example/ice-closes-the-harbour')).toBe('article');
  });

  it('is a product with other products below it', () => {
    const product = linkedData({ '@type': 'Product', name: 'Desk lamp' });
    expect(
      verdictOf(pageOf(`<p>${paragraphs[1]}</p>` + cards(10), product), 'https://shop.example/lamp'),
    ).toBe('article');
  });
});
