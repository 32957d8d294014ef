/** What site builders, review pages and software platforms make of a text. */
import { describe, expect, it } from 'vitest';
import { articleOf, samplePage } from '../sample-page.ts';

const bodyOf = (insert: Parameters<typeof samplePage>[0]): string =>
  articleOf(samplePage(insert)).articleBody;

const count = (text: string, part: string): number => text.split(part).length - 1;

const more = [
  'The ice cutter of the neighbouring port had been sold in the autumn, and the next one lies two days to the north, the harbour office said.',
  'Fishermen carried their catch across the mole on sledges, as their grandparents had done, and sold it from the steps of the customs house.',
  'The last winter with a closed harbour had been that of the great storm, when the mail came over the hills on skis for three weeks.',
  'On the southern pier a row of anglers had already drilled their holes by the afternoon, although the coast guard had asked them to wait.',
  'A shop for ropes lent out its spikes for boots, and asked for a deposit of four crowns and the promise to bring them back dry.',
  'In the school on the hill the windows were kept shut with paper, and the children learned the names of eleven kinds of ice.',
] as const;

describe('second-copy', () => {
  const section = (name: string): string =>
    `<div class="${name}"><h2>The ice cutter</h2><p>${more[0]}</p><p>${more[1]}</p></div>`;

  it('takes a section that is printed again for windows of another width', () => {
    const middle = section('variant hidden-a1 hidden-b2') + section('variant hidden-a1 hidden-c3');
    const text = bodyOf({ middle });
    expect(count(text, more[0])).toBe(1);
    expect(count(text, 'The ice cutter\n')).toBe(1);
  });

  it('takes a paragraph that is printed again, where its boxes say for which width', () => {
    const lead = `${more[2]} ${more[3]}`;
    const middle = `<div class="for-desktop"><p>${lead}</p></div><div class="for-mobile"><p>${lead}</p></div>`;
    expect(count(bodyOf({ middle }), lead)).toBe(1);
  });

  it('keeps refrains, small print, and sections that differ in one word', () => {
    const refrain = `<p>${more[2]} ${more[3]}</p>`;
    const small = '<div class="offer"><h3>Tickets</h3><p>Not valid on Sundays.</p></div>';
    const other = section('part').replace('four crowns', 'five crowns').replace('sledges', 'sleighs');
    const text = bodyOf({ middle: refrain + refrain + small + small + section('part') + other });
    expect(count(text, more[2])).toBe(2);
    expect(count(text, 'Not valid on Sundays.')).toBe(2);
    expect(count(text, more[0])).toBe(2);
  });
});

describe('story-cards', () => {
  const card = (title: string, address: string, line: string): string =>
    `<li class="card"><img src="/${title}.jpg"><h3><a href="${address}">${title}</a></h3><p>${line}</p></li>`;
  const cards = (base: string, lines: readonly string[]): string =>
    `<ul class="cards">${lines.map((line, index) => card(`Winter ${String(index + 1)}`, `${base}/${String(index)}`, line)).join('')}</ul>`;
  const story = more.map((text) => `<p>${text}</p>`).join('\n');
  const lines = [
    'Forty ships lay still in that winter, and their crews were paid in fish and in firewood.',
    'A bear walked over the sound, was seen by the pilot, and was never seen again by anybody.',
    'The harbour master wrote a book about that winter, of which two hundred copies were sold.',
  ] as const;

  it('takes cards behind the text that lead to other pages of the site', () => {
    const text = bodyOf({ middle: story, end: cards('/winters', lines) });
    expect(text).toContain(more[5]);
    expect(text).not.toContain('Forty ships');
    expect(text).not.toContain('Winter 2');
  });

  it('keeps what a text is about: things that other sites sell, and sections that are most of it', () => {
    expect(bodyOf({ middle: story, end: cards('https://shop.example', lines) })).toContain('Forty ships');
    expect(bodyOf({ end: cards('/winters', [...lines, ...more]) })).toContain(more[4]);
  });
});

