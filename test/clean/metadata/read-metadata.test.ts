import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/clean/html/dom.ts';
import { readMetadata } from '../../../src/clean/metadata/read-metadata.ts';
import type { SiteHints } from '../../../src/clean/site-hints.ts';

function read(
  html: string,
  url: string | null = 'https://harbour.example/2023/02/28/ferry',
  hints: SiteHints | null = null,
) {
  const parsed = parseHtml(html);
  if (parsed.kind !== 'document') throw new Error('refused');
  const before = parsed.document.documentElement.outerHTML;
  const metadata = readMetadata(parsed.document, { url, hints });
  expect(parsed.document.documentElement.outerHTML, 'the document is only read').toBe(before);
  return metadata;
}

const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const page = (head: string, body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;

describe('linked data', () => {
  const story = {
    '@type': ['NewsArticle'],
    headline: 'Ferry returns &amp; stays',
    datePublished: '2023-02-28T01:59:00+02:00',
    author: { '@id': '#p' },
  };
  const person = { '@type': 'Person', '@id': '#p', name: 'Anna Berg', url: '/people/anna' };

  it('is read out of a graph, references followed', () => {
    const found = read(
      page(
        ld({ '@graph': [person, story, { '@type': 'WebPage', datePublished: '2001-01-01' }] }),
        '<h1>Ferry returns & stays</h1>',
      ),
    );
    expect(found.headline).toBe('Ferry returns & stays');
    expect(found.authors).toEqual([
      { name: 'Anna Berg', type: 'Person', url: 'https://harbour.example/people/anna' },
    ]);
    expect(found.datePublished).toMatchObject({
      value: '2023-02-28T01:59:00+02:00',
      utc: '2023-02-27T23:59:00Z',
      source: 'jsonld',
    });
    expect(found.fieldSources).toMatchObject({ authors: 'jsonld', datePublished: 'jsonld' });
  });

  it('is read although broken, in a comment, in CDATA, or going round in circles', () => {
    const texts = [
      '{"@type":"NewsArticle","headline":"Ferry returns","author":"Anna Berg",}',
      '<!-- {"@type":"NewsArticle","headline":"Ferry returns","author":"Anna Berg"} -->',
      '//<![CDATA[\n{"@type":"NewsArticle","headline":"Ferry returns","author":"Anna Berg"}\n//]]>',
      '{"@type":"NewsArticle","@id":"#a","headline":"Ferry returns","author":[{"@id":"#a"},"Anna Berg"]}',
    ];
    for (const text of texts)
      expect(
        read(page(ld(text), '')).authors.map(({ name }) => name),
        text,
      ).toEqual(['Anna Berg']);
  });

  it('of a list of other stories is not this page’s', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'NewsArticle', headline: 'Another story', author: 'Tom Ito' }],
    };
    const found = read(page(ld(list), '<h1>Ferry returns</h1>'));
    expect(found.headline).toBe('Ferry returns');
    expect(found.authors).toEqual([]);
  });
});

describe('headline', () => {
  it('loses the site’s name at either end', () => {
    const named = '<meta property="og:site_name" content="Harbour Lights">';
    expect(
      read(page(`${named}<title>Ferry returns to the old pier | Harbour Lights</title>`, '')).headline,
    ).toBe('Ferry returns to the old pier');
    expect(
      read(page(`${named}<title>Harbour Lights - Ferry returns to the old pier</title>`, '')).headline,
    ).toBe('Ferry returns to the old pier');
    expect(read(page(`${named}<title>Ferry - a love story</title>`, '')).headline).toBe(
      'Ferry - a love story',
    );
  });
  it('is the printed one where the title is written for search engines', () => {
    const head =
      '<title>Ferry guide: times, prices, tips</title><meta property="og:title" content="Ferry guide: times, prices, tips">';
    expect(read(page(head, '<h1>The ferry guide for slow people: times and prices</h1>')).headline).toBe(
      'The ferry guide for slow people: times and prices',
    );
  });
  it('is a second heading over the text, where the first one stands under the text', () => {
    const stated =
      '<title>Ferry returns to pier | Bay</title><meta property="og:title" content="Ferry returns to pier">';
    const printed = 'All aboard! Ferry RETURNS to old pier after thirty years of rust and quarrel';
    const text = `<p>${'It is back, and the whole town came to look at it. '.repeat(3)}</p>`.repeat(4);
    const under = `<div><h2>${printed}</h2>${text}</div><h1>Ferry returns to pier</h1>`;
    expect(read(page(stated, under)).headline).toBe(printed);
    const over = `<h1>Ferry returns to pier</h1><div><h2>${printed}</h2>${text}</div>`;
    expect(read(page(stated, over)).headline).toBe('Ferry returns to pier');
  });
  it('is not the site’s own heading', () => {
    const found = read(
      page(
        '<title>Ferry returns to the old pier</title>',
        '<h1><a href="/">The whole harbour news</a></h1><h1>Ferry returns to the old pier</h1>',
      ),
    );
    expect(found.headline).toBe('Ferry returns to the old pier');
  });
});

