import { expect, it } from 'vitest';
import { articleOf } from '../sample-page.ts';

const about = (subject: string): string =>
  `The ${subject} of the boats were compared over a whole winter, on the same quay and with the same crew, by two men who had never met before.`;

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const page = (
  table: string,
): string => `<!doctype html><html lang="en"><head><title>Six boats compared</title></head><body><article>
<h1>Six boats compared</h1>
<div class="part"><p>${about('hulls')}</p><p>${about('sails')}</p><p>${about('anchors')}</p></div>
<div class="grid"><div class="wide">${table}</div></div>
<div class="part"><p>${about('ropes')}</p><p>${about('engines')}</p><p>${about('cabins')}</p></div>
</article></body></html>`;

it('keeps the tables between the paragraphs of a text, whatever box they stand in', () => {
  const table = `<table>${row(['Boat', 'Length', 'Price'])}${row(['Amsel', '7 m', '4,000'])}${row(['Drossel', '9 m', '6,500'])}</table>`;
  const { blocks } = articleOf(page(table));
  expect(blocks.filter(({ type }) => type === 'table')).toHaveLength(1);
});

it('leaves a table of links out', () => {
  const link = (text: string): string => `<a href="/boats/${text}">${text}</a>`;
  const table = `<table>${row([link('Amsel'), link('Drossel')])}${row([link('Fink'), link('Star')])}</table>`;
  const { blocks } = articleOf(page(table));
  expect(blocks.some(({ type }) => type === 'table')).toBe(false);
});

it('keeps a lead that ends in a question, and no label between headline and text', () => {
  const lead =
    'For thirty years the ferry to Holm was the only way across, and for thirty years nobody asked. Why does the council ask now?';
  const { articleBody } = articleOf(
    page('').replace(
      '<div class="part">',
      `<div class="s-x7"><div class="s-k2">${lead}</div></div><div class="s-q9">Which boat for whom?</div><div class="part">`,
    ),
  );
  expect(articleBody).toContain(lead);
  expect(articleBody).not.toContain('Which boat for whom?');
});

it('brings the headings of sections along that come back before the first kept paragraph', () => {
  const section = (text: string): string =>
    `<section class="part-x"><div class="line">${text}</div></section>`;
  const short = (subject: string): string =>
    section(`<h3>What we say of the ${subject}</h3>`) +
    section(`<p>The ${subject} of the boats were compared in the autumn on the same quay.</p>`);
  const long = ['hulls', 'ropes', 'engines', 'cabins', 'rudders', 'masts'].map((subject) =>
    section(`<p>${about(subject)} ${about(`spare ${subject}`)}</p>`),
  );
  const { articleBody } = articleOf(
    `<!doctype html><html lang="en"><head><title>Six boats compared</title></head><body><article><h1>Six boats compared</h1>
<div class="all"><div class="group one">${short('sails')}${short('anchors')}</div><div class="group two">${long.join('')}</div></div></article></body></html>`,
  );
  expect(articleBody).toContain('What we say of the anchors');
});

const text = (subject: string): string => `<p>${about(subject)}</p>`;
const story = (top: string, middle: string): string =>
  `<!doctype html><html lang="en"><head><title>Six boats compared</title><meta property="article:published_time" content="2024-02-13T10:00:00Z"></head><body><main>${top}
<div class="x-3">${text('hulls')}${text('sails')}${text('anchors')}</div>${middle}
<div class="x-4">${text('ropes')}${text('engines')}${text('cabins')}</div></main></body></html>`;

it('opens with the points that sum the text up, and with a long sub-heading in the headline’s box', () => {
  const dek =
    'Two men, one winter and six boats: what came of it is not what the makers had hoped for, and not what the harbour had expected';
  const points = ['Amsel is the driest of the six boats', 'Drossel needs the least wind of all'];
  const { articleBody } = articleOf(
    story(
      `<div class="top"><h1>Six boats compared</h1><ul class="footers"><li><h2>${dek}</h2></li></ul></div>
      <div class="highlights"><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul></div>`,
      '',
    ),
  );
  for (const line of [dek, ...points]) expect(articleBody).toContain(line);
});

