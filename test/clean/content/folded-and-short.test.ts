/** What a story folds or sets apart, and lines that only a second look tells from clutter. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage, type Insert } from '../sample-page.ts';

const head =
  '<meta property="article:published_time" content="2026-01-07T08:00:00Z"><meta name="author" content="Ida Falk">';
const bodyOf = (insert: Insert): string => articleOf(samplePage({ head, ...insert })).articleBody;

describe('what a story folds', () => {
  const answer = 'It lasts until the milder air arrives, and the office says so every winter.';
  const folded = (title: string): string =>
    `<div class="q1"><div class="q2"><span aria-controls="a7">${title}</span></div><div id="a7" hidden>${answer}</div></div>`;

  it('is read where it answers a question, and left where it is an offer', () => {
    expect(bodyOf({ middle: folded('How long does the ice last?') })).toContain(answer);
    expect(bodyOf({ middle: folded('Our offers for the winter') })).not.toContain(answer);
  });

  const entry = (text: string, box = 'entry'): string =>
    `<div class="${box}"><h3>At noon</h3><p>${text}</p></div>`;
  const shown =
    'The first ferry has tried to leave its moorings and came back after twenty metres, with a bent rail and a wet crew.';
  const older =
    'The harbour master has asked everybody to stay off the ice until it has been measured again at all four corners.';

  it('is read where it goes on as what is shown beside it', () => {
    const middle = (box: string): string =>
      `<div class="blog">${entry(shown)}${entry(shown.replace('first', 'second'))}<div class="more"><div hidden>${entry(older, box)}</div></div></div>`;
    expect(bodyOf({ middle: middle('entry') })).toContain(older);
    expect(bodyOf({ middle: middle('teaser-of-other-blog') })).not.toContain(older);
  });
});

it('keeps the points of an aside above the text, unless they are links', () => {
  const points = (line: (text: string) => string): string =>
    `<aside class="kp"><h2>What to know</h2><ul><li>${line('The ice is four centimetres thick.')}</li><li>${line('No ferry leaves before the weekend.')}</li></ul></aside>`;
  expect(bodyOf({ top: points((text) => text) })).toContain('The ice is four centimetres thick.');
  expect(bodyOf({ top: points((text) => `<a href="/p">${text}</a>`) })).not.toContain('The ice is four');
});

it('takes a service behind the last sentence and a dash, and no name', () => {
  const end = (tail: string): string => `<p>The council meets again on Friday. — ${tail}</p>`;
  expect(bodyOf({ end: end('AFP') })).toMatch(/again on Friday\.$/u);
  expect(bodyOf({ end: end('Additional reporting from Reuters') })).toMatch(/again on Friday\.$/u);
  expect(bodyOf({ end: end('God willing') })).toMatch(/God willing$/u);
});

it('keeps what a post of a thread asks for', () => {
  const wish = 'Pour suivre toute l’actualité de la côte, abonnez-vous gratuitement à nos alertes.';
  const said =
    'La glace du port a douze centimètres, et le bac n’a pas quitté le quai depuis mardi, dit le capitaine à qui veut l’entendre.';
  const posts = [`Bonjour. ${said}`, `${said} Il a raison.`, wish, `Moi, je marche dessus. ${said}`].map(
    (text) => `<div class="post"><div class="content"><p>${text}</p></div></div>`,
  );
  const page = (url: string): string =>
    articleOf(
      `<!doctype html><html lang="fr"><head><title>La glace</title>${head}</head><body><h1>La glace</h1>${posts.join('')}</body></html>`,
      { url },
    ).articleBody;
  expect(page('https://lindmark.example/threads/glace.17/')).toContain(wish);
  expect(page('https://lindmark.example/glace')).not.toContain(wish);
});

describe('the title of a folded part', () => {
  const told =
    'The ice of that winter lay on the sound for eleven weeks, and the mail came over it on a sledge with two horses and a lantern.';
  const fold = (opener: string): string =>
    `<div class="accordion-group"><div class="accordion-heading">${opener}</div><div class="accordion-body"><p>${told}</p></div></div>`;

  it.each([
    ['a button', '<button type="button" aria-expanded="false">The winter of 1893</button>'],
    ['a line that opens it', '<div role="button" aria-controls="w93">The winter of 1893</div>'],
  ])('stays with its text: %s', (_, opener) => {
    expect(bodyOf({ middle: fold(opener) })).toContain(`The winter of 1893\n\n${told}`);
  });

  it.each([
    ['a word for the button', '<button type="button">Show more</button>'],
    ['the tabs of several', '<div role="tablist"><button role="tab">Winter</button></div>'],
    ['a link to share it', '<button type="button">Share this article</button>'],
  ])('is none: %s', (_, opener) => {
    expect(bodyOf({ middle: fold(opener) })).not.toMatch(/Show more|^Winter$|Share this/mu);
  });

  it('is none at the end of the box that it opens', () => {
    const middle = `<div class="k5"><h3>The winter of 1893</h3><div class="folded-text"><p>${told}</p></div><button aria-expanded="false">All of the box</button></div>`;
    expect(bodyOf({ middle })).not.toContain('All of the box');
  });

  it('is none where the same word stands over each', () => {
    const label = '<button type="button" aria-expanded="false">Specifications</button>';
    expect(bodyOf({ middle: [fold(label), fold(label), fold(label)].join('') })).not.toContain(
      'Specifications',
    );
  });
});

it('keeps the points of a fact box that a button folds', () => {
  const facts =
    '<ul><li>The ice of 1893 was sixty centimetres thick, and it bore a wagon with its horses.</li><li>Nobody has measured more since the harbour was deepened in the year after.</li></ul>';
  const box = (button: string): string => `<aside><div>${button}<h3>Facts</h3></div>${facts}</aside>`;
  const more = ['Later', 'In the night', 'At noon', 'On Sunday']
    .flatMap((when) => paragraphs.map((text) => `<p>${when}: ${text}</p>`))
    .join('');
  const folded = box('<button aria-expanded="false">Open</button>');
  expect(bodyOf({ middle: folded + more })).toContain('bore a wagon');
  expect(bodyOf({ middle: box('<button>Send</button>') + more })).not.toContain('bore a wagon');
});

describe('points over the text that lead down to where it tells of them', () => {
  const page = (points: string): string =>
    articleOf(
      `<!doctype html><html lang="en"><head><title>Ice closes the harbour</title>${head}</head><body><main><h1>Ice closes the harbour</h1>
<div class="g1"><div class="abox"><p>In short</p><ul>${points}</ul></div></div><div class="g2"><div class="text">${paragraphs.map((text) => `<p>${text}</p>`).join('')}<h2 id="p2">What the council will do now</h2>${paragraphs.map((text) => `<p>Later: ${text}</p>`).join('')}</div></div></main></body></html>`,
    ).articleBody;
  it('stay, and no table of contents', () => {
    expect(
      page(
        '<li><a href="#p1">The ice is four centimetres thick by now</a></li><li><a href="#p2">The customs house opens its doors to travellers</a></li>',
      ),
    ).toContain('The ice is four centimetres thick by now');
    expect(
      page(
        '<li><a href="#p1">The ice is four centimetres thick by now</a></li><li><a href="#p2">What the council will do now</a></li>',
      ),
    ).not.toContain('The ice is four centimetres');
  });
});