describe('linked-titles', () => {
  const heading = (text: string, address: string): string => `<h3><a href="${address}">${text}</a></h3>`;

  it('takes a heading that leads to another page of the site, or to its channel', () => {
    const channel = heading(
      'All the storms on our page, day by day',
      'https://news.google.com/publications/x1',
    );
    const text = bodyOf({ middle: heading('Storm of the century hits Amsel', '/news/storm') + channel });
    expect(text).not.toContain('Storm of the century');
    expect(text).not.toContain('All the storms');
  });

  it('keeps headings that lead to a shop, or to themselves, and addresses that are written out', () => {
    const tool = heading('Amsel Long Nose Pliers 200', 'https://shop.example/pliers');
    const own = heading('How thick the ice must be', '#how-thick').replace('<h3>', '<h3 id="how-thick">');
    const contents = heading('Where the catch was sold', '#sold');
    const address = '<p><a href="https://ice.example/a/b">https://ice.example/a/b-c-d</a></p>';
    const source = '<p>2 &nbsp; <a href="https://ice.example/2">https://ice.example/thin/ice</a></p>';
    const plain = '<p>https://ice.example/2017/02/14/never-again/,</p>';
    const text = bodyOf({ middle: tool + own + contents + address + source + plain });
    expect(text).toContain('https://ice.example/thin/ice');
    expect(text).toContain('never-again');
    expect(text).toContain('Long Nose Pliers');
    expect(text).toContain('How thick the ice must be');
    expect(text).toContain('https://ice.example/a/b-c-d');
    expect(text).not.toContain('Where the catch was sold');
  });
});

describe('see-also', () => {
  const card = (title: string, publisher: string): string =>
    `<div class="blurb"><h3><a href="https://${publisher}.example/">${title}</a></h3><div class="about"><p>${publisher} Institute, with the harbours of Lindmark, Holm and Amsel and their schools, and with the help of many</p><p>Read more</p></div></div>`;

  it('takes the button of each card, and keeps the card after it', () => {
    const cards =
      card('On thick ice', 'Amsel') +
      card('On thin ice', 'Drossel') +
      card('On no ice', 'Fink') +
      card('On', 'Star');
    const text = bodyOf({ middle: cards });
    for (const publisher of ['Amsel', 'Drossel', 'Fink', 'Star'])
      expect(text).toContain(`${publisher} Institute`);
    expect(text).toContain('On no ice');
    expect(text).not.toContain('Read more');
  });

  it('takes the title behind a pointer that stands once', () => {
    const text = bodyOf({
      middle: '<div><p>So it was said.</p><p>Read more</p></div><p>A Storm Hits Amsel</p>',
    });
    expect(text).not.toContain('A Storm Hits Amsel');
  });
});

describe('tags-line', () => {
  const link = (name: string): string => `<a href="/tags/${name}">${name}</a>`;

  it('takes the names behind the word, and keeps a sentence that begins with it', () => {
    const tags = `<p>Companies ${link('Amsel')}, ${link('Drossel')}, ${link('Fink')}</p>`;
    const sentence = `<p>Companies using the customs house are ${link('Amsel')}, ${link('Drossel')} and ${link('Zeisig')}</p>`;
    const text = bodyOf({ middle: sentence, end: tags });
    expect(text).toContain('Companies using the customs house are Amsel, Drossel and Zeisig');
    expect(text).not.toContain('Fink');
  });
});

describe('what Readability takes out of a text', () => {
  it('keeps first-level headings that stand in boxes of their own', () => {
    const section = (title: string, text: string): string =>
      `<div class="markdown-heading"><h1>${title}</h1><a id="x" class="anchor" href="#x"></a></div><p>${text}</p>`;
    const text = bodyOf({
      middle: section('The cutter', more[0]) + section('The catch', more[1]) + section('The storm', more[2]),
    });
    for (const title of ['The cutter', 'The catch', 'The storm']) expect(text).toContain(`${title}\n`);
  });

  it('keeps headings of one build that part the text, and no label that comes again and again', () => {
    const names = ['Amsel', 'Drossel', 'Fink'];
    const middle = names
      .map(
        (name, index) =>
          `<div class="record footer"><div class="loc"><h2 class="sub">Best for ${name}</h2></div></div><div class="note footer"><div class="loc"><h4>Key facts</h4></div></div><p>${more[index] ?? ''}</p>`,
      )
      .join('');
    const text = bodyOf({ middle });
    for (const name of names) expect(text).toContain(`Best for ${name}`);
    expect(text).not.toContain('Key facts');
  });

  it('keeps the numbers of sources in their brackets, and leaves the place before a text out', () => {
    const source = '<span class="footers"><a rel="footnote" href="#ref7">7</a></span>';
    const text = bodyOf({ middle: `<p>${more[0].slice(0, -1)} [${source}]. ${more[1]}</p>` });
    expect(text).toContain('said [7].');
    const place = `<p><span class="footer-place">Lindmark: </span>${more[2]}</p>`;
    expect(bodyOf({ middle: place })).not.toContain('Lindmark: ');
  });
});

