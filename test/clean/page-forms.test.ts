/** Pages that are no stories: offers, lists, shelves, threads, and pages whose frame a script fills. */
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/clean/html/dom.ts';
import { cleanHtml } from '../../src/clean/clean-html.ts';
import { isDateLine } from '../../src/clean/page/block-signs.ts';

const url = 'https://boats.example/repairs';

function textOf(body: string, { head = '', at = url } = {}): string {
  const html = `<!doctype html><html lang="en"><head><title>Boat repairs</title>${head}</head><body>${body}</body></html>`;
  return cleanHtml(html, { url: at }).article?.articleBody ?? '';
}

const about = (subject: string): string =>
  `Our workshop looks after your ${subject} all year round, whatever the weather, and tells you beforehand what it will cost, so that nobody is surprised in spring.`;

const section = (subject: string): string =>
  `<section class="s-${subject}"><div><h2><span>All for ${subject}</span></h2></div><div><p>${about(subject)}</p></div></section>`;

const offer = (more = ''): string =>
  `<main><h1>Boat repairs</h1>${['hulls', 'masts', 'sails'].map(section).join('')}${more}${['ropes', 'winches'].map(section).join('')}</main>`;

const linked = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const cardOf = (title: string): string =>
  `<div class="tile"><a href="/p/${title}"><h3>${title} care</h3><span class="t"><p>We also come to the harbour, in any month, for ${title} that need it.</p></span></a></div>`;

describe('an offer', () => {
  const cards = ['engines', 'anchors', 'lamps'].map(cardOf).join('');

  it('is all of its sections, and the sentences of its cards', () => {
    const text = textOf(offer(cards));
    for (const subject of ['hulls', 'masts', 'sails', 'ropes', 'winches']) {
      expect(text).toContain(`All for ${subject}`);
      expect(text).toContain(about(subject));
    }
    expect(text).toContain('for anchors that need it.');
  });

  it('stays one where a system states when its WebPage was made', () => {
    const head = linked({ '@type': 'WebPage', datePublished: '2024-03-05T10:00:00Z' });
    expect(textOf(offer(cards), { head })).toContain('for anchors that need it.');
  });

  it('ends with what stands under its last title', () => {
    const text = textOf(offer('').replace('</main>', '<h2>Winter storage under one roof</h2></main>'));
    expect(text).toContain('Winter storage under one roof');
  });

  it('has no menus', () => {
    const menu = `<nav><div><div><p>${about('menu')}</p></div></div></nav>`;
    expect(textOf(offer(menu))).not.toContain(about('menu'));
  });
});

describe('what opens and closes', () => {
  const answer = 'Bring it to the quay before ten, and have it back by noon.';
  const answers = (title: string, hiddenAs: string): string =>
    `<div class="qa"><div class="q">${title}</div><div ${hiddenAs}><p>${answer}</p></div></div>`;

  it.each([
    ['an answer under its question', answers('How long does a repair take?', 'style="display:none"')],
    [
      'a chapter under the button that opens it',
      `<div><button aria-controls="c1" aria-expanded="false">Repairs on the day</button><div id="c1" hidden>${`<p>${answer}</p>`}</div></div>`,
    ],
  ])('is read: %s', (_what, html) => {
    expect(textOf(offer(html))).toContain(answer);
  });

  it('the title of such a chapter is read, too', () => {
    const html = `<div><button aria-controls="c1" aria-expanded="false">Repairs on the day</button><div id="c1" hidden><p>${answer}</p></div></div>`;
    expect(textOf(offer(html))).toContain('Repairs on the day');
  });

  it.each([
    ['text that is hidden under something else', answers('Our harbour', 'style="display:none"')],
    [
      'a menu',
      '<header><button aria-controls="m1" aria-expanded="false">Menu</button><div id="m1" hidden><p>Bring it to the quay before ten, and have it back by noon.</p></div></header>',
    ],
  ])('is not: %s', (_what, html) => {
    expect(textOf(offer(html))).not.toContain(answer);
  });

  it('tabs that hold their panels are no bar of buttons', () => {
    const panel = (n: number): string =>
      `<div class="panel"><h4><a href="#p${String(n)}">Question ${String(n)}: what is it?</a></h4><div id="p${String(n)}" class="collapse"><p>${about(`tab ${String(n)}`)}</p></div></div>`;
    const text = textOf(offer(`<div role="tablist">${panel(1)}</div>`));
    expect(text).toContain(about('tab 1'));
    expect(text).toContain('Question 1');
    expect(
      textOf(offer('<div role="tablist"><a href="#a">First tab</a><a href="#b">Second tab</a></div>')),
    ).not.toContain('First tab');
  });
});

