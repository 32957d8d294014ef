/** What readers of whole pages found: captions of lead pictures, marks of plugins, next stories, text said twice, ingredients. */
import { describe, expect, it } from 'vitest';
import { articleOf, paragraphs, samplePage, type Insert } from '../sample-page.ts';

const body = (insert: Insert): string => articleOf(samplePage(insert)).articleBody;
const dated = '<meta property="article:published_time" content="2024-02-13">';

describe('the caption of the lead picture, under the text', () => {
  it.each([
    'Cover image: The harbour of Lindmark in its last winter under ice, seen from the customs house by Ida Falk.',
    'Titelbild: Der Hafen von Lindmark im letzten Winter.',
    'Borítókép: A kikötő télen, a vámház tornyából.',
    'Bild – oben: Der Hafen um 1890, Maler unbekannt',
  ])('goes: %s', (line) => {
    expect(body({ end: `<p>${line}</p>` })).toBe(body({}));
  });

  it('is not what a sentence tells of such a picture', () => {
    const line =
      'The cover image of the report shows the harbour before the war, as every child in town knows.';
    expect(body({ end: `<p>${line}</p>` })).toContain(line);
  });
});

describe('what plugins leave', () => {
  it.each(['https://www.instagram.com/p/CMe36CjDPBh/', 'https://youtu.be/9LcmmeZ', 'via GIPHY'])(
    'goes where it stands alone: %s',
    (line) => {
      expect(body({ middle: `<p>${line}</p>` })).toBe(body({}));
    },
  );

  it('stays where a sentence gives the address, or another site is named', () => {
    const line = 'Her film is at https://youtu.be/9LcmmeZ for all who missed the evening.';
    expect(body({ middle: `<p>${line}</p><p>https://harbour.example/plan</p>` })).toContain(line);
    expect(body({ middle: '<p>https://harbour.example/plan</p>' })).toContain('https://harbour.example/plan');
  });

  it('loses its marks around the words', () => {
    const middle = '<p>[box title="Port 13"]Networks of the harbour and how they are mended[/box]</p>';
    expect(body({ middle })).toContain('\n\nNetworks of the harbour and how they are mended\n\n');
    expect(body({ middle: '<p>He wrote [sic] and left [/b] for the pier at noon.</p>' })).toContain('[sic]');
  });
});

describe('the next stories of a page that never ends', () => {
  const next = (title: string): string =>
    `<article class="story"><h2>${title}</h2><p>${'The mayor opened the bridge and thanked the masons of the whole coast. '.repeat(3)}</p></article>`;
  const page = (more: string): string => `<!doctype html><html lang="en"><head>${dated}</head><body><main>
<article class="story"><h2>Ice closes the harbour of Lindmark</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>${more}</main></body></html>`;

  it('go where their titles lead to their own pages', () => {
    const more =
      next('<a href="/news/bridge">The bridge opens</a>') + next('<a href="/news/masons">Masons at work</a>');
    expect(articleOf(page(more)).articleBody).not.toContain('masons');
  });

  it('stay where they are entries of the page itself', () => {
    const more = next('<a href="#bridge">The bridge opens</a>') + next('Masons at work');
    expect(articleOf(page(more)).articleBody).toContain('masons');
  });
});

describe('a text that is printed twice', () => {
  it('goes where one block says all that follows, paragraph by paragraph', () => {
    const top = `<div class="all">${paragraphs.slice(0, 2).join(' ')}</div>`;
    expect(body({ top })).toBe(body({}));
  });

  it('goes where the second copy stands beside the first for another screen', () => {
    const said =
      'The Lantern is bound to ask what the coast would rather not hear, and has done so for forty years.';
    const middle = `<p class="wide">${said}</p><p class="narrow">${said}</p>`;
    expect(body({ middle }).split(said)).toHaveLength(2);
    expect(body({ middle: `<p>${said}</p><p>${said}</p>` }).split(said)).toHaveLength(3);
  });
});

it('keeps amounts and names of ingredients that look like labels, links and buttons', () => {
  const item = (amount: string, name: string): string =>
    `<div class="recipe-ingredients__item"><div class="b">${amount}</div><div class="c">${name}</div></div>`;
  const list = [
    item('135 g', 'Butter'),
    item('150 g', 'Flour'),
    item('2 tsp', '<a href="/p/vanilla">Vanilla sugar of the mill</a>'),
    item('1 tbsp', 'Back cocoa'),
    item('600 g', 'Cream'),
  ].join('');
  const steps = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const html = `<!doctype html><html lang="en"><head>${dated}</head><body><main><h1>Mole hill cake</h1><div class="recipe"><div class="recipe-ingredients"><h2>Ingredients</h2>${list}</div>${steps}</div></main></body></html>`;
  for (const words of ['135 g', 'Butter', '150 g', 'Flour', '2 tsp', 'Vanilla sugar', 'Back cocoa', '600 g'])
    expect(articleOf(html).articleBody).toContain(words);
});

it('takes a pointer with its titles out of a quote, and no line of a quote that only begins so', () => {
  const titles =
    '<p><a href="/a">The bridge opens on Friday</a><br><a href="/b">Masons of the whole coast</a></p>';
  expect(body({ middle: `<blockquote><p><strong>See also:</strong></p>${titles}</blockquote>` })).toBe(
    body({}),
  );
  const said =
    '<blockquote><p>See also:</p><p>Nobody ever saw the ice as thick as that winter, not even my mother.</p></blockquote>';
  expect(body({ middle: said })).toContain('not even my mother');
});

it('keeps a postscript under the text, as SPIP prints it', () => {
  const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'].map(
    (day, at) =>
      `<p>Le ${day}, la glace mesurait ${String(at + 3)} centimètres devant la capitainerie, et ${String(at + 11)} traîneaux sont partis vers les îles avec le courrier et le pain de toute la côte.</p>`,
  );
  const said =
    'L’audience est fixée au mercredi 27 novembre, à quatorze heures trente, devant le tribunal de la côte, et la population y est invitée, à pied, à ski ou en traîneau.';
  const more =
    'Le comité cherche des lampes, des couvertures, du bois sec, des marmites, et des bras pour les porter, jusqu’au dernier jour de la glace.';
  const html = `<!doctype html><html lang="fr"><head>${dated}</head><body><main><div class="hentry"><h1>La glace ferme le port de Lindmark</h1>
<div class="texte">${paragraphs.map((text) => `<p>${text}</p>`).join('')}${days.join('')}</div><div class="ps surlignable"><h2>P.-S.</h2><p>${said}</p><p>${more}</p></div></div></main></body></html>`;
  expect(articleOf(html).articleBody).toContain(said);
});

it('keeps a life told year by year in a box under the text, and no day alone', () => {
  const years = [
    '1958 Born in Winterswick',
    '1981 Diploma of the conservatory',
    '1995–2024 Carilloneur of the town',
  ];
  const box = `<section><h4>CV Ida Falk</h4>${years.map((line) => `<div>${line}</div>`).join('')}</section>`;
  for (const line of years) expect(body({ head: dated, end: box })).toContain(line);
  expect(body({ head: dated, end: '<p>2024 Lantern</p>' })).toBe(body({ head: dated }));
});
