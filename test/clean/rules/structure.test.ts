/** Rules that go by how a page is built rather than by what it says. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage } from '../sample-page.ts';

const long = [
  ...paragraphs,
  'The ice cutter of the neighbouring port had been sold in the autumn, and the next one lies two days to the north, the harbour office said.',
  'Fishermen carried their catch across the mole on sledges, as their grandparents had done, and sold it from the steps of the customs house.',
  'The last winter with a closed harbour had been that of the great storm, when the mail came over the hills on skis for three weeks.',
  'On the southern pier a row of anglers had already drilled their holes by the afternoon, although the coast guard had asked them to wait.',
];
const story = long.map((text) => `<p>${text}</p>`).join('\n');

function bodyOf(body: string, head = ''): string {
  const html = `<!doctype html><html lang="en"><head><title>Ice closes the harbour of Lindmark</title>${head}</head><body>${body}</body></html>`;
  return articleOf(html).articleBody;
}

function takenFrom(html: string, rule: string): string[] {
  return articleOf(html)
    .cleaning.removed.filter((removal) => removal.rule === rule)
    .map(({ text }) => text);
}

function takenBy(rule: string, body: string): string[] {
  const html = `<!doctype html><html lang="en"><head><title>Ice closes the harbour of Lindmark</title></head><body>${body}</body></html>`;
  return takenFrom(html, rule);
}

describe('hidden', () => {
  it('takes boxes whose class says that they are never shown', () => {
    const offer =
      '<div class="offer hidden"><p>Readers who sign up today get the first month of the Lindmark Lantern for nothing.</p></div>';
    expect(articleOf(samplePage({ middle: offer })).articleBody).not.toContain('Readers who sign up');
  });

  it.each([
    ['a wider window shows', '<div class="hidden md:block">'],
    ['folds open', '<div class="accordion"><div class="hidden">'],
    ['is a tab', '<div role="tabpanel" class="hidden">'],
  ])('keeps what %s', (_, box) => {
    const text =
      '<p>The ferry office will pay back every ticket for Tuesday and for Wednesday, it said in a note on the door.</p>';
    const middle = `${box}${text}${box.includes('accordion') ? '</div></div>' : '</div>'}`;
    expect(articleOf(samplePage({ middle })).articleBody).toContain('The ferry office will pay back');
  });
});

describe('other-story', () => {
  const teasers = [
    'Anglers land a pike as long as the mayor',
    'Lighthouse opens to visitors',
    'New bell for the chapel',
  ]
    .map(
      (title) =>
        `<article class="card"><a href="/${String(title.length)}"></a><header>Harbour ${title}</header></article>`,
    )
    .join('');

  it('takes the teasers of other stories together with the title over them', () => {
    const body = bodyOf(
      `<article><h1>Ice closes the harbour of Lindmark</h1>${story}<div><h2>Nearby</h2>${teasers}</div></article>`,
    );
    expect(body).not.toMatch(/pike|Nearby|bell/);
    expect(body).toContain('row of anglers');
  });

  it('knows a story whose paragraphs have a box each', () => {
    const boxed = long.map((text) => `<div class="r4x"><p>${text}</p></div>`).join('');
    const teaser =
      '<article class="b9"><a href="/pike"><h3>Anglers land a pike</h3></a><div>It weighs as much as the mayor’s dog, which looked on from the pier and barked at it for an hour.</div></article>';
    expect(bodyOf(`<main><h1>Ice closes the harbour of Lindmark</h1>${boxed}${teaser}</main>`)).not.toContain(
      'the mayor’s dog',
    );
  });

  it('keeps the posts of a live blog', () => {
    const posts = long
      .map(
        (text, index) =>
          `<article><h2>${String(9 + index)}:00</h2><p>${text}</p><a href="#p${String(index)}">Link</a></article>`,
      )
      .join('');
    expect(bodyOf(`<main><h1>Ice closes the harbour of Lindmark</h1>${posts}</main>`)).toContain(
      'row of anglers',
    );
  });
});

describe('answers set as articles', () => {
  it('keeps one that links a word of its text, and takes the card that is linked as a whole', () => {
    const answer =
      '<article class="faq"><h3>May I skate across?</h3><p>No: the <a href="/ice">ice of the basin</a> is cut every night, so that the pilot boat can get out of it.</p></article>';
    const card =
      '<article class="faq"><h3><a href="/pike">Anglers land a pike</a></h3><p>It weighs as much as the mayor’s dog, which looked on from the pier and barked at it for an hour.</p></article>';
    const body = bodyOf(`<main><h1>Ice closes the harbour of Lindmark</h1>${story}${answer}${card}</main>`);
    expect(body).toContain('is cut every night');
    expect(body).not.toContain('the mayor’s dog');
  });
});

describe('archive-frame', () => {
  it('takes what an archive lays around a page, also where it says more than the page', () => {
    const notes = Array.from(
      { length: 8 },
      (_, index) =>
        `<div>The pages of collection ${String(index)} are added to the archive after an embargo period of half a year, as the two houses have agreed.</div>`,
    ).join('');
    const frame = `<div id="wm-ipp-base"><div id="wm-ipp"><div id="wm-capinfo">${notes}</div></div></div>`;
    const body = bodyOf(
      `${frame}<main><h1>Ice closes the harbour of Lindmark</h1><p>${long[0] ?? ''}</p></main>`,
    );
    expect(body).not.toContain('embargo');
    expect(body).toContain(long[0]);
  });
});

describe('outside-main', () => {
  const account = Array.from(
    { length: 12 },
    (_, index) =>
      `<section><h3>Step ${String(index)}</h3><p>We have sent a message with a code to the address that belongs to your account; please enter the code number ${String(index)} below.</p></section>`,
  ).join('');

  it('takes what a page says outside of the part that it calls its main one', () => {
    const page = `<main><div><h1>Ice closes the harbour of Lindmark</h1>${story}</div></main><div>${account}</div>`;
    const body = bodyOf(page);
    expect(body).not.toContain('We have sent a message');
    expect(body).toContain('row of anglers');
  });

  it('keeps a story that stands beside a main part without text', () => {
    expect(
      bodyOf(
        `<main><p>Lindmark Lantern</p></main><div><h1>Ice closes the harbour of Lindmark</h1>${story}</div>`,
      ),
    ).toContain('row of anglers');
  });
});

describe('picture-text', () => {
  it('takes a short text that is alone in a box with a picture', () => {
    const middle =
      '<div class="pb"><div><img src="/quay.jpg" alt=""></div><div>The quay on Tuesday at noon</div></div>';
    expect(articleOf(samplePage({ middle })).articleBody).not.toContain('The quay on Tuesday');
  });

  it('takes the name of the photographer with it', () => {
    const middle =
      '<div class="pb"><div><img src="/quay.jpg" alt=""></div><div>The quay on Tuesday at noon</div><div>NORDBILD</div></div>';
    expect(articleOf(samplePage({ middle })).articleBody).not.toMatch(/The quay on Tuesday|NORDBILD/);
  });

  it('keeps the steps of a recipe, which have a picture each', () => {
    const steps = [
      'Stir the flour into the warm milk.',
      'Knead the dough for ten minutes.',
      'Let it rise under a cloth.',
      'Bake the rolls until they are brown.',
    ]
      .map((step, index) => `<div class="step"><img src="/${String(index)}.jpg" alt=""><p>${step}</p></div>`)
      .join('');
    expect(articleOf(samplePage({ middle: steps })).articleBody).toContain('Knead the dough');
  });
});

describe('repeated-pointer', () => {
  const pointers = (label: string): string =>
    ['Anglers land a pike as long as the mayor', 'Why the old lighthouse went dark in spring']
      .map((title) => `<p>${label} <a href="/${String(title.length)}">${title}</a></p>`)
      .join(`<p>${paragraphs[1]}</p>`);

  it('takes lines with one label before different links, in whatever language the label is', () => {
    const page = samplePage({ middle: pointers('FUNDA NALU UDABA |') });
    expect(articleOf(page).articleBody).not.toMatch(/pike|lighthouse/);
  });

  it('keeps sentences that only begin alike', () => {
    const page = samplePage({ middle: pointers('The harbour master spoke of') });
    expect(articleOf(page).articleBody).toMatch(/pike[^]*lighthouse/);
  });
});

describe('related-section', () => {
  const card = (title: string): string =>
    `<div class="card"><a href="/${String(title.length)}"></a><img src="/p.jpg" alt=""><h3>${title}</h3><p>All about it, told by those who were on the quay.</p></div>`;
  const cards = `${card('Anglers land a pike')}${card('Why the old lighthouse went dark')}`;

  it('takes cards under a title that begins like "Related" and says more', () => {
    const page = `<article><h1>Ice closes the harbour of Lindmark</h1>${story}<section><h2>Related stories that may interest you</h2>${cards}</section></article>`;
    expect(bodyOf(page)).not.toMatch(/pike|Related stories/);
  });

  it('takes what readers wrote under "Comments", and no comments of the council', () => {
    const section = (heading: string): string =>
      `<section class="k7"><h2>${heading}</h2><p>Ida Falk</p><p>I walked over it as a child, in the year of the long winter.</p></section>`;
    expect(articleOf(samplePage({ end: section('Comments') })).articleBody).not.toContain('I walked over it');
    const council = section('Comments of the council on the ice');
    expect(articleOf(samplePage({ middle: council })).articleBody).toContain('I walked over it');
  });

  it('takes such a title when nothing stands under it', () => {
    const middle = '<h2>Related harbour topics</h2><h2>What the ice costs</h2>';
    expect(articleOf(samplePage({ middle })).articleBody).not.toContain('Related harbour topics');
  });

  it('keeps a section of the text whose title begins so', () => {
    const middle =
      '<section><h2>Related costs of the ice</h2><p>Each day without ferries costs the town about as much as the new bell of the chapel did, the treasurer said.</p></section>';
    expect(articleOf(samplePage({ middle })).articleBody).toContain('Related costs of the ice');
  });
});

describe('linked-titles', () => {
  const item = (title: string, text: string): string =>
    `<h3><a href="/${String(title.length)}">${title}</a></h3><p>${text}</p>`;

  it('keeps the titles of a round-up, each with its own text under it', () => {
    const middle = [
      'The long winter on the quay',
      'Skis and mail over the hills',
      'A bell for the chapel of Lindmark',
    ]
      .map((title, index) => item(title, long[index + 4] ?? ''))
      .join('');
    expect(articleOf(samplePage({ middle })).articleBody).toContain('Skis and mail over the hills');
  });

  const titles = [
    'Anglers land a pike of nine pounds',
    'Why the old lighthouse went dark',
    'A bell for the chapel',
  ];
  const links = titles.map((title) => `<li><a href="/${String(title.length)}">${title}</a></li>`).join('');

  it('takes a list of titles under a label that is its first item', () => {
    const list = (label: string): string => `<ul><li><b>${label}</b></li>${links}</ul>`;
    expect(articleOf(samplePage({ middle: list('MORE HARBOUR NEWS') })).articleBody).not.toContain('pike');
    const own = 'The pike of the harbour master, which he kept in a tank for his guests';
    expect(articleOf(samplePage({ middle: list(own) })).articleBody).toContain(own);
  });

  it('takes a list of titles with a label in capitals before each', () => {
    const list = ['A SIMPLE GUIDE', 'THE LONG WINTER', 'LOOK-UP TOOL'].map(
      (label, index) => `<li>${label}: <a href="/${String(index)}">${titles[index] ?? ''}</a></li>`,
    );
    expect(articleOf(samplePage({ middle: `<ul>${list.join('')}</ul>` })).articleBody).not.toContain('pike');
  });

  it('keeps a list that a heading of the text announces', () => {
    const middle = `<h3>What the harbour office does for you:</h3><ul>${links}</ul>`;
    expect(articleOf(samplePage({ middle })).articleBody).toContain('pike');
  });

  it('takes a title that leads away from between two paragraphs', () => {
    const middle = item('Skis and mail over the hills', long[5] ?? '');
    expect(articleOf(samplePage({ middle })).articleBody).not.toContain('Skis and mail');
  });
});

describe('page-furniture', () => {
  it('takes a form with the words around its fields, but no page that is one form', () => {
    const form =
      '<form action="/join"><p>Get the morning letter of the harbour, written by people who were there.</p><input type="email"></form>';
    expect(takenBy('page-furniture', `<article><h1>Ice</h1>${story}${form}</article>`).join()).toContain(
      'Get the morning letter',
    );
    expect(bodyOf(`<form id="page"><h1>Ice closes the harbour of Lindmark</h1>${story}</form>`)).toContain(
      'row of anglers',
    );
  });
});

describe('end-matter', () => {
  it.each(['Lindmark Lantern © 2025. All rights reserved.', 'r.amsel@lantern.example (END)'])(
    'takes "%s" at the end',
    (line) => {
      expect(articleOf(samplePage({ end: `<p>${line}</p>` })).articleBody).not.toContain(line);
    },
  );

  it.each([
    ['Ragna Thorsen is a reporter with the harbour desk. She lives on a boat.', 'en'],
    ['Ragna von Thorsen arbeitet seit 2011 in der Redaktion des Hafenboten.', 'de'],
    ['Ragna Thorsen est journaliste au port.', 'fr'],
    ['First published in The Northern Pilot.', 'en'],
  ])('takes who wrote it, of whom the text did not speak, or where it stood before: %s', (line, language) => {
    const page = samplePage({ end: `<p>${line}</p>` }).replace(
      /<html lang="\w+"/,
      `<html lang="${language}"`,
    );
    expect(articleOf(page).articleBody).not.toContain(line);
  });

  it('keeps a last paragraph about somebody of whom the text speaks', () => {
    const middle =
      '<p>The ferries wait because of the harbour master, Ragna Amsel, and of nobody else, the skippers say.</p>';
    const line = 'Ragna Amsel is a patient woman and has beds for all of them.';
    expect(articleOf(samplePage({ middle, end: `<p>${line}</p>` })).articleBody).toContain(line);
  });

  it('takes a last paragraph that asks in passing, and keeps one that only links', () => {
    const asks =
      '<p>Our site is the place for news of the ice: bookmark <a href="/">it</a> and sign up for our daily newsletter, The Pier.</p>';
    const links =
      '<p>Those who wish to lend a bed find a list of the streets on <a href="/beds">the site of the council</a>.</p>';
    expect(articleOf(samplePage({ end: asks })).articleBody).not.toContain('bookmark');
    expect(articleOf(samplePage({ end: links })).articleBody).toContain('a list of the streets');
  });

  it('keeps a last sentence that only names an address', () => {
    const line = 'Those who can lend a bed may write to beds@harbour.example before the evening.';
    expect(articleOf(samplePage({ end: `<p>${line}</p>` })).articleBody).toContain(line);
  });
});

describe('newsletter-line', () => {
  it('takes a line without a link that asks twice', () => {
    const line = 'Get the latest from the quay, delivered to your inbox.';
    expect(articleOf(samplePage({ middle: `<p>${line}</p>` })).articleBody).not.toContain(line);
  });

  it('keeps one that only begins so', () => {
    const line = 'Get the latest ice charts before you leave the quay, the coast guard told the skippers.';
    expect(articleOf(samplePage({ middle: `<p>${line}</p>` })).articleBody).toContain(line);
  });
});

describe('empty-section', () => {
  const link =
    '<ul><li><a href="/a">How the customs house got its forty beds</a></li><li><a href="/b">The winter of the great storm in pictures</a></li></ul>';

  it('takes a heading over stories that are gone, and the line that announced them', () => {
    const middle = `<h3>Related harbour reports</h3><p>You may be interested in these reports:</p>${link}<h3>The council</h3>`;
    const body = articleOf(samplePage({ middle })).articleBody;
    expect(body).not.toMatch(/Related harbour|interested in|forty beds/);
    expect(body).toContain('The council');
  });

  it('keeps a heading over text', () => {
    const middle =
      '<h3>Related harbour reports</h3><p>Two reports came before this one, and both warned of the narrow basin.</p><h3>The council</h3>';
    expect(articleOf(samplePage({ middle })).articleBody).toContain('Related harbour reports');
  });
});

describe('after-the-text', () => {
  const appeal =
    'We stand with all who keep the harbour open, and so do the thousands who pay for this paper of their own free will, month after month.';

  it('takes what stands in other boxes after the one that holds the text', () => {
    const body = `<article><div class="text">${story}</div><div class="rules"><p>${appeal}</p></div></article>`;
    expect(takenBy('after-the-text', body)).toEqual([appeal]);
  });

  it.each([
    ['a box of the same build', `<div class="text"><p>${appeal}</p></div>`],
    ['the next section', `<section id="more"><p>${appeal}</p></section>`],
    ['notes to the text', `<div class="notes"><p>1. ${appeal}</p></div>`],
  ])('keeps %s', (name, rest) => {
    const text =
      name === 'the next section' ? `<section>${story}</section>` : `<div class="text">${story}</div>`;
    expect(bodyOf(`<article>${text}${rest}</article>`)).toContain(appeal);
  });
});

describe('disclosure-line', () => {
  it.each([
    [
      'en',
      'Our editors choose every kettle on their own. If you buy through our links, we may earn a commission.',
    ],
    ['de', 'Dieser Beitrag enthält Affiliate-Links. Bei einem Kauf erhalten wir eine kleine Provision.'],
    ['es', 'Este texto contiene enlaces de afiliados: podemos recibir una comisión por tu compra.'],
  ])('takes what a site says of its earnings (%s)', (language, line) => {
    const page = samplePage({ end: `<p>${line}</p>` }).replace(
      /<html lang="\w+"/,
      `<html lang="${language}"`,
    );
    expect(takenFrom(page, 'disclosure-line')).toEqual([line]);
  });

  it('takes who wrote the points above a text, and no point', () => {
    const note = 'The points were written by AI and checked by the newsroom.';
    const point = 'AI measures the ice for the harbour office from now on.';
    const box = `<section><ul><li>Four centimetres of ice were measured.</li><li>${point}</li></ul><div>${note}</div></section>`;
    const { articleBody } = articleOf(samplePage({ top: box }));
    expect(articleBody).toContain(point);
    expect(articleBody).not.toContain(note);
    const told = samplePage({
      top: `<ul><li>Four centimetres of ice were measured.</li></ul><p>${point}</p>`,
    });
    expect(articleOf(told).articleBody).toContain(point);
  });

  it('keeps a text that is about it', () => {
    const line =
      'The shops of the harbour measure their adverts by affiliate links and by the codes that they print.';
    expect(
      articleOf(samplePage({ middle: `${story}<p>${line}</p>${story.replaceAll('<p>', '<p>Later: ')}` }))
        .articleBody,
    ).toContain(line);
  });
});

describe('buttons', () => {
  it.each([
    '<div class="faq-item"><button>May I walk on the ice?</button><p>Not before it is ten centimetres thick, and never alone, says the coast guard of Lindmark.</p></div>',
    '<button aria-expanded="false"><h3>May I walk on the ice?</h3></button><p>Not before it is ten centimetres thick, and never alone, says the coast guard of Lindmark.</p>',
  ])('that open an answer stay: %s', (middle) => {
    expect(articleOf(samplePage({ middle })).articleBody).toContain('May I walk on the ice?');
  });

  it('that do something go, also when they ask', () => {
    const middle = '<button>Was this page helpful?</button>';
    expect(articleOf(samplePage({ middle })).articleBody).not.toContain('helpful');
  });
});

describe('names of boxes', () => {
  it.each(['data-testid', 'data-component', 'data-qa'])('are also read from %s', (attribute) => {
    const middle = `<div class="x7f" ${attribute}="NewsletterSignup"><p>The harbour in your letterbox, every Saturday, for nothing.</p></div>`;
    expect(articleOf(samplePage({ middle })).articleBody).not.toContain('letterbox');
  });

  it('does not read the ids of headings, which are made of their own words', () => {
    const middle =
      '<h2 id="comments">Comments of the skippers</h2><p>The skippers of the two ferries said that they would rather wait for rain than break the ice with their bows.</p>';
    expect(articleOf(samplePage({ middle })).articleBody).toContain('Comments of the skippers');
  });

  it('knows a grid with a sidebar from the sidebar in it', () => {
    const part = (text: string): string =>
      `<div class="sidebar-grid__content"><p>${text}</p><p>See <a href="/ice">how the ice grew in one night</a></p></div>`;
    expect(
      bodyOf(
        `<article><h1>Ice closes the harbour of Lindmark</h1>${story}${part('The customs house has beds for forty travellers and a stove, and the bakery opposite keeps its oven hot through the night.')}</article>`,
      ),
    ).toContain('beds for forty travellers');
  });

  it('keeps a section that is named after its entry in the table of contents', () => {
    const middle =
      '<div id="toc_beds"><h2>Beds for forty</h2><p>The customs house has beds for forty travellers and a stove, and the bakery opposite keeps its oven hot through the night.</p></div>';
    expect(articleOf(samplePage({ middle })).articleBody).toContain('beds for forty travellers');
  });
});

describe('what Readability drops', () => {
  it('comes back where it lives in boxes of the same build as what stayed', () => {
    const wrap = (inner: string): string =>
      `<div class="block"><div class="block-in"><section class="part"><div class="line">${inner}</div></section></div></div>`;
    const body = bodyOf(
      `<article class="piece"><h1>Ice closes the harbour of Lindmark</h1>${long.map((text) => wrap(`<p>${text}</p>`)).join('')}${wrap('<p>They will wait.</p>')}${wrap(`<p>${paragraphs[1]} Nobody argued with that.</p>`)}</article>`,
    );
    for (const text of long) expect(body).toContain(text);
    expect(body).toContain('Nobody argued');
  });

  it('comes back where a sentence between them is all link, or asks', () => {
    const wrap = (inner: string): string =>
      `<div class="block"><div class="block-in"><div class="line">${inner}</div></div></div>`;
    const linked =
      '<p><a href="/beds">The customs house has forty beds, says the council of Lindmark.</a></p>';
    const asked = '<p>And who pays for the beds in the end?</p>';
    const [first, ...rest] = long.map((text) => wrap(`<p>${text}</p>`));
    const body = bodyOf(
      `<article class="piece"><h1>Ice closes the harbour of Lindmark</h1>${first!}${wrap(linked)}${wrap(asked)}${rest.join('')}</article>`,
    );
    expect(body).toContain('forty beds');
    expect(body).toContain('who pays');
  });

  it('comes back where it is the lead between the headline and the text', () => {
    const lead =
      'Lindmark wakes up without ferries: the ice came in the night, and nobody knows how long the beds in the customs house will be needed.';
    const body = bodyOf(
      `<div class="top"><h1>Ice closes the harbour of Lindmark</h1><div class="x"><p>${lead}</p></div></div><div class="rest"><div>${story}</div></div>`,
    );
    expect(body.startsWith(lead)).toBe(true);
  });
});

describe('pages that are no story', () => {
  const offers = ['Sails', 'Ropes', 'Masts', 'Oars', 'Anchors', 'Awnings', 'Ladders', 'Lanterns']
    .map(
      (name) =>
        `<div class="tile"><div class="pad"><h3>${name}</h3><span>Made to measure in four days.</span> <span>Ask for ${name.toLowerCase()} in our yard.</span></div></div>`,
    )
    .join('');
  const about = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const page = (head: string): string =>
    `<!doctype html><html lang="en"><head><title>Lindmark Boatyard</title>${head}</head><body><main>
<section><h1>Lindmark Boatyard</h1><div class="tiles">${offers}</div></section>
<section><div><div class="text">${about}</div></div></section></main></body></html>`;

  it('are what their main part says', () => {
    expect(articleOf(page('')).articleBody).toContain('Ask for anchors');
  });

  it('are told from stories by a stated date', () => {
    const dated = page('<meta property="article:published_time" content="2025-02-04T10:00:00Z">');
    expect(articleOf(dated).articleBody).not.toContain('Ask for anchors');
  });

  it('keep the linked titles of a list with a line under each, and leave a menu out', () => {
    const linked = page('').replace(
      /<h3>(\w+)<\/h3><span>(.*?)<\/span>/g,
      '<h3><a href="/$1">$1</a></h3><p>$2</p>',
    );
    const menu =
      '<h3><a href="/jobs">Jobs in our yard</a></h3><h3><a href="/press">Press and prints</a></h3>';
    const { articleBody } = articleOf(linked.replace('</main>', `<div class="m7">${menu}</div></main>`));
    expect(articleBody).toContain('Anchors');
    expect(articleBody).not.toContain('Press and prints');
  });

  it('are none because their system dates each of its pages', () => {
    const ofType = (type: string): string =>
      articleOf(
        page(
          `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","datePublished":"2025-02-04T10:00:00Z"}</script>`,
        ),
      ).articleBody;
    expect(ofType('WebPage')).toContain('Ask for anchors');
    expect(ofType('NewsArticle')).not.toContain('Ask for anchors');
  });
});

describe('streamed parts of a page', () => {
  const streamed = (place: string, part: string): string =>
    bodyOf(`<main><h1>Ice closes the harbour of Lindmark</h1>${story}<!--$?--><template id="${place}"></template><p>Loading…</p><!--/$--><p>${paragraphs[3]} So it was written on the door.</p></main>
<div hidden id="${part}"><p>The customs house has beds for forty travellers and a stove, and the bakery opposite keeps its oven hot.</p></div>`);

  it('stand where their script would put them, in place of what stood for them', () => {
    const body = streamed('B:0', 'S:0');
    expect(body).not.toContain('Loading');
    expect(body.indexOf('beds for forty')).toBeGreaterThan(body.indexOf('row of anglers'));
    expect(body.indexOf('beds for forty')).toBeLessThan(body.indexOf('So it was written'));
  });

  it('stay hidden where the page has no place for them', () => {
    expect(streamed('B:1', 'S:0')).not.toContain('beds for forty');
  });
});
