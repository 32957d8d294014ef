/** Players, cards and closing lines as newsrooms set them, each beside a text that looks like it. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage, type Insert } from '../sample-page.ts';

const head =
  '<meta name="author" content="Anna Berg"><meta property="article:published_time" content="2024-02-06T05:45:00Z">';
const page = (insert: Insert, language = 'en'): string =>
  samplePage({ head, ...insert }).replace('lang="en"', `lang="${language}"`);
const bodyOf = (insert: Insert, language = 'en'): string => articleOf(page(insert, language)).articleBody;

function ruleOf(insert: Insert, text: string, language = 'en'): string | undefined {
  const { articleBody, cleaning } = articleOf(page(insert, language));
  for (const paragraph of paragraphs) expect(articleBody).toContain(paragraph);
  return cleaning.removed.find((removal) => removal.text.includes(text))?.rule;
}

describe('media-box', () => {
  it.each([
    '<div class="video-embed"><div class="video-embed__headline">Watch the ice arrive</div><div>Source: Lantern 01:07 Min.</div></div>',
    '<div class="gnn-video"><div class="gnn-video__title">Watch the ice arrive</div></div>',
    '<div class="AudioEnhancement"><p>Lantern Audio: Watch the ice arrive</p><p>Tom Ito reports from a harbour without waves.</p></div>',
    '<div class="vjs-video-container"><div class="vjs-title">Watch the ice arrive</div><span>Loaded: 0%</span><span>0:41</span></div>',
    '<div class="embed-instagram"><p>Watch the ice arrive</p><p>A post shared by the harbour (@lindmark)</p></div>',
  ])('takes the words around a player: %s', (middle) => {
    expect(ruleOf({ middle }, 'Watch the ice arrive')).toMatch(/^(?:media-box|caption|page-tool)$/);
  });

  const text =
    'Those who missed the film may see it again in the customs house, where the council shows it on the hour to anybody who brings a chair and a blanket of their own.';
  it.each([
    `<div class="with-video has-video"><p>${text}</p></div>`,
    `<div class="post-video"><p>${text}</p></div>`,
    `<section class="video"><p>${text}</p></section>`,
  ])('keeps running text in a box of such a name: %s', (middle) => {
    expect(bodyOf({ middle })).toContain(text);
  });
});

it('media-box takes what is told in a film, by its length; a time in a sentence stays', () => {
  const teaser =
    'Who measures the ice, and with what? The harbour office has an answer.06.02.2024 | 29:37 min';
  expect(ruleOf({ middle: `<div class="x7"><div>${teaser}</div></div>` }, 'Who measures')).toBe('media-box');
  const told = 'Tom Ito skated to the lighthouse and back in 29:37 min.';
  expect(bodyOf({ middle: `<p>${told}</p>` })).toContain(told);
});

describe('linked-card', () => {
  it('takes a title under an empty link that is laid over it', () => {
    const middle =
      '<div class="x1"><a href="/news/otters"></a><div>Otters counted by candlelight in the fens</div><div>Read more</div></div>';
    expect(ruleOf({ middle }, 'Otters counted')).toBe('linked-card');
  });

  const excerpt =
    'In the fens they have been counted by candlelight for three winters now, and nobody has come to a number twice, says the ranger.';
  const card = (attributes: string): string =>
    `<div class="x1"><a href="/news/otters"${attributes}></a><div>Otters counted by candlelight in the fens</div><div>${excerpt}</div></div>`;

  it('takes an excerpt with it where the link says the title', () => {
    expect(
      ruleOf(
        { middle: card(' title="Otters counted by candlelight in the fens"') },
        'nobody has come to a number',
      ),
    ).toBe('linked-card');
  });

  it('keeps a paragraph below a forgotten link', () => {
    expect(bodyOf({ middle: card(' title="Back to the fens"') })).toContain('nobody has come to a number');
  });

  it.each([
    '<div class="x1"><a href="#ice"></a><div>How the ice is measured here:</div></div>',
    '<div class="x1"><a href="/note"></a><p>Otters were counted by candlelight in the fens.</p></div>',
  ])('keeps a heading with its mark, and a sentence: %s', (middle) => {
    const after = '<p>The harbour office drills at eight places and prints the mean of them on the door.</p>';
    expect(bodyOf({ middle: middle + after })).toMatch(/How the ice|Otters were counted/);
  });
});

describe('who else worked on a text', () => {
  it.each([
    ['en', 'Lantern writer Tom Ito in Holm, on the north shore, contributed to this report.'],
    ['en', 'Additional reporting by Tom Ito and Ida Falk'],
    ['en', 'Have news of the ice? Anna Berg can be reached at anna.berg@lantern.example.'],
    ['en', 'Contact Anna Berg at 555-555-0177. Follow her on X: @annaberg'],
    [
      'en',
      'A version of this article appears in print on Feb. 7, 2024, Section A, Page 14 of the Lindmark edition.',
    ],
    [
      'de',
      'Dieses Thema im Programm: Über dieses Thema berichtete der Hafenfunk am 6. Februar 2024 um 9.15 Uhr.',
    ],
    ['de', 'Mitarbeit: Fenja Ohm'],
    ['de', 'Quelle: L.A.Z.'],
    ['pt', '*Sob supervisão de Fernanda Lopes Dias.'],
  ])('goes from the end of it: %s, %s', (language, line) => {
    // Short as the page is, its end is near its top as well.
    expect(ruleOf({ end: `<p>${line}</p>` }, line, language)).toMatch(/^(?:end|top)-matter$/);
  });

  it.each([
    [
      'en',
      'Nobody has contributed more to this harbour than its oldest ferry, which carried coal, cows and two kings.',
    ],
    ['en', 'The present contract ends in 2031.'],
    ['da', 'Den nuværende aftale udløber i 2031.'],
    ['de', 'Quelle allen Ärgers sei der Ostwind, sagte er noch.'],
    ['pt', 'Sob supervisão de dois engenheiros, o gelo foi partido na quinta-feira.'],
  ])('is not a last sentence of the text: %s, %s', (language, line) => {
    expect(bodyOf({ end: `<p>${line}</p>` }, language)).toContain(line);
  });
});

describe('pull-quote', () => {
  const said = '“The present ice is the best that I have seen”';
  it.each([
    `<blockquote><p>${said}</p></blockquote>`,
    `<div class="pull-quote"><p>${said}</p><p>Ruth Amsel, captain of the harbour</p></div>`,
    `<blockquote class="quote"><p>${said}</p><footer>Ruth Amsel</footer></blockquote>`,
  ])('takes what the text says as well: %s', (middle) => {
    const end = `<p>${said.replace('”', ',”')} she told the council that evening, and nobody in the room laughed.</p>`;
    const { articleBody } = articleOf(page({ middle, end }));
    expect(articleBody.split('the best that I have seen')).toHaveLength(2);
    expect(articleBody).toContain('she told the council');
    expect(articleBody).not.toContain('captain of the harbour');
    expect(bodyOf({ middle })).toContain('the best that I have seen');
  });
});

describe('a quote set large that is a paragraph of its own', () => {
  const said =
    'The present ice is the best that I have seen. It carries a horse, and what it carries it will give back';
  const large = `<blockquote><span>${said}.</span></blockquote>`;

  it('goes where the text has it in quotation marks', () => {
    expect(bodyOf({ middle: large, end: `<p>“${said}”.</p>` }).split('carries a horse')).toHaveLength(2);
  });

  it('stays where only another quote says so', () => {
    expect(bodyOf({ middle: large })).toContain('carries a horse');
  });
});

describe('lines that ask for something', () => {
  const invitation =
    'Sign up for the Lantern’s Ice and Water science newsletter. Explore the sea with news of discoveries, voyages, advances of all kinds and more.';

  it('go where their first sentence says all of it', () => {
    expect(ruleOf({ middle: `<p>${invitation}</p>` }, 'Sign up for')).toBe('newsletter-line');
  });

  it('stay where one word of the text begins like one', () => {
    const line =
      'Inscrivez-vous en mairie, disait l’affiche, pour adopter une bouée : 90 ont trouvé preneur.';
    expect(bodyOf({ end: `<p>${line}</p>` }, 'fr')).toContain(line);
  });

  it('are told from a sentence that ends with a German closing quote', () => {
    const line =
      'Mehr zum Thema Zeit als bei Kant, sagt sie, habe sie am Pegel gelernt. „Fünf Minuten sind ein Zentimeter.“';
    expect(bodyOf({ middle: `<p>${line}</p>` }, 'de')).toContain(line);
  });

  it('are notices where a post waits for consent to cookies', () => {
    const notice = 'Voor het tonen van deze inhoud is toestemming nodig voor cookies van sociale media.';
    expect(ruleOf({ middle: `<p>${notice}</p>` }, notice, 'nl')).toBe('consent-line');
  });
});

describe('names of boxes', () => {
  it('tell a fact box from facts about the page', () => {
    const box = (name: string): string =>
      `<section class="${name}"><h3>The ice in figures</h3><p>Four centimetres at noon, eleven at night.</p></section>`;
    expect(bodyOf({ middle: box('article__info-box') })).toContain('eleven at night');
    expect(bodyOf({ middle: box('article-info') })).not.toContain('eleven at night');
  });

  it('tell text for screen readers and invitations to subscribe', () => {
    for (const name of ['text-hide', 'element-invisible', 'govuk-visually-hidden']) {
      const middle = `<h2 class="${name}">Main content of this page</h2>`;
      expect(ruleOf({ middle }, 'Main content')).toBe('hidden');
    }
    const seen = '<p class="not-sr-only">Who cannot see the ice can hear it, from the pier, at any hour.</p>';
    expect(bodyOf({ middle: seen })).toContain('can hear it');
    const box = (name: string): string =>
      `<div class="${name}"><p>News of the harbour was never so important<br>Now for all of the winter</p></div>`;
    expect(ruleOf({ end: box('mensaje_suscripcion_nota') }, 'never so important')).toBe('newsletter');
    expect(bodyOf({ end: box('mensaje_del_puerto') })).toContain('never so important');
  });

  it('tell a teaser by its link to read on, which holds few of its words', () => {
    const teaser = (link: string, href = '/2'): string =>
      `<div class="teaser"><div>Skating after dark</div><div>Between the pier and the mole there are lamps again, and somebody has found the old timetable of the horse sleigh.</div><a href="${href}">${link}</a></div>`;
    expect(bodyOf({ end: teaser('Read more') })).not.toContain('horse sleigh');
    expect(bodyOf({ end: teaser('1931') })).toContain('horse sleigh');
    expect(bodyOf({ end: teaser('Read more', '#more') })).toContain('horse sleigh');
  });

  it('tell an offer and a reader’s comment', () => {
    for (const name of ['v-A_-paidbox', 'top-comment'])
      expect(
        bodyOf({ middle: `<div class="${name}"><p>Skates for beginners in eight weeks, 19.90</p></div>` }),
      ).not.toContain('Skates');
    expect(
      bodyOf({ middle: '<div class="top-shelf"><p>Skates for beginners in eight weeks, 19.90.</p></div>' }),
    ).toContain('Skates');
  });

  it('tell an invitation to a channel', () => {
    const box =
      '<div class="inarticle-whatsapp"><p>The Lantern is on your telephone now: news of the ice at once</p></div>';
    expect(ruleOf({ middle: box }, 'on your telephone')).toBe('newsletter');
  });
});

it('keeps the dek that opens the body where <main> begins below it', () => {
  const dek = 'A town without waves has found out how loud they used to be at night and in the morning.';
  const story = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const html = `<!doctype html><html lang="en"><head><title>Ice closes the harbour of Lindmark</title>${head}</head><body>
<article><header><h1>Ice closes the harbour of Lindmark</h1><p class="sub-title">${dek}</p></header><div role="main">${story}</div><div><p>Forty people have read this text by now, and none has written to us.</p></div></article></body></html>`;
  const { articleBody } = articleOf(html);
  expect(articleBody).toContain(dek);
  expect(articleBody).not.toContain('Forty people');
});
