/** What a site asks its readers for, what plugins left behind, teasers of other stories with their days, and what looks like them and stays. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage, type Insert } from '../sample-page.ts';

const bodyOf = (insert: Insert, lang = 'en'): string =>
  articleOf(samplePage(insert).replace('lang="en"', `lang="${lang}"`)).articleBody;
const whole = paragraphs.join('\n\n');

describe('a site that asks for money', () => {
  const appeal = (inner: string): string =>
    `<div class="k7"><h3>One more thing</h3><p>Our newsroom stands on its own feet, and those are yours. Reporting from the sound costs boats and fuel, and no owner pays for it.</p>${inner}</div>`;
  it.each([
    ['with a link to whoever takes it', '<a href="https://www.paypal.com/lindmark">Card</a>'],
    ['with a page of its own for it', '<a href="/donate/?from=story">Yes, gladly</a>'],
    ['with a button', '<button>Donate now</button>'],
    ['with its account', '<p>By transfer: IBAN DE02 1203 0000 0000 2020 51</p>'],
  ])('%s, in a box of its own, goes', (_, inner) => {
    expect(bodyOf({ end: appeal(inner) })).toBe(whole);
  });

  it.each([
    [
      'what the story says of gifts, and where its links lead',
      '<div class="k7"><h3>How to help</h3><p>The crews ask for blankets, and the <a href="https://redsail.example/donate">Red Sail</a> takes money for them at the customs house until Sunday.</p></div>',
      'takes money for them',
    ],
    [
      'a link to an earlier story about a donation',
      '<div class="k7"><p>The mayor had told the council of it in June, as <a href="/2024/06/donation-of-the-mayor">this newspaper wrote</a> at the time, and nobody had asked for more.</p></div>',
      'nobody had asked for more',
    ],
  ])('%s stay', (_, middle, text) => {
    expect(bodyOf({ middle })).toContain(text);
  });
});

describe('an offer of the site', () => {
  const head =
    '<meta property="article:published_time" content="2026-01-07T08:00:00Z"><meta name="author" content="Ida Falk">';
  const offer = (button: string): string =>
    `<div class="k8"><h3>Boats on time</h3><p>Our harbour software counts them for you, from the first sail to the last.</p><div>${button}</div></div>`;
  it.each([
    ['a trial', '<a href="/trial">Start your free trial</a>'],
    ['an account', '<button>Get started</button>'],
    ['a demonstration, in German', '<a href="/demo">Jetzt Demo vereinbaren</a>'],
    ['a quote, in French', '<a href="/devis">Demander un devis</a>'],
    ['a trial, in Polish', '<a href="/start">Wypróbuj za darmo</a>'],
    ['a trial, in Japanese', '<button>無料で試す</button>'],
  ])('of %s, in a box of its own, goes', (_, button) => {
    expect(bodyOf({ head, middle: offer(button) })).toBe(whole);
  });

  it.each([
    [
      'a sentence that ends with such a link',
      '<div class="k8"><p>Whoever wants to see the sledges should go to the quay on Sunday. <a href="/seats">Book a tour</a></p></div>',
      'go to the quay on Sunday',
    ],
    [
      'what a button of the story opens',
      '<div class="k8"><h3>The crew</h3><p>Ruth Amsel has led the ferry for nineteen years, and measures the ice each morning.</p><button>Show the whole crew</button></div>',
      'led the ferry for nineteen years',
    ],
  ])('%s stay', (_, middle, text) => {
    expect(bodyOf({ head, middle })).toContain(text);
  });
});

describe('a question and the wish behind it', () => {
  it.each([
    ['to subscribe', 'More of the sound in your inbox? Subscribe to our weekly letter from the quay.'],
    ['to comment', 'Should the ferry have sailed? Let us know in the comments below.'],
  ])('%s goes', (_, text) => {
    expect(bodyOf({ end: `<p>${text}</p>` })).toBe(whole);
  });
  it.each([
    'Should the ferry have sailed? The captain said that nobody had asked her.',
    'Will the mail come by sledge? Subscribe forms for the sledge lie at the customs house.',
  ])('%s stays', (text) => {
    expect(bodyOf({ middle: `<p>${text}</p>` })).toContain(text);
  });
});

describe('what plugins left', () => {
  it.each([
    ['a shortcode', '<p>[ad#top-2]</p>'],
    ['a shortcode with values', '<p>[contact-form-7 id="12" title="Write to us"]</p>'],
    ['a rating in words', '<p>Ice of Lindmark, 6.0 out of 6 based on 12 ratings</p>'],
    ['a rating in numbers', '<p>Rating: 5.0/5 (1 vote cast)</p>'],
    ['what is said aloud of a list', '<p>list of 2 items</p><p>end of list</p>'],
    ['the count of pictures and its button', '<p>1/10</p><p>×</p>'],
  ])('%s goes', (_, middle) => {
    expect(bodyOf({ middle })).toBe(whole);
  });
  it.each([
    ['a note', '<p>[1] Harbour register, vol. 4.</p>', '[1] Harbour register'],
    ['a remark in brackets', '<p>[Laughter]</p>', '[Laughter]'],
    ['the verdict of a test', '<p>8/10</p>', '8/10'],
    ['half a cup', '<p>1/2</p>', '1/2'],
  ])('%s stays', (_, middle, text) => {
    expect(bodyOf({ middle })).toContain(text);
  });
});

describe('under which heads a post is filed', () => {
  it.each([
    [
      'de',
      '<p>Abgelegt unter: <a href="/k/eis">Eis</a>, <a href="/k/hafen">Hafen</a> | Tags: <a href="/t/x">Fähren</a></p>',
    ],
    ['fr', '<p>Classé dans : <a href="/k/glace">Glace</a>, <a href="/k/port">Port</a></p>'],
    ['es', '<p>Archivado en: <a href="/k/hielo">Hielo</a>, <a href="/k/puerto">Puerto</a></p>'],
    ['ru', '<p>Рубрика: <a href="/k/led">Лёд</a>, <a href="/k/port">Порт</a></p>'],
  ])('goes in %s', (lang, end) => {
    expect(bodyOf({ end }, lang)).toBe(whole);
  });
  it('is no sentence that begins so', () => {
    const text =
      'Abgelegt unter dem Kai lagen Netze, die seit dem letzten Sommer niemand mehr ausgebracht hatte.';
    expect(bodyOf({ middle: `<p>${text}</p>` }, 'de')).toContain(text);
  });
});

it('whose site it is goes from behind the text, a note to a starred word stays', () => {
  expect(bodyOf({ end: '<p>*lindmark.example is part of the network of the papers on the sound</p>' })).toBe(
    whole,
  );
  const note = '*The register counts years from the first ice.';
  expect(bodyOf({ middle: `<p>${note}</p>` })).toContain(note);
});

it('days beside the titles of other stories go with them, a day of the text stays', () => {
  const title = (text: string): string =>
    `<h3><a href="/${text.length}/${text.slice(0, 3)}">${text}</a></h3>`;
  const others = `${title('Anglers land a pike as long as the mayor')}<p>Monday | 22 July 2019</p>${title('Lighthouse opens to visitors in spring')}<p>15 July 2019, 10:30</p>`;
  expect(bodyOf({ end: others })).toBe(whole);
  expect(
    bodyOf({
      middle: `${title('Anglers land a pike as long as the mayor')}<p>22 July 1988 was the day of the flood.</p>`,
    }),
  ).toContain('22 July 1988');
});

it('teasers under a heading for other stories go from a list as well', () => {
  const teaser = (title: string): string =>
    `<li><div class="box"><h3><a href="/${title.length}">${title}</a></h3><p>Monday | 22 July 2019</p><p>${title} after a long winter, as the club has told this paper, and nobody on the quay was surprised by it, not even the mayor.</p></div></li>`;
  const list = `<ul>${['Anglers land a pike as long as the mayor', 'Lighthouse opens to visitors in spring', 'New bell for the chapel on the hill'].map(teaser).join('')}</ul>`;
  const long = `<p>${paragraphs[0]} Nobody had expected it.</p>`;
  expect(bodyOf({ end: `${long}<h3>Related Posts</h3>${list}` })).toBe(
    `${whole}\n\n${paragraphs[0]} Nobody had expected it.`,
  );
});

describe('a box about somebody', () => {
  const box =
    '<div class="k9"><h3>Zur Person</h3><p>Ruth Amsel ist seit zwölf Jahren Kapitänin der Fähre und lebt mit zwei Hunden in Lindmark.</p></div>';
  const by = (name: string): Insert => ({ end: box, head: `<meta name="author" content="${name}">` });
  it('stays where it is not who wrote the text', () => {
    expect(bodyOf(by('Tom Ito'), 'de')).toContain('Kapitänin der Fähre');
    expect(bodyOf(by('Ruth Amsel'), 'de')).toBe(whole);
  });
});

it('a box that is named after a service and holds the text is no post', () => {
  const quote =
    '<blockquote><p>“Nobody of us does this for the money, and nobody ever did,” she said.</p></blockquote>';
  const inside = samplePage({ middle: quote }).replace('class="story"', 'class="instagram-media story"');
  expect(articleOf(inside).articleBody).toContain('Nobody of us does this');
  const post = `<div class="instagram-media">${quote}</div>`;
  expect(bodyOf({ middle: post })).toBe(whole);
});

it('what opens at "#" is a part of the text, a title with an address another story', () => {
  const part =
    '<li><a href="#">How the ice is measured at noon</a><p>Four men drill, and a fifth writes down what they call out to him.</p></li>';
  expect(bodyOf({ middle: `<ul class="folds">${part}</ul>` })).toContain('How the ice is measured');
});

it('entries of a list that begin with a linked title go behind a heading for other stories, the list of a text stays', () => {
  const entry = (title: string): string =>
    `<li><a href="/${title.length}">${title}</a><br><small>${title} after a long winter, as the club has told this paper, and nobody was surprised by it.</small></li>`;
  const list = `<ul>${['Anglers land a pike as long as the mayor', 'Lighthouse opens to visitors in spring', 'New bell for the chapel on the hill'].map(entry).join('')}</ul>`;
  const longer = `<p>${paragraphs[0]} Nobody had expected it.</p>`;
  expect(bodyOf({ end: `${longer}<h2>Related posts</h2>${list}` })).not.toContain('after a long winter');
  expect(bodyOf({ middle: longer, end: `<h2>Four ways over the ice</h2>${list}` })).toContain(
    'after a long winter',
  );
});

it('a caption goes from under its picture where it begins with the word for a figure', () => {
  const picture = '<div class="pic"><img src="/ice.jpg" alt="" width="800" height="600"></div>';
  const caption =
    'Figure: The thickness of the ice on the sound, from the quay to the mole, as it was measured at noon on Tuesday.';
  expect(bodyOf({ middle: `${picture}<div class="line">${caption}</div>` })).toBe(whole);
  expect(bodyOf({ middle: `<p>${caption}</p>` })).toContain(caption);
});

it('a sentence that leads to another place of the same text is no pointer', () => {
  const text = 'See more of the measurements below.';
  const end = `<h2 id="numbers">The measurements</h2><p>${paragraphs[0]} Four centimetres at noon.</p>`;
  expect(bodyOf({ middle: `<p><a href="#numbers">${text}</a></p>`, end })).toContain(text);
  expect(bodyOf({ middle: `<p><a href="/ice/numbers">${text}</a></p>`, end })).not.toContain(text);
});
