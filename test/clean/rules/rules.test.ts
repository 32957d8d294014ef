import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/clean/rules/rule-list.ts';
import { articleOf, paragraphs, samplePage, type Insert } from '../sample-page.ts';

/** `drop` is what the rule takes, `keep` a look-alike that must stay, with the words to look for. */
interface Case {
  readonly rule: string;
  readonly drop: Insert;
  readonly dropped: string;
  readonly keep: Insert;
  readonly kept: string;
}

const other = '<a href="/news/pike">Anglers land a pike as long as the mayor</a>';

const cases: readonly Case[] = [
  {
    rule: 'hidden',
    drop: {
      middle:
        '<p style="display: none">Only a script was meant to read this line of text, and nobody else.</p>',
    },
    dropped: 'Only a script',
    keep: {
      middle:
        '<p style="display: block">The display of the barometer in the harbour office showed a steady high.</p>',
    },
    kept: 'The display of the barometer',
  },
  {
    rule: 'page-furniture',
    drop: { middle: '<div><button>Enlarge the map</button></div>' },
    dropped: 'Enlarge the map',
    keep: {
      middle:
        '<h2><button>How thick the ice must be</button></h2><p>Ten centimetres carry a person, and twenty carry a small car, the coast guard says.</p>',
    },
    kept: 'How thick the ice must be',
  },
  {
    rule: 'related-box',
    drop: { middle: `<div class="related-articles"><p>${other}</p></div>` },
    dropped: 'Anglers land',
    keep: {
      middle:
        '<div class="body-text related-notes"><p>The harbour master related how the ice came in the night, plank by plank, with a sound like glass.</p></div>',
    },
    kept: 'The harbour master related',
  },
  {
    rule: 'recommendation-widget',
    drop: {
      middle:
        '<div id="taboola-feed" class="taboola"><p>One trick that dentists hate, and a picture of a boat.</p></div>',
    },
    dropped: 'One trick',
    keep: {
      middle:
        '<div class="tabular"><p>One trick of the old skippers was to follow the gulls, which always find the last open water.</p></div>',
    },
    kept: 'One trick of the old skippers',
  },
  {
    rule: 'advertisement',
    drop: { middle: '<div class="ad-slot"><p>Warm boots, now at half the price.</p></div>' },
    dropped: 'Warm boots',
    keep: {
      middle:
        '<div class="advice"><p>Warm boots are not enough, the coast guard warned: nobody should go on the ice alone.</p></div>',
    },
    kept: 'Warm boots are not enough',
  },
  {
    rule: 'newsletter',
    drop: {
      middle:
        '<div class="newsletter-signup"><p>Get the Lindmark briefing in your inbox each morning.</p></div>',
    },
    dropped: 'Get the Lindmark briefing',
    keep: {
      middle:
        '<div class="text"><p>A newsletter of 1911 tells of a winter in which the ice held until the middle of April.</p></div>',
    },
    kept: 'A newsletter of 1911',
  },
  {
    rule: 'share-bar',
    drop: {
      middle: '<div class="social-share"><a href="https://social.example/share">Tell your friends</a></div>',
    },
    dropped: 'Tell your friends',
    keep: {
      middle:
        '<p class="shareholders">The ferry company’s shares fell by two per cent when trading began on Wednesday morning.</p>',
    },
    kept: 'shares fell by two per cent',
  },
  {
    rule: 'comments',
    drop: {
      end: '<div class="comments"><p>I remember the winter of ninety-three, when we skated to school, says Old Tom.</p></div>',
    },
    dropped: 'Old Tom',
    keep: {
      end: '<p class="comment-text-none">Her comments on the quay were met with applause from the travellers who had waited since dawn.</p>',
    },
    kept: 'Her comments on the quay',
  },
  {
    rule: 'author-box',
    drop: {
      end: '<div class="author-bio"><p>Ida Torv writes about the coast and keeps two goats.</p></div>',
    },
    dropped: 'keeps two goats',
    keep: {
      middle:
        '<p class="authority">The port authority keeps two ice-breakers at Holm, the nearest of them a day’s journey away.</p>',
    },
    kept: 'The port authority',
  },
  {
    rule: 'page-meta',
    drop: { middle: '<div class="post-meta">Filed under weather</div>' },
    dropped: 'Filed under weather',
    keep: {
      middle:
        '<div class="post"><p>The post boat was the last to leave, with forty sacks of letters and one very cold dog aboard.</p></div>',
    },
    kept: 'The post boat',
  },
  {
    rule: 'page-tool',
    drop: { middle: '<div class="audio-player"><p>This story read aloud, 3 minutes</p></div>' },
    dropped: 'read aloud',
    keep: {
      middle:
        '<div class="story-part"><p>An audio recording from the quay lets one hear the ice sing as the tide lifts and lowers it.</p></div>',
    },
    kept: 'An audio recording',
  },
  {
    rule: 'consent',
    drop: {
      middle:
        '<div class="cookie-consent"><p>We and our partners store little files on your device.</p></div>',
    },
    dropped: 'little files',
    keep: {
      middle:
        '<p>Without the harbour master’s consent no boat may leave, he reminded the three crews that had tried.</p>',
    },
    kept: 'harbour master’s consent',
  },
  {
    rule: 'caption',
    drop: { middle: '<div class="photo-caption">Gulls on the frozen basin, Tuesday morning</div>' },
    dropped: 'Gulls on the frozen basin',
    keep: {
      middle:
        '<p class="captain">Gulls on the frozen basin were the only ones to profit, as the fish have nowhere else to go.</p>',
    },
    kept: 'were the only ones to profit',
  },
  {
    rule: 'aside',
    drop: { middle: `<aside><p>${other}</p></aside>` },
    dropped: 'Anglers land',
    keep: {
      middle:
        '<section><p>As an aside, the council also renamed the customs house after its last warden, Jonas Pell.</p></section>',
    },
    kept: 'As an aside',
  },
  {
    rule: 'figure-caption',
    drop: { middle: '<figure><img src="/ice.jpg"><figcaption>The quay at noon</figcaption></figure>' },
    dropped: 'The quay at noon',
    keep: {
      middle:
        '<p>The quay at noon was so quiet that one could hear the ropes of the ferries creak in the cold.</p>',
    },
    kept: 'The quay at noon was so quiet',
  },
  {
    rule: 'related-section',
    drop: {
      middle: `<section><h3>Related articles</h3><p>${other}</p><p>A short teaser of that other story</p></section>`,
    },
    dropped: 'A short teaser',
    keep: {
      middle:
        '<section><h3>Related trades suffer</h3><p>Net makers, fish smokers and the two cafés on the quay reported losses of several thousand crowns.</p></section>',
    },
    kept: 'Net makers',
  },
  {
    rule: 'see-also',
    drop: { middle: '<p>See also  Anglers land a pike as long as the mayor of the town</p>' },
    dropped: 'See also',
    keep: { middle: '<p>Recommended fuel: Premium unleaded</p>' },
    kept: 'Recommended fuel: Premium unleaded',
  },
  {
    rule: 'ad-label',
    drop: { middle: '<p>Advertisement</p>' },
    dropped: 'Advertisement',
    keep: {
      middle:
        '<p>Advertisement for a new harbour pilot brought in not a single letter, the town clerk said on Monday.</p>',
    },
    kept: 'Advertisement for a new harbour pilot',
  },
  {
    rule: 'share-line',
    drop: { middle: '<p>Share this article</p>' },
    dropped: 'Share this article',
    keep: { middle: '<p>Share this information, please?</p>' },
    kept: 'Share this information, please?',
  },
  {
    rule: 'linked-titles',
    drop: { middle: `<p>${other}</p>` },
    dropped: 'Anglers land',
    keep: {
      middle:
        '<p><a href="/a">The first ferry leaves at six.</a> <a href="/b">The second follows at eight.</a> <a href="/c">The last one waits for the train.</a></p>',
    },
    kept: 'The second follows at eight',
  },
  {
    rule: 'top-matter',
    drop: { top: '<p>March 4, 2024</p>' },
    dropped: 'March 4, 2024',
    keep: {
      middle:
        '<p>On March 4, 2024 the basin had last shown a skin of ice, which was gone by the afternoon.</p>',
    },
    kept: 'On March 4, 2024',
  },
  {
    rule: 'end-matter',
    drop: { end: '<p>© Lindmark Gazette</p>' },
    dropped: '© Lindmark Gazette',
    keep: { end: '<p>“It will pass,” said Amsel.</p>' },
    kept: 'It will pass',
  },
];