it('gives back one sentence lost between the kept ones, unless it stands in a box beside the story', () => {
  const lost = (box: string): string =>
    articleOf(
      story('<h1>Six boats compared</h1>', `<div class="${box}"><span>${about('flags')}</span></div>`),
    ).articleBody;
  expect(lost('supplemental')).toContain('The flags of the boats');
  expect(lost('supplemental fact-box')).not.toContain('The flags of the boats');
});

const entries = (facts: (name: string) => string): string =>
  `<!doctype html><html lang="en"><head><title>Four quays for an evening</title><meta property="article:published_time" content="2024-02-13"></head><body>
<article><h1>Four quays for an evening</h1>${['Amsel', 'Drossel', 'Fink', 'Star']
    .map(
      (name) =>
        `<section class="tip"><div class="text"><p>${about(name)}</p></div><div class="event-meta">${facts(name)}</div></section>`,
    )
    .join('')}<div class="text"><p>${about('lamps')}</p></div></article></body></html>`;

it('gives back the facts of each entry, unless they are links or say the same each time', () => {
  const place = (name: string): string =>
    `<ul><li>${name} Quay 12, Lindmark</li><li>Monday to Friday, 9 to 17</li></ul>`;
  expect(articleOf(entries(place)).articleBody).toContain('Fink Quay 12, Lindmark');
  const linked = (name: string): string =>
    `<ul><li><a href="/${name}">${name} Quay 12, Lindmark</a></li><li><a href="/map/${name}">Where it is</a></li></ul>`;
  expect(articleOf(entries(linked)).articleBody).not.toContain('Fink Quay');
  expect(
    articleOf(entries(() => '<ul><li>Save this place</li><li>Tell a friend</li></ul>')).articleBody,
  ).not.toContain('Tell a friend');
});

it('gives back a lead under a headline that is no heading', () => {
  const lead =
    'Two men who had never met compared the boats of a whole harbour, from the hull to the lamps, and came to the same end.';
  const html = `<!doctype html><html lang="en"><head><title>Six boats compared</title></head><body><div class="head"><div class="t">Six boats compared</div>
<div class="l">${lead}</div></div><div class="text">${['hulls', 'sails', 'anchors', 'ropes'].map((one) => `<p>${about(one)}</p>`).join('')}</div></body></html>`;
  expect(articleOf(html).articleBody).toContain(lead);
});

it('looks elsewhere where only a table was found', () => {
  const names = Array.from({ length: 60 }, (_, at) =>
    row([
      `Quay ${String(at)}`,
      `Captain Amsel the ${String(at)}th of Lindmark`,
      `amsel${String(at)}@lindmark.example`,
    ]),
  ).join('');
  const story = ['hulls', 'sails', 'anchors', 'ropes', 'lamps', 'engines']
    .map((one) => `<div><div><p>${about(one)}</p></div></div>`)
    .join('');
  const html = `<!doctype html><html lang="en"><head><title>Six boats compared</title></head><body><div itemprop="articleBody">${story}<div><table>${names}</table></div></div></body></html>`;
  expect(articleOf(html).articleBody).toContain(about('anchors'));
});

it('opens with the lead also where the parts of the text have first-level headings', () => {
  const lead =
    'Six boats lay on one quay for a winter, and two men who had never met wrote down what broke first.';
  const html = story(
    `<div class="top"><h1>Six boats compared</h1></div><div class="scroll-in"><p>${lead}</p><p>${about('nights')}</p></div>`,
    '',
  ).replace('<div class="x-3">', '<div class="x-3"><h1>What broke first</h1>');
  expect(articleOf(html).articleBody).toContain(lead);
});

it('keeps the points between the lead and the text, unless they lead elsewhere', () => {
  const points = (line: (text: string) => string): string =>
    `<div class="points scroll-in"><ul>${['Amsel is the driest of the six boats', 'Drossel needs the least wind of all'].map((text) => `<li>${line(text)}</li>`).join('')}</ul></div>`;
  const body = (list: string): string =>
    articleOf(story(`<h1>Six boats compared</h1><div class="lead">${about('winters')}</div>${list}`, ''))
      .articleBody;
  expect(body(points((text) => text))).toContain('Amsel is the driest');
  expect(body(points((text) => `<a href="/${String(text.length)}">${text}</a>`))).not.toContain(
    'Amsel is the driest',
  );
});
