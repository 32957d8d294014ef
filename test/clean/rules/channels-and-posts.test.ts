/** What leads to other services and what is set in from them; each case with a look-alike that stays. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../src/clean/clean-html.ts';
import { articleOf, samplePage, type Insert } from '../sample-page.ts';

const bodyOf = (insert: Insert): string => articleOf(samplePage(insert)).articleBody;
const ruleOf = (insert: Insert, text: string): string | undefined =>
  articleOf(samplePage(insert)).cleaning.removed.find((removal) => removal.text.includes(text))?.rule;

describe('embedded-post', () => {
  const post = (name: string): string =>
    `<blockquote class="${name}"><p>The ice sings tonight, come and listen.</p>— Lindmark Harbour (@lindmark)</blockquote>`;

  it.each(['twitter-tweet', 'instagram-media', 'tiktok-embed', 'bluesky-embed'])('takes %s', (name) => {
    expect(bodyOf({ middle: post(name) })).not.toMatch(/ice sings|@lindmark/);
    expect(ruleOf({ middle: post(name) }, 'ice sings')).toBe('embedded-post');
  });

  it('keeps what the text quotes itself', () => {
    expect(bodyOf({ middle: post('tweeted-words') })).toContain('The ice sings tonight');
  });
});

describe('copyright-notice', () => {
  const notice = (name: string): string =>
    `<div class="${name}"><p>It is strictly forbidden to use what Lindmark News publishes on other pages, in media or elsewhere, or to
    spread it in any form without a written agreement; who has one names Lindmark News as the source.</p></div>`;

  it('takes the terms under a short text, however long they are', () => {
    expect(ruleOf({ end: notice('article-copyright') }, 'strictly forbidden')).toBe('copyright-notice');
  });

  it('keeps the paragraph of a box that says something else', () => {
    expect(bodyOf({ end: notice('copywriter') })).toContain('strictly forbidden');
  });
});

describe('gallery-label', () => {
  const box = (name: string, text: string): string => `<div class="${name}">${text}</div>`;

  it('takes the title and the count, and leaves the text of a gallery’s page', () => {
    const middle =
      box('gallery__title', 'The harbour in white') + box('gallery__count', '12 pictures of the ice');
    expect(bodyOf({ middle })).not.toMatch(/harbour in white|12 pictures/);
    expect(ruleOf({ middle }, '12 pictures')).toBe('gallery-label');
    const text =
      '<p>The town’s gallery counts forty pictures of frozen ships, the oldest of them of 1740.</p>';
    expect(bodyOf({ middle: box('gallery-text', text) })).toContain('forty pictures');
  });
});

describe('channel-line', () => {
  const link = (href: string, text: string): string => `<a href="${href}">${text}</a>`;

  it.each([
    [
      'behind a cue with the site’s name',
      `<p>Follow Lindmark News on ${link('https://news.google.com/publications/x', 'Google News')}</p>`,
    ],
    [
      'with the cue in its second sentence',
      `<p>All that matters, in time. Join us on ${link('https://whatsapp.com/channel/x', 'WhatsApp')}.</p>`,
    ],
  ])('goes %s', (_, line) => {
    expect(bodyOf({ middle: line })).not.toMatch(/Google News|WhatsApp/);
  });

  it.each([
    'Follow the marked track and keep to the right of the buoys, the harbour master wrote to all the skippers on WhatsApp before dawn.',
    `The mayor wrote on ${link('https://t.me/mayor/812', 'Telegram')} that nobody should follow us onto the ice.`,
    'Google News sent its readers to a picture of another harbour that morning.',
  ])('stays where it tells something', (line) => {
    expect(bodyOf({ middle: `<p>${line}</p>` })).toContain(line.replace(/<[^>]+>/g, '').slice(0, 40));
  });
});

/** A page of our own corpus with a line under its text, between its opening words and the end of the paragraph they begin. */
function withLine(page: string, opening: string, line: string): string {
  const html = readFileSync(new URL(`../../corpus/pages/${page}.html`, import.meta.url), 'utf8');
  const end = html.indexOf('</p>', html.indexOf(opening)) + '</p>'.length;
  return `${html.slice(0, end)}<p>${line}</p>${html.slice(end)}`;
}