describe('authors', () => {
  it('are found in a byline that no class names', () => {
    const found = read(
      page(
        '',
        '<h1>Ferry returns to the old pier</h1><div><span>By </span><a href="/u/7">Anna Berg</a></div><p>It is back.</p>',
      ),
    );
    expect(found.authors).toEqual([
      { name: 'Anna Berg', type: 'Person', url: 'https://harbour.example/u/7' },
    ]);
    expect(found.bylineRaw).toBe('By Anna Berg');
  });
  it('are all that the byline lists where linked data name the first only', () => {
    const story = ld({ '@type': 'NewsArticle', author: { name: 'Anna Berg' } });
    const found = (byline: string) =>
      read(page(story, `<h1>Ferry returns to the old pier</h1>${byline}<p>It is back.</p>`)).authors.map(
        ({ name }) => name,
      );
    expect(found('<p class="byline">By ANNA BERG, TOM ITO and LEA ROY</p>')).toEqual([
      'Anna Berg',
      'TOM ITO',
      'LEA ROY',
    ]);
    expect(found('<p class="byline"><b>Anna Berg</b><br><i>Tel Aviv</i></p>')).toEqual(['Anna Berg']);
    expect(found('<p class="byline">By Anna Berg; photos: Tom Ito</p>')).toEqual(['Anna Berg']);
  });
  const printed = (head: string, byline: string) =>
    read(page(head, `<h1>Ferry returns to the old pier</h1>${byline}<p>It is back.</p>`)).authors.map(
      ({ name }) => name,
    );
  it('are none that a template filled in: owners, sections, words', () => {
    const stated = (name: string) => printed(`<meta name="author" content="${name}">`, '');
    expect(stated('Anna Berg')).toEqual(['Anna Berg']);
    expect(stated('Harbour Web Agency GmbH')).toEqual([]);
    expect(stated('your friendly harbour bloggers')).toEqual([]);
    const section = page('<meta name="author" content="medellin">', '<h1>Ferry returns</h1>');
    expect(read(section, 'https://harbour.example/news/medellin/ferry-returns').authors).toEqual([]);
  });
  it('are nobody of another story’s card, and no steps of a trail', () => {
    const card =
      '<a href="/pier"><h3>The pier that nobody wanted to have</h3><span class="byline">Tom Ito</span></a>';
    expect(printed('', card)).toEqual([]);
    expect(printed('', '<ul class="breadcrumb"><li>Text - Piers</li></ul>')).toEqual([]);
    expect(printed('', '<a href="/people/anna"><span class="byline">Anna Berg</span></a>')).toEqual([
      'Anna Berg',
    ]);
  });
  it('are no words that a font draws as a picture', () => {
    const icon = '<i class="x-material-icons">face</i>';
    expect(printed('', `<p class="byline">${icon} By Anna Berg</p>`)).toEqual(['Anna Berg']);
  });
  it('are the persons whose accounts linked data name', () => {
    const account = ld({ '@type': 'NewsArticle', author: { name: 'aberg' } });
    expect(printed(account, '<p class="byline">Anna Berg</p>')).toEqual(['Anna Berg']);
  });
  it('are the printed ones where the metadata name the site', () => {
    const site = '<meta name="author" content="Harbour Bay (www.harbour.example)">';
    expect(printed(site, '<ul><li><strong>Author</strong> Anna Berg</li></ul>')).toEqual(['Anna Berg']);
    expect(printed(site, '')).toEqual(['Harbour Bay']);
    const owner =
      '<meta property="og:site_name" content="Pier News"><meta name="author" content="Pier News">';
    expect(printed(owner, '<p class="author">Friends of the Pier Society</p>')).toEqual([
      'Friends of the Pier Society',
    ]);
  });
  it('are printed apart by style sheets only: a name and what its bearer does', () => {
    const glued =
      '<div class="byline"><span>Anna Berg</span><span>Harbour affairs correspondent</span></div>';
    expect(printed('', glued)).toEqual(['Anna Berg']);
    expect(printed('', '<div class="byline"><span>A</span><span>nna Berg</span></div>')).toEqual([
      'Anna Berg',
    ]);
  });
  it('are persons, not the paper that they write for, nor the account that posts their texts', () => {
    const paper = '<meta property="og:site_name" content="Pier Dispatch">';
    expect(printed(paper + ld({ '@type': 'NewsArticle', author: ['Anna Berg, Pier Dispatch'] }), '')).toEqual(
      ['Anna Berg'],
    );
    const account = ld({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'pier_admin' } });
    const posted = '<div class="post-author-name">By <a href="/u/1">pier_admin</a></div>';
    expect(printed(account, `${posted}<p><b>By Anna Berg</b></p>`)).toEqual(['Anna Berg']);
    expect(printed(account, posted)).toEqual(['pier_admin']);
  });
  it('are persons where the page prints them so, whatever type a template gives them', () => {
    const typed = ld({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Anna Berg' } });
    expect(printed(typed, '<p class="byline">By Anna Berg, Pier — Old Holm on Sea, NY</p>')).toEqual([
      'Anna Berg',
    ]);
  });
  it('are read beside an icon’s class, not out of a biography’s', () => {
    const other = '<p class="author">JF</p>';
    expect(printed('', `<ul><li class="icon-list-text post-author">Anna Berg</li></ul>${other}`)).toEqual([
      'Anna Berg',
    ]);
    expect(printed('', '<p class="author-bio">Tom Ito</p><p class="author">Anna Berg</p>')).toEqual([
      'Anna Berg',
    ]);
  });
  it('are no words that begin like "author"', () => {
    expect(printed('', '<p class="item authorities-of-the-harbour">Harbour Board</p>')).toEqual([]);
    expect(printed('', '<p class="item authorOfText">Anna Berg</p>')).toEqual(['Anna Berg']);
  });
  it('are no formula and no caption that has "by" in it', () => {
    expect(printed('', '<p><b>by intro ⟨h1, h2⟩</b></p>')).toEqual([]);
    expect(printed('', '<p>By a Boat built by Old Hands</p>')).toEqual([]);
    expect(printed('', '<p>by <a href="/u/42">ferryman42</a></p>')).toEqual(['ferryman42']);
  });
  it('are not read out of a headline that begins like a byline', () => {
    expect(
      read(page('', '<h2>By Old Pier Standards</h2><h1>The ferry is early</h1><p>“By Jove”, they say.</p>'))
        .authors,
    ).toEqual([]);
  });
  it('are not those of the comments', () => {
    expect(
      read(
        page(
          '',
          '<h1>Ferry returns to the old pier</h1><p>It is back.</p><div class="comments"><span class="author">Tom Ito</span></div>',
        ),
      ).authors,
    ).toEqual([]);
  });
});

describe('dates', () => {
  it('tells a change from the publication', () => {
    const found = read(
      page('', '<h1>Ferry</h1><div class="post-date">Published March 3, 2022 Updated March 5, 2022</div>'),
      'https://harbour.example/ferry',
    );
    expect(found.datePublished?.value).toBe('2022-03-03');
    expect(found.dateModified?.value).toBe('2022-03-05');
  });
  it('takes the address where nothing is printed', () => {
    expect(read(page('', '<h1>Ferry</h1>')).datePublished).toMatchObject({
      value: '2023-02-28',
      source: 'url',
      utc: null,
    });
  });
  it('knows the offset from an instant printed in local time as well', () => {
    const head = ld({ '@type': 'NewsArticle', datePublished: '2023-11-09T01:09:55Z' });
    const found = read(page(head, '<h1>Ferry</h1><div class="date">November 8, 2023 at 6:09 p.m.</div>'));
    expect(found.datePublished).toMatchObject({
      value: '2023-11-08T18:09:55-07:00',
      utc: '2023-11-09T01:09:55Z',
    });
  });
  it('is the page’s own day where a machine’s instant is of the next one in UTC', () => {
    const head = (moment: string): string => ld({ '@type': 'NewsArticle', datePublished: moment });
    const at = 'https://harbour.example/2023/11/08/ferry';
    expect(read(page(head('2023-11-09T03:28:35Z'), '<h1>Ferry</h1>'), at).datePublished).toMatchObject({
      value: '2023-11-08',
      precision: 'day',
      utc: '2023-11-09T03:28:35Z',
    });
    const printed = '<h1>Ferry</h1><p class="date">5. November 2021</p>';
    const german = read(page(head('2021-11-04T23:00Z'), printed, 'de'), 'https://harbour.example/ferry');
    expect(german.datePublished?.value).toBe('2021-11-05');
    // No offset makes this one true: the address is the print edition's.
    expect(read(page(head('2023-11-09T11:46:01Z'), '<h1>Ferry</h1>'), at).datePublished?.value).toBe(
      '2023-11-09T11:46:01Z',
    );
  });
  it('is read from a title of an empty element and from names that a site made up', () => {
    const none = 'https://harbour.example/ferry';
    expect(
      read(page('', '<h1>Ferry</h1><i class="updated" title="2013-04-04T18:52:11+00:00"></i>'), none)
        .datePublished?.value,
    ).toBe('2013-04-04T18:52:11Z');
    const own = (name: string): string => `<meta property="${name}" content="2013-02-16T04:36:36-05:00">`;
    expect(read(page(own('pier:uploaded'), '<h1>Ferry</h1>'), none).datePublished?.value).toBe(
      '2013-02-16T04:36:36-05:00',
    );
    expect(read(page(own('pier:expires'), '<h1>Ferry</h1>'), none).datePublished).toBeNull();
  });
  it('is a day in the text rather than the month alone that the address states', () => {
    const foot =
      '<div class="respond"><p>Dieser Eintrag von Anna Berg wurde am 19. Mai 2010 um 23:03 Uhr gesetzt und steht unter Häfen. Wer mag, schreibt etwas dazu oder verweist von einer anderen Seite.</p></div>';
    const found = read(page('', `<h1>Fähre</h1>${foot}`, 'de'), 'https://harbour.example/2010/05/faehre/');
    expect(found.datePublished?.value).toBe('2010-05-19T23:03');
    const bare = read(page('', '<h1>Fähre</h1>', 'de'), 'https://harbour.example/2010/05/faehre/');
    expect(bare.datePublished).toMatchObject({ value: '2010-05', source: 'url' });
  });
  it('takes the day of the last change where the page states no other, and says so', () => {
    const wiki = read(
      page('', '<h1>Ferry</h1><p>It is back.</p><div class="info">last edited on 10 November 2019</div>'),
      'https://harbour.example/ferry',
    );
    expect(wiki.datePublished).toMatchObject({ value: '2019-11-10', source: 'modified' });
    expect(wiki.dateModified?.value).toBe('2019-11-10');
  });
  it('takes no copyright year', () => {
    expect(
      read(page('', '<h1>Ferry</h1><footer>© 2019 Harbour Lights</footer>'), 'https://harbour.example/ferry')
        .datePublished,
    ).toBeNull();
  });
  it('does not take the day on which an archive took the page', () => {
    const printed = '<h1>Ferry</h1><div class="date">10 November 2013</div><p>Posted 4 April 2013</p>';
    const at = 'https://web.archive.org/web/20131110121040/http://harbour.example/ferry';
    expect(read(page('', printed), at).datePublished?.value).toBe('2013-04-04');
  });
  it('does not take an archive’s time stamp', () => {
    expect(
      read(
        page('', '<h1>Ferry</h1>'),
        'https://web.archive.org/web/20200101000000/https://harbour.example/ferry',
      ).datePublished,
    ).toBeNull();
  });
});

it('finds the dek in the main column of a layout with a sidebar, and none in the sidebar', () => {
  const dek = '<h2 class="subhead">After nine years the boat is back at the pier</h2>';
  const layout = (column: string, side: string): string =>
    page(
      '',
      `<h1>Ferry returns</h1><div class="sidebar__main">${column}<p>It sailed at noon.</p></div><div class="sidebar__right">${side}</div>`,
    );
  expect(read(layout(dek, '')).alternativeHeadline).toBe('After nine years the boat is back at the pier');
  expect(read(layout('', dek)).alternativeHeadline).toBeNull();
  expect(read(layout(dek.replace('pier', 'pier:'), '')).alternativeHeadline).toBeNull();
});

it('finds the dek whatever the style of its heading is called, and in a layout that is named after its sidebar', () => {
  const dek = (style: string): string =>
    `<h2 class="${style} subhead">After nine years the boat is back at the pier</h2>`;
  const layout = (box: string, style: string): string =>
    page('', `<h1>Ferry returns</h1><div class="${box}">${dek(style)}<p>It sailed at noon.</p></div>`);
  const found = 'After nine years the boat is back at the pier';
  expect(read(layout('x', 'secondary-font')).alternativeHeadline).toBe(found);
  expect(read(layout('lay-sidebar', 'x')).alternativeHeadline).toBe(found);
  expect(read(layout('right-sidebar', 'x')).alternativeHeadline).toBeNull();
});

it('reads the rest with its sources', () => {
  const head = `<link rel="canonical" href="https://harbour.example/ferry"><meta name="description" content="The boat is back.">
    <meta property="og:image" content="/boat-1200x800.jpg"><meta property="og:image:width" content="1200">
    <meta name="keywords" content="ferry, harbour, Ferry"><meta property="article:section" content="Sea">
    <meta property="og:site_name" content="Harbour Lights">${ld({ '@type': 'NewsArticle', isAccessibleForFree: 'False' })}`;
  const body = `<h1>Ferry returns</h1><p class="standfirst">After nine years the boat is back at the pier.</p>
    <figure><img src="/boat-800x600.jpg"><figcaption>The boat at noon. Photo: Tom Ito</figcaption></figure>`;
  const found = read(page(head, body));
  expect(found).toMatchObject({
    canonicalUrl: 'https://harbour.example/ferry',
    description: 'The boat is back.',
    alternativeHeadline: 'After nine years the boat is back at the pier.',
    keywords: ['ferry', 'harbour'],
    articleSection: ['Sea'],
    publisher: { name: 'Harbour Lights', domain: 'harbour.example' },
    isAccessibleForFree: false,
    image: {
      url: 'https://harbour.example/boat-1200x800.jpg',
      width: 1200,
      height: null,
      caption: 'The boat at noon.',
      credit: 'Tom Ito',
    },
    inLanguage: 'en',
    textDirection: 'ltr',
  });
});

describe('sections and keywords', () => {
  const title =
    '<meta property="og:site_name" content="Harbour Lights"><title>Ferry returns to the old pier</title>';
  const sectionsOf = (steps: (readonly [name: string, path: string | null])[]) => {
    const itemListElement = steps.map(([name, item]) => ({
      '@type': 'ListItem',
      name,
      ...(item === null ? {} : { item }),
    }));
    return read(page(title + ld({ '@type': 'BreadcrumbList', itemListElement }), '')).articleSection;
  };

  it('are the steps of a trail, without the home page and the story', () => {
    const story = ['Ferry returns to the old pier', '/2023/02/28/ferry'] as const;
    expect(sectionsOf([['Home', '/'], ['Sea', '/sea'], story])).toEqual(['Sea']);
    expect(
      sectionsOf([
        ['Startseite', '/start.html'],
        ['Sea', '/sea'],
        ['Ferries', '/sea/ferries'],
      ]),
    ).toEqual(['Sea', 'Ferries']);
    expect(sectionsOf([['Sea', '/sea'], story])).toEqual(['Sea']);
    expect(
      sectionsOf([
        ['English', '/en/'],
        ['Sea', '/sea'],
        ['The ferry is back', null],
      ]),
    ).toEqual(['Sea']);
    expect(sectionsOf([['Sea', null], story])).toEqual([]);
    expect(
      sectionsOf([
        ['Home', '/'],
        ['All that the ferry brings us', '/ferry?page=1'],
      ]),
    ).toEqual([]);
  });
  it('do not name the site or the story', () => {
    const metas = (section: string) =>
      read(
        page(
          `${title}<meta name="keywords" content="ferry, Harbour Lights, Ferry returns to the old pier, harbour-lights"><meta property="article:section" content="${section}">`,
          '<h1>Ferry returns to the old pier</h1>',
        ),
      );
    expect(metas('Harbour Lights')).toMatchObject({ articleSection: [], keywords: ['ferry'] });
    expect(metas('Harbours')).toMatchObject({ articleSection: ['Harbours'] });
  });
  it('are apart: a subject is a keyword', () => {
    const found = read(page('<meta name="dc.subject" content="boats; piers">', ''));
    expect(found).toMatchObject({ articleSection: [], keywords: ['boats', 'piers'] });
  });
});

describe('the dek', () => {
  const saying = 'After nine years the boat is back at the old pier.';
  const head = `<meta name="description" content="${saying}">`;
  const dekOf = (html: string, meta = head) => {
    const { alternativeHeadline, fieldSources } = read(page(meta, html));
    return [alternativeHeadline, fieldSources['alternativeHeadline']];
  };
  const title = '<h1>Ferry returns to the old pier</h1>';

  it('is the description where it is printed under the headline, apart from the text', () => {
    expect(dekOf(`${title}<h2>${saying}</h2><p>It is back.</p>`)).toEqual([saying, 'description']);
    expect(dekOf(`${title}<p class="story__desc">${saying}</p><p>It is back.</p>`)).toEqual([
      saying,
      'description',
    ]);
    expect(dekOf(`${title}<p class="subtitle">${saying}</p><p>It is back.</p>`)).toEqual([saying, 'dek']);
  });
  it('is the description in the headline’s own box, without a name', () => {
    const rest = '<article><p>It is back.</p><p>All are glad.</p></article>';
    for (const box of [
      `<header>${title}<p>${saying}</p></header>`,
      `<hgroup>${title}<p>${saying}</p></hgroup>`,
      `<header><div>${title}</div><div><p>${saying}</p></div></header>`,
      `<div>${title}</div><div class="x1"><div>${saying}</div></div>`,
      `<header>${title}</header><figure></figure><p class="story__teaser">${saying}</p>`,
    ])
      expect(dekOf(box + rest), box).toEqual([saying, 'description']);
  });
  it('is no teaser of another box, no kicker within the heading, no first paragraph behind a header', () => {
    expect(dekOf(`${title}<p>It is back.</p><div class="teaser"><p>${saying}</p></div>`)[0]).toBeNull();
    expect(dekOf(`<header>${title}</header><p>${saying}</p><p>It is back.</p>`)[0]).toBeNull();
    expect(dekOf(`<header><p>${saying}</p>${title}</header><p>It is back.</p>`)[0]).toBeNull();
    const kicker = '<h1><span class="head__intro">Harbours:</span> Ferry returns to the old pier</h1>';
    expect(dekOf(`${kicker}<p>It is back.</p>`, '')[0]).toBeNull();
  });
  it('is not the title with the site behind it, which templates call so', () => {
    const linked = (text: string): string =>
      `<script type="application/ld+json">{"@type":"NewsArticle","alternativeHeadline":"${text}"}</script>`;
    expect(dekOf(title, linked('Ferry returns to the old pier | Lantern'))[0]).toBeNull();
    expect(dekOf(title, linked(saying))[0]).toBe(saying);
  });
  it('is found by its name behind a picture with many parts', () => {
    const picture = '<figure class="photo"><img alt=""></figure>'.repeat(50);
    expect(dekOf(`${title}${picture}<div class="story__summary">${saying}</div>`)[0]).toBe(saying);
    expect(dekOf(`${title}${picture.repeat(3)}<div class="story__summary">${saying}</div>`)[0]).toBeNull();
  });
  it('is what an agency describes the story with, without the agency’s sign', () => {
    const signed = `<meta name="description" content="${saying} (NORD)">`;
    expect(dekOf(`${title}<h2>${saying}</h2><p>It is back.</p>`, signed)).toEqual([saying, 'description']);
  });

  it('goes on where the description ends', () => {
    const more = 'Nobody had asked for it, and everybody is on the quay.';
    const long = 'After nine years and two lawsuits the boat is back at the old pier of the town.';
    const described = `<meta name="description" content="${long}">`;
    expect(dekOf(`<header>${title}<p>${long} ${more}</p></header><p>It is back.</p>`, described)[0]).toBe(
      `${long} ${more}`,
    );
    expect(dekOf(`<header>${title}<p>${saying} ${more}</p></header><p>It is back.</p>`)[0]).toBeNull();
  });
  it.each([
    ['a label', '<p class="subtitle">In partnership with</p>'],
    ['a day', '<p class="subtitle">06.05.2018, 14:30</p>'],
    ['a caption', `<figure><img src="/a.jpg" alt=""><p class="subtitle">${saying}</p></figure>`],
    ['a box with a list', `<div class="summary"><h3>In short</h3><ul><li>${saying}</li></ul></div>`],
    [
      'a box with the byline',
      `<div class="article-intro">${saying} <span class="author">Anna Berg</span></div>`,
    ],
  ])('is not %s', (_, html) => {
    expect(dekOf(`${title}${html}<p>It is back.</p>`, '')).toEqual([null, undefined]);
  });
  it('is no heading within the text that is called a subheadline', () => {
    const text = `<p>${saying} It had been moored in another town, where nobody knew its name or its whistle.</p>`;
    const crosshead = `<div data-component="subheadline-block" class="subheadline"><h2>Better than the ukulele</h2></div>`;
    expect(dekOf(`${title}${text}${text}${crosshead}${text}`, '')[0]).toBeNull();
    expect(dekOf(`${title}${crosshead}${text}${text}`, '')[0]).toBe('Better than the ukulele');
  });
  it('is what opens the text under a name of its own', () => {
    expect(dekOf(`${title}<p class="article__intro">${saying}</p><p>It is back.</p>`, '')).toEqual([
      saying,
      'opening',
    ]);
  });
  it('is no plain first paragraph, no heading further down and nothing in a side column', () => {
    expect(dekOf(`${title}<p>${saying}</p><p>It is back.</p>`)[0]).toBeNull();
    const far = '<p class="x">It is back.</p>'.repeat(70);
    expect(dekOf(`${title}${far}<h2>${saying}</h2>`)[0]).toBeNull();
    expect(dekOf(`${title}<aside><h2>${saying}</h2></aside>`)[0]).toBeNull();
  });
  it('is found in a box whose name only sounds like a menu’s', () => {
    expect(dekOf(`<div class="with nav"><main>${title}<h2>${saying}</h2></main></div>`)[0]).toBe(saying);
    expect(dekOf(`<nav>${title}<h2>${saying}</h2></nav>`)[0]).toBeNull();
  });
});

it('does not believe a canonical address that is the home page', () => {
  expect(read(page('<link rel="canonical" href="https://harbour.example/">', '')).canonicalUrl).toBeNull();
});

it('lets a site’s own definition decide', () => {
  const html = page(
    ld({ '@type': 'NewsArticle', headline: 'Wrong', author: 'Nobody Here', datePublished: '2001-01-01' }),
    '<h2 id="t">Ferry returns</h2><i id="b">By Anna Berg</i><b id="d">3 March 2022</b>',
  );
  const found = read(html, null, { host: 'harbour.example', headline: '#t', byline: '#b', date: '#d' });
  expect([found.headline, found.authors[0]?.name, found.datePublished?.value]).toEqual([
    'Ferry returns',
    'Anna Berg',
    '2022-03-03',
  ]);
  expect(found.fieldSources).toMatchObject({ headline: 'site', authors: 'site', datePublished: 'site' });
});

describe('language', () => {
  const german =
    '<p>Nach neun Jahren liegt das alte Boot wieder am Steg, und die Leute stehen am Ufer und freuen sich darüber sehr.</p>'.repeat(
      3,
    );
  it('is the declared one where the text agrees', () => {
    expect(read(page('', german, 'de-AT')).inLanguage).toBe('de-AT');
  });
  it('is the text’s where the declaration is missing or a theme’s English', () => {
    expect(read(page('', german, 'en')).inLanguage).toBe('de');
    expect(read(page('', german, '')).fieldSources['inLanguage']).toBe('body');
  });
  it('follows the script and gives the direction', () => {
    const found = read(
      page(
        '',
        '<p>عاد القارب القديم إلى الرصيف بعد تسع سنوات، ووقف الناس على الشاطئ فرحين بعودته كثيرا هذا الصباح.</p>'.repeat(
          3,
        ),
        'en',
      ),
    );
    expect([found.inLanguage, found.textDirection]).toEqual(['ar', 'rtl']);
  });
});

it('survives a page of nothing', () => {
  expect(read('', null)).toMatchObject({
    headline: null,
    authors: [],
    datePublished: null,
    image: null,
    publisher: { name: null, domain: null },
  });
});

it('Blogger’s box of posts is no widget beside them', () => {
  const post =
    'Nach neun Jahren liegt das Schiff wieder an der alten Brücke, und alle stehen am Ufer und sehen ihm zu.';
  const html = (name: string): string =>
    page(
      '',
      `<div class="main section"><div class="${name}"><h3 class="post-title">Das Schiff ist da</h3><p>${post} ${post}</p></div></div>`,
    ).replace(' lang="en"', '');
  expect(read(html('widget Blog')).inLanguage).toBe('de');
});

describe('a dek without a name', () => {
  const saying = 'Two hundred passengers slept in a gymnasium and asked when the next train would leave.';
  const title = '<h1>Ferry returns to the old pier</h1>';
  const text =
    `<p>${'It sailed at noon with a band on its upper deck and the mayor at the rail. '.repeat(2)}</p>`.repeat(
      2,
    );
  const dekOf = (html: string): string | null =>
    read(page('', `<article>${html}${text}</article>`)).alternativeHeadline;

  it('is the line between the headline and the byline', () => {
    expect(dekOf(`${title}<p>${saying}</p><div class="byline">By Anna Roe</div>`)).toBe(saying);
    expect(dekOf(`<div>${title}<p>${saying}</p></div><p><time>4 May 2024</time></p>`)).toBe(saying);
    expect(dekOf(`${title}<p>${saying}</p>`)).toBeNull();
    expect(
      dekOf(`${title}<p><a href="/ice">${saying}</a></p><div class="byline">By Anna Roe</div>`),
    ).toBeNull();
    expect(dekOf(`${title}<aside><p>${saying}</p></aside><div class="byline">By Anna Roe</div>`)).toBeNull();
    const picture = `<div><img src="p.jpg" alt=""><p>${saying}</p></div>`;
    expect(dekOf(`${title}${picture}<div class="byline">By Anna Roe</div>`)).toBeNull();
  });
  it('is a second heading of which there is no other', () => {
    expect(dekOf(`${title}<h2>${saying}</h2>`)).toBe(saying);
    expect(dekOf(`${title}<h2>${saying}</h2><p>A line.</p><h2>The second day at sea</h2>`)).toBeNull();
    expect(dekOf(`${title}<h2>Ferry returns after nine years to the old pier</h2>`)).toBeNull();
  });
  it('is the only paragraph in bold, and the paragraph called lead', () => {
    expect(dekOf(`${title}<p><strong>${saying}</strong></p>`)).toBe(saying);
    expect(dekOf(`${title}<p class="lead">${saying}</p>`)).toBe(saying);
    expect(dekOf(`${title}<p class="lead">Anna Roe at the pier. Photo: Tom Ito</p>`)).toBeNull();
  });
});
