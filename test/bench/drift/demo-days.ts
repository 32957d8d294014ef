/** The demo newspaper as if it were printed for weeks: new articles each day, from its own texts, and redesigned overnight. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDemoPages } from '../../../src/demo/demo-pages.ts';

export interface DayPage {
  readonly url: string;
  readonly html: string;
}

export type Random = () => number;

/** mulberry32, the same numbers for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const origin = 'http://norhaven.example';

interface Story {
  readonly path: string;
  readonly language: string;
  readonly headline: string;
  readonly html: string;
}

/** Articles with a body of several paragraphs, by the list that the demo's own test keeps. */
function readStories(): Story[] {
  const listed = JSON.parse(
    readFileSync(path.join(import.meta.dirname, '..', '..', 'demo', 'expected.json'), 'utf8'),
  ) as Omit<Story, 'html'>[];
  const pages = readDemoPages(origin);
  return listed
    .map((story) => ({ ...story, html: pages.get(story.path) ?? '' }))
    .filter(({ html }) => html.includes('<div class="story-body">'));
}

const isText = (line: string): boolean => /^<p>[^<]{80}/.test(line);

export class DemoDays {
  readonly #random: Random;
  readonly #stories = readStories();
  readonly #listings: readonly DayPage[];

  constructor(seed: number) {
    this.#random = randomFrom(seed);
    const pages = readDemoPages(origin);
    this.#listings = ['/', '/de/', '/es/', '/fr/', '/ja/', '/pl/'].map((address) => ({
      url: origin + address,
      html: pages.get(address) ?? '',
    }));
  }

  /** The section pages first, as a crawl meets them, then the day's articles, section by section. */
  day(number: number, articles: number): DayPage[] {
    const written = Array.from({ length: articles }, (_, index) => this.#article(`d${number}-${index}`));
    return [...this.#listings, ...written.sort((one, other) => (one.url < other.url ? -1 : 1))];
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)]!;
  }

  #article(name: string): DayPage {
    const story = this.#pick(this.#stories);
    const others = this.#stories.filter(({ language }) => language === story.language);
    const texts = others.flatMap(({ html }) => html.split('\n').filter(isText));
    const address = `${story.path}-${name}`;
    const count = 3 + Math.floor(this.#random() * 7);
    let html = story.html
      .replaceAll(story.path, address)
      .replaceAll(story.headline, `${this.#pick(others).headline} (${name})`);
    const lines = html.split('\n');
    let textsLeft = count;
    html = lines
      .flatMap((line) => {
        if (isText(line)) return textsLeft-- > 0 ? [this.#pick(texts)] : [];
        // The clutter between the paragraphs is not the same everywhere.
        const isClutter =
          /class="(?:ad|ad-slot|newsletter-box|article-recirc|inline-links)"|^<p>[^<]{0,79}</.test(line);
        return isClutter && this.#random() < 0.3 ? [] : [line];
      })
      .join('\n')
      .replace(
        '</div>\n<div class="author-box">',
        `${this.#more(textsLeft, texts)}</div>\n<div class="author-box">`,
      );
    if (this.#random() < 0.1) html = withoutAuthor(html);
    if (this.#random() < 0.04) html = withoutDate(html);
    return { url: origin + address, html };
  }

  #more(count: number, texts: readonly string[]): string {
    return Array.from({ length: Math.max(0, count) }, () => `${this.#pick(texts)}\n`).join('');
  }
}

const withoutAuthor = (html: string): string =>
  html
    .replace(/"author": \[[^\]]*\],/, '')
    .replace(/<span class="byline">.*?<\/span>/, '')
    .replace(/<div class="author-box">.*?<\/div>/, '');

const withoutDate = (html: string): string =>
  html
    .replace(/"datePublished": "[^"]*",/, '')
    .replace(/<meta property="article:published_time"[^>]*>/, '')
    .replace(/<time .*?<\/time>/, '');

const renamed = (html: string): string =>
  html.replace(/ (class|id)="([^"]*)"/g, (_, attribute: string, names: string) => {
    const all = names.split(' ').map((name) => `nl_${name.split('-').reverse().join('_')}`);
    return ` ${attribute}="${all.join(' ')}"`;
  });

const offer =
  '<div class="paywall"><h2>Continue reading with Lantern Plus</h2><p>This article is for subscribers only.</p><p><a href="/subscribe">Subscribe now</a></p></div>';

/** What a site may look like the next morning. */
export const redesigns: Readonly<Record<string, (html: string) => string>> = {
  /** Other names and other boxes around the same text; a reader sees other colours. */
  'new layout': (html) =>
    renamed(html)
      .replace('<main>', '<div class="nl_page"><div class="nl_column"><main>')
      .replace('</main>', '</main></div></div>'),
  /** No JSON-LD, no byline any more: authors are gone. */
  'no authors': (html) => withoutAuthor(html),
  /** The text comes by script only. */
  'text by script': (html) => html.replace(/<article>[\s\S]*?<\/article>\n/, '<div id="app"></div>\n'),
  /** Everybody gets the first paragraph, and an offer. */
  paywall: (html) => {
    const lines = html.split('\n');
    const first = lines.findIndex(isText);
    const end = lines.findIndex((line, index) => index > first && line === '</div>');
    return [...lines.slice(0, first + 1), offer, ...lines.slice(end)].join('\n');
  },
  /** A consent wall before everything. */
  'consent wall': () => readDemoPages(origin).get('/consent/wall') ?? '',
};