describe('names of boxes', () => {
  it('keeps the text of a column that may have a sidebar, and takes the sidebar', () => {
    const link = '<a href="/news/storm">the storm of the century</a>';
    const last = `So much for ice, which left after ${link}, and for those who sell spikes and ropes.`;
    const end = `<div class="main sidebar-enabled--false"><p>${last}</p></div>`;
    const side = `<div class="sidebar"><p>All of our reports on ${link}.</p></div>`;
    const text = bodyOf({ middle: more.map((line) => `<p>${line}</p>`).join(''), end: end + side });
    expect(text).toContain('So much for ice');
    expect(text).not.toContain('All of our reports');
  });
});

describe('an excerpt over the text', () => {
  const excerpt = `${more[2]} ${more[3]}`;
  const page = (opening: string): string =>
    samplePage({}).replace(
      '<div class="story">',
      `<div class="hero"><div class="lead">${excerpt}</div></div><div class="story">${opening}`,
    );

  it('goes where the text holds it word for word, and stays where it does not', () => {
    expect(count(articleOf(page(`<p>${excerpt}</p>`)).articleBody, excerpt)).toBe(1);
    expect(count(articleOf(page(`<p>${more[2]}</p>`)).articleBody, excerpt)).toBe(1);
    expect(count(articleOf(page('')).articleBody, excerpt)).toBe(1);
  });

  it('stays where it is the verdict that closes a review', () => {
    const verdict = `<div class="verdict"><p>${excerpt}</p></div>`;
    const html = page(more.map((line) => `<p>${line} So it goes.</p>`).join('')).replace(
      '</article>',
      `${verdict}</article>`,
    );
    expect(articleOf(html).articleBody.indexOf(excerpt)).toBeLessThan(10);
  });

  it('stays where a song begins with its refrain', () => {
    const refrain = `<p>${excerpt}</p>`;
    expect(count(bodyOf({ top: refrain, end: refrain }), excerpt)).toBe(2);
  });
});

describe('what stands under the headline', () => {
  const bio =
    'Anna is a writer from Lindmark who spends most of her winters on the ice and her summers at a desk.';
  const header = (byline: string): string =>
    `<div class="data"><div class="meta">${byline}</div><div class="with-excerpt">${bio}</div></div>`;
  const page = (byline: string): string =>
    samplePage({}).replace('<div class="story">', `${header(byline)}<div class="story">`);

  it('is no dek where the author is named before it, in one box', () => {
    const { alternativeHeadline } = articleOf(page('By <a href="/author/anna-berg/">Anna Berg</a>'));
    expect(alternativeHeadline).toBeNull();
  });

  it('is a dek where something else stands there', () => {
    expect(articleOf(page('<a href="/news/">News</a>')).alternativeHeadline).toBe(bio);
  });
});

describe('quotes set as figures', () => {
  const figure = (inner: string): string =>
    `<figure>${inner}<img src="/amsel.jpg" alt=""><figcaption>Ruth Amsel</figcaption></figure>`;
  const said = 'They cost next to nothing, and everybody on the quay knows what they are for.';

  it('are no captions, as the lines under a picture are', () => {
    const quote = `<blockquote><p>Buy spikes early.</p></blockquote><p>${said}</p>`;
    expect(bodyOf({ middle: figure(quote) })).toContain(said);
    expect(bodyOf({ middle: figure(`<p>${said}</p>`) })).not.toContain(said);
  });
});
