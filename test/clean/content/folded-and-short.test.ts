/** What a story folds or sets apart, and lines that only a second look tells from clutter. */
import { describe, expect, it } from 'vitest';
import { articleOf, samplePage, type Insert } from '../sample-page.ts';

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
