import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { readSectionPage } from '../../src/discover/read-section-page.ts';

const at = 'https://paper.example/';
const read = (body: string, head = '') =>
  readSectionPage(new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`).window.document, at);
const urls = (body: string) => read(body).articles.map(({ url }) => url);

describe('readSectionPage', () => {
  it('takes headlines in headings and cards, once each, with the longest title', () => {
    const page = read(`
      <article><a href="/harbour-bridge-opens-after-storm"><img src="x"></a>
        <h2><a href="/harbour-bridge-opens-after-storm">Harbour bridge opens again after storm</a></h2></article>
      <div class="card"><a href="https://www.paper.example/2026/11/24/ferry"><h3>Ferry line gets two new ships</h3><p>More…</p></a></div>`);
    expect(page.articles.map(({ url, title }) => [url, title])).toEqual([
      ['https://paper.example/harbour-bridge-opens-after-storm', 'Harbour bridge opens again after storm'],
      ['https://www.paper.example/2026/11/24/ferry', 'Ferry line gets two new ships'],
    ]);
  });

  it('leaves navigation, sections, other sites and short labels', () => {
    expect(
      urls(`<nav><a href="/how-we-report-and-why-it-matters-1">How we report and why it matters to us</a></nav>
        <footer><h4><a href="/terms-of-use-and-privacy-policy">Terms of use and our privacy policy</a></h4></footer>
        <h2><a href="/sport">Sport</a></h2>
        <h3><a href="https://elsewhere.example/a-story-of-some-length">A story of some length elsewhere</a></h3>
        <a href="/page/2">Show more stories from today</a>`),
    ).toEqual([]);
  });

  it('knows titles in scripts without spaces', () => {
    expect(
      urls(
        '<ul><li><a href="/articles/ASX123456">港の橋が嵐のあと再び開通した</a></li><li><a href="/sports">スポーツ</a></li></ul>',
      ),
    ).toEqual(['https://paper.example/articles/ASX123456']);
  });

  it('lists declared feeds', () => {
    const head = `<link rel="alternate" type="application/rss+xml" href="/rss"><link rel="alternate" type="application/feed+json" href="/feed.json">
      <link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/rss+xml" href="/rss">`;
    expect(read('', head).feeds).toEqual(['https://paper.example/rss', 'https://paper.example/feed.json']);
  });
});
