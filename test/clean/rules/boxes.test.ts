/** Boxes of other stories, menus and offers, and the boxes of the text that look like them. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs } from '../sample-page.ts';

const long = [
  ...paragraphs,
  'The ice cutter of the neighbouring port had been sold in the autumn, and the next one lies two days to the north, the harbour office said.',
  'Fishermen carried their catch across the mole on sledges, as their grandparents had done, and sold it from the steps of the customs house.',
  'The last winter with a closed harbour had been that of the great storm, when the mail came over the hills on skis for three weeks.',
];
const paragraphsOf = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const story = paragraphsOf(long);
const excerpt =
  'A pike of more than a metre was pulled from the mill pond on Sunday, and the club has put it back after a vote of its members, who were not all of one mind about it.';
const titles = [
  'Anglers land a pike as long as the mayor',
  'Lighthouse opens to visitors',
  'New bell for the chapel',
];

function article(body: string, head = '') {
  return articleOf(
    `<!doctype html><html lang="en"><head><title>Ice closes the harbour of Lindmark</title>${head}</head><body>${body}</body></html>`,
  );
}
const bodyOf = (body: string, head = ''): string => article(body, head).articleBody;
const page = (text: string): string => `<main><h1>Ice closes the harbour of Lindmark</h1>${text}</main>`;

describe('boxes with a telling name', () => {
  it('are the text where most of it stands in boxes of that name, side by side', () => {
    const sections = [long.slice(0, 3), long.slice(3, -1), long.slice(-1)]
      .map(
        (texts, index) =>
          `<section class="report section--ads"><h2>Day ${index}</h2>${paragraphsOf(texts)}</section>`,
      )
      .join('');
    for (const text of long) expect(bodyOf(page(`<div>${sections}</div>`))).toContain(text);
  });

  it('go where the text stands elsewhere', () => {
    const ads = titles
      .map((title) => `<section class="section--ads"><p>${title} with us.</p></section>`)
      .join('');
    const body = bodyOf(page(`${story}<div>${ads}</div>`));
    expect(body).not.toContain('with us');
    expect(body).toContain(long.at(-1));
  });
});

describe('lists of other stories with their first words', () => {
  const list = (name: string): string =>
    `<ul class="${name}">${titles.map((title) => `<li><a href="/${title.length}">${title}</a><br>${excerpt}</li>`).join('')}</ul>`;

  it('go also where the words are longer than the story', () => {
    const body = bodyOf(page(`${story}${list('related_post wp_rp')}`));
    expect(body).not.toContain('pike');
    expect(body).toContain(long.at(-1));
  });

  it('go where a link without words lies over each of them', () => {
    const cards = titles
      .map((title) => `<li><a href="/${title.length}"></a><div>${title}</div><p>${excerpt}</p></li>`)
      .join('');
    const body = bodyOf(page(`${story}<ul class="timeline autorelated">${cards}</ul>`));
    expect(body).not.toContain('pike');
    expect(body).toContain(long.at(-1));
  });

  it('stay where no name says so', () => {
    expect(bodyOf(page(`${story}<p>Three stories of the winter:</p>${list('winter')}`))).toContain(
      'mill pond',
    );
  });
});

describe('related-teasers', () => {
  const teasers = (title: (text: string) => string): string =>
    titles
      .map(
        (text) =>
          `<div class="block"><div class="body">${title(text)}<div class="text">${excerpt} ${text}.</div></div></div>`,
      )
      .join('');
  const linked = (text: string): string => `<h3><a href="/${text.length}">${text}</a></h3>`;

  it('takes boxes of one build behind a heading that announces other stories, however long', () => {
    const { articleBody, cleaning } = article(
      page(`<article>${story}</article><div><h2>Popular stories</h2></div>${teasers(linked)}`),
    );
    expect(articleBody).not.toContain('mill pond');
    expect(articleBody).toContain(long.at(-1));
    expect(cleaning.removed.some(({ rule }) => rule === 'related-teasers' || rule === 'readability')).toBe(
      true,
    );
  });

  it('keeps the sections of a story behind such a heading, whose titles lead nowhere', () => {
    const sections = teasers((text) => `<h3>${text}</h3>`);
    expect(bodyOf(page(`${story}<div><h2>Popular stories</h2></div>${sections}`))).toContain('mill pond');
  });
});

describe('picture-text', () => {
  const lead =
    'Whoever has to cross this week needs a sledge: what the coast guard, the ferry office and the mayor advise.';
  const header = (text: string): string =>
    `<div class="top"><div class="media"><img src="/ice.jpg" width="900" height="500"></div><div class="lead">${text}</div></div>`;

  it('keeps the dek, though it stands alone with the picture', () => {
    const head = `<meta name="description" content="${lead}">`;
    const html = `<h1>Ice closes the harbour of Lindmark</h1>${header(lead)}<div class="text">${story}</div>`;
    expect(bodyOf(`<article>${html}</article>`, head)).toContain(lead);
  });
});

describe('linked-titles', () => {
  const calendar = [
    'Tuesday: Choir of the net menders, town hall',
    '<a href="/brass">Wednesday: Brass of the coast guard, chapel</a>',
    'Thursday: Harbour band, customs house',
    'Friday: Ice dancing on the mole, evening',
    'Saturday: Reading of old letters, library',
  ].map((line) => `<p>${line}</p>`);

  it('keeps an entry among entries that lead nowhere', () => {
    expect(bodyOf(page(`${story}<h2>The week</h2>${calendar.join('')}`))).toContain(
      'Brass of the coast guard',
    );
  });

  it('takes the same line between paragraphs', () => {
    const body = bodyOf(
      page(`<p>${long[0]}</p><p>${long[1]}</p>${calendar[1]}<p>${long[2]}</p><p>${long[3]}</p>`),
    );
    expect(body).not.toContain('Brass of the coast guard');
  });
});

describe('top-matter', () => {
  const head =
    '<meta property="article:section" content="Coast"><meta name="keywords" content="ice, ferry, harbour">';
  const labelled = (label: string): string =>
    bodyOf(
      `<article>${label}<div class="text"><h1>Ice closes the harbour of Lindmark</h1>${label}${story}</div></article>`,
      head,
    );

  it.each(['<h5>Coast</h5>', '<p>Ferry, Harbour, Coast</p>'])(
    'takes section and keywords before the text: %s',
    (label) => {
      expect(labelled(label)).toBe(labelled(''));
    },
  );

  it('keeps a heading of the text that is called like a keyword', () => {
    const sections = `<p>${long[0]}</p><h2>Ferry</h2><p>${long[1]}</p><h2>Harbour</h2>${paragraphsOf(long.slice(2))}`;
    expect(bodyOf(page(sections), head)).toContain('Harbour\n');
  });

  it('keeps first-level headings of sections near the top', () => {
    const sections = long.map((text, index) => `<h1>Tip ${index + 1}: Sledges</h1><p>${text}</p>`).join('');
    const body = bodyOf(
      `<div class="top"><h1>Ice closes the harbour of Lindmark</h1></div><div>${sections}</div>`,
    );
    expect(body).toContain('Tip 1: Sledges');
  });
});

describe('paywall-layer', () => {
  it('takes an offer that is longer than what is free to read', () => {
    const offer = `<div class="freemium__content"><div class="registerForm"><p>Read on now!</p>
<ul><li>Every article of the Lantern on all of your devices, with the edition of the day on the evening before.</li>
<li>The letters of our correspondents, and the right to answer them under your own name, day and night.</li>
<li>The first three months for the price of one, to be ended whenever you like, by post or by telephone.</li></ul></div></div>`;
    const body = bodyOf(page(`<div class="preview">${paragraphsOf(long.slice(0, 2))}</div>${offer}`));
    expect(body).not.toContain('correspondents');
    expect(body).toContain(long[1]);
  });
});

describe('navigation', () => {
  const menu = (name: string): string =>
    `<div class="${name}">${['Harbour', 'Town hall', 'Weather', 'Sports'].map((label) => `<div><a href="/${label}"><span>${label} and more</span></a></div>`).join('')}</div>`;

  it('takes menus that only their class tells', () => {
    const { articleBody, cleaning } = article(page(`${menu('navigation flyout-mobile')}${story}`));
    expect(articleBody).not.toContain('Weather and more');
    expect(cleaning.removed.find(({ text }) => text.includes('Weather and more'))?.rule).toBe('navigation');
  });

  it('keeps a menu of dishes', () => {
    const dishes = '<ul class="menu"><li>Smoked eel with rye bread</li><li>Pike dumplings in dill</li></ul>';
    expect(bodyOf(page(`<p>${long[0]}</p><p>${long[1]}</p>${dishes}<p>${long[2]}</p>`))).toContain(
      'Pike dumplings',
    );
  });
});

describe('the fallback', () => {
  it('does not take a list of tags for the text', () => {
    const tags = Array.from(
      { length: 120 },
      (_, index) => `<li><a href="/tag/${index}">Band number ${index}</a> (${index})</li>`,
    );
    const verse = 'I walk over the ice alone\nand listen to the boats at night\n'
      .repeat(4)
      .replaceAll('\n', '<br>');
    const body = bodyOf(
      `<h1>A song</h1><div class="post-body">${verse}</div><div><div class="labels"><h2>Labels</h2><ul>${tags.join('')}</ul></div></div>`,
    );
    expect(body).not.toContain('Band number');
    expect(body).toContain('listen to the boats');
  });
});