describe.each([
  {
    page: 'el-news-2',
    last: 'Ο Πέππας δεν βιάζεται',
    gone: 'Ακολουθήστε τη Φωνή στο Google News και μάθετε πρώτοι όλες τις ειδήσεις',
  },
  {
    page: 'hr-news-3',
    last: 'Na programu u studenom',
    gone: 'Pratite Obalu na WhatsAppu i prvi saznajte što se događa',
  },
  {
    page: 'sl-news-3',
    last: 'Pekarna je bila odprta',
    gone: 'Spremljajte Obalo tudi na Instagramu in Facebooku',
  },
  {
    page: 'lv-news-2',
    last: 'Par gadījumu sākta',
    gone: 'Sekojiet "Krastam" arī Instagram un Telegram kanālos',
  },
  {
    page: 'et-news-2',
    last: 'Ilmateenistus lubab külma',
    gone: 'Jälgi Rannalehte ka Facebookis ja Instagramis',
  },
  { page: 'ru-news-2', last: 'Ранее в Бийске', gone: 'Читайте «Берег» каждый день в Telegram' },
  { page: 'uk-news-2', last: 'Підписуйтесь, каже', gone: 'Підписуйтесь на «Берег» у Telegram і Viber' },
  { page: 'tr-news-3', last: 'Tüketici derneği', gone: "Sahil Gazetesi'ni Google News'te takip edin" },
])('a line that asks to follow under $page', ({ page, last, gone }) => {
  it('goes, the paragraph above it stays', () => {
    const html = withLine(page, last, gone);
    expect(html).toContain(gone);
    const body = cleanHtml(html, { url: 'https://news.example/1' }).article?.articleBody;
    expect(body).not.toContain(gone);
    expect(body).toContain(last);
  });
});

describe('labels', () => {
  it('with a count behind them are labels, and a sentence with a number is none', () => {
    expect(bodyOf({ middle: '<p>Read more (12)</p>' })).not.toContain('Read more');
    expect(
      bodyOf({ middle: '<p>Read more (12 letters) aloud than the office had ever sent.</p>' }),
    ).toContain('12 letters');
  });

  it('that are links themselves leave the sub-heading behind them alone', () => {
    const middle = (label: string): string =>
      `<p>${label}</p><p><strong>Four centimetres at noon</strong></p><p>So much did the captain measure off the eastern pier, and a little less in the basin of the ferries.</p>`;
    expect(bodyOf({ middle: middle('<a href="/news/ice-2">Read the rest of the story</a>') })).toContain(
      'Four centimetres at noon',
    );
  });

  it('made of marks stand before a linked title, words before it make a sentence', () => {
    const line = (before: string): string =>
      `<p>${before}<a href="/news/pike">Anglers land a pike as long as the mayor</a></p>`;
    expect(bodyOf({ middle: line('&gt;&gt; ') })).not.toContain('Anglers land');
    expect(bodyOf({ middle: line('On the same day: ') })).toContain('Anglers land');
  });

  it('of the page’s shortcut for mistakes go under the text only', () => {
    const line = '<p>A slip in the text? Mark it and press Ctrl+Enter, and the newsroom has it.</p>';
    expect(bodyOf({ end: line })).not.toContain('Ctrl+Enter');
    expect(bodyOf({ middle: line })).toContain('Ctrl+Enter');
  });

  it('for larger letters go above the text', () => {
    expect(bodyOf({ top: '<div><span>A+</span><span>A-</span></div>' })).not.toContain('A+');
  });

  it('of where a text comes from go under it, a sentence about a first printing stays', () => {
    const inEstonian = (insert: Insert): string =>
      articleOf(samplePage(insert).replace('lang="en"', 'lang="et"')).articleBody;
    expect(inEstonian({ end: '<p>Artikkel ilmus algselt Rannalehes.</p>' })).not.toContain('Rannalehes');
    const told =
      '<p>Artikkel ilmus algselt käsikirjas, mida lugesid kaldal ainult kaptenid, ütles “sadama vanem” teisipäeval.</p>';
    expect(inEstonian({ end: told })).toContain('käsikirjas');
  });
});