describe.each(cases)('$rule', ({ rule, drop, dropped, keep, kept }) => {
  it('finds its clutter, says why, and takes nothing else', () => {
    const article = articleOf(samplePage(drop));
    expect(article.articleBody).not.toContain(dropped);
    for (const paragraph of paragraphs) expect(article.articleBody).toContain(paragraph);
    const removal = article.cleaning.removed.find(({ text }) => text.includes(dropped));
    expect(removal?.rule).toBe(rule);
    expect(removal?.evidence.length).toBeGreaterThan(0);
  });

  it('keeps what only looks like it', () => {
    expect(articleOf(samplePage(keep)).articleBody).toContain(kept);
  });
});

describe('the list of rules', () => {
  it('gives each rule an id of its own', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps an encyclopedia’s own section when asked to, and a quote that begins with a cue always', () => {
    const section =
      '<h2>See also</h2><ul><li><a href="/w/Drift_ice">Drift ice</a></li><li><a href="/w/Ice_road">Ice road</a></li></ul>';
    expect(articleOf(samplePage({ end: section })).articleBody).not.toContain('Drift ice');
    expect(articleOf(samplePage({ end: section }), { keepEncyclopediaSections: true }).articleBody).toContain(
      'Drift ice',
    );
    const quote =
      '<blockquote><p>See also the second letter, which my brother wrote from Holm</p></blockquote>';
    expect(articleOf(samplePage({ middle: quote })).articleBody).toContain('See also the second letter');
  });

  it('keeps a list of facts that begins as a line of tags does', () => {
    const facts = '<ul><li>Tags: 67</li><li>Buoys: 12</li><li>Lamps: 4</li></ul>';
    expect(articleOf(samplePage({ middle: facts })).articleBody).toContain('Buoys: 12');
  });

  it('keeps a section whose id is made of the words of its heading', () => {
    const text =
      'The harbour master writes one after each patrol, and the council reads them aloud in spring.';
    const section = (heading: string): string =>
      `<section id="respond"><h2>${heading}</h2><p>${text}</p></section>`;
    expect(articleOf(samplePage({ middle: section('Respond') })).articleBody).toContain(text);
    expect(articleOf(samplePage({ middle: section('What readers say') })).articleBody).not.toContain(text);
  });

  it('takes a line that announces links, and the links', () => {
    const list =
      '<ul><li><a href="/1">Drift ice in the sound</a></li><li><a href="/2">Ferries moored</a></li></ul>';
    const body = (line: string): string =>
      articleOf(samplePage({ middle: `<p>${line}</p>${list}` })).articleBody;
    expect(body('Read also the following articles:')).not.toMatch(/Read also|Drift ice/);
    expect(body('Read also means “lies auch” in the German of the island.')).toContain('Read also means');
  });

  it('takes a pointer that is set as a quote, and no quote that begins alike', () => {
    const quote = (text: string): string =>
      articleOf(samplePage({ middle: `<blockquote>${text}</blockquote>` })).articleBody;
    expect(quote('Read also: <a href="/1">Ferries moored for a week</a>')).not.toContain('Ferries moored');
    expect(quote('Read also: the second page of my <a href="/2">letter</a>')).toContain('the second page');
  });

  it('takes the readers’ list of comments, though it is longer than the text', () => {
    const comment =
      'I remember the winter of ninety-three, when we walked over to the island and back before lunch.';
    const items = Array.from(
      { length: 40 },
      (_, index) => `<li id="comment-${String(index)}"><p>${comment}</p></li>`,
    );
    const body = articleOf(samplePage({ end: `<ol id="commentlist">${items.join('')}</ol>` })).articleBody;
    expect(body).not.toContain(comment);
    expect(body).toContain('Meteorologists expect');
  });

  it('takes a whole invitation to a newsletter from between the paragraphs, and leaves a text about one', () => {
    const body = (line: string): string => articleOf(samplePage({ middle: `<p>${line}</p>` })).articleBody;
    expect(body('Sign up for our free newsletter with the best reads of the week.')).not.toContain('Sign up');
    expect(body('Newsletters were what kept the harbour informed that winter.')).toContain(
      'Newsletters were',
    );
  });
});