describe('a shelf', () => {
  const goods = [
    'Blue anchor chain',
    'Oak tiller',
    'Brass porthole',
    'Red buoy',
    'Canvas bucket',
    'Rope ladder',
    'Ship bell',
    'Storm lamp',
    'Tar brush',
  ];
  const entry = (name: string, index: number): string =>
    `<li class="card"><article><p class="card-title"><a href="/goods/${name.replaceAll(' ', '-')}">${name} for the workboat</a></p><div>$1${String(index)}.00 $9.50</div></article></li>`;
  const shelf = `<main><h1>Deck goods</h1><p>${about('deck')}</p><ul>${goods.map(entry).join('')}</ul></main>`;

  it('has the titles of its goods and their prices', () => {
    const text = textOf(shelf, { at: 'https://boats.example/collections/deck' });
    for (const name of goods) expect(text).toContain(`${name} for the workboat`);
    expect(text).toContain('$13.00 $9.50');
  });

  it('a price is no date', () => {
    expect(isDateLine('$655.00 $403.00')).toBe(false);
    expect(isDateLine('12.50 €')).toBe(false);
    expect(isDateLine('12.50 Uhr')).toBe(true);
  });
});

describe('a ticker', () => {
  const phrase = 'Enrol now and save * ';
  it('goes', () => {
    expect(textOf(offer(`<div>${phrase.repeat(20)}</div>`))).not.toContain('Enrol now');
  });

  it('a refrain stays', () => {
    const song =
      'Row, row, row your boat, gently down the stream. Row, row, row your boat, gently down the stream, and home again.';
    expect(textOf(offer(`<p>${song}</p>`))).toContain(song);
  });
});

describe('quotes in a thread', () => {
  const first =
    'The lamp over the chart table flickers whenever the engine runs, and I have changed the bulb twice without any luck so far.';
  const second =
    'Look at the earth wire first, it is nearly always the earth wire, and it costs nothing to clean both of its ends.';
  const third =
    'It was the earth wire, green from one end to the other, so thank you very much for the advice, the lamp is steady now.';
  const quote = (who: string, text: string): string =>
    `<blockquote class="quote"><div>${who} said:</div><div>${text}</div></blockquote>`;
  const post = (text: string, before = ''): string =>
    `<article class="message"><div class="body">${before}<p>${text}</p></div></article>`;
  const thread = (inThird: string): string =>
    textOf(
      `<h1>Lamp flickers</h1><div>${post(first)}${post(second, quote('Ito', first))}${post(third, inThird)}</div>`,
      {
        at: 'https://boats.example/threads/lamp.12/',
      },
    );

  it('that repeat a post above go, with who said it', () => {
    const text = thread(quote('Berg', second));
    for (const said of [first, second, third]) expect(text.split(said)).toHaveLength(2);
    expect(text).not.toContain('said:');
  });

  it('that bring something new stay', () => {
    const book =
      'An earth that is green is no earth at all, whatever the meter may say about it on a dry day.';
    expect(thread(quote('The handbook', book))).toContain(book);
  });
});

it('a frame that is closed like an empty tag inside noscript does not swallow the page', () => {
  const parsed = parseHtml(
    '<body><noscript><iframe src="https://tags.example/ns.html" /></noscript><p id="rest">Text</p></body>',
  );
  if (parsed.kind === 'refused') throw new Error(parsed.limit);
  expect(parsed.document.getElementById('rest')?.textContent).toBe('Text');
});

it('a frame that is closed as it should be keeps what stands in it', () => {
  const parsed = parseHtml(
    '<body><noscript><iframe src="https://tags.example/a/">No frames</iframe></noscript><p id="rest">Text</p></body>',
  );
  if (parsed.kind === 'refused') throw new Error(parsed.limit);
  expect(parsed.document.querySelector('iframe')?.textContent).toBe('No frames');
  expect(parsed.document.getElementById('rest')?.textContent).toBe('Text');
});

it('a column named after its sidebar is no sidebar where it holds the main part', () => {
  const text = textOf(
    `<h1>Boat repairs</h1><div class="content sidebar wrap">${offer().replace('<h1>Boat repairs</h1>', '')}<a href="/x">Go on to the next page</a></div>`,
  );
  expect(text).toContain(about('hulls'));
});
